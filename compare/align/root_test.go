package align

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRoots: what words have the same root.
func TestRoots(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"withdraw", "withdrawal", true},
		{"oppose", "opposition", true},
		{"investigate", "investigation", true},
		{"resign", "resignation", true},
		{"settle", "settlement", true},
		{"harbour", "harbor", false},
		{"nation", "native", false},
		{"station", "state", false},
		{"control", "contract", false},
		{"mayor", "may", false},
		{"", "e", false},
	} {
		require.Equal(t, row.want, rootOf(row.a) == rootOf(row.b), "%s: %s, %s: %s", row.a, rootOf(row.a), row.b, rootOf(row.b))
	}
}
