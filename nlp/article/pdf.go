package article

import (
	"bufio"
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

// reflow joins the lines of a page to paragraphs, which empty lines part. A word
// that was divided at the end of a line is made whole: "demon-" and "strators".
func reflow(text string) string {
	var b builder
	for line := range strings.Lines(strings.ReplaceAll(text, "\f", "\n\n")) {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" {
			b.part("\n\n")
			continue
		}
		n := len(b.text)
		if n > 2 && b.text[n-1] == ' ' && b.text[n-2] == '-' && isLetter(b.text[n-3]) && line[0] >= 'a' && line[0] <= 'z' {
			b.text = b.text[:n-2]
		}
		b.text = append(b.text, line...)
		b.part(" ")
	}
	return strings.TrimRight(string(b.text), " \n")
}
