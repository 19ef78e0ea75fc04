package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSentence(t *testing.T) {
	got := Sentence("A barge hit the quay.")
	require.Len(t, got.Tokens, 6)
	require.Len(t, got.Verbs, 1)
	require.Equal(t, "hit", got.Verbs[0].Lemma)
	require.Empty(t, Sentence("").Tokens)
}
