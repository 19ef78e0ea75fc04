package align

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A spoken is a word of a statement.
type spoken struct {
	hash  uint32
	small bool   // it begins with a small letter
	long  bool   // it has four letters or more, and is not one that is retold
	quote uint16 // the number of the quotation that it stands in, 0 for none
}

// spokenBy returns the words of a statement in order, whatever their case and the
// marks around them.
func spokenBy(c *nlp.Claim) []spoken {
	if c.Attribution == nil {
		return nil
	}
	text := c.Doc.Field(c.Sentence.Field)
	l := &listener{spoken: spoken{hash: basis}}
	for _, s := range c.Attribution.Content {
		if s.Start >= 0 && s.End <= len(text) {
			l.direct = c.Attribution.Form == nlp.Direct
			l.quotes(l.direct)
			l.hear(s.In(text))
		}
	}
	return l.words
}

// A listener reads words one letter at a time. Their hashes are those of FNV-1a, of the
// word in lower case.
type listener struct {
	words   []spoken
	spoken  // the word so far
	letters int
	mid     bool   // an apostrophe stands behind them
	count   uint16 // quotations so far
	direct  bool   // all is one quotation, whatever the marks
}

// hear reads s.
func (l *listener) hear(s string) {
	l.words = slices.Grow(l.words, len(s)/5)
	for _, r := range s {
		switch c := folded(r); {
		case c != 0:
			l.letter(r, c)
		case r == '\'' || r == '’':
			l.mid = true
		default:
			l.end()
			l.mark(r)
		}
	}
	l.end()
}

func (l *listener) letter(r, c rune) {
	if l.mid && l.letters > 0 { // "don't", however it is written, but not 'so'
		l.hash = (l.hash ^ '\'') * prime
	}
	l.mid = false
	l.hash = (l.hash ^ uint32(c)) * prime
	if l.letters++; l.letters == 1 {
		l.small = unicode.IsLower(r)
	}
	l.long = l.letters > 3
}

// end ends a word.
func (l *listener) end() {
	if l.letters > 0 {
		if first, ok := reported[l.hash]; ok {
			l.hash, l.long = first, false
		}
		l.words = append(l.words, l.spoken)
	}
	l.spoken, l.letters, l.mid = spoken{hash: basis, quote: l.quote}, 0, false
}

// retold lists the words that change when a statement is retold: "we will" becomes "they
// would". Those of one line are one word.
const retold = `
	will would
	can could
	may might
	is are was were am be
	has have had
	do does did
	i he she
	we they
	my his her
	our their
	me him
	us them
	myself himself herself
	ourselves themselves
`

// reported leads from the hash of a word that is retold to that of the first of its
// line.
var reported = func() map[uint32]uint32 {
	m := map[uint32]uint32{}
	for line := range strings.Lines(retold) {
		words := strings.Fields(line)
		for _, w := range words {
			m[hashOf(w)] = hashOf(words[0])
		}
	}
	return m
}()

// hashOf returns the hash of a word in lower case.
func hashOf(word string) uint32 {
	h := uint32(basis)
	for _, r := range word {
		h = (h ^ uint32(r)) * prime
	}
	return h
}

// mark begins or ends a quotation where r is its mark.
func (l *listener) mark(r rune) {
	if l.direct {
		return
	}
	switch r {
	case '“':
		l.quotes(true)
	case '”':
		l.quotes(false)
	case '"':
		l.quotes(l.quote == 0)
	}
}

// quotes begins a quotation or ends it.
func (l *listener) quotes(begins bool) {
	l.quote = 0
	if begins {
		l.count++
		l.quote = l.count
	}
}

// basis and prime are those of the 32-bit FNV hash.
const (
	basis = 2166136261
	prime = 16777619
)

// folded returns a letter in lower case or a digit, 0 for what is neither.
func folded(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return r
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf, !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return 0
	}
	return unicode.ToLower(r)
}

func mix(words []spoken) uint32 {
	h := uint32(basis)
	for _, w := range words {
		h = (h ^ w.hash ^ w.hash>>15) * prime
	}
	return h
}
