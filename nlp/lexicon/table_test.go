package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// files lists every embedded list.
var files = map[string]string{"verbs.txt": verbsFile, "irregular.txt": irregularFile, "singular.txt": singularFile,
	"places.txt": placesFile, "nations.txt": nationsFile, "firstnames.txt": firstNamesFile}

func TestListsAreSortedAndNameTheirSource(t *testing.T) {
	for name, file := range files {
		require.True(t, strings.HasPrefix(file, "# "), "%s names its source", name)
		before := ""
		for line := range strings.Lines(newTable(file).lines) {
			key, _, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			require.Less(t, before, key, "%s is sorted and unique", name)
			before = key
		}
	}
}

func TestEveryLineIsFound(t *testing.T) {
	for name, file := range files {
		table := newTable(file)
		for line := range strings.Lines(table.lines) {
			key, want, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			for _, cut := range []int{1, len(key)/2 + 1, len(key)} {
				cut = min(cut, len(key))
				_, got, ok := table.find(key[:cut], key[cut:])
				require.True(t, ok, "%s: %s|%s", name, key[:cut], key[cut:])
				require.Equal(t, want, got, "%s: %s", name, key)
			}
			_, _, ok := table.find(key, "~")
			require.False(t, ok, "%s: %s~", name, key)
		}
	}
}

func TestFindOfNothing(t *testing.T) {
	for _, word := range []string{"", "\x00", "\xff", "zzzz", "zzzzzzzzzzzzz"} {
		_, ok := verbs.has(word, "")
		require.False(t, ok, "%q", word)
	}
}
