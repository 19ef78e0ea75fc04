package kinds

import (
	"testing"

	"crossclaim/nlp"
	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/number"
	"github.com/stretchr/testify/require"
)

// kindsOf returns the names of the kinds of all quantities of a sentence.
func kindsOf(text string) []string {
	t := parse.Sentence(text)
	var out []string
	rs := number.Read(t)
	for i := range rs {
		if k := Of(t, &rs[i]); k != nil {
			out = append(out, k.Name)
		}
	}
	return out
}

// TestSentencesWithSeveralKinds holds that each number of a sentence gets its
// own kind.
func TestSentencesWithSeveralKinds(t *testing.T) {
	for text, want := range map[string][]string{
		"At least 23 people were killed and 146 others wounded.":                       {"killed", "injured"},
		"The blast killed one woman and injured nine others.":                          {"killed", "injured"},
		"Two protesters have been killed and thousands detained.":                      {"killed", "detained"},
		"Two gunmen killed three guards and took 40 people hostage.":                   {"count", "killed", "hostages"},
		"Police arrested 12 of the 3,000 marchers.":                                    {"detained", "crowd"},
		"Ruth Baker, 44, drove 15 miles in 20 minutes at 45 mph.":                      {"age", "distance", "duration", "speed"},
		"The jobless rate rose 0.2 points to 7.7% after the firm cut 310 jobs.":        {"count", "percent", "count"},
		"Prices rose 4% to $3.20 a gallon.":                                            {"change", "money"},
		"The party won 38% of the vote and 37 seats on a turnout of 61%.":              {"vote_share", "seats", "turnout"},
		"A 6.8-magnitude quake killed 40 people and left 2,000 homeless.":              {"magnitude", "killed", "displaced"},
		"Four men were shot, one fatally.":                                             {"count", "killed"},
		"Five people were shot dead and six were taken to hospital.":                   {"killed", "injured"},
		"The march drew 5,000 people, who walked for three hours.":                     {"crowd", "duration"},
		"A boy was killed and his mother hurt.":                                        {"killed"},
		"The county had 12 cases per 100,000 people, and 40 are missing.":              {"rate", "missing"},
		"He was killed along with two guards.":                                         {"killed"},
		"She spent nine years in power, and 26 people stood in the 100-metre corridor": {"duration", "count", "length"},
	} {
		require.Equal(t, want, kindsOf(text), text)
	}
}

// TestTheDoerIsNotTheVictim holds that who kills or arrests is no victim.
func TestTheDoerIsNotTheVictim(t *testing.T) {
	for _, text := range []string{
		"Two gunmen killed a clerk.",
		"Two gunmen have killed a clerk.",
		"Three officers arrested a thief.",
		"A clerk was killed by two gunmen.",
		"Four soldiers wounded a farmer.",
		"Six men who killed a clerk fled to the hills.",
	} {
		for _, k := range kindsOf(text)[:1] {
			require.NotContains(t, []string{"injured", "detained"}, k, text)
		}
	}
	require.Equal(t, []string{"count"}, kindsOf("Two gunmen killed the clerk."))
	require.Equal(t, []string{"count"}, kindsOf("Three officers arrested the thief."))
}

func TestPerson(t *testing.T) {
	for _, w := range []string{"people", "women", "marchers", "hikers", "employees", "journalists", "americans", "gunmen", "visitors", "police"} {
		require.True(t, person(w), w)
		require.False(t, inanimate(w), w)
	}
	for _, w := range []string{"times", "bullets", "papers", "numbers", "errors", "buildings", "demands", "decisions", "hours"} {
		require.False(t, person(w), w)
		require.True(t, inanimate(w), w)
	}
}

func TestIndexHoldsEveryWord(t *testing.T) {
	for i, k := range All {
		b := set(1) << i
		for _, w := range k.Heads {
			require.NotZero(t, known.heads[w]&b, "%s: %s", k.Name, w)
		}
		for _, w := range k.Acts {
			require.NotZero(t, known.acts[w]&b, "%s: %s", k.Name, w)
		}
		for _, w := range k.Verbs {
			require.NotZero(t, known.verbs[w]&b, "%s: %s", k.Name, w)
		}
		if k != Statement && len(k.Heads)+len(k.Verbs)+len(k.Acts)+len(k.Words) == 0 {
			require.NotZero(t, known.alone&b, k.Name)
		}
	}
	require.Less(t, len(All), 64, "a set holds 64 kinds")
}

// TestEveryDimensionHasAKind holds that no quantity is without a kind.
func TestEveryDimensionHasAKind(t *testing.T) {
	for d := nlp.Count; d <= nlp.Volume; d++ {
		require.NotZero(t, known.dimensions[d]&known.alone, d.String())
	}
}
