package tag

import (
	"math/bits"

	"crossclaim/nlp/tag/internal/flat"
)

// guess returns the class with the highest score for a word in the context that
// t.seen and t.prev describe; among equals the first by name.
func (t *tagger) guess(word string) uint8 {
	clear(t.scores[:])
	m := t.m
	t.add(m.Bias())
	t.add(m.First(word[0]))
	t.add(m.Prev(t.prev))
	t.add(m.Prev2(t.prev2))
	t.add(m.Pair(t.prev, t.prev2))
	if mask, base := m.FindSuffix(flat.PackSuffix(word)); mask&(1<<flat.Suffix) != 0 {
		t.add(base)
	}
	t.addWord(&t.seen[0], flat.WordPrev2)
	t.addWord(&t.seen[1], flat.WordPrev)
	t.addSuffix(&t.seen[1], flat.SuffixPrev)
	t.addWord(&t.seen[2], flat.Word)
	t.addWord(&t.seen[2], int(t.prev))
	t.addWord(&t.seen[3], flat.WordNext)
	t.addSuffix(&t.seen[3], flat.SuffixNext)
	t.addWord(&t.seen[4], flat.WordNext2)
	best := 0
	for c, s := range t.scores[:len(m.Classes)] {
		if s > t.scores[best] {
			best = c
		}
	}
	return uint8(best)
}

// add adds the weights of a row to the scores.
func (t *tagger) add(row uint32) {
	m := t.m
	for _, w := range m.Weights[m.Rows[row]:m.Rows[row+1]] {
		t.scores[w&(1<<flat.ClassBits-1)] += w >> flat.ClassBits
	}
}

// addWord adds the row of a word at one of the places of package flat.
func (t *tagger) addWord(e *entry, bit int) {
	if e.mask>>bit&1 != 0 {
		t.add(e.base + uint32(bits.OnesCount64(e.mask&(1<<bit-1))))
	}
}

// addSuffix adds the row of a suffix at one of the places of package flat.
func (t *tagger) addSuffix(e *entry, bit int) {
	if e.suffixMask>>bit&1 != 0 {
		t.add(e.suffixBase + uint32(bits.OnesCount8(e.suffixMask&(1<<bit-1))))
	}
}
