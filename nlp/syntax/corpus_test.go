package syntax_test

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/syntax"
)

//go:embed testdata/parses.txt
var corpus string

func TestCorpus(t *testing.T) {
	blocks := strings.Split(strings.TrimSpace(corpus), "\n\n")
	for _, block := range blocks[1:] {
		sentence, want, ok := strings.Cut(block, "\n")
		require.True(t, ok, block)
		trees := parse(sentence)
		require.Len(t, trees, 1, sentence)
		check(t, trees[0])
		if got := strings.TrimSpace(render(trees[0])); got != want {
			t.Errorf("%s\n--- got\n%s\n--- want\n%s", sentence, got, want)
		}
	}
}

// one returns the tree of a single sentence.
func one(t *testing.T, sentence string) *syntax.Tree {
	t.Helper()
	trees := parse(sentence)
	require.Len(t, trees, 1, sentence)
	return trees[0]
}

func TestVerbGroups(t *testing.T) {
	for _, row := range []struct {
		sentence, verb string
		want           syntax.VerbGroup
	}{
		{"The dam has not been inspected.", "has not been inspected", syntax.VerbGroup{Lemma: "inspect", Tense: syntax.Present, Passive: true, Negated: true, Finite: true}},
		{"The dam was repaired.", "was repaired", syntax.VerbGroup{Lemma: "repair", Tense: syntax.Past, Passive: true, Finite: true}},
		{"They will reopen the road.", "will reopen", syntax.VerbGroup{Lemma: "reopen", Tense: syntax.Future, Modal: "will", Finite: true}},
		{"They won't reopen the road.", "won't reopen", syntax.VerbGroup{Lemma: "reopen", Tense: syntax.Future, Modal: "will", Negated: true, Finite: true}},
		{"They could reopen the road.", "could reopen", syntax.VerbGroup{Lemma: "reopen", Tense: syntax.Present, Modal: "could", Finite: true}},
		{"Crews carried out repairs.", "carried out", syntax.VerbGroup{Lemma: "carry", Particle: "out", Tense: syntax.Past, Finite: true}},
		{"They plan to reopen the road.", "to reopen", syntax.VerbGroup{Lemma: "reopen"}},
		{"She never signed the deal.", "signed", syntax.VerbGroup{Lemma: "sign", Tense: syntax.Past, Negated: true, Finite: true}},
		{"He is said to be ill.", "is said", syntax.VerbGroup{Lemma: "say", Tense: syntax.Present, Passive: true, Finite: true}},
		{"Two were hurt and dozens detained.", "detained", syntax.VerbGroup{Lemma: "detain", Tense: syntax.Past, Passive: true, Finite: true, Gapped: true}},
	} {
		tr := one(t, row.sentence)
		found := false
		for _, v := range tr.Verbs {
			if words(tr, v.From, v.To) != row.verb {
				continue
			}
			found = true
			v.From, v.To, v.Head, v.Clause = 0, 0, 0, 0
			require.Equal(t, row.want, v, row.sentence)
		}
		require.True(t, found, "%s: %s", row.sentence, row.verb)
	}
}

func TestExtent(t *testing.T) {
	for _, row := range [][2]string{
		{"At least 40 people protesting the new toll on the bridge were arrested.", "At least 40 people protesting the new toll on the bridge"},
		{"Police arrested 40 people protesting the new toll.", "40 people protesting the new toll"},
		{"Tens of thousands of supporters of the mayor gathered in Cadiz.", "Tens of thousands of supporters of the mayor"},
		{"The number of people who fled rose.", "The number of people who fled"},
		{"About 300 workers at the mill walked out.", "About 300 workers at the mill"},
		{"The mayor, who resigned, left town.", "The mayor"},
	} {
		tr := one(t, row[0])
		p := 0
		for tr.Phrases[p].Prep >= 0 || words(tr, tr.Phrases[p].From, tr.Phrases[p].To) == "Police" {
			p++
		}
		from, to := tr.Extent(p)
		require.Equal(t, row[1], words(tr, from, to), row[0])
	}
}

func TestLookups(t *testing.T) {
	tr := one(t, "Rescuers said the mayor's driver had left.")
	driver := tr.PhraseAt(4)
	require.Equal(t, "the mayor's driver", phrase(tr, driver))
	require.Equal(t, "mayor", tr.Tokens[tr.Phrases[driver].Owner].Norm)
	v := tr.Governor(driver)
	require.Equal(t, "leave", tr.Verbs[v].Lemma)
	require.Equal(t, driver, tr.SubjectOf(v))
	require.Equal(t, syntax.Complement, tr.Clauses[tr.ClauseOf(v)].Sort)
	require.Equal(t, tr.ClauseOf(v), tr.ClauseAt(5))
	for _, i := range []int{-1, 99} {
		require.Equal(t, -1, tr.PhraseAt(i))
		require.Equal(t, -1, tr.VerbAt(i))
		require.Equal(t, -1, tr.ClauseAt(i))
	}
	require.Equal(t, -1, tr.Governor(-1))
	require.Equal(t, -1, tr.SubjectOf(-1))
}
