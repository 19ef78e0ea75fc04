package segment

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestNorms(t *testing.T) {
	for text, want := range map[string]string{
		"Minsk": "minsk", "minsk": "minsk", "ÉCLAIR": "éclair", "O’Hara": "o'hara", "“": `"`, "‘": "'", "U.S.": "u.s.", "–": "–",
		"İzmir": "izmir", "1.2M": "1.2m",
	} {
		got := Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
		require.Len(t, got, 1, text)
		require.Equal(t, want, got[0].Norm)
	}
}

func TestTokensOfASentenceShareOneString(t *testing.T) {
	small, big := "the mayor of the town did n't say so.", "The Mayor Of The Town Did Not Say So."
	buf := make([]nlp.Token, 0, 64)
	require.Zero(t, testing.AllocsPerRun(10, func() { buf = Tokens(buf[:0], small, nlp.Span{End: len(small)}) }))
	require.EqualValues(t, 1, testing.AllocsPerRun(10, func() { buf = Tokens(buf[:0], big, nlp.Span{End: len(big)}) }))
}
