package judge

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// statement returns a statement with figures inside it, and those.
func statement(t *testing.T, outlet string, figures ...string) (s *nlp.Claim, inside []*nlp.Claim) {
	d := &nlp.Document{ID: outlet, Source: outlet}
	s = &nlp.Claim{ID: outlet + "#s", Doc: d, Kind: &nlp.Kind{Name: "statement"}}
	for _, f := range figures {
		c := said(t, outlet, f)
		c.Span.Start, c.Span.End = c.Span.Start+len(d.Text), c.Span.End+len(d.Text)
		c.Quantity.Start, c.Quantity.End = c.Span.Start, c.Span.End
		c.Doc, d.Text = d, d.Text+f+" "
		inside = append(inside, c)
	}
	s.Span.End = len(d.Text)
	return s, inside
}

// TestFiguresInsideStatements: statements that are one do not agree where the figures
// inside them do not.
func TestFiguresInsideStatements(t *testing.T) {
	for _, row := range []struct {
		says string
		a, b []string // figures of the same things, in their order
		want compare.Verdict
		note string
	}{
		{"no figures", nil, nil, compare.Agree, "Ledger and Star: both report the same statement."},
		{"the same figures", []string{"15 people", "40 km"}, []string{"15 people", "40 km"}, compare.Agree, "Ledger and Star: both report the same statement."},
		{"a bound", []string{"15 people", "40 km"}, []string{"at least 12 people", "40 km"}, compare.Compatible,
			`"at least 12 people" (Star) and "15 people" (Ledger): both can be true: one is a bound, a range or a coarser figure.`},
		{"another figure", []string{"15 people", "40 km"}, []string{"at least 12 people", "60 km"}, compare.Differ,
			`"40 km" (Ledger) and "60 km" (Star): they cannot both be true as written.`},
	} {
		s, in := statement(t, "Ledger", row.a...)
		o, other := statement(t, "Star", row.b...)
		sets := []compare.Comparison{{Kind: s.Kind, Claims: []*nlp.Claim{s, o}}}
		for i := range in {
			sets = append(sets, compare.Comparison{Kind: in[i].Kind, Claims: []*nlp.Claim{in[i], other[i]}})
		}
		c := &sets[0]
		Judge(c, Options{Figures: FindFigures(sets)})
		require.Equal(t, row.want, c.Verdict, row.says)
		require.Equal(t, row.note, c.Note, row.says)
		require.Equal(t, 0.0, c.Low, row.says)
	}
}

// TestVagueFiguresInsideStatements: what a vague word stands for decides a statement too.
func TestVagueFiguresInsideStatements(t *testing.T) {
	s, in := statement(t, "Ledger", "dozens people")
	o, other := statement(t, "Star", "15 people")
	sets := []compare.Comparison{{Kind: s.Kind, Claims: []*nlp.Claim{s, o}}, {Kind: in[0].Kind, Claims: []*nlp.Claim{in[0], other[0]}}}
	Judge(&sets[0], Options{Figures: FindFigures(sets)})
	require.Equal(t, compare.Differ, sets[0].Verdict)
	require.Equal(t, []string{"acled"}, sets[0].SensitiveTo)
}

// TestOneOutletInTwoSpellings: an outlet is one source whatever its letters.
func TestOneOutletInTwoSpellings(t *testing.T) {
	c := judged("default", said(t, "Dorne News", "23 people"), said(t, "dorne  news", "25 people"), said(t, "The Dorne News", "23 people"))
	require.Equal(t, compare.SingleSource, c.Verdict)
	require.Equal(t, 1, c.Sources)
	require.Equal(t, 1, c.Origins)
	require.Equal(t, 2, judged("default", said(t, "Dorne News", "23 people"), said(t, "Dorne Times", "25 people")).Sources)
}
