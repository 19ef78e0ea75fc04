package event

import (
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
