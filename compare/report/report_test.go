package report

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
)

func TestFormatsAreWellFormed(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Formats {
		require.NotEmpty(t, f.Name)
		require.NotEmpty(t, f.Doc)
		require.NotNil(t, f.Write)
		require.False(t, seen[f.Name], f.Name)
		require.False(t, f.Binary && f.Safe, "%s: what is no text is nothing for a terminal", f.Name)
		seen[f.Name] = true
		require.Same(t, f, Named(f.Name))
	}
	require.Equal(t, "table", Formats[0].Name, "the default")
	require.Nil(t, Named("pdf"))
}

func TestColumnsAreWellFormed(t *testing.T) {
	for _, columns := range [][]column{comparisonColumns, claimColumns} {
		seen := map[string]bool{}
		for _, c := range columns {
			require.False(t, seen[c.name], c.name)
			require.NotEqual(t, c.text == nil, c.num == nil, "%s: text or number", c.name)
			seen[c.name] = true
		}
	}
}

func TestShown(t *testing.T) {
	for _, c := range []struct {
		about string
		o     Options
		want  []string
	}{
		{"everything", Options{}, []string{"crowd-1", "statement-1", "crowd-2"}},
		{"two sources", Options{MinSources: 2}, []string{"crowd-1", "statement-1"}},
		{"three sources", Options{MinSources: 3}, []string{"crowd-1"}},
		{"one kind", Options{Kinds: []string{"statement"}}, []string{"statement-1"}},
		{"two verdicts", Options{Only: []compare.Verdict{compare.Agree, compare.SingleSource}}, []string{"statement-1", "crowd-2"}},
		{"nothing", Options{Only: []compare.Verdict{compare.Compatible}}, nil},
		{"kind and verdict", Options{Kinds: []string{"crowd"}, Only: []compare.Verdict{compare.Agree}}, nil},
	} {
		var got []string
		for _, shown := range c.o.Shown(sample()) {
			got = append(got, shown.ID)
		}
		require.Equal(t, c.want, got, c.about)
	}
}

func TestSummary(t *testing.T) {
	r := sample()
	require.Equal(t, []string{
		"3 articles, 6 claims, 2 comparisons: 1 differ, 1 agree.",
		"1 more comparison of fewer than 2 sources not shown (--min-sources 1 shows all).",
		`Vague words are read by the convention "default".`,
		"3 of 4 files read.",
		"- news/bad.json:3: no text",
	}, Summary(r, &Options{MinSources: 2}))
	require.Equal(t, "3 articles, 6 claims, 3 comparisons: 1 differ, 1 agree, 1 single source.", Summary(r, &Options{})[0])
	require.Equal(t, "3 articles, 6 claims, 1 comparison: 0 differ, 1 agree.", Summary(r, &Options{Kinds: []string{"statement"}})[0])
	require.Equal(t, "2 more comparisons left out by --only or --kind.", Summary(r, &Options{Kinds: []string{"statement"}})[1])
	r.Warnings[0].Line = 0
	require.Equal(t, "news/bad.json: no text", Warning(&r.Warnings[0]))
	r.Warnings[0].Path = ""
	require.Equal(t, "no text", Warning(&r.Warnings[0]))
}
