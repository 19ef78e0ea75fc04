package segment

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// Tokens appends the tokens of the sentence s of text to buf. Their tags are
// nlp.NoTag.
//
// Words part at white space and at marks, and clitics from their word ("do"
// "n't", "Minsk" "'s"), as in the Penn Treebank. One token each are: words with
// hyphens ("65-year-old"), numbers with their grouping, decimals and letters
// behind ("100,000", "1.2m", "30°C"), abbreviations with their stop ("U.S.",
// "a.m.", "Gen."), currency signs with the country before ("$", "US$"), dashes
// ("–", "--"), runs of dots ("...") and the per cent sign.
func Tokens(buf []nlp.Token, text string, s nlp.Span) []nlp.Token {
	l := lexer{text: text[:s.End], norms: newNorms(text, s), out: buf, first: len(buf)}
	for i := s.Start; i < s.End; {
		c, size := classAt(l.text, i)
		if c == space {
			i += size
			continue
		}
		i = l.token(i, c, size)
	}
	return l.out
}

// A lexer cuts one sentence into tokens.
type lexer struct {
	text  string // up to the end of the sentence
	norms norms
	out   []nlp.Token
	first int // where the tokens of the sentence begin in out
}

// token appends the token or tokens that begin at i with a character of class c
// and returns where they end.
func (l *lexer) token(i int, c class, size int) int {
	switch c {
	case letter, digit, glue:
		return l.word(i, i)
	case hyphen, dash:
		return l.dashOrMinus(i, size)
	case dot:
		return l.dots(i)
	case tick:
		return l.tick(i, size)
	}
	return l.add(i, i+size)
}

// add appends the token [i, j) and returns j.
func (l *lexer) add(i, j int) int {
	norm := l.norms.of(i, j)
	word, off := lexicon.Lists(norm)
	l.out = append(l.out, nlp.Token{
		Span: nlp.Span{Start: i, End: j}, Norm: norm,
		Word: word, Off: off, Shape: nlp.ShapeOf(norm), Small: 'a' <= l.text[i] && l.text[i] <= 'z',
	})
	return j
}

// glued reports whether the character before i belongs to the same run of
// characters without white space.
func (l *lexer) glued(i int) bool {
	n := len(l.out)
	return n > l.first && l.out[n-1].End == i
}

// dashOrMinus reads a run of dashes, or the minus sign of a number.
func (l *lexer) dashOrMinus(i, size int) int {
	j := i + size
	for {
		c, n := classAt(l.text, j)
		if c != hyphen && c != dash {
			if c == digit && j == i+1 && !l.glued(i) {
				return l.word(i, j)
			}
			return l.add(i, j)
		}
		j += n
	}
}

// dots reads a run of stops, or a decimal without its zero (".22").
func (l *lexer) dots(i int) int {
	j := i + 1
	for j < len(l.text) && l.text[j] == '.' {
		j++
	}
	if c, _ := classAt(l.text, j); c == digit && j == i+1 && !l.glued(i) {
		return l.word(i, j)
	}
	return l.add(i, j)
}

// tick reads an apostrophe that begins a word ("'s", "'em", "'90s"), or a
// quotation mark.
func (l *lexer) tick(i, size int) int {
	j := i + size
	if c, n := classAt(l.text, j); c == tick && l.text[i:j] == l.text[j:j+n] {
		return l.add(i, j+n) // '' and `` are one mark
	}
	end := j
	for c, n := classAt(l.text, end); c == letter || c == digit; c, n = classAt(l.text, end) {
		end += n
	}
	if end > j && (beheaded(l.text[j:end]) || l.glued(i) && clitic(l.text[j:end])) {
		return l.add(i, end)
	}
	return l.add(i, j)
}
