package attrib

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A quoteRole says what a mark does where it stands.
type quoteRole uint8

const (
	noQuote quoteRole = iota
	opens
	closes
	either // a straight mark between two spaces, or between two words
)

// A quoteMark is one quotation mark of a paragraph.
type quoteMark struct {
	nlp.Span
	Role   quoteRole
	Single bool
	nth    int // its place among the straight double marks of the paragraph, from 1; 0 is another mark
}

// scan collects the marks of a paragraph.
func (x *quoteLexer) scan(p nlp.Span) {
	for i := p.Start; i < p.End; {
		n := nextMark(x.text[i:p.End])
		if n < 0 {
			return
		}
		i += n
		m := x.mark(p, i)
		if m.Role != noQuote {
			x.marks = append(x.marks, m)
		}
		i = m.End
	}
}

// markStart marks the first bytes of quotation marks: of ASCII ones, of “ and of
// «. Few other characters share
// them, so that a table finds the marks of a text at a fraction of the cost of a
// search for a set of characters.
var markStart = [256]bool{'"': true, '\'': true, '`': true, 0xe2: true, 0xc2: true}

// nextMark returns the offset of the first quotation mark or apostrophe in s, or
// -1.
func nextMark(s string) int {
	for i := range len(s) {
		if !markStart[s[i]] {
			continue
		}
		switch r, _ := utf8.DecodeRuneInString(s[i:]); r {
		case '"', '\'', '`', '‘', '’', '‚', '“', '”', '„', '«', '»', '″':
			return i
		}
	}
	return -1
}

// mark reads the mark at i, which is a quotation mark or an apostrophe.
func (x *quoteLexer) mark(p nlp.Span, i int) quoteMark {
	r, n := utf8.DecodeRuneInString(x.text[i:p.End])
	m := quoteMark{Span: nlp.Span{Start: i, End: i + n}}
	if (r == '\'' || r == '`' || r == '’' || r == '‘') && strings.HasPrefix(x.text[i+n:p.End], string(r)) {
		m.End += n // two single marks typed for a double one
		r = map[rune]rune{'\'': '"', '`': '“', '’': '”', '‘': '“'}[r]
	}
	switch r {
	case '“', '„', '«':
		m.Role = opens
	case '”', '»':
		m.Role = closes
	case '"':
		m.Role = x.straight(p, m.Span)
		x.straights++
		m.nth = x.straights
	case '‘', '‚', '\'', '’':
		m.Single, m.Role = true, x.single(p, m.Span)
	}
	return m
}

// around returns the characters beside a span of a paragraph; a space at its
// ends.
func (x *quoteLexer) around(p, s nlp.Span) (before, after rune) {
	before, after = ' ', ' '
	if s.Start > p.Start {
		before, _ = utf8.DecodeLastRuneInString(x.text[p.Start:s.Start])
	}
	if s.End < p.End {
		after, _ = utf8.DecodeRuneInString(x.text[s.End:p.End])
	}
	return before, after
}

// straight tells what a straight double mark does. An inch mark quotes nothing.
func (x *quoteLexer) straight(p, s nlp.Span) quoteRole {
	before, after := x.around(p, s)
	left, right := gap(before), gap(after)
	switch {
	case left && !right:
		return opens
	case right && !left, strings.ContainsRune(",.;:!?", after):
		return closes
	}
	return either
}

// single tells what a single mark does: it opens before a word, closes after
// a word or a mark, and is an apostrophe inside a word.
func (x *quoteLexer) single(p, s nlp.Span) quoteRole {
	before, after := x.around(p, s)
	switch {
	case wordy(before) && wordy(after):
		return noQuote
	case gap(before) && (wordy(after) || strings.ContainsRune("\"“.…[", after)) && x.text[s.Start:s.End] != "’":
		if unicode.IsDigit(after) {
			return noQuote // the class of '98
		}
		return opens
	case !gap(before) && !wordy(after):
		return closes
	}
	return noQuote
}

// gap reports whether r stands between words: white space, an opening bracket,
// a dash.
func gap(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("([{—–-/“‘\"'", r) }

// wordy reports whether r is part of a word.
func wordy(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
