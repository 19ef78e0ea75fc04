package tag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/tag/internal/flat"
)

// A token has at most 14 rows: those of its bias, its first byte and suffix, two
// tags and their pair, five words, the word with the tag before it, and the
// suffixes of its neighbours.
func TestScoresFitTheirLanes(t *testing.T) {
	const rows = 14
	for _, w := range model().Weights {
		weight := int(w >> flat.ClassBits)
		require.Less(t, rows*max(weight, -weight), zero)
	}
}

func TestColumnsAddEveryClass(t *testing.T) {
	for class := range int32(flat.Start) {
		m := &flat.Model{Weights: []int32{-30000<<flat.ClassBits | class, 29999<<flat.ClassBits | class, -5<<flat.ClassBits | (class+1)%flat.Start}, Rows: []uint32{0, 1, 2, 3}}
		s := blank()
		for row, want := range []int{-30000, -1, -1} {
			s.add(m, uint32(row))
			require.Equal(t, want, int(s[class%16]>>(lane*(class/16))&laneMask)-zero)
		}
		require.Equal(t, []int{-5, -1, 0}, scoresOf(&s)[:3])
	}
}

func TestBestIsTheFirstOfTheHighest(t *testing.T) {
	s := blank()
	require.EqualValues(t, 0, s.best())
	for class := range uint8(flat.Start) {
		up := &flat.Model{Weights: []int32{1<<flat.ClassBits | int32(class)}, Rows: []uint32{0, 1}}
		s := blank()
		s.add(up, 0)
		require.Equal(t, class, s.best())
		down := &flat.Model{Rows: []uint32{0}}
		for c := range class {
			down.Weights = append(down.Weights, -1<<flat.ClassBits|int32(c))
		}
		down.Rows = append(down.Rows, uint32(len(down.Weights)))
		s = blank()
		s.add(down, 0)
		require.Equal(t, class, s.best(), "all below %d are lower", class)
	}
}
