package tag

import (
	"crossclaim/nlp/tag/internal/flat"
)

// A column is a score for every class: class c stands in bits lane*(c/16) and
// up of element c%16. Adding two columns element by element adds all the scores,
// three at a time; that costs a quarter of adding them one by one, and the tagger
// is the costliest stage of all. It is exact as long as no sum leaves its lane:
// the sums of the model stay within half a lane (TestScoresFitTheirLanes).
type column [16]uint64

const (
	lane     = 21
	laneMask = 1<<lane - 1
	zero     = 1 << (lane - 1) // a score of 0 in the column that sums begin with
)

// add adds the weights of a row.
func (s *column) add(row flat.Numbers) {
	for ; len(row) >= 4; row = row[4:] {
		w := int32(row.At(0))
		class := w & (1<<flat.ClassBits - 1)
		s[class&15] += uint64(int64(w>>flat.ClassBits)) << (lane * (class >> 4) & 63)
	}
}

// best returns the class with the highest score, among equals the first.
func (s *column) best() uint8 {
	const low = 1<<flat.ClassBits - 1
	var a, b, c uint64 // the highest of each lane, and below it the class, counted down
	for i, x := range s {
		a = max(a, x&laneMask<<flat.ClassBits|uint64(low-i))
		b = max(b, x>>lane&laneMask<<flat.ClassBits|uint64(low-16-i))
		c = max(c, x>>(2*lane)<<flat.ClassBits|uint64(low-32-i))
	}
	return low - uint8(max(a, b, c)&low)
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
