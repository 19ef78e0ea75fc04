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
