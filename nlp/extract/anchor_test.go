package extract_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
	"crossclaim/nlp/internal/corpus"
)

// TestAnchors: from where a duration runs.
func TestAnchors(t *testing.T) {
	b, err := os.ReadFile("testdata/anchors.txt")
	require.NoError(t, err)
	for _, c := range corpus.Parse(string(b)) {
		require.Len(t, c.Marks, 1, c.Text)
		mark := nlp.Span{Start: c.Marks[0][0], End: c.Marks[0][1]}
		got := "no duration"
		for _, k := range extract.Claims(&nlp.Document{ID: "x", Text: c.Text}) {
			if k.Quantity != nil && k.Quantity.Dimension == nlp.Time && k.Quantity.Overlaps(mark) {
				got = k.Anchor.String()
				if k.Anchor == nlp.NoAnchor {
					got = "none"
				}
			}
		}
		require.Equal(t, c.Want[0], got, c.Text)
	}
}

// TestHabits: which figures hold again and again.
func TestHabits(t *testing.T) {
	for sentence, want := range map[string]bool{
		"The ferry carries 4,000 walkers a year.":             true,
		"The abbey hires 12 weavers each summer.":             true,
		"An average of nine boats call at the island.":        true,
		"On average 30 monks sing.":                           true,
		"The choir typically has 40 members.":                 true,
		"The mill uses 12 tonnes of rye per week.":            true,
		"The orchard yields 900 apples annually.":             true,
		"The ferry carried 4,000 walkers last year.":          false,
		"Some 40 singers gathered at the mill each in a hat.": false,
		"The average was beaten by 12 boats.":                 false,
		"The tram was doing 40 miles per hour.":               false,
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: sentence})
		require.NotEmpty(t, claims, sentence)
		require.Equal(t, want, claims[0].Habitual, sentence)
	}
}
