package nlp

import (
	"iter"
	"strings"
)

// A Words is a list of words parted by blanks; "" is none. It is one string
// because a run keeps a million words for lining up, and the collector looks at
// every string of a list each time it runs.
type Words string

// WordsOf returns list, whose words hold no blank, as Words.
func WordsOf(list []string) Words { return Words(strings.Join(list, " ")) }

// Len returns how many words there are.
func (w Words) Len() int {
	if w == "" {
		return 0
	}
	return 1 + strings.Count(string(w), " ")
}

// All yields the words in order.
func (w Words) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		from := 0
		for i := range len(w) { // words are short: no search for the next blank pays
			if w[i] == ' ' {
				if !yield(string(w[from:i])) {
					return
				}
				from = i + 1
			}
		}
		if w != "" {
			yield(string(w[from:]))
		}
	}
}
