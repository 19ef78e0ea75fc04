package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// TestUnderstood: what the last figure of a sentence counts where it leaves its noun out.
func TestUnderstood(t *testing.T) {
	for _, row := range []struct{ sentence, subject, head string }{
		{"Some 70 percent of bakers rise early, while 28 percent do not.", "bakers", "baker"},
		{"Some 70 percent of bakers agreed, 28 percent did not and 2 percent were asleep.", "bakers", "baker"},
		{"A total of 2,561 sailors fell ill and 55 have died.", "sailors", "sailor"},
		{"The choir bought 400 tickets; eight of them were blue.", "tickets", "ticket"},
		{"Nine towns banned kites, and a dozen others were asked to.", "towns", "town"},
		{"The storm killed four people and injured several others.", "people", "person"},
		{"At least 90 sailors drowned, including nine monks; some 500 were saved.", "sailors", "sailor"},
		{"Two monks died and nine others were hurt.", "others", "other"},
		{"Three barns burned and 40 were hurt.", "", ""},
		{"After 40 days 12 said no.", "", ""},
		{"He has one boat and 12 sank.", "", ""},
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: row.sentence})
		last := claims[len(claims)-1]
		require.NotNil(t, last.Quantity, row.sentence)
		require.Equal(t, row.subject, last.Subject.In(row.sentence), row.sentence)
		require.Equal(t, row.head, last.Head, row.sentence)
	}
}
