package segment

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAbbreviationSorts(t *testing.T) {
	for want, words := range map[sort][]string{
		beforeName:   {"Mr", "GEN", "Prof", "vs", "St"},
		beforeNumber: {"No", "nos", "Fig", "Mar"},
		beforeAny:    {"Inc", "Jan", "Calif", "Jr", "etc", "Ph.D"},
		notAbbrev:    {"", "city", "Corporation", "a", "in", "was"},
	} {
		for _, w := range words {
			require.Equal(t, want, abbreviation(w), w)
		}
	}
	require.Equal(t, beforeName, abbreviation("Maj-Gen"), "of a word with hyphens the last part counts")
}

// The stop belongs to the word where it is written between them.
func TestStopsOfWords(t *testing.T) {
	for _, c := range []struct {
		word, rest string
		want       bool
	}{
		{"U.S", "", true},
		{"a.m", " today", true},
		{"J", " Roe", true},
		{"J", "", false},
		{"Gen", " Roe", true},
		{"Gen", "", false},
		{"Gen", `" he`, true},
		{"Gen", `"`, false},
		{"No", " 5", true},
		{"No", " way", false},
		{"city", " is", false},
		{"Inc", ") said", true},
		{"Inc", ")", false},
	} {
		require.Equal(t, c.want, abbreviated(c.word, c.rest), "%s.%s", c.word, c.rest)
	}
}

func TestUpperAt(t *testing.T) {
	for _, s := range []string{"A", "É", "Ж", "ǅ"} {
		require.True(t, upperAt(s, 0), s)
	}
	for _, s := range []string{"", "a", "é", "1", "漢"} {
		require.False(t, upperAt(s, 0), s)
	}
	require.False(t, upperAt("A", -1))
	require.False(t, upperAt("A", 1))
}
