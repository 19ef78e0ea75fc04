package tag

import (
	"crossclaim/nlp"
	"crossclaim/nlp/tag/internal/flat"
)

// A look is what the tagger knows of one token.
type look struct {
	*entry
	fixed uint8 // class + 1 where it needs no guess, else 0; that of the entry is of its word
	plain bool  // it is written with the ending of its entry, so that the column own is its own
	dash  bool
}

// look returns the look of a word that stands for itself.
func (p *perceptron) look(word string) look {
	e := p.entry(word)
	return look{entry: e, fixed: e.fixed}
}

// lookup returns the look of token i.
func (t *tagger) lookup(i int) look {
	tok := &t.tokens[i]
	sh := tok.Shape
	m, mk := t.m, t.markOf(i, sh)
	switch mk {
	case openMark:
		return m.opening
	case closeMark:
		return m.closing
	case dashMark:
		return m.dash
	case currencyMark:
		return m.dollar
	case ellipsisMark:
		return m.ellipsis
	}
	e, exact := t.normal(tok)
	switch mk {
	case numberMark:
		return look{entry: e, fixed: m.number + 1}
	case addressMark:
		return look{entry: e, fixed: m.noun + 1}
	case possessiveMark:
		return look{entry: e, fixed: m.possessive + 1}
	}
	switch word := t.word(tok); {
	case !exact:
		return look{entry: e, fixed: m.fixed(word)}
	case word != tok.Norm: // some words have a tag of their own only as written
		return look{entry: e, fixed: m.fixed(word), plain: flat.SuffixKey(word) == flat.SuffixKey(tok.Norm)}
	}
	return look{entry: e, fixed: e.fixed, plain: true}
}

// word returns a token as written, but for curly apostrophes and the capitals of a
// headline.
func (t *tagger) word(tok *nlp.Token) string {
	if c := t.text[tok.Start]; tok.Len() != len(tok.Norm) || tok.Small && 'A' <= c && c <= 'Z' {
		return tok.Norm
	}
	return tok.In(t.text)
}

// normal returns the entry of the Norm of tok under the name that the model
// keeps it by, and whether that is the word itself: words with hyphens, years and
// other numbers share one each.
func (t *tagger) normal(tok *nlp.Token) (e *entry, exact bool) {
	norm, sh := tok.Norm, tok.Shape
	switch c := norm[0]; {
	case sh == nlp.Small:
	case sh&nlp.Hyphens != 0 && c != '-':
		return t.m.hyphen, false
	case sh&nlp.Digits != 0 && len(norm) == 4 && integer(norm):
		return t.m.year, false
	case c >= '0' && c <= '9':
		return t.m.digits, false
	}
	return t.m.entryOf(tok), true
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
