package number

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// An atom is the least part of a sentence that the grammar looks at: a word, a
// run of digits with its grouping, or one mark. Tokens that hold a number are
// cut ("65-year-old" is five atoms), so that the grammar does not depend on
// where a tokenizer cuts.
type atom struct {
	nlp.Span
	tok   int    // index of its token
	norm  string // lower case
	kind  atomKind
	glued bool // touches the atom before it
	num   digits
}

// An atomKind is the sort of an atom.
type atomKind uint8

const (
	word  atomKind = iota
	digit          // a run of digits with grouping and decimal point
	mark           // one rune that is neither letter nor digit
)

// atomize appends the atoms of tokens to buf.
func atomize(buf []atom, tokens []nlp.Token) []atom {
	for i := range tokens {
		t := &tokens[i]
		if cut(t, buf) {
			buf = split(buf, t, i)
			continue
		}
		k := word
		if t.Tag.Mark() || !letter(t.Norm) {
			k = mark
		}
		buf = append(buf, atom{Span: t.Span, tok: i, norm: t.Norm, kind: k, glued: touches(buf, t.Start)})
	}
	return buf
}

// touches reports whether the last atom ends at start.
func touches(buf []atom, start int) bool {
	return len(buf) > 0 && buf[len(buf)-1].End == start
}

// letter reports whether s begins with a letter, an apostrophe before it not
// counted.
func letter(s string) bool {
	s = strings.TrimPrefix(s, "'")
	return s != "" && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= utf8.RuneSelf && !isSign(s))
}

// isSign reports whether s begins with a rune beyond ASCII that is no letter
// of a word: currency signs, dashes, fractions, primes.
func isSign(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if _, ok := glyphs[r]; ok {
		return true
	}
	return r == '°' || r == 'º' || r == '×' || r == '±' || r == '¥' || r == '£' || r == '¢' || r >= 0x2010 && r <= 0x22ff || r == '元' || r == 0xa0
}

// cut reports whether a token is more than one atom: it holds a digit, or a
// hyphen behind a number word or, behind a number, behind a unit ("60
// year-old").
func cut(t *nlp.Token, before []atom) bool {
	s := t.Norm
	if t.Shape == nlp.Small {
		return folded(s) > 0
	}
	if len(s) > 10 && (strings.Contains(s, "://") || strings.HasPrefix(s, "www.")) {
		return false // an address of the web
	}
	hyphen := -1
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			return true
		case c == '-' && hyphen < 0:
			hyphen = i
		case c >= utf8.RuneSelf && len(s) > 2 && i == 0 && isSign(s), c == '$' && len(s) > 1:
			return true
		}
	}
	if hyphen <= 0 {
		return false
	}
	if leads(s[:hyphen]) || manifold(s, hyphen) {
		return true
	}
	return len(before) > 0 && isUnitWord(s[:hyphen]) && before[len(before)-1].kind != mark
}

// leads reports whether w, before a hyphen, begins a number.
func leads(w string) bool {
	if _, ok := cardinals[w]; ok {
		return true
	}
	if _, ok := scales[w]; ok {
		return true
	}
	if _, ok := ordinals[w]; ok {
		return true
	}
	return w == "half" || w == "quarter" || w == "minus" || multiples.Get(w)
}

// manifold reports whether s, with a hyphen at i, begins as "multi-million" does.
func manifold(s string, i int) bool {
	if s[:i] != "multi" {
		return false
	}
	scale, _, _ := strings.Cut(s[i+1:], "-")
	return scales[scale] > 0
}

// split appends the atoms of one token, the tokth. Its norm is the text in
// lower case; where the two differ in length it stays whole.
func split(buf []atom, t *nlp.Token, tok int) []atom {
	s := t.Norm
	if len(s) != t.Len() {
		return append(buf, atom{Span: t.Span, tok: tok, norm: s, glued: touches(buf, t.Start)})
	}
	for i := 0; i < len(s); {
		a, n := scanAtom(s[i:])
		a.tok = tok
		a.Span = nlp.Span{Start: t.Start + i, End: t.Start + i + n}
		a.norm, a.glued = s[i:i+n], touches(buf, t.Start+i)
		buf = append(buf, a)
		i += n
	}
	return buf
}

// raisable are the units behind which a digit is a power.
var raisable = lexicon.NewSet("km m cm mm ft mi")

// scanAtom reads the atom at the start of s and returns it with its length.
func scanAtom(s string) (atom, int) {
	if d, n := scanDigits(s); n > 0 {
		return atom{kind: digit, num: d}, n
	}
	if n := scanWord(s); n > 0 {
		return atom{kind: word}, n
	}
	_, n := utf8.DecodeRuneInString(s)
	return atom{kind: mark}, n
}

// scanWord returns the length of the letters at the start of s, with the
// power behind a unit and apostrophes inside: "km2", "year's".
func scanWord(s string) int {
	if i := folded(s); i > 0 {
		return i
	}
	i := 0
	for i < len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= '2' && c <= '4' && raisable.Get(s[:i]), i > 0 && c == '\'' && i+1 < len(s) && s[i+1] >= 'a':
			i++
		case c >= utf8.RuneSelf && !isSign(s[i:]):
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
		default:
			return i
		}
	}
	return i
}
