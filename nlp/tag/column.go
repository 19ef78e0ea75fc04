package tag

import (
	"math/bits"

	"crossclaim/nlp/tag/internal/flat"
)

// A column is a score for every class: class c stands in bits lane*(c/16) and
// up of element c%16. Adding two columns element by element adds all the scores,
// three at a time; that costs a quarter of adding them one by one, and the tagger
// is the costliest stage of all. It is exact as long as no sum leaves its lane or
// takes its highest bit, the guard: the sums of the model stay within half of what
// is left (TestScoresFitTheirLanes).
type column [16]uint64

const (
	lane     = 21
	zero     = 1 << (lane - 2) // a score of 0 in the column that sums begin with
	laneMask = 1<<(lane-1) - 1

	ones   = 1 | 1<<lane | 1<<(2*lane) // 1 in each lane
	guards = ones << (lane - 1)
)

// add adds the weights of a row.
func (s *column) add(row flat.Numbers) {
	for ; len(row) >= 4; row = row[4:] {
		w := int32(row.At(0))
		class := w & (1<<flat.ClassBits - 1)
		s[class&15] += uint64(int64(w>>flat.ClassBits)) << (lane * (class >> 4) & 63)
	}
}

// higher returns in each lane the higher of the scores of x and y.
func higher(x, y uint64) uint64 {
	more := (x | guards) - y // the guard stays where x is no less, above how much more it is
	kept := more & guards
	return y + more&(kept-kept>>(lane-1))
}

// first returns the first class with the highest score; top holds the highest of
// each lane.
func (s *column) first(top uint64) uint8 {
	highest := max(top&laneMask, top>>lane&laneMask, top>>(2*lane)) * ones
	lower := uint64(0) // a bit for each class, in the end from the sixth of its lane on
	for _, x := range s {
		lower = lower>>1 | ((x^highest|guards)-ones)&guards
	}
	at := bits.TrailingZeros64(^lower >> (lane - 16) & (0xffff * ones))
	return uint8(at/lane*len(s) + at%lane)
}

// blank returns the column that sums begin with: 0 for every class, and for the
// numbers that stand for no class less than any score.
func blank() (s column) {
	for class := range flat.Start {
		s[class&15] |= zero << (lane * (class >> 4))
	}
	return s
}

// startColumns returns, for each pair of classes before a word, the scores that
// it has whatever the word is.
func startColumns(m *flat.Model) []column {
	columns := make([]column, flat.Contexts*flat.Contexts)
	for prev := range uint8(flat.Contexts) {
		one := blank()
		one.add(m.Row(m.Bias()))
		one.add(m.Row(m.Prev(prev)))
		for prev2 := range uint8(flat.Contexts) {
			s := &columns[int(prev)*flat.Contexts+int(prev2)]
			*s = one
			s.add(m.Row(m.Prev2(prev2)))
			s.add(m.Row(m.Pair(prev, prev2)))
		}
	}
	return columns
}
