package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMemo(t *testing.T) {
	var m memo[string]
	asked := 0
	upper := func(word string) string {
		asked++
		return strings.ToUpper(word)
	}
	long := strings.Repeat("long", longest)
	for range 2 {
		for _, word := range []string{"ferry", "orchard", "FERRY", "", long} {
			require.Equal(t, strings.ToUpper(word), m.of(word, upper))
		}
	}
	// "FERRY" falls where "ferry" stands, and the long word is not remembered.
	require.Equal(t, 3+2+2, asked)
}
