package name_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/name"
)

// types returns the names of text with their types.
func types(text string) map[string]name.Type {
	out := map[string]name.Type{}
	for _, m := range find(text).Mentions {
		out[m.In(text)] = m.Type
	}
	return out
}

func TestRunsAreCut(t *testing.T) {
	for text, want := range map[string]map[string]name.Type{
		"He met Czech Prime Minister Jan Holub.":                      {"Czech": name.Nationality, "Jan Holub": name.Person},
		"They blamed Russian Railways Group for it.":                  {"Russian Railways Group": name.Org},
		"She left the Ministry of Trade on Friday.":                   {"Ministry of Trade": name.Org},
		"It sank in Lake Sorvo on Sunday.":                            {"Lake Sorvo": name.Place},
		"They fled along Harbour Street.":                             {"Harbour Street": name.Place},
		"It was signed by Ibrahim al-Sayed and Piotr Nowak.":          {"Ibrahim al-Sayed": name.Person, "Piotr Nowak": name.Person},
		"He flew from Trinidad and Tobago to Bosnia and Herzegovina.": {"Trinidad and Tobago": name.Place, "Bosnia and Herzegovina": name.Place},
		"The vote on Sunday in May was calm, I said.":                 {},
		"We saw the T-shirts of COVID-19 wards.":                      {},
		"Crowds sang. Thousands wept. Police stood by.":               {},
	} {
		require.Equal(t, want, types(text), text)
	}
}

func TestPeopleOfOneSurname(t *testing.T) {
	text := "George A. Weiss met George B. Weiss. Lena Ortiz and Lena M. Ortiz are one."
	names := map[string]bool{}
	for _, m := range find(text).Mentions {
		names[m.Name] = true
	}
	require.Equal(t, map[string]bool{"George A. Weiss": true, "George B. Weiss": true, "Lena Ortiz": true}, names)
}

func TestAPlaceIsNotShortForAnOrganisation(t *testing.T) {
	text := "Staff of Oslo University struck. The mayor of Oslo agreed."
	got := types(text)
	require.Equal(t, name.Org, got["Oslo University"])
	require.Equal(t, name.Place, got["Oslo"])
}
