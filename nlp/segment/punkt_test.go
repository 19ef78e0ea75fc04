package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/segment/internal/punkt"
)

func TestWordsAreTheOnesPunktGives(t *testing.T) {
	want, err := punkt.Words()
	require.NoError(t, err)
	require.True(t, string(want) == smallWords, "words.txt is not what the module gives; run go generate ./nlp/segment")
}

func TestInLinesFindsEveryLineAndNoOther(t *testing.T) {
	for w := range strings.Lines(smallWords) {
		w = strings.TrimSuffix(w, "\n")
		require.True(t, inLines(smallWords, w), w)
		require.False(t, inLines(smallWords, w+"~"), w)
	}
	for _, w := range []string{"", "a", "zzz", "\n"} {
		require.False(t, inLines(smallWords, w), "%q", w)
		require.False(t, inLines("", w), "%q", w)
	}
}

func TestStartersHoldThoseOfPunkt(t *testing.T) {
	list, err := punkt.Starters()
	require.NoError(t, err)
	for _, w := range list {
		if w != "sales" { // of a paper of finance
			require.True(t, startsSentence(strings.ToUpper(w[:1])+w[1:], false), w)
		}
	}
}

// leftOut are the abbreviations of Punkt that are not ours, with the reason.
var leftOut = map[string]string{
	"chg": "a column of stock tables", "cos": "the short form of because", "mg": "a unit, written without a stop in news",
	"ok": "a word", "sw": "stock tables", "wed": "a word",
}

func TestAbbreviationsHoldThoseOfPunkt(t *testing.T) {
	list, err := punkt.Abbreviations()
	require.NoError(t, err)
	for _, w := range list {
		if strings.Contains(w, ". ") || lone(w) || leftOut[w] != "" {
			continue
		}
		require.NotEqual(t, notAbbrev, abbreviation(w), "%q of Punkt is neither in abbreviations nor in leftOut", w)
	}
}
