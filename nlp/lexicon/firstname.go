package lexicon

import _ "embed"

var (
	//go:embed firstnames.txt
	firstNamesFile string

	firstNames = newTable(firstNamesFile)
)

// A Gender is the one that pronouns show.
type Gender uint8

// The genders. NoGender is unknown, or a name that both bear.
const (
	NoGender Gender = iota
	Male
	Female
)

var genders = map[string]Gender{"m": Male, "f": Female}

// FirstName reports whether a word, in whatever case, is a first name, and who
// bears it.
func FirstName(word string) (Gender, bool) {
	_, g, ok := firstNames.findFold(word)
	return genders[g], ok
}
