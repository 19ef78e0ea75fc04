package syntax_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// check fails when a position of tr points where it must not.
func check(t *testing.T, tr *syntax.Tree) {
	t.Helper()
	n := len(tr.Tokens)
	at := 0
	for k, p := range tr.Phrases {
		require.True(t, at <= p.From && p.From <= p.Head && p.Head < p.To && p.To <= n, "phrase %d: %+v", k, p)
		at = p.To
		for _, other := range []int{p.Of, p.Apposed, p.And} {
			require.True(t, other == -1 || k < other && other < len(tr.Phrases), "phrase %d: %+v", k, p)
		}
		from, to := tr.Extent(k)
		require.True(t, from == p.From && p.To <= to && to <= n, "extent of %d: %d %d", k, from, to)
		require.Equal(t, k, tr.PhraseAt(p.Head))
	}
	at = 0
	for k, v := range tr.Verbs {
		require.True(t, at <= v.From && v.From <= v.Head && v.Head < v.To && v.To <= n, "verb %d: %+v", k, v)
		at = v.To
		require.Equal(t, v.Finite, v.Tense != syntax.NoTense || v.Gapped, "verb %d: %+v", k, v)
		require.Equal(t, k, tr.VerbAt(v.Head))
		require.GreaterOrEqual(t, tr.ClauseOf(k), 0, "verb %d has a clause", k)
	}
	require.Len(t, tr.Clauses, len(tr.Verbs), "one clause for every verb group")
	for k, c := range tr.Clauses {
		require.True(t, 0 <= c.From && c.From < c.To && c.To <= n && c.Parent < k, "clause %d: %+v", k, c)
		require.True(t, c.Subject < len(tr.Phrases) && c.Object < len(tr.Phrases) && c.Antecedent < len(tr.Phrases))
		v := tr.Verbs[c.Verb]
		require.True(t, c.From <= v.From && v.To <= c.To, "clause %d holds its verb: %+v %+v", k, c, v)
	}
}

var inputs = []string{
	"", ".", "\"", strings.Repeat("that ", 4), strings.Repeat("to ", 3), "He said she said he said they said.",
	"The man who the dog that the cat bit chased fled.", strings.Repeat("of ", 2), strings.Repeat("and ", 2), "( ( ( ) )", "more than", "at least",
	strings.Repeat("After ", 4) + "he left, he left.", "killed and killed and killed", "was be been has have said say",
	strings.Repeat("who said that ", 40), strings.Repeat("( after ", 40), strings.Repeat("'s ", 9),
}

func TestInvariants(t *testing.T) {
	for _, in := range append(inputs, seeds(t)...) {
		for _, tr := range parse(in) {
			check(t, tr)
		}
	}
}

func seeds(t *testing.T) []string {
	var out []string
	for _, name := range []string{"000_d52d1ce3fdd741ce.txt", "004_f7d28e7ffc9ee51f.txt"} {
		b, err := os.ReadFile("../../seeds/" + name)
		require.NoError(t, err)
		out = append(out, string(b))
	}
	return out
}

func FuzzParse(f *testing.F) {
	for _, in := range inputs {
		f.Add(in, uint64(1))
	}
	f.Fuzz(func(t *testing.T, in string, tags uint64) {
		for _, tr := range parse(in) {
			check(t, tr)
			check(t, retagged(tr, tags))
		}
	})
}

// retagged parses the tokens of tr again under tags drawn from seed: Parse must
// stand any tags.
func retagged(tr *syntax.Tree, seed uint64) *syntax.Tree {
	s := &nlp.Sentence{Tokens: tr.Tokens}
	for i := range s.Tokens {
		seed = seed*6364136223846793005 + 1442695040888963407
		s.Tokens[i].Tag = nlp.Tag(seed >> 33 % uint64(nlp.Hash+1))
	}
	return syntax.Parse(tr.Text, s)
}

func BenchmarkParse(b *testing.B) {
	text, err := os.ReadFile("../../seeds/000_d52d1ce3fdd741ce.txt")
	if err != nil {
		b.Fatal(err)
	}
	trees := parse(string(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for _, tr := range trees {
			syntax.Parse(tr.Text, &nlp.Sentence{Tokens: tr.Tokens})
		}
	}
}
