package tag

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A mark is a sort of token that takes its tag from its form.
type mark uint8

const (
	wordMark mark = iota // no mark: a word, or punctuation that the model knows
	openMark
	closeMark
	possessiveMark
	dashMark
	currencyMark
	numberMark
	addressMark
	ellipsisMark
)

// markOf returns the sort of token i. It is called once a token, from left to
// right, for it keeps track of open quotation marks.
func (t *tagger) markOf(i int, sh nlp.Shape) mark {
	if sh == nlp.Small {
		return wordMark
	}
	tok := t.tokens[i]
	w := tok.Norm
	switch c := w[0]; {
	case c >= 'a' && c <= 'z':
		return lettered(w, sh)
	case bare(w):
		return numberMark
	case c == '"':
		t.open = opens(t.text, tok.Span, t.open)
		if t.open {
			return openMark
		}
		return closeMark
	case c == '\'' || c == '`':
		return t.tick(i)
	case c == '-' && strings.Trim(w, "-") == "":
		return dashMark
	case c == '$':
		return currencyMark
	case c == '@':
		return addressMark
	case c >= utf8.RuneSelf:
		return wide(w)
	}
	return wordMark
}

// lettered returns the sort of a token that begins with a letter.
func lettered(w string, sh nlp.Shape) mark {
	switch {
	case sh&(nlp.Signs|nlp.Points) == 0:
		return wordMark
	case w[len(w)-1] == '$':
		return currencyMark
	case address(w):
		return addressMark
	}
	return wordMark
}

// wide returns the sort of a token that begins beyond ASCII.
func wide(w string) mark {
	r, size := utf8.DecodeRuneInString(w)
	switch {
	case size < len(w) && !strings.ContainsRune("–—", r):
		return wordMark
	case r == '«' || r == '‹':
		return openMark
	case r == '»' || r == '›' || r == '″' || r == '′':
		return closeMark
	case r == '…':
		return ellipsisMark
	case r == '−' || r == '―' || unicode.Is(unicode.Pd, r) || r == '─':
		return dashMark
	case unicode.Is(unicode.Sc, r):
		return currencyMark
	}
	return wordMark
}

// opens reports whether the double quotation mark at s opens a quotation; a
// straight one between blanks or between letters is the opposite of the last.
func opens(text string, s nlp.Span, open bool) bool {
	switch s.In(text) {
	case "“", "„", "``":
		return true
	case "”", "''":
		return false
	}
	before, after := blankBefore(text, s.Start), blankAfter(text, s.End)
	if before != after {
		return before
	}
	return !open
}

// blankBefore reports whether nothing, a blank, a bracket or a dash stands
// before i.
func blankBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return i == 0 || unicode.IsSpace(r) || strings.ContainsRune("([{-–—‘'", r)
}

// blankAfter reports whether nothing or a blank stands at i.
func blankAfter(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return i == len(text) || unicode.IsSpace(r)
}

// tick returns the sort of token i, which begins with an apostrophe or a single
// quotation mark.
func (t *tagger) tick(i int) mark {
	tok := t.tokens[i]
	switch w := tok.Norm; {
	case w == "''":
		t.open = false
		return closeMark
	case w == "``":
		t.open = true
		return openMark
	case len(w) > 1 && w[0] == '\'':
		return wordMark // a clitic, or a word without its beginning
	case w == "`" || tok.In(t.text) == "‘" || blankBefore(t.text, tok.Start):
		t.single = true
		return openMark
	case i > 0 && t.tokens[i-1].End == tok.Start && !t.single && sibilant(t.tokens[i-1].Norm):
		return possessiveMark
	}
	t.single = false
	return closeMark
}

// sibilant reports whether an apostrophe alone makes w possessive.
func sibilant(w string) bool {
	return strings.HasSuffix(w, "s") || strings.HasSuffix(w, "z") || strings.HasSuffix(w, "x")
}

// bare reports whether w is a number without letters: "100,000", "-5", "9.9".
func bare(w string) bool {
	digits := false
	for i := range len(w) {
		switch c := w[i]; {
		case c >= '0' && c <= '9':
			digits = true
		case c == ',' || c == '.' || c == ':':
		case (c == '-' || c == '+') && i == 0:
		default:
			return false
		}
	}
	return digits
}

// address reports whether w is a link or a mail address.
func address(w string) bool {
	return strings.HasPrefix(w, "www.") || strings.Contains(w, "://") || strings.IndexByte(w, '@') > 0
}
