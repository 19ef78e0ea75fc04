package attrib

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
)

func TestSpeakerTypes(t *testing.T) {
	person, org, place := &name.Mention{Type: name.Person}, &name.Mention{Type: name.Org}, &name.Mention{Type: name.Place}
	for _, c := range []struct {
		words string
		m     *name.Mention
		want  nlp.SpeakerType
	}{
		{"The mayor", nil, nlp.Government},
		{"Mayor Ida Holm", person, nlp.Person},
		{"police", nil, nlp.Police},
		{"Ostby Police", org, nlp.Police},
		{"Reuters", org, nlp.Agency},
		{"The Ostby Gazette", org, nlp.Media},
		{"The Interior Ministry", org, nlp.Government},
		{"The Kremlin", nil, nlp.Government},
		{"Moscow", place, nlp.Government},
		{"Norsk Kraft", org, nlp.Group},
		{"residents", nil, nlp.Witness},
		{"organizers", nil, nlp.Organiser},
		{"protesters", nil, nlp.Opposition},
		{"the union", nil, nlp.Group},
		{"officials", nil, nlp.Official},
		{"the footage", nil, nlp.NoSpeakerType},
		{"the post office", nil, nlp.NoSpeakerType}, // not the Post
	} {
		_, ss, _, _ := prepared(c.words)
		toks := ss[0].Tokens
		require.Equal(t, c.want.String(), typeOf(c.words, toks[len(toks)-1].Norm, toks, c.m).String(), c.words)
	}
}

// The marks hold the reports that stand; a cue without marks is dropped.
func TestReportsInsideAndBesideOthers(t *testing.T) {
	for _, c := range []struct {
		text string
		cues []string
	}{
		{"She said she felt they had lied.", []string{"said"}},
		{"She said the mayor had told her they lied.", []string{"said", "had told"}},
		{"She said it was late and urged them to go.", []string{"said", "urged"}},
		{"She said it was late, adding that they lied.", []string{"said", "adding"}},
		{"She said it was late, but he said they lied.", []string{"said", "said"}},
		{"She says he posed a threat and refused to go.", []string{"says"}},
		{"It rained, she said, and it snowed, he said.", []string{"said", "said"}},
		{"The agency said, according to Ngo, that it rained.", []string{"said", "according to"}},
		{"Asked about the bank's claim that it was late, Ngo said, \"No.\"", []string{"claim", "said"}},
	} {
		_, as := find(c.text)
		var got []string
		for i := range as {
			got = append(got, as[i].Cue.In(c.text))
		}
		require.Equal(t, c.cues, got, c.text)
	}
}

func TestWhoGoesOnSpeaking(t *testing.T) {
	for text, want := range map[string]string{
		"Anna Lund said it was late. She said they lied.":                                   "Anna Lund",
		"Anna Lund met Peter Holm. “No,” Anna Lund said. “Never,” he added.":                "Peter Holm",
		"Anna Lund said it was late. Clara Berg arrived at noon. She said they lied.":       "Clara Berg",
		"Mayor Ida Holm met Bo Rask. The mayor said it was late.":                           "Ida Holm",
		"Mayor Ida Holm met Bo Rask. The mayor of Dorne said it was late.":                  "mayor of Dorne",
		"It was late. “No,” said Anna Lund.\n\n“We left early and nobody followed us out.”": "Anna Lund",
	} {
		_, as := find(text)
		require.NotEmpty(t, as, text)
		last := as[len(as)-1].Speaker
		require.NotNil(t, last, text)
		require.Equal(t, want, last.Name, text)
	}
}
