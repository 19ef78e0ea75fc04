package lexicon

import (
	"strings"

	"crossclaim/nlp"
)

// A Words leads from words to what a package knows of them. It is a map for
// questions that are mostly about words it does not hold: every token of every
// article is asked about by several packages. Its hash looks at eight bytes of a
// word at most, and a free slot answers most questions without looking at more.
// Where the hash is not known, a look at the length and the first and last byte
// spares most words even that.
type Words[V any] struct {
	first, last [256]uint32 // for each byte, the lengths of the words that begin or end with it, as bits

	shift  uint8    // of a hash, to a slot
	hashes []uint32 // an open hash, at most a quarter full; 0 is a free slot
	known  []known[V]
}

// A known is a word and what is known of it, in the slot of its hash.
type known[V any] struct {
	word string
	as   V
}

// NewWords returns the Words of m.
func NewWords[V any](m map[string]V) *Words[V] {
	bits := uint8(2)
	for 1<<bits < 4*len(m) {
		bits++
	}
	w := &Words[V]{shift: 32 - bits, hashes: make([]uint32, 1<<bits), known: make([]known[V], 1<<bits)}
	for word, v := range m {
		h := glance(word)
		i := int(h >> w.shift)
		for w.hashes[i] != 0 {
			i = (i + 1) & (len(w.hashes) - 1)
		}
		w.hashes[i], w.known[i] = h, known[V]{word, v}
		if word != "" {
			w.first[word[0]] |= 1 << (len(word) & 31)
			w.last[word[len(word)-1]] |= 1 << (len(word) & 31)
		}
	}
	return w
}

// NewSet returns the Words of a list of words parted by blanks; each is true.
func NewSet(list string) *Words[bool] {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		m[word] = true
	}
	return NewWords(m)
}

// may reports whether anything can be known of word.
func (w *Words[V]) may(word string) bool {
	n := len(word)
	return n == 0 || w.first[word[0]]&w.last[word[n-1]]&(1<<(n&31)) != 0
}

// slot returns the slot of word, which has the hash h; -1 where it is not known.
func (w *Words[V]) slot(word string, h uint32) int {
	for i := int(h >> w.shift); ; i = (i + 1) & (len(w.hashes) - 1) {
		switch w.hashes[i] {
		case 0:
			return -1
		case h:
			if w.known[i].word == word {
				return i
			}
		}
	}
}

// Get returns what is known of word, the zero value where nothing is.
func (w *Words[V]) Get(word string) (v V) {
	if !w.may(word) {
		return v
	}
	if i := w.slot(word, glance(word)); i >= 0 {
		return w.known[i].as
	}
	return v
}

// Of returns what is known of the Norm of t, as Get does, but faster where the
// hash is known: what is asked about every token should be asked like this.
func (w *Words[V]) Of(t *nlp.Token) (v V) {
	switch {
	case t.Hash == 0:
		return w.Get(t.Norm)
	case w.hashes[t.Hash>>w.shift] == 0:
		return v
	}
	if i := w.slot(t.Norm, t.Hash); i >= 0 {
		return w.known[i].as
	}
	return v
}

// Has reports whether anything is known of word.
func (w *Words[V]) Has(word string) bool { return w.may(word) && w.slot(word, glance(word)) >= 0 }
