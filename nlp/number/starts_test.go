package number

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestArticlesThatBeginQuantities: whatever stands behind "a", a quantity that can be
// read there is tried.
func TestArticlesThatBeginQuantities(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	seen, read := map[string]bool{}, 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		for _, w := range strings.Fields(strings.ToLower(string(text))) {
			if w = strings.Trim(w, "[]().,;:!?\"'“”’"); w == "" || seen[w] {
				continue
			}
			seen[w] = true
			for _, words := range []string{"a " + w, "a " + w + " of a million", "for a " + w + " or two", "a " + w + " and a half after"} {
				r := readerOf(words)
				for i := range r.a {
					if r.article(i) && r.reads(i) {
						read++
						require.True(t, r.starts(i), words)
						require.True(t, opens(r.t.Tokens, r.a[i].tok), words)
					}
				}
			}
		}
	}
	require.Greater(t, read, 100)
}
