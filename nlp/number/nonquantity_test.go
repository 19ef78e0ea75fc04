package number

import (
	"os"
	"testing"

	"crossclaim/nlp/internal/corpus"
	"crossclaim/nlp/internal/parse"
	"github.com/stretchr/testify/require"
)

func TestRefusalsAreWellFormed(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range refusals {
		require.NotEmpty(t, f.name)
		require.NotEmpty(t, f.doc, f.name)
		require.NotNil(t, f.is, f.name)
		require.False(t, seen[f.name], "%s stands twice", f.name)
		seen[f.name] = true
	}
}

// TestEveryRefusalIsNeeded holds that each refusal rules out something in the
// corpus of what is no quantity.
func TestEveryRefusalIsNeeded(t *testing.T) {
	used := map[string]bool{}
	for _, file := range []string{"none.txt", "vague.txt", "ranges.txt"} {
		b, err := os.ReadFile("testdata/" + file)
		require.NoError(t, err)
		for _, c := range corpus.Parse(string(b)) {
			if c.Not {
				used[refusedBy(c.Text)] = true
			}
		}
	}
	for _, f := range refusals {
		require.True(t, used[f.name], "nothing in the corpora needs %q: %s", f.name, f.doc)
	}
}

// refusedBy returns the name of the first refusal that holds in a text.
func refusedBy(text string) string {
	r := &reader{t: parse.Sentence(text)}
	r.a = atomize(nil, r.t.Tokens)
	for i := range r.a {
		m, ok := r.measure(i)
		if !ok {
			continue
		}
		r.ranged(&m)
		r.hedged(&m)
		for _, f := range refusals {
			if f.is(r, &m) {
				return f.name
			}
		}
	}
	return ""
}
