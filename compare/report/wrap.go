package report

import (
	"strings"
	"unicode/utf8"

	"github.com/olekukonko/tablewriter/pkg/twwidth"
)

// glue stands in text for a space at which no line may end: inside a number,
// or between a number and its unit. It is written as a plain space.
const glue = '\u00a0'

// wrap breaks text into lines of at most width columns. Lines end at spaces. A
// word that is longer than a line is broken between any two characters that do
// not belong to one number; a number that is longer than a line overflows it.
func wrap(text string, width int) []string {
	var lines []string
	line, free := "", width
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' }) {
		w := columns(word)
		if w > width && strings.ContainsRune(word, glue) {
			for _, l := range wrap(strings.ReplaceAll(word, string(glue), " "), width) {
				lines, line, free = fit(lines, line, l, free, width, columns(l))
			}
			continue
		}
		for w > width {
			n := breakAt(word, width)
			if n == len(word) {
				break
			}
			lines, line, free = fit(lines, line, word[:n], free, width, columns(word[:n]))
			word = word[n:]
			w = columns(word)
		}
		lines, line, free = fit(lines, line, word, free, width, w)
	}
	if line != "" {
		lines = append(lines, line)
	}
	for i := range lines {
		lines[i] = strings.ReplaceAll(lines[i], string(glue), " ")
	}
	return lines
}

// fit puts a word of w columns on the line, or on a new one.
func fit(lines []string, line, word string, free, width, w int) ([]string, string, int) {
	switch {
	case line == "":
		return lines, word, width - w
	case w+1 <= free:
		return lines, line + " " + word, free - w - 1
	}
	return append(lines, line), word, width - w
}

// breakAt returns the length of the first part of a word that is longer than
// width: the longest that fits and does not end inside a number, else the
// shortest that does not end inside one.
func breakAt(word string, width int) int {
	best, used := 0, 0
	before := rune(-1)
	for i, r := range word {
		if before >= 0 && !(numeric(before) && numeric(r)) {
			if used > width && best > 0 {
				return best
			}
			best = i
			if used >= width {
				return best
			}
		}
		used += columns(string(r))
		before = r
	}
	if used > width && best > 0 {
		return best
	}
	return len(word)
}

// numeric reports whether r may stand inside a number as written.
func numeric(r rune) bool {
	switch {
	case '0' <= r && r <= '9':
		return true
	case r < utf8.RuneSelf:
		return strings.ContainsRune(".,%$+-/'", r)
	}
	return strings.ContainsRune("€£¥₹½¼¾⅓⅔°−–’⁰¹²³⁴⁵⁶⁷⁸⁹\u2009\u202f", r)
}

// columns returns the width of s on a terminal.
func columns(s string) int {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return twwidth.WidthNoCache(s)
		}
	}
	return len(s)
}

// glued returns text fit for wrap: words that hold a digit stick to a scale or
// unit that follows, and what stands in keep is one word. keep may be empty.
func glued(text, keep string) string {
	if keep != "" {
		text = strings.Replace(text, keep, strings.ReplaceAll(keep, " ", string(glue)), 1)
	}
	words := strings.Split(text, " ")
	var b strings.Builder
	b.Grow(len(text) + 8)
	for i, w := range words {
		switch {
		case i == 0:
		case sticky[strings.ToLower(strings.TrimRight(w, ".,;:)"))] && strings.ContainsAny(words[i-1], "0123456789"):
			b.WriteRune(glue)
		default:
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// sticky lists the words that are part of a number written before them.
var sticky = map[string]bool{
	"hundred": true, "thousand": true, "million": true, "billion": true, "trillion": true, "dozen": true,
	"percent": true, "per": true, "%": true, "m": true, "bn": true, "km": true, "kg": true,
}
