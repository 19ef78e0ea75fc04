package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestNoSentenceIsEndless(t *testing.T) {
	for name, text := range map[string]string{
		"words without a stop":    strings.Repeat("police said 5 men fled and ", 2000),
		"one word":                strings.Repeat("x", 50_000),
		"characters of two bytes": strings.Repeat("é", 50_000),
	} {
		got := ""
		for _, s := range Sentences(&nlp.Document{Text: text}) {
			require.LessOrEqual(t, s.Len(), longest, name)
			require.True(t, utf8.ValidString(s.In(text)), "%s: %v cuts a character", name, s.Span)
			got += strings.ReplaceAll(s.In(text), " ", "")
		}
		require.Equal(t, strings.ReplaceAll(text, " ", ""), got, "%s: words are lost", name)
	}
}
