package segment

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// oddTexts are texts that broke a reader of sentences somewhere.
var oddTexts = []string{
	"", " ", "\n\n", ".", "...", "\"", "'", "(", "- ", "A.", "No.", "U.S.", "$", "US$", "n't", "'s", "don’t",
	"He left.\"Why?\"She stayed", "MINSK (AFP) - ", "(CNN) ", "\u00a0\u200b.", "İstanbul’s Ünal", "1. 2. 3.", "a\r\nb\rc", "http://", "…。！",
	"A line\nthat goes on\nand on\nand on.\nNext one", "100 000 at 5%-6%, $5-$6--or –7", "‘‘“”’’ ``''", "By Jane Roe\nMore", "READ MORE: x",
}

// seedTexts returns the texts of the two seed articles.
func seedTexts(t testing.TB) []string {
	files, err := filepath.Glob("../../seeds/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var texts []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		texts = append(texts, string(b))
	}
	return texts
}

func FuzzSentences(f *testing.F) {
	for _, s := range append(seedTexts(f), oddTexts...) {
		f.Add(s, 3, 9)
	}
	f.Fuzz(func(t *testing.T, text string, from, to int) {
		if !utf8.ValidString(text) {
			return // texts are valid UTF-8
		}
		d := nlp.Document{Text: text, Title: "A title"}
		if from >= 0 && from < to && to <= len(text) && utf8.RuneStart((text + " ")[from]) && utf8.RuneStart((text + " ")[to]) {
			d.Furniture = []nlp.Span{{Start: from, End: to}}
		}
		at, titles := 0, 0
		for i, s := range Sentences(&d) {
			require.Equal(t, i, s.Index)
			if s.Field == nlp.InTitle {
				titles++
				continue
			}
			require.Zero(t, titles, "the title comes last")
			require.GreaterOrEqual(t, s.Start, at, "in order")
			requireBlank(t, text[at:s.Start], "between sentences")
			require.False(t, s.Empty())
			require.Equal(t, s.Span, trim(text, s.Span), "no white space at the ends")
			requireTiles(t, text, s.Span)
			at = s.End
		}
		requireBlank(t, text[at:], "behind the last sentence")
	})
}

// requireBlank fails the test when s holds anything but white space.
func requireBlank(t *testing.T, s, where string) {
	t.Helper()
	for _, r := range s {
		require.True(t, isSpace(r), "%s: got %q, want white space", where, s)
	}
}

// requireTiles fails the test unless the tokens of s and white space make up s.
func requireTiles(t *testing.T, text string, s nlp.Span) {
	t.Helper()
	at := s.Start
	for _, k := range Tokens(nil, text, s) {
		require.GreaterOrEqual(t, k.Start, at)
		require.LessOrEqual(t, k.End, s.End)
		requireBlank(t, text[at:k.Start], "between tokens")
		require.False(t, k.Empty())
		require.True(t, utf8.ValidString(k.In(text)), "token %q is cut inside a character", k.In(text))
		require.NotEmpty(t, k.Norm)
		at = k.End
	}
	requireBlank(t, text[at:s.End], "behind the last token")
}

// go test runs a fuzz target's seeds: this one walks over whole lines as well.
func FuzzTokens(f *testing.F) {
	for _, s := range oddTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return // texts are valid UTF-8
		}
		requireTiles(t, text, nlp.Span{Start: 0, End: len(text)})
	})
}
