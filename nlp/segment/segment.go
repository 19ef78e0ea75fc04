// Package segment cuts articles into sentences and sentences into tokens, with
// exact byte offsets.
package segment

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp"
)

// Sentences returns the sentences of d's Text in order, then that of its Title
// where the Text does not begin with it. They hold every character of the text
// that is no white space; headings, credits and the like are sentences of their
// own, told apart by their Role.
func Sentences(d *nlp.Document) []nlp.Sentence {
	b := builder{text: d.Text, wrap: wrapWidth(d.Text), out: make([]nlp.Sentence, 0, len(d.Text)/common+4)}
	at := 0
	for _, f := range d.Furniture {
		b.region(at, f.Start, d.Captions)
		b.add(nlp.Span{Start: f.Start, End: f.End}, nlp.Furniture)
		b.para++
		at = f.End
	}
	b.region(at, len(d.Text), d.Captions)
	if d.Title != "" && !beginsWith(d.Text, d.Title) {
		b.text = d.Title
		first := len(b.out)
		b.add(nlp.Span{Start: 0, End: len(d.Title)}, nlp.Heading)
		for i := first; i < len(b.out); i++ {
			b.out[i].Field, b.out[i].Para = nlp.InTitle, 0
		}
	}
	return b.out
}

// A builder collects the sentences of one field.
type builder struct {
	text string
	wrap int // width that lines are broken at, 0 where they are not
	para int
	told int // sentences of Prose so far
	out  []nlp.Sentence
	at   candidate // that is looked at
}

// common is about how many bytes a sentence of news has.
const common = 120

// longest is the most bytes that one sentence holds. What people write stays far
// below; a text without an end to its sentences is cut between words, so that
// nothing above need fear a sentence of megabytes.
const longest = 2000

// add appends the sentence s without the white space round it, in pieces where
// it is longer than any sentence may be.
func (b *builder) add(s nlp.Span, r nlp.Role) {
	for s.Len() > longest {
		cut := cutBefore(b.text, nlp.Span{Start: s.Start, End: s.Start + longest})
		b.put(nlp.Span{Start: s.Start, End: cut}, r)
		s.Start = cut
	}
	b.put(s, r)
}

// cutBefore returns where to cut text at the end of s at the latest: behind its
// last white space, else between two characters.
func cutBefore(text string, s nlp.Span) int {
	if i := strings.LastIndexAny(s.In(text), " \t\n"); i > 0 {
		return s.Start + i + 1
	}
	cut := s.End
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return cut
}

// put appends the sentence s without the white space round it.
func (b *builder) put(s nlp.Span, r nlp.Role) {
	if s = trim(b.text, s); s.Empty() {
		return
	}
	if r == nlp.Prose {
		b.told++
	}
	b.out = append(b.out, nlp.Sentence{Span: s, Index: len(b.out), Role: r, Para: b.para})
}

// region adds the sentences of text[from:to], which ends where furniture
// begins; captions are paragraphs of their own.
func (b *builder) region(from, to int, captions []nlp.Span) {
	for _, c := range captions {
		if c.End <= from || c.Start >= to {
			continue
		}
		b.paragraphs(from, c.Start, nlp.Prose)
		from = min(c.End, to)
		b.paragraphs(max(c.Start, from-c.Len()), from, nlp.Caption)
	}
	b.paragraphs(from, to, nlp.Prose)
}

// trim returns s without the white space at its ends.
func trim(text string, s nlp.Span) nlp.Span {
	if s.Empty() {
		return s
	}
	in := s.In(text)
	left := strings.TrimLeftFunc(in, isSpace)
	s.Start += len(in) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, isSpace))
	return s
}

// isSpace reports whether r parts tokens and is none.
func isSpace(r rune) bool {
	if r < 0x80 {
		return ascii[r] == space
	}
	return wide(r) == space
}

// beginsWith reports whether text begins with title, but for white space and
// case.
func beginsWith(text, title string) bool {
	for word := range strings.FieldsSeq(title) {
		text = strings.TrimLeftFunc(text, isSpace)
		if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) {
			return false
		}
		text = text[len(word):]
	}
	return true
}
