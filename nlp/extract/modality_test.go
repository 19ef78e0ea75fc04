package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// TestIntended: what somebody only means to do is planned, and nobody says it.
func TestIntended(t *testing.T) {
	for text, want := range map[string]nlp.Modality{
		"The bank plans to cut 4,000 jobs.":                    nlp.Planned,
		"The council intends to sell 300 trees.":               nlp.Planned,
		"The firm wants to close 3 mills.":                     nlp.Planned,
		"The firm decided to close a mill and sell 300 boats.": nlp.Planned,
		"The plan to build 900 homes was dropped.":             nlp.Planned,
		"The clinic will name the 6 divers killed in May.":     nlp.Asserted,
		"The clinic will name 6 divers killed in May.":         nlp.Planned,
		"The 2 cooks who had been killed would go unnamed.":    nlp.Asserted,
		"The 2 cooks who might be killed were named.":          nlp.Conditional,
		"The 14 towns that ban kites would have to pay.":       nlp.Asserted,
		"They have the 41 votes that would save the pier.":     nlp.Asserted,
		"The town will sell the 90 boats.":                     nlp.Planned,
		"They managed to save 12 horses.":                      nlp.Asserted,
		"The firm closed 3 mills, as it had planned to do.":    nlp.Asserted,
		"The firm cut 300 jobs to save a mill that it owns.":   nlp.Asserted,
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: text})
		require.Len(t, claims, 1, text)
		require.Equal(t, want.String(), claims[0].Modality.String(), text)
		require.Nil(t, claims[0].Attribution, text)
	}
}

// TestLooksBack: the time since when, or in which, something is the greatest has
// passed, though the thing itself is only asked for.
func TestLooksBack(t *testing.T) {
	for text, want := range map[string]nlp.Modality{
		"The choir called for the longest concert yet in a month of vigils.": nlp.Asserted,
		"The union called for the first strike in 30 years.":                 nlp.Asserted,
		"The union vowed to hold a strike of the harbour in 3 weeks.":        nlp.Planned,
		"The union called for a strike of 30 days.":                          nlp.Planned,
		"The union called for the largest strike in 30 mills.":               nlp.Planned,
		"The union vowed to hold a strike within 3 weeks.":                   nlp.Planned,
	} {
		var got []string
		for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: text}) {
			if c.Quantity != nil {
				got = append(got, c.Modality.String())
			}
		}
		require.Equal(t, []string{want.String()}, got, text)
	}
}

// TestDivided: those who reject a plan have voted.
func TestDivided(t *testing.T) {
	for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: "The council rejected the plan 49-51."}) {
		if c.Quantity != nil {
			require.Equal(t, nlp.Asserted, c.Modality, c.Span.In(c.Doc.Text))
		}
	}
}
