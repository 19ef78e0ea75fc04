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
	require.Equal(t, "(2 times)", got[0].again())
	require.Empty(t, got[1].again())
}
