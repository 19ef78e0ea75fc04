package report

import (
	"io"
	"strings"
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

func TestSaidLeavesOutWhatStandsBetweenItsPieces(t *testing.T) {
	d := &nlp.Document{Text: `“We are safe,” she said. “We are going home. We are tired.” He said that they were late.`}
	said1 := &nlp.Claim{Doc: d, Span: nlp.Span{End: len(d.Text)}, Attribution: &nlp.Attribution{Content: []nlp.Span{find(d.Text, "“We are safe,”"), find(d.Text, "“We are going home."), find(d.Text, "We are tired.”")}}}
	require.Equal(t, "“We are safe,” … “We are going home. We are tired.”", said(said1))
	whole := find(d.Text, "that they were late")
	require.Equal(t, "they were late", said(&nlp.Claim{Doc: d, Span: whole, Attribution: &nlp.Attribution{Content: []nlp.Span{whole}}}))
}

func TestEventsAreNamedWhereThereAreSeveral(t *testing.T) {
	r := sample()
	for _, write := range []func(io.Writer, *compare.Report, *Options) error{writeTable, writeMarkdown, writeHTML} {
		named := func() bool {
			var b strings.Builder
			require.NoError(t, write(&b, r, &Options{Width: 200}))
			return strings.Contains(b.String(), "Port Ellis, march, 2031")
		}
		r.Events = r.Events[:1]
		require.False(t, named())
		r.Events = append(r.Events, compare.Event{ID: "kelm", Label: "Kelm"})
		require.True(t, named())
	}
}
