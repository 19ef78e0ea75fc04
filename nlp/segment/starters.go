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

// starters are words that are seen with a capital inside sentences too, in
// headlines and names, but behind an abbreviation begin a sentence.
var starters = wordSet(`
	a about after all also an and another any as at before by during each every few for from here her his how its
	last later least less more my neither no none not now of officials on one only or our over people police several she
	such that their then three through to today tomorrow two until we what where which who why with yesterday you your`)

// wordSet returns the set of the words of s.
func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// startsSentence reports whether a capitalised word, given in lower case, owes
// its capital to the beginning of a sentence.
func startsSentence(word string) bool {
	return starters[word] || inLines(smallWords, word)
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
