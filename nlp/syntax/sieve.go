package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A sieve tells which of a list of up to 64 mendings can change a token at all, as
// bits, by its tag, its neighbours' tags and its word. That is one for most tokens,
// so that a long list costs no more than a short one.
type sieve struct {
	list               []mending
	from, after, ahead [64]uint64 // by tag
	wordless           uint64     // the mendings of any word
	words              *lexicon.Words[uint64]
}

var (
	mended  = sieveOf(mendings)
	lacking = sieveOf(lacks)
)

func sieveOf(list []mending) *sieve {
	s := &sieve{list: list}
	byWord := map[string]uint64{}
	for k, r := range list {
		bit := uint64(1) << k
		for t := range nlp.Tag(64) {
			s.from[t] |= bit * r.from.bit(t)
			s.after[t] |= bit * (r.after.bit(t) | none(r.after))
			s.ahead[t] |= bit * (r.ahead.bit(t) | none(r.ahead))
		}
		if r.words == "" {
			s.wordless |= bit
		}
		for w := range strings.FieldsSeq(r.words) {
			byWord[w] |= bit
		}
	}
	s.words = lexicon.NewWords(byWord).ForTokens()
	return s
}

// bit returns 1 where t is one of s, else 0.
func (s tags) bit(t nlp.Tag) uint64 { return uint64(s>>t) & 1 }

// none returns 1 for no tags, which stand for any, else 0.
func none(s tags) uint64 {
	if s == 0 {
		return 1
	}
	return 0
}

// sift returns the mendings that can change token i.
func (s *sieve) sift(m *mender, i int) uint64 {
	tok := &m.tokens[i]
	few := s.from[tok.Tag] & (s.wordless | s.words.Of(tok))
	if few == 0 {
		return 0
	}
	return few & s.after[m.tag(i-1)] & s.ahead[m.tag(i+1)]
}
