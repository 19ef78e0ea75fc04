package report

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func TestByGiverKeepsTheClaimsOfOneTogether(t *testing.T) {
	said := func(id, name string) *nlp.Claim {
		c := &nlp.Claim{ID: id, Doc: &nlp.Document{Text: "they"}}
		if name != "" {
			c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Name: name}}
		}
		return c
	}
	for _, c := range []struct{ about, want string }{
		{"givers in the order of their first claim", "1 4 2 5 3"},
	} {
		all := []*nlp.Claim{said("1", "Police"), said("2", ""), said("3", "the mayor"), said("4", "police"), said("5", "")}
		var got string
		for _, claim := range byGiver(&compare.Comparison{Claims: all}) {
			got += " " + claim.ID
		}
		require.Equal(t, " "+c.want, got, c.about)
		require.Equal(t, "1", all[0].ID, "the comparison itself keeps its order")
		require.Equal(t, "2", all[1].ID)
	}
}

func TestSpeakerName(t *testing.T) {
	d := &nlp.Document{Text: "two officials said"}
	for _, c := range []struct {
		about string
		a     *nlp.Attribution
		want  string
	}{
		{"the article's own voice", nil, ""},
		{"nobody named", &nlp.Attribution{}, ""},
		{"a name", &nlp.Attribution{Speaker: &nlp.Speaker{Name: "Ada Roe"}}, "Ada Roe"},
		{"a name with its title", &nlp.Attribution{Speaker: &nlp.Speaker{Name: "Ada Roe", Title: "police chief"}}, "police chief Ada Roe"},
		{"a title that is in the name", &nlp.Attribution{Speaker: &nlp.Speaker{Name: "Mayor Roe", Title: "mayor"}}, "Mayor Roe"},
		{"words only", &nlp.Attribution{Speaker: &nlp.Speaker{Span: nlp.Span{Start: 0, End: 13}}}, "two officials"},
	} {
		require.Equal(t, c.want, speakerName(&nlp.Claim{Doc: d, Attribution: c.a}), c.about)
	}
}

func TestReadingIsForVagueWords(t *testing.T) {
	require.Empty(t, reading(nil))
	require.Empty(t, reading(&nlp.Quantity{Low: 5, High: 5}))
	require.Equal(t, "24 to 99", reading(&nlp.Quantity{Low: 24, High: 99, Vague: "dozens"}))
}
