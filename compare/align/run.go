package align

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// runLength is how many words on end two statements must share for one to be
// taken as quoting what the other quotes. Four are shared by chance.
const runLength = 5

// runs returns a number for every run of words in the content of a statement,
// sorted: equal numbers are equal words, but for chance in four thousand million.
func runs(c *nlp.Claim) []uint32 {
	if c.Attribution == nil {
		return nil
	}
	text := c.Doc.Field(c.Sentence.Field)
	var out []uint32
	for _, s := range c.Attribution.Content {
		if s.Start < 0 || s.End > len(text) {
			continue
		}
		words := hashes(s.In(text))
		out = slices.Grow(out, len(words))
		for i := range max(0, len(words)-runLength+1) {
			out = append(out, mix(words[i:i+runLength]))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hashes returns a number for each word of s, whatever the marks around it: the
// FNV-1a hash of the word in lower case.
func hashes(s string) []uint32 {
	const none = 2166136261
	out := make([]uint32, 0, len(s)/5)
	h, word := uint32(none), false // of the word at hand, and whether it has a letter or a digit
	for _, r := range s {
		switch c := folded(r); {
		case c != 0:
			h, word = (h^uint32(c))*prime, true
		case r == '\'' || r == '’':
			h = (h ^ uint32(r)) * prime
		default:
			if word {
				out = append(out, h)
			}
			h, word = none, false
		}
	}
	if word {
		out = append(out, h)
	}
	return out
}

// prime is that of the 32-bit FNV hash.
const prime = 16777619

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

func mix(words []uint32) uint32 {
	h := uint32(2166136261)
	for _, w := range words {
		h = (h ^ w ^ w>>15) * prime
	}
	return h
}

// sameRun holds for statements that share a run of words.
func sameRun(p *pair) bool {
	a, b := p.a.runs, p.b.runs
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return false
}
