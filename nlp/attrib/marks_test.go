package attrib

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzNextMark: the first mark is found wherever it stands among other
// characters, those that begin with the same bytes included.
func FuzzNextMark(f *testing.F) {
	for _, s := range []string{"", "no mark", `he "said`, "the miners’", "50 £ — “so”", "… «bon»", "12″", "é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		require.Equal(t, strings.IndexAny(s, "\"'`‘’‚“”„«»″"), nextMark(s), "%q", s)
	})
}
