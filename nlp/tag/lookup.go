package tag

import (
	"strings"

	"crossclaim/nlp"
)

// lookup returns the entry of token i, which may lie behind the end.
func (t *tagger) lookup(i int) entry {
	if i >= len(t.tokens) {
		return t.m.edges[2+min(i-len(t.tokens), 1)]
	}
	tok := &t.tokens[i]
	m, mk := t.m, t.markOf(i)
	switch mk {
	case openMark:
		return m.opening
	case closeMark:
		return m.closing
	case dashMark:
		return m.dash
	case currencyMark:
		return m.dollar
	}
	word := t.word(tok)
	e := t.normal(tok.Norm)
	switch {
	case mk == numberMark:
		e.fixed = m.number + 1
	case mk == addressMark:
		e.fixed = m.noun + 1
	case mk == possessiveMark:
		e.fixed = m.possessive + 1
	case e.exact && word == tok.Norm:
		// the entry was found by the word itself
	default:
		e.fixed = 0
		if n := m.Words.Find(word); n >= 0 {
			e.fixed = m.Tags[n]
		}
	}
	return e
}

// word returns a token as written, but for curly apostrophes.
func (t *tagger) word(tok *nlp.Token) string {
	if tok.Len() != len(tok.Norm) {
		return tok.Norm
	}
	return tok.In(t.text)
}

// normal returns the entry of a word in lower case under the name that the model
// keeps it by: words with hyphens, years and other numbers share one each.
func (t *tagger) normal(norm string) entry {
	c := norm[0]
	switch {
	case c != '-' && strings.IndexByte(norm, '-') >= 0:
		return t.m.hyphen
	case len(norm) == 4 && integer(norm):
		return t.m.year
	case c >= '0' && c <= '9':
		return t.m.digits
	}
	e := t.m.entry(norm)
	e.exact = true
	return e
}

// integer reports whether s is digits after at most one sign.
func integer(s string) bool {
	if s[0] == '-' || s[0] == '+' {
		s = s[1:]
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
