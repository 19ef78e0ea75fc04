package report

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func TestWhatAnArticleRepeatsStandsOnce(t *testing.T) {
	here := &nlp.Document{ID: "a", Text: "Five hurt. five hurt. Five hurt, Ruiz said."}
	there := &nlp.Document{ID: "b", Text: "Five hurt."}
	said := &nlp.Attribution{Speaker: &nlp.Speaker{Name: "Ruiz"}}
	claims := []*nlp.Claim{
		{Doc: here, Span: nlp.Span{Start: 0, End: 4}},
		{Doc: here, Span: nlp.Span{Start: 11, End: 15}},
		{Doc: here, Span: nlp.Span{Start: 22, End: 26}, Attribution: said},
		{Doc: there, Span: nlp.Span{Start: 0, End: 4}},
	}
	got := mentions(&compare.Comparison{Claims: claims})
	require.Equal(t, []mention{{claims[0], claims[1:2]}, {claims[3], nil}, {claims[2], nil}}, got)
	require.Equal(t, []line{{"(2 times)", dim}}, got[0].asides())
	require.Empty(t, got[1].asides())
}

func TestWhatHasToBeKnownOfTheWords(t *testing.T) {
	vague := &nlp.Quantity{Vague: "dozens", Low: 24, High: 99}
	m := mention{claim: &nlp.Claim{Quantity: vague, Modality: nlp.Planned}, repeats: make([]*nlp.Claim, 2)}
	require.Equal(t, []line{{"(24 to 99)", dim}, {"(planned)", yellow}, {"(3 times)", dim}}, m.asides())
	require.Empty(t, mention{claim: &nlp.Claim{Modality: nlp.Planned}}.asides(), "the words that report a statement say so")
}

func TestRemarks(t *testing.T) {
	c := &compare.Comparison{Reason: compare.Place, Note: "because", SensitiveTo: []string{"acled", "ccc"}, Warnings: []string{"one", "two"}, Why: []string{"same place"}}
	all := []line{{"reason: place", ""}, {"because", ""}, {"changes with --convention acled, ccc", dim}, {"! one", yellow}, {"! two", yellow}, {"lined up: same place", dim}}
	require.Equal(t, all, remarks(c, true))
	require.Equal(t, all[:5], remarks(c, false))
	require.Empty(t, remarks(&compare.Comparison{}, true))
}
