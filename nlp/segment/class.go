package segment

import (
	"unicode"
	"unicode/utf8"
)

// A class is what a character does at the place where it stands.
type class uint8

const (
	mark  class = iota // a token of its own: , ; ! ? ( ) [ ] { } … % and the like
	space              // parts tokens
	letter
	digit
	glue     // stands inside words: / _ & @ and the like
	hyphen   // stands inside words too, but two of them are a dash
	dot      // may belong to the word before it
	comma    // may group digits
	colon    // may part digits
	quote    // any quotation mark that is no apostrophe
	tick     // ' and its curly kin: quotation mark or apostrophe
	dash     // en, em and other long dashes
	currency // $ £ € and the like
)

// inWord reports whether c goes on with any word.
func (c class) inWord() bool { return letter <= c && c <= glue }

// ascii holds the class of each ASCII character.
var ascii = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		switch b := byte(c); {
		case b <= ' ' || b == 0x7f:
			t[c] = space
		case '0' <= b && b <= '9':
			t[c] = digit
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			t[c] = letter
		}
	}
	for _, c := range "/_&@+" {
		t[c] = glue
	}
	t['-'], t['.'], t[','], t[':'] = hyphen, dot, comma, colon
	t['"'], t['\''], t['`'], t['$'] = quote, tick, tick, currency
	return t
}()

// goesOn marks the ASCII characters that go on with any word.
var goesOn = func() (t [256]bool) {
	for b, c := range ascii {
		t[b] = c.inWord()
	}
	return t
}()

// classAt returns the class of the character of s at i and its size in bytes.
// At the end of s it returns space and 0.
func classAt(s string, i int) (class, int) {
	if i >= len(s) {
		return space, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	return wide(r), size
}

// wide returns the class of a character beyond ASCII.
func wide(r rune) class {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″':
		return quote
	case '‘', '’', '‚', '‛', '‹', '›', '′', '´':
		return tick
	case '–', '—', '―', '‒', '−', '─':
		return dash
	case '‐', '‑':
		return hyphen
	case '…', '‰', '•', '·', '†', '‡', '§', '¶', '©', '®', '™':
		return mark
	case '\u200b', '\u2060', '\ufeff', '\u200e', '\u200f':
		return space
	case '°', '\u00ad', '\u200c', '\u200d':
		return letter
	}
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r):
		return letter
	case unicode.IsSpace(r):
		return space
	case unicode.Is(unicode.Sc, r):
		return currency
	case unicode.IsPunct(r) || unicode.IsSymbol(r):
		return mark
	}
	return letter
}
