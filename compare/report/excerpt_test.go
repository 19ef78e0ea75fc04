package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// excerptOf returns the excerpt of the sentence text around words.
func excerptOf(text, words string, limit int) string {
	c := &nlp.Claim{Doc: &nlp.Document{Text: text}, Sentence: nlp.Sentence{Span: nlp.Span{End: len(text)}}}
	c.Quantity = &nlp.Quantity{Span: find(text, words)}
	e := around(c, limit)
	return e.Before + e.Words + e.After
}

func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		about, text, words string
		limit              int
		want               string
	}{
		{"all of a short sentence", "The flood took 12 houses.", "12", 80, "The flood took 12 houses."},
		{"all without a limit", strings.Repeat("long ", 50) + "12", "12", 0, strings.Repeat("long ", 50) + "12"},
		{"what follows", "The flood took 12 houses in the old harbour town before dawn.", "12", 30, "The flood took 12 houses in the old …"},
		{"what stands before", "In the old harbour town, before anybody was awake, the flood took 12.", "12", 20, "… the flood took 12."},
		{"no number is cut", "It cost a sum of 4.7 billion dollars to build and the flood took 12.", "12", 48, "… to build and the flood took 12."},
		{"nor one in words", "One hundred and ten people saw how the flood took 12.", "12", 37, "… saw how the flood took 12."},
		{"nothing to cut at", strings.Repeat("x", 100) + "12", "12", 10, strings.Repeat("x", 100) + "12"},
	} {
		require.Equal(t, c.want, excerptOf(c.text, c.words, c.limit), c.about)
	}
}

func TestNumberWord(t *testing.T) {
	for _, w := range []string{"12", "4.7", "$4.7bn", "billion", "Twenty-five", "(dozens", "percent,", "half"} {
		require.True(t, numberWord(w), w)
	}
	for _, w := range []string{"", "people", "often", "and", "tense", "—"} {
		require.False(t, numberWord(w), w)
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("before 1,234 and 5.6 million", " after 7 per cent of it", 12)
	f.Fuzz(func(t *testing.T, before, after string, limit int) {
		text := before + "12,345" + after
		c := &nlp.Claim{Doc: &nlp.Document{Text: text}, Sentence: nlp.Sentence{Span: nlp.Span{End: len(text)}}}
		c.Quantity = &nlp.Quantity{Span: nlp.Span{Start: len(before), End: len(before) + 6}}
		e := around(c, limit%500)
		require.Equal(t, "12,345", e.Words)
		require.True(t, strings.HasSuffix(before, strings.TrimPrefix(e.Before, "…")))
		require.True(t, strings.HasPrefix(after, strings.TrimSuffix(e.After, " …")))
	})
}
