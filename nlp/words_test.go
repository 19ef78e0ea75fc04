package nlp

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWordsComeBack(t *testing.T) {
	for _, list := range [][]string{nil, {"ferry"}, {"ferry", "sink"}, {"ferry", "sink", "off", "the", "coast"}} {
		w := WordsOf(list)
		require.Equal(t, list, slices.Collect(w.All()))
		require.Equal(t, len(list), w.Len())
		for first := range w.All() {
			require.Equal(t, list[0], first)
			break
		}
	}
}
