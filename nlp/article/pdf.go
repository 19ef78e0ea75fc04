package article

import (
	"bufio"
	"slices"
	"strings"

	"crossclaim/nlp"
)

// readPDF reads a PDF by means of the program that Options name.
func readPDF(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	switch {
	case !ok:
		return
	case f.opts.PDFText == nil:
		f.trouble(0, "a PDF is read with pdftotext, which is not installed: install poppler-utils (Debian, Ubuntu, Fedora) or poppler (macOS: brew install poppler)")
		return
	}
	text, err := f.opts.PDFText(f.ctx, data)
	if err != nil {
		f.trouble(0, "%v", err)
		return
	}
	if text = reflow(strings.ToValidUTF8(text, "\ufffd")); text == "" {
		f.trouble(0, "a PDF without text: pictures of pages have to be recognised first")
		return
	}
	f.document(&nlp.Document{Text: text})
}

// reflow joins the lines of pages to paragraphs. One ends where a line is short
// or empty and the next begins like a sentence: headings and the last lines of
// paragraphs are short, and a page may end within a sentence. What a printer sets above and below each page is
// left out. A word divided at the end of a line is made whole: "demon-" and
// "strators".
func reflow(text string) string {
	all := pageLines(text)
	short := shortLine(all)
	var b builder
	for i, line := range all {
		if line == "" {
			continue
		}
		n := len(b.text)
		lower := line[0] >= 'a' && line[0] <= 'z'
		switch {
		case lower && n > 2 && b.text[n-1] == ' ' && b.text[n-2] == '-' && isLetter(b.text[n-3]):
			b.text = b.text[:n-2]
		case !lower && i > 0 && len(all[i-1]) < short: // an empty line is
			b.part("\n\n")
		}
		b.text = append(b.text, line...)
		b.part(" ")
	}
	return strings.TrimRight(string(b.text), " \n")
}

// pageLines returns the lines of pages, white space made one space, without
// those that only say which page it is.
func pageLines(text string) []string {
	var all []string
	for page := range strings.SplitSeq(text, "\f") {
		var lines []string
		for line := range strings.Lines(page) {
			lines = append(lines, strings.Join(strings.Fields(line), " "))
		}
		for len(lines) > 0 && (lines[0] == "" || isPageMark(lines[0])) {
			lines = lines[1:]
		}
		for n := len(lines); n > 0 && (lines[n-1] == "" || isPageMark(lines[n-1])); n-- {
			lines = lines[:n-1]
		}
		all = append(append(all, lines...), "")
	}
	return all
}

// isPageMark reports whether line, at the edge of a page, is its number, the
// address it was printed from, or when: "Page 2 of 3", "2/3", "1/2/21, 9:05 AM".
func isPageMark(line string) bool {
	if isURL(line) || strings.HasPrefix(line, "file:") {
		return !strings.Contains(line, " ")
	}
	for _, w := range []string{"Page", "page", "of", "AM", "PM"} {
		line = strings.ReplaceAll(line, w, "")
	}
	return strings.Trim(line, "0123456789/,:.- –|") == ""
}

// shortLine returns the length below which a line ends before the margin: seven
// tenths of a length that three quarters of the lines do not reach.
func shortLine(all []string) int {
	var widths []int
	for _, line := range all {
		if line != "" {
			widths = append(widths, len(line))
		}
	}
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)*3/4] * 7 / 10
}
