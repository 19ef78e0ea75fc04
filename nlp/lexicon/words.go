package lexicon

import (
	"iter"
	"math/bits"
	"strings"

	"crossclaim/nlp"
)

// A Words leads from words to what a package knows of them. It is a map for
// questions that are mostly about words it does not hold: every token of every
// article is asked about by several packages. Its hash looks at eight bytes of a
// word at most, and a free slot answers most questions without looking at more. A
// look at the length and the first and last byte spares most words even that, and a
// bit of a token most tokens that, see ForTokens.
type Words[V any] struct {
	first, last [64]uint32 // for the low bits of each byte, the lengths of the words that begin or end with it, as bits

	shift uint8    // of a hash, to a slot
	low   uint32   // the bits of a slot that are a number
	slots []uint32 // an open hash, at most a quarter full: a hash, in its low bits the number of the word, from 1; 0 is free
	known []known[V]

	bit nlp.Lists // where it is a list that tokens know of, see ForTokens; else 0
	by  []uint16  // and there, by Token.Word, the number of the word, from 1; 0 is none
}

// A known is a word and what is known of it.
type known[V any] struct {
	word string
	as   V
}

// NewWords returns the Words of m.
func NewWords[V any](m map[string]V) *Words[V] {
	w := Room[V](len(m))
	for word, v := range m {
		*w.At(word) = v
	}
	return w
}

// NewSet returns the Words of a list of words parted by blanks; each is true.
func NewSet(list string) *Words[bool] {
	words := strings.Fields(list)
	w := Room[bool](len(words))
	for _, word := range words {
		*w.At(word) = true
	}
	return w
}

// Room returns empty Words with room for n. More may be added, but take longer.
func Room[V any](n int) *Words[V] {
	w := &Words[V]{known: make([]known[V], 0, n)}
	w.spread(bits.Len(uint(n)))
	return w
}

// At returns what is known of word, to be changed; of a new word it is the zero
// value. It stays valid until the next new word. It is for making tables: nothing
// may be asked at the same time.
func (w *Words[V]) At(word string) *V {
	if k := w.find(word, glance(word)); k != nil {
		return &k.as
	}
	if len(w.known) == int(w.low) {
		w.spread(bits.Len32(w.low) + 1)
	}
	w.known = append(w.known, known[V]{word: word})
	w.settle(len(w.known))
	if w.bit != 0 {
		w.list(len(w.known))
	}
	return &w.known[len(w.known)-1].as
}

// All yields the words that there are when it is called, in the order in which they
// were added, and what is known of them.
func (w *Words[V]) All() iter.Seq2[string, V] {
	known := w.known
	return func(yield func(string, V) bool) {
		for _, k := range known {
			if !yield(k.word, k.as) {
				return
			}
		}
	}
}

// spread makes slots for words whose numbers have so many bits.
func (w *Words[V]) spread(number int) {
	w.shift, w.low, w.slots = uint8(32-number-2), 1<<number-1, make([]uint32, 1<<(number+2))
	for n := range w.known {
		w.settle(n + 1)
	}
}

// settle gives the n-th word its slot.
func (w *Words[V]) settle(n int) {
	word := w.known[n-1].word
	h := glance(word)
	i := int(h >> w.shift)
	for w.slots[i] != 0 {
		i = (i + 1) & (len(w.slots) - 1)
	}
	w.slots[i] = h&^w.low | uint32(n)
	if word != "" {
		w.first[word[0]&63] |= 1 << (len(word) & 31)
		w.last[word[len(word)-1]&63] |= 1 << (len(word) & 31)
	}
}

// may reports whether anything can be known of word.
func (w *Words[V]) may(word string) bool {
	n := len(word)
	return n == 0 || w.first[word[0]&63]&w.last[word[n-1]&63]&(1<<(n&31)) != 0
}

// find returns what is known of word, which has the hash h; nil where nothing is.
func (w *Words[V]) find(word string, h uint32) *known[V] {
	for i := int(h >> w.shift); ; i = (i + 1) & (len(w.slots) - 1) {
		s := w.slots[i]
		if s == 0 {
			return nil
		}
		if (s^h)&^w.low == 0 {
			if k := &w.known[s&w.low-1]; k.word == word {
				return k
			}
		}
	}
}

// Get returns what is known of word, the zero value where nothing is.
func (w *Words[V]) Get(word string) (v V) {
	if !w.may(word) {
		return v
	}
	if k := w.find(word, glance(word)); k != nil {
		return k.as
	}
	return v
}

// Has reports whether anything is known of word.
func (w *Words[V]) Has(word string) bool { return w.may(word) && w.find(word, glance(word)) != nil }
