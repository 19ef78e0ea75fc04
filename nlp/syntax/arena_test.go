package syntax_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// TestArena: what a Tree holds does not depend on what its room was used for
// before, nor on the Trees beside it.
func TestArena(t *testing.T) {
	var a syntax.Arena
	for range 3 {
		a.Reset()
		var alone, together []*syntax.Tree
		for _, text := range seeds(t) {
			for _, tr := range parse(text) {
				s := &nlp.Sentence{Tokens: tr.Tokens}
				alone = append(alone, syntax.Parse(tr.Text, s))
				together = append(together, a.Parse(tr.Text, s))
				for i := range tr.Tokens {
					require.Equal(t, alone[len(alone)-1].Lemma(i), together[len(together)-1].Lemma(i))
				}
			}
		}
		require.NotEmpty(t, alone)
		for i, tr := range alone {
			require.Equal(t, tr.Phrases, together[i].Phrases)
			require.Equal(t, tr.Verbs, together[i].Verbs)
			require.Equal(t, tr.Clauses, together[i].Clauses)
			for k := range tr.Tokens {
				require.Equal(t, tr.PhraseAt(k), together[i].PhraseAt(k))
				require.Equal(t, tr.ClauseAt(k), together[i].ClauseAt(k))
			}
		}
	}
}
