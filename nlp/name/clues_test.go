package name_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
)

// TestClues: what the words around an invented name say that it stands for.
func TestClues(t *testing.T) {
	for sentence, want := range map[string]name.Type{
		"The mill in Dorvik burned.":                    name.Place,
		"The mayor of Dorvik resigned.":                 name.Place,
		"He fled to the village of Dorvik.":             name.Place,
		"Nobody slept in Dorvik, a small town.":         name.Place,
		"The newspaper Dorvik said so.":                 name.Org,
		"They work for the carmaker Dorvik near Lima.":  name.Org,
		"A spokesman for Dorvik Inc. said no.":          name.Org,
		"It was sold to the bank Dorvik in May.":        name.Org,
		"A driver, Dorvik, 24, was hurt.":               name.Person,
		"They met Dorvik, who runs the mill.":           name.Person,
		"His wife, Dorvik, was hurt.":                   name.Person,
		"They elected candidate Dorvik on Sunday.":      name.Person,
		"It was built by Dorvik, the mayor of the town": name.Person,
		"They feared Hurricane Dorvik most.":            name.Other,
		"They passed the Dorvik Act in May.":            name.Other,
	} {
		got, found := name.Other, false
		for m, typ := range types(sentence) {
			if strings.Contains(m, "Dorvik") {
				got, found = typ, true
			}
		}
		require.True(t, found, sentence)
		require.Equal(t, typeNames[want], typeNames[got], sentence)
	}
}

// TestTitlesAndGenders: what is known of a person.
func TestTitlesAndGenders(t *testing.T) {
	for _, row := range []struct {
		sentence, title string
		gender          lexicon.Gender
	}{
		{"Mr. Dorvik left.", "", lexicon.Male},
		{"Mrs. Dorvik left.", "", lexicon.Female},
		{"King Dorvik left.", "King", lexicon.Male},
		{"Sen. Dorvik left.", "Sen.", lexicon.NoGender},
		{"His wife, Dorvik, left.", "", lexicon.Female},
		{"A spokeswoman, Dorvik, left.", "spokeswoman", lexicon.Female},
		{"Finance Minister Maria Dorvik left.", "Finance Minister", lexicon.Female},
		{"Deputy Police Chief Dorvik left.", "Deputy Police Chief", lexicon.NoGender},
	} {
		ms := find(row.sentence).Mentions
		require.Len(t, ms, 1, row.sentence)
		require.Equal(t, row.title, ms[0].Title, row.sentence)
		require.Equal(t, row.gender, ms[0].Gender, row.sentence)
	}
}

// TestShortNames: what a short name leads to in an article.
func TestShortNames(t *testing.T) {
	for _, row := range []struct{ text, short, want string }{
		{"Ana Dorvik left. Everyone knew Dorvik.", "Dorvik", "Ana Dorvik"},
		{"Ana Dorvik left. Everyone knew Ana.", "Ana", "Ana Dorvik"},
		{"The Bureau of Dam Safety agreed. The BDS is small.", "BDS", "Bureau of Dam Safety"},
		{"Dorvik Motors closed. Workers at Dorvik wept.", "Dorvik", "Dorvik Motors"},
		{"Hurricane Dorvik hit. The rain of Dorvik stayed.", "Dorvik", "Hurricane Dorvik"},
		{"Ana Dorvik met Bo Dorvik. They left.", "Bo Dorvik", "Bo Dorvik"},
		{"Sydney Dorvik flew to Sydney.", "Sydney", "Sydney"},
		{"The Dorvik Act passed. Ana Act left.", "Ana Act", "Ana Act"},
		{"A photo by Getty Images Dorvik arrived at noon. They asked Dorvik.", "Dorvik", "Dorvik"},
		{"We read that Corey Lund Ousted Dorvik there. They asked Dorvik.", "Dorvik", "Dorvik"},
		{"They met Otto Dorvik Otto Karl DorvikMills and others. Dorvik left.", "Dorvik", "Otto Dorvik"},
		{"They met Rep. Otto Dorvik Otto DorvikMills and others. Dorvik left.", "Dorvik", "Otto Dorvik"},
		{"They met Mike Dorvik Michael (Mike) Karl DorvikMills and others. Dorvik left.", "Dorvik", "Mike Dorvik"},
		{"They met President Dorvik Otto Karl Dorvik there.", "Dorvik", "Dorvik"},
		{"They met Dorvik" + " Dorvik there.", "Dorvik" + " Dorvik", "Dorvik" + " Dorvik"}, // a linter takes it for a slip in one piece
		{"Officers of the Dorne County Sheriff's Office came.", "Dorne County Sheriff's Office", "Dorne County Sheriff's Office"},
	} {
		got := ""
		for _, m := range find(row.text).Mentions {
			if m.In(row.text) == row.short {
				got = m.Name
			}
		}
		require.Equal(t, row.want, got, row.text)
	}
}

// TestNobody: names that are no person's, whatever stands around them.
func TestNobody(t *testing.T) {
	for _, text := range []string{
		"An Ohio Republican said no.", "The Tampa FBI agreed.", "Former CIA staff left.", "A Texas Tech team won.", "They met Foreign Ministry spokesman Ilya Brandt.",
		"A study by the Lund Center for Justice was out.",
	} {
		for _, m := range find(text).Mentions {
			if m.Type == name.Person {
				require.Equal(t, "Ilya Brandt", m.Name, text)
			}
		}
	}
}

// TestOneTitleEach: a title in the plural is that of each of them.
func TestOneTitleEach(t *testing.T) {
	for text, want := range map[string]string{
		"Senators Ana Ruiz and Bo Holt left.": "Senator", "Sens. Ana Ruiz and Bo Holt left.": "Sen.", "They met Presidents Ana Ruiz and Bo Holt.": "President",
	} {
		m := find(text).Mentions[0]
		require.Equal(t, "Ana Ruiz", m.Name, text)
		require.Equal(t, want, m.Title, text)
	}
}

// TestPronouns: whom a pronoun stands for.
func TestPronouns(t *testing.T) {
	for text, want := range map[string]string{
		"Mr. Dorvik met Mrs. Lund. ¶he left.":             "Dorvik",
		"Mr. Dorvik met Mrs. Lund. ¶she left.":            "Lund",
		"Mrs. Lund spoke. It rained. ¶she left.":          "Lund",
		"The mill burned. ¶he left.":                      "",
		"Maria Lund and her brother Otto sang. ¶he left.": "Otto",
	} {
		at := strings.Index(text, "¶")
		clean := strings.Replace(text, "¶", "", 1)
		word, _, _ := strings.Cut(clean[at:], " ")
		m := find(clean).Resolve(nlp.InText, at, word, nil)
		got := ""
		if m != nil {
			got = m.In(clean)
		}
		require.Equal(t, want, got, text)
	}
}
