package segment

import (
	_ "embed"
	"strings"
)

//go:generate go run gen.go

// smallWords are the words that the Punkt parameters know with a small letter
// only, sorted, one a line.
//
//go:embed words.txt
var smallWords string

// starters are words that begin a sentence whatever follows them. Most are seen
// with a capital inside headlines and names too.
var starters = wordSet(`
	a about according after all also although among an and another any as at because before both but by despite during each even every
	few for from he her here his how however i if in indeed instead it its last later least less many meanwhile more moreover most my
	neither nevertheless no none nonetheless nor not now of officials on one only or our over people police separately several she
	similarly since so some such that the their then there these they this those though three through thus to today tomorrow two under until
	we what when where which while who why with yesterday yet you your
	again anybody anyone anything both everybody everyone everything nobody nothing others perhaps soon somebody someone something still
	themselves therefore till unless unlike whatever whenever whether whoever whose without`)

// offices are nouns that are written with a capital behind a country's initials.
var offices = wordSet("ambassador ambassadors attorney attorneys circuit congress consul court district envoy marine marines marshal marshals representative secretary senate senator senators")

// wordSet returns the set of the words of s.
func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// startsSentence reports whether a capitalised word owes its capital to the
// beginning of a sentence. Of a noun or a verb that is so when the word after it
// is small: in "U.S. Ambassador Roe" it is not.
func startsSentence(word string, smallNext bool) bool {
	if len(word) > 1 && strings.ToUpper(word) == word {
		return false
	}
	low := strings.ToLower(word)
	return starters[low] || smallNext && !offices[low] && inLines(smallWords, low)
}

// inLines reports whether word is one of the sorted lines of list.
func inLines(list, word string) bool {
	for from, to := 0, len(list); from < to; {
		mid := (from + to) / 2
		start := strings.LastIndexByte(list[from:mid], '\n') + 1 + from
		end := start + strings.IndexByte(list[start:], '\n')
		switch line := list[start:end]; {
		case line == word:
			return true
		case line < word:
			from = end + 1
		default:
			to = start
		}
	}
	return false
}
