package event

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWeightiest(t *testing.T) {
	words := func() vector { return vector{{7, 0.5}, {2, 1}, {9, 3}, {4, 1}, {3, 0.25}} }
	require.Equal(t, vector{{2, 1}, {9, 3}}, words().weightiest(2), "of equal weights the lesser id")
	require.Equal(t, vector{{2, 1}, {4, 1}, {7, 0.5}, {9, 3}}, words().weightiest(4))
	require.Equal(t, vector{{2, 1}, {3, 0.25}, {4, 1}, {7, 0.5}, {9, 3}}, words().weightiest(9), "all, by id")
}

func TestLower(t *testing.T) {
	for w, want := range map[string]string{"Pier": "pier", "Fähre": "fähre", "ÅRHUS": "århus", "a\xffB": "a\uFFFDb"} {
		require.Equal(t, want, string(lower(nil, w)))
	}
}

func TestCommon(t *testing.T) {
	for _, w := range []string{"a", "about", "thousand", "spokesperson", "didn't", "thing"} {
		require.Equal(t, w != "thousand", common.has([]byte(w)), w)
	}
}

// TestSpread: a vector spread out shares just what it shares as a list.
func TestSpread(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	some := func() (v vector) {
		for id := range int32(60) {
			if random.IntN(3) == 0 {
				v = append(v, word{id, random.Float32()})
			}
		}
		return v
	}
	s := make(spread, 60)
	for range 50 {
		a, b := some(), some()
		s.set(a)
		require.Equal(t, a.shared(b), s.shared(b))
		s.unset(a)
	}
	require.Equal(t, make(spread, 60), s)
}
