package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// Text with a line break in the middle of its sentences is wrapped at a width of
// up to widest characters, in at least leastWrapped places.
const (
	widest       = 110
	leastWrapped = 3
)

// wrapWidth returns the width that the paragraphs of text are wrapped at, or 0
// where each line is a paragraph.
func wrapWidth(text string) int {
	width, breaks, mid := 0, 0, 0
	for prev := ""; text != ""; {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		line = strings.TrimFunc(line, isSpace)
		width = max(width, utf8.RuneCountInString(line))
		if width > widest {
			return 0
		}
		if prev != "" && line != "" {
			breaks++
			if lowerAt(line, 0) && !terminal(prev) {
				mid++
			}
		}
		prev = line
	}
	if mid < leastWrapped || mid*4 < breaks {
		return 0
	}
	return width
}

// paragraphs adds the paragraphs of text[from:to], all of the given role, or of
// the one that their words speak for where it is Prose.
func (b *builder) paragraphs(from, to int, role nlp.Role) {
	var para nlp.Span
	for from < to {
		end, next := to, to
		if i := strings.IndexByte(b.text[from:to], '\n'); i >= 0 {
			end, next = from+i, from+i+1
		}
		line := trim(b.text, nlp.Span{Start: from, End: end})
		if !para.Empty() && !b.joins(para, line) {
			b.paragraph(para, role)
			para = nlp.Span{}
		}
		if !line.Empty() {
			para = para.Cover(line)
		}
		from = next
	}
	b.paragraph(para, role)
}

// joins reports whether the line next goes on with the paragraph so far.
func (b *builder) joins(so, next nlp.Span) bool {
	if next.Empty() || bulleted(next.In(b.text)) {
		return false
	}
	before, after := so.In(b.text), next.In(b.text)
	if strings.Count(b.text[so.End:next.Start], "\n") > 1 {
		return false
	}
	if lowerAt(after, 0) && !terminal(before) && !strings.HasSuffix(before, ":") {
		return true
	}
	if b.wrap == 0 {
		return false
	}
	last := before[strings.LastIndexByte(before, '\n')+1:]
	word, _, _ := strings.Cut(after, " ")
	return utf8.RuneCountInString(last)+1+utf8.RuneCountInString(word) > b.wrap-b.wrap/10
}

// bulleted reports whether a line is an item of a list.
func bulleted(line string) bool {
	for _, b := range []string{"- ", "* ", "• ", "· ", "– ", "— ", "▪ ", "● ", "+ "} {
		if strings.HasPrefix(line, b) {
			return true
		}
	}
	return false
}

// terminal reports whether s ends as sentences end: with a stop, an exclamation
// or a question mark, quotation marks and brackets after it not counted.
func terminal(s string) bool {
	s = strings.TrimRight(s, "\"'”’)]»")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…")
}

// lowerAt reports whether a lower-case letter stands at i in s.
func lowerAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLower(r)
}
