package lexicon

import _ "embed"

var (
	//go:embed synonyms.txt
	synonymsFile string
	//go:embed people.txt
	peopleFile string

	synonyms = newTable(synonymsFile)
	people   = newTable(peopleFile)
)

// OneWord returns the word that stands for all of the same meaning as lemma: a
// synonym, or the verb that a noun names the doing of. Most words are their own.
func OneWord(lemma string) string {
	if _, one, ok := synonyms.find(lemma, ""); ok {
		return one
	}
	return lemma
}

// Person reports whether a noun, in the singular, is first of all a word for a
// person: "miner".
func Person(noun string) bool {
	_, ok := people.has(noun, "")
	return ok
}
