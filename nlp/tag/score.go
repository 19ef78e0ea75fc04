package tag

import (
	"math"
	"math/bits"

	"crossclaim/nlp/tag/internal/flat"
)

// Scores are kept as the model file keeps its weights: shifted, so that the class
// fits below them.
const classMask = 1<<flat.ClassBits - 1

// A scoreRow is a score for every class.
type scoreRow [1 << flat.ClassBits]int32

// guess returns the class with the highest score for a word in the context that
// t.seen and t.prev describe; among equals the first by name.
func (t *tagger) guess(word string) uint8 {
	m := t.m
	t.scores = m.starts[int(t.prev)*flat.Contexts+int(t.prev2)]
	t.add(m.First(word[0]))
	if x := m.suffix(word); x.mask&(1<<flat.Suffix) != 0 {
		t.add(x.base)
	}
	t.addWord(&t.seen[0], flat.WordPrev2)
	t.addWord(&t.seen[1], flat.WordPrev)
	t.addSuffix(&t.seen[1], flat.SuffixPrev)
	t.addWord(&t.seen[2], flat.Word)
	t.addWord(&t.seen[2], int(t.prev))
	t.addWord(&t.seen[3], flat.WordNext)
	t.addSuffix(&t.seen[3], flat.SuffixNext)
	t.addWord(&t.seen[4], flat.WordNext2)
	best := int32(math.MinInt32)
	for c, s := range t.scores[:flat.Start] {
		best = max(best, s|int32(classMask-c))
	}
	return uint8(classMask - best&classMask)
}

// startScores returns, for each pair of classes before a word, the scores that
// it has whatever the word is.
func startScores(m *flat.Model) []scoreRow {
	rows := make([]scoreRow, flat.Contexts*flat.Contexts)
	for prev := range uint8(flat.Contexts) {
		for prev2 := range uint8(flat.Contexts) {
			t := &rows[int(prev)*flat.Contexts+int(prev2)]
			for _, row := range [...]uint32{m.Bias(), m.Prev(prev), m.Prev2(prev2), m.Pair(prev, prev2)} {
				t.add(m, row)
			}
		}
	}
	return rows
}

// add adds the weights of a row of m, four at a time: most rows are no longer,
// and a loop that nearly always runs once is one that the processor foresees.
func (s *scoreRow) add(m *flat.Model, row uint32) {
	for w := m.Weights[m.Rows[row]:m.Rows[row+1]]; len(w) >= flat.Stride; w = w[flat.Stride:] {
		s[w[0]&classMask] += w[0] &^ classMask
		s[w[1]&classMask] += w[1] &^ classMask
		s[w[2]&classMask] += w[2] &^ classMask
		s[w[3]&classMask] += w[3] &^ classMask
	}
}

func (t *tagger) add(row uint32) { t.scores.add(t.m.Model, row) }

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
