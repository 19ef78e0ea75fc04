package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// subjectOf returns what claims are about.
func subjectOf(claims []*nlp.Claim) string {
	x := newLexis(claims)
	var profiles []*profile
	var g []int
	for i, c := range claims {
		profiles, g = append(profiles, profileOf(c, x)), append(g, i)
	}
	return subject(profiles, g)
}

func TestSubjectIsAHeading(t *testing.T) {
	const long = "people hurt in the crash that closed the ring road on Monday"
	about := func(subjects ...string) string {
		var claims []*nlp.Claim
		for _, s := range subjects {
			claims = append(claims, &nlp.Claim{Doc: &nlp.Document{Text: s}, Kind: &nlp.Kind{Name: "count"}, Quantity: &nlp.Quantity{}, Subject: nlp.Span{End: len(s)}})
		}
		return subjectOf(claims)
	}
	require.Equal(t, "people hurt", about("people", long, "people hurt", "people here"))
	require.Equal(t, long, about(long, long+" and Tuesday"))
	require.Empty(t, about(""))
}

// TestHeadings: what a row of figures is called.
func TestHeadings(t *testing.T) {
	for _, row := range []struct {
		kind, want string
		texts      []string // of an article each
	}{
		{"injured", "people", []string{"The gale hurt four others.", "Four people were hurt.", "Another four were hurt."}},
		{"injured", "young monks", []string{"The two other young monks who were hurt in the gale sing again.", "Two people were hurt."}},
		{"injured", "bakers", []string{"Six injured bakers were flown home.", "Six people were hurt."}},
		{"killed", "bakers", []string{"Six bakers died in the flood.", "Six people died in the flood."}},
		{"killed", "members of a choir", []string{"Six members of a choir died in the flood.", "Six died in the flood."}},
		{"age", "Karl Odum", []string{"Harbour pilot Karl Odum, 54, of Bergen sang.", "The pilot, 54, sang."}},
		{"age", "pilot", []string{"A 54-year-old pilot and his dog were saved.", "The 54-year-old was saved."}},
		{"age", "54-year-old", []string{"The 54-year-old was saved."}},
		{"count", "lanterns", []string{"They lit 300 lanterns along the quay.", "Children lit 300 lanterns.", "They hung 300 lanterns."}},
	} {
		var claims []*nlp.Claim
		for i, text := range row.texts {
			found := extract.Claims(&nlp.Document{ID: string(rune('a' + i)), Text: text})
			for k := range found {
				if found[k].Kind.Name == row.kind {
					claims = append(claims, &found[k])
				}
			}
		}
		require.Equal(t, row.want, subjectOf(claims), "%v", row.texts)
	}
}

// TestTheSpeakerOfMost: a row of statements is headed by whom most articles have for its
// speaker.
func TestTheSpeakerOfMost(t *testing.T) {
	for _, row := range []struct {
		by   []string // the article and the speaker
		want string
	}{
		{[]string{"a Ann Roe", "b Ann Roe", "c the ministry of fisheries and ferries"}, "Ann Roe"},
		{[]string{"a Roe", "b Mayor Ann Roe"}, "Mayor Ann Roe"},
		{[]string{"a Ann Roe", "b Ann Roe", "c Harbour Mayor Ann Roe"}, "Ann Roe"},
		{[]string{"a new figures from the Harbour Board", "b Harbour Board", "c a clerk"}, "Harbour Board"},
		{[]string{"a police", "b Police"}, "police"},
		{[]string{"a divers", "a divers", "b Roe", "c Roe"}, "Roe"},
		{[]string{"a police", "b Police Chief Hale", "c the keeper of the island's lighthouse"}, "Police Chief Hale"},
		{[]string{"a it", "b keepers"}, "keepers"},
		{[]string{"a the island's lighthouse keepers", "b Roe"}, "Roe"},
		{[]string{"a it", "b it"}, "it"},
	} {
		docs := map[string]*nlp.Document{}
		var claims []*nlp.Claim
		for _, by := range row.by {
			if docs[by[:1]] == nil {
				docs[by[:1]] = article(by[:1])
			}
			claims = append(claims, said(docs[by[:1]], by[2:], nlp.Say, "the ferries run again"))
		}
		require.Equal(t, row.want, subjectOf(claims), "%v", row.by)
	}
	titled := said(article("a"), "Ann Roe", nlp.Say, "the ferries run again")
	titled.Attribution.Speaker.Title = "mayor"
	require.Equal(t, "mayor Ann Roe", subjectOf([]*nlp.Claim{titled}))
}

// TestTheSpeakerOfTheWhole: where one statement is part of another in every article, the
// row is headed by who made the whole.
func TestTheSpeakerOfTheWhole(t *testing.T) {
	var claims []*nlp.Claim
	for _, id := range []string{"a", "b"} {
		d := article(id)
		whole := said(d, "police", nlp.Say, "the driver said that the brakes had failed")
		part := said(d, "the driver of the lorry", nlp.Say, "the brakes had failed")
		part.Span = nlp.Span{Start: whole.Span.End - len("the brakes had failed"), End: whole.Span.End}
		claims = append(claims, whole, part)
	}
	require.Equal(t, "police", subjectOf(claims))
}
