package tag

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/tag/internal/flat"
)

// best returns the first class with the highest score, as guess finds it.
func best(s *column) uint8 {
	var top uint64
	for _, x := range s {
		top = higher(x, top)
	}
	return s.first(top)
}

// A token has at most 14 rows: those of its bias, its first byte and suffix, two
// tags and their pair, five words, the word with the tag before it, and the
// suffixes of its neighbours.
func TestScoresFitTheirLanes(t *testing.T) {
	const rows = 14
	m := model()
	for n := range m.Weights.Len() {
		weight := int(int32(m.Weights.At(n)) >> flat.ClassBits)
		require.Less(t, rows*max(weight, -weight), zero)
	}
}

// row returns a row of weights as the file holds it.
func row(weights ...int32) flat.Numbers {
	var b []byte
	for _, w := range weights {
		b = binary.LittleEndian.AppendUint32(b, uint32(w))
	}
	return flat.Numbers(b)
}

func TestColumnsAddEveryClass(t *testing.T) {
	for class := range int32(flat.Start) {
		s := blank()
		for _, add := range []struct {
			row  flat.Numbers
			want int
		}{
			{row(-30000<<flat.ClassBits | class), -30000},
			{row(29999<<flat.ClassBits | class), -1},
			{row(-5<<flat.ClassBits | (class+1)%flat.Start), -1},
		} {
			s.add(add.row)
			require.Equal(t, add.want, int(s[class%16]>>(lane*(class/16))&laneMask)-zero)
		}
		require.Equal(t, []int{-5, -1, 0}, scoresOf(&s)[:3])
	}
}

func TestBestIsTheFirstOfTheHighest(t *testing.T) {
	s := blank()
	require.EqualValues(t, 0, best(&s))
	for class := range uint8(flat.Start) {
		s := blank()
		s.add(row(1<<flat.ClassBits | int32(class)))
		require.Equal(t, class, best(&s))
		var down []int32
		for c := range class {
			down = append(down, -1<<flat.ClassBits|int32(c))
		}
		s = blank()
		s.add(row(down...))
		require.Equal(t, class, best(&s), "all below %d are lower", class)
	}
}
