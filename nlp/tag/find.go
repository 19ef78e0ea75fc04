package tag

import "math/bits"

// An entry is what the model knows of a word. Its columns are indexes of
// perceptron.columns; 0 is the empty one. Those of the neighbours hold the row of
// the word's suffix, and of common words also that of the word itself.
type entry struct {
	key   uint64 // of the word in its normal form; 0 is a free slot of the table
	mask  uint64 // which rows there are, by the places of package flat
	rare  uint64 // those of them that are in no column: few classes, or of a rare word
	base  uint32 // the first row
	fixed uint8  // class + 1 where it needs no guess, else 0
	own   uint16 // as the word that is tagged

	before, before2, after, after2 uint16 // as a neighbour of it
}

// row returns the row of a place that e.mask has.
func (e *entry) row(place int) uint32 {
	return e.base + uint32(bits.OnesCount64(e.mask&(1<<place-1)))
}

// keyOf returns the key of a word: its bytes and its length where it has at most
// seven, else a hash. That two long words share a hash of 63 bits is not to be
// seen in a lifetime, and would cost one tag.
func keyOf(s string) uint64 {
	if len(s) <= 7 {
		k := uint64(len(s) + 1)
		for i := range len(s) {
			k = k<<8 | uint64(s[i])
		}
		return k
	}
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h | 1<<63
}

// slot returns where the search for a key begins in a table of size 1<<bits.
func slot(key uint64, bits int) int { return int(key * 0x9E3779B97F4A7C15 >> (64 - bits)) }

// The tables are open hashes, about half full.
const (
	wordBits   = 15
	suffixBits = 13
)

// An ending is what the model knows of the last three bytes of a word.
type ending struct {
	own   uint16 // column, as the end of the word that is tagged
	alone entry  // of the words that end so and of which the model knows no more
}

// suffixKey returns the key of the last three bytes of s.
func suffixKey(s string) uint32 {
	n := min(len(s), 3)
	return uint32(keyOf(s[len(s)-n:]))
}

// A suffixSlot leads from the key of an ending, 0 where it is free, to its index.
type suffixSlot struct {
	key   uint32
	index uint16
}

// suffix returns what the model knows of the end of a word.
func (p *perceptron) suffix(s string) *ending {
	key := suffixKey(s)
	for at := slot(uint64(key), suffixBits); ; at = (at + 1) & (1<<suffixBits - 1) {
		if x := &p.suffixes[at]; x.key == key || x.key == 0 {
			return &p.endings[x.index]
		}
	}
}

// find returns the entry of a word in its normal form, or nil.
func (p *perceptron) find(word string) *entry {
	key := keyOf(word)
	for at := slot(key, wordBits); ; at = (at + 1) & (1<<wordBits - 1) {
		switch e := &p.entries[at]; e.key {
		case key:
			return e
		case 0:
			return nil
		}
	}
}

// entry returns what the model knows of a word in its normal form.
func (p *perceptron) entry(norm string) *entry {
	if e := p.find(norm); e != nil {
		return e
	}
	return &p.suffix(norm).alone
}
