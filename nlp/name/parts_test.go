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

func TestThingsAreNobody(t *testing.T) {
	for text, want := range map[string]string{
		"Hurricane Ada hit Cork. Ada killed nine.":    "Hurricane Ada",
		"Tropical Storm Otto grew. Otto moved on.":    "Tropical Storm Otto",
		"He fought in World War II near Kursk.":       "World War II",
		"The Treaty of Lisbon is in force.":           "Treaty of Lisbon",
		"The Clean Air Act and the ports are not it.": "Clean Air Act",
	} {
		got := map[string]name.Type{}
		for _, m := range find(text).Mentions {
			if m.Type != name.Place {
				got[m.Name] = m.Type
			}
		}
		require.Equal(t, map[string]name.Type{want: name.Other}, got, text)
	}
	require.Equal(t, name.Place, types("They live in Silver Spring, Maryland.")["Silver Spring"])
	require.Equal(t, name.Org, types("The Department of Homeland Security agreed.")["Department of Homeland Security"])
}

func TestFamousNames(t *testing.T) {
	for text, want := range map[string]string{
		"Goldman Sachs cut jobs.":                    "Goldman Sachs",
		"He gave to Save the Children in May.":       "Save the Children",
		"It was Standard & Poor's that cut it.":      "Standard & Poor's",
		"Nurses of Doctors Without Borders came.":    "Doctors Without Borders",
		"The firm Roe & Lund sued.":                  "Roe & Lund",
		"A judge of the Supreme Court of Chile won.": "Supreme Court of Chile",
	} {
		require.Equal(t, name.Org, types(text)[want], text)
	}
	require.NotContains(t, types("He had to save the children."), "save the children")
}

func TestAFirstNameThatIsAPlaceKeepsIt(t *testing.T) {
	text := "Florence Diaz flew to Florence. Diaz is 30."
	names := map[string]bool{}
	for _, m := range find(text).Mentions {
		names[m.In(text)+" = "+m.Name] = true
	}
	require.Equal(t, map[string]bool{"Florence Diaz = Florence Diaz": true, "Florence = Florence": true, "Diaz = Florence Diaz": true}, names)
}
