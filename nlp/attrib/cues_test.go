package attrib

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// entries returns the lines of a list that hold words.
func entries(list string) []string {
	var out []string
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

func TestListsAreSortedAndUnique(t *testing.T) {
	for name, list := range map[string]string{"verbs.txt": verbsTxt, "nouns.txt": nounsTxt, "adjectives.txt": adjectivesTxt, "speakers.txt": speakersTxt} {
		es := entries(list)
		require.True(t, slices.IsSorted(es), name)
		require.Len(t, slices.Compact(slices.Clone(es)), len(es), name)
	}
}

func TestEveryVerbIsALemma(t *testing.T) {
	for _, line := range entries(verbsTxt) {
		word, _, _ := strings.Cut(strings.Fields(line)[0], "+")
		require.Equal(t, word, lexicon.Lemma(word, nlp.VB), line)
	}
}

func TestEverySenseTakesSomething(t *testing.T) {
	for _, list := range []string{verbsTxt, nounsTxt, adjectivesTxt} {
		for _, line := range entries(list) {
			_, s, err := readSense(line)
			require.NoError(t, err)
			require.True(t, s.Takes != 0 || s.Preps != 0, line)
			require.True(t, s.Needs == "" || s.Takes&object != 0 || s.Preps != 0, "%s: only a thing needs something", line)
		}
	}
}

func TestReadSense(t *testing.T) {
	word, s, err := readSense("rule+out refuse obj ger that!")
	require.NoError(t, err)
	require.Equal(t, "rule", word)
	require.Equal(t, sense{Class: nlp.Refuse, Takes: object | gerund | that | explicit, Phrase: "out"}, s)
	require.False(t, s.bare(), "that! is no clause without that")

	_, s, err = readSense("order call that obj+to for")
	require.NoError(t, err)
	require.Equal(t, "to", s.Needs)
	require.Equal(t, prepOf("for"), s.Preps)
	require.True(t, s.bare())

	for line, want := range map[string]string{
		"say":             `"say": want a lemma, a class and frames`,
		"say speech that": `"say speech that": unknown class "speech"`,
		"tell say thta":   `"tell say thta": unknown frame "thta"`,
	} {
		_, _, err := readSense(line)
		require.EqualError(t, err, want)
	}
}

func TestABadListPanics(t *testing.T) {
	require.Panics(t, func() { readCues("say") })
	require.Panics(t, func() { readHeads("mayor royalty") })
	require.NotPanics(t, func() { readCues("# a comment\n\n") })
}

func TestAVerbMayHaveSeveralSenses(t *testing.T) {
	classes := func(word string) (out []nlp.CueClass) {
		for _, s := range verbs.Get(word) {
			out = append(out, s.Class)
		}
		return out
	}
	require.Equal(t, []nlp.CueClass{nlp.Call, nlp.Say, nlp.Condemn}, classes("call"))
	require.Equal(t, []nlp.CueClass{nlp.Call, nlp.Deny}, classes("challenge"))
	require.Empty(t, classes("walk"))
}

func TestPlurals(t *testing.T) {
	for one, many := range map[string]string{"claim": "claims", "testimony": "testimonies", "wish": "wishes", "survey": "surveys", "witness": "witnesses"} {
		require.Equal(t, many, plural(one))
	}
	require.Equal(t, nouns.Get("claim"), nouns.Get("claims"))
	require.Equal(t, headTypes.Get("man"), headTypes.Get("men"))
	require.Equal(t, headTypes.Get("authority"), headTypes.Get("authorities"))
}

func TestPrepositions(t *testing.T) {
	seen := preps(0)
	for _, p := range prepNames {
		require.NotZero(t, prepOf(p), p)
		require.Zero(t, seen&prepOf(p), p)
		seen |= prepOf(p)
	}
	require.Zero(t, prepOf("beneath"))
}
