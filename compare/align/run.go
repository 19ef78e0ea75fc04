package align

import (
	"slices"
	"strings"
	"unicode"

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
		for i := range max(0, len(words)-runLength+1) {
			out = append(out, mix(words[i:i+runLength]))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hashes returns a number for each word of s, whatever its case and the marks
// around it.
func hashes(s string) []uint32 {
	letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	var out []uint32
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !letter(r) && r != '\'' && r != '’' }) {
		if strings.ContainsFunc(w, letter) {
			out = append(out, hash(w))
		}
	}
	return out
}

// hash returns the FNV-1a hash of a word in lower case.
func hash(w string) uint32 {
	h := uint32(2166136261)
	for _, r := range w {
		h = (h ^ uint32(unicode.ToLower(r))) * 16777619
	}
	return h
}

func mix(words []uint32) uint32 {
	h := uint32(2166136261)
	for _, w := range words {
		h = (h ^ w ^ w>>15) * 16777619
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
