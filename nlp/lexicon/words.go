package lexicon

import (
	"iter"
	"maps"
)

// A Words leads from words to what a package knows of them. It is a map for
// questions that are mostly about words it does not hold: every token of every
// article is asked about by several packages, and a look at a word's length and
// its first and last byte answers most of them without hashing it.
type Words[V any] struct {
	first, last [256]uint32 // for each byte, the lengths of the words that begin or end with it, as bits
	of          map[string]V
}

// NewWords returns the Words of m, which must not change any more.
func NewWords[V any](m map[string]V) *Words[V] {
	w := &Words[V]{of: m}
	for word := range m {
		if word != "" {
			w.first[word[0]] |= 1 << (len(word) & 31)
			w.last[word[len(word)-1]] |= 1 << (len(word) & 31)
		}
	}
	return w
}

// Get returns what is known of word, the zero value where nothing is.
func (w *Words[V]) Get(word string) (v V) {
	if n := len(word); n == 0 || w.first[word[0]]&w.last[word[n-1]]&(1<<(n&31)) == 0 {
		return v
	}
	return w.of[word]
}

// Has reports whether anything is known of word.
func (w *Words[V]) Has(word string) bool {
	if n := len(word); n == 0 || w.first[word[0]]&w.last[word[n-1]]&(1<<(n&31)) == 0 {
		return false
	}
	_, ok := w.of[word]
	return ok
}

// All yields the words and what is known of them, in no order.
func (w *Words[V]) All() iter.Seq2[string, V] { return maps.All(w.of) }
