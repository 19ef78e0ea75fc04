package align

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A run is so many words on end in the content of a statement. Two statements that
// share one quote the same words; fewer are shared by chance.
type run struct {
	length int
	small  int // so many of them begin with a small letter: "Harbour Board Chief of Staff Ann Roe" is a name
	long   int // so many of those have four letters or more: "that it is the" says nothing
}

var (
	longRun  = run{length: 5, small: 3}
	shortRun = run{length: 3, small: 2, long: 2}
)

// in returns a number for every run of words, sorted: equal numbers are equal
// words, but for chance in four thousand million.
func (r run) in(words []spoken) []uint32 {
	var out []uint32
	for i := range max(0, len(words)-r.length+1) {
		if on := words[i : i+r.length]; r.fits(on) {
			out = append(out, mix(on))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (r run) fits(words []spoken) bool {
	small, long := 0, 0
	for _, w := range words {
		if w.small {
			small++
		}
		if w.small && w.long {
			long++
		}
	}
	return small >= r.small && long >= r.long
}

// A spoken is a word of a statement: its hash, whether it begins with a small letter,
// and whether it has four letters or more.
type spoken struct {
	hash        uint32
	small, long bool
}

// spokenBy returns the words of a statement in order, whatever their case and the
// marks around them.
func spokenBy(c *nlp.Claim) []spoken {
	if c.Attribution == nil {
		return nil
	}
	text := c.Doc.Field(c.Sentence.Field)
	var out []spoken
	for _, s := range c.Attribution.Content {
		if s.Start >= 0 && s.End <= len(text) {
			out = appendSpoken(out, s.In(text))
		}
	}
	return out
}

// appendSpoken appends the words of s. Their hashes are those of FNV-1a, of the word
// in lower case.
func appendSpoken(out []spoken, s string) []spoken {
	out = slices.Grow(out, len(s)/5)
	w, letters := spoken{hash: basis}, 0
	for _, r := range s {
		switch c := folded(r); {
		case c != 0:
			w.hash = (w.hash ^ uint32(c)) * prime
			if letters++; letters == 1 {
				w.small = unicode.IsLower(r)
			}
			w.long = letters > 3
		case r == '\'' || r == '’':
			w.hash = (w.hash ^ uint32(r)) * prime
		default:
			if letters > 0 {
				out = append(out, w)
			}
			w, letters = spoken{hash: basis}, 0
		}
	}
	if letters > 0 {
		out = append(out, w)
	}
	return out
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

// sameRun holds for statements that share a run of five words.
func sameRun(p *pair) bool { return p.near >= worthMeaning && crossing(p.a.runs, p.b.runs) }

// fewWordsOnEnd holds for statements that share a run of three.
func fewWordsOnEnd(p *pair) bool { return p.near >= worthMeaning && crossing(p.a.shorts, p.b.shorts) }

// otherQuotes holds for two that are quoted word for word: had they been the same
// words, some would stand in both.
func otherQuotes(p *pair) bool { return direct(p.a) && direct(p.b) }

func direct(p *profile) bool {
	return p.claim.Attribution != nil && p.claim.Attribution.Form == nlp.Direct
}

// crossing reports whether two sorted lists share a number.
func crossing(a, b []uint32) bool {
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
