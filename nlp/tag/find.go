package tag

import "math/bits"

// An entry is what the model knows of a word. Its columns are indexes of
// perceptron.columns; 0 is the empty one. They hold the rows of the word and of its
// suffix.
type entry struct {
	key   uint64 // of the word in its normal form
	mask  uint64 // which rows there are, by the places of package flat
	base  uint32 // the first row
	fixed uint8  // class + 1 where it needs no guess, else 0
	own   uint16 // as the word that is tagged, written in its normal form

	before, before2, after, after2 uint16 // as a neighbour of it
}

// row returns the row of a place that e.mask has.
func (e *entry) row(place int) uint32 {
	return e.base + uint32(bits.OnesCount64(e.mask&(1<<place-1)))
}

// keyOf returns the key of a word, a hash, never 0. That two words share one of 63
// bits is not to be seen in a lifetime, and would cost one tag. It reads eight
// bytes at a time: a loop over single ones cost as much as the search.
func keyOf(s string) uint64 {
	h := uint64(len(s))
	for len(s) > 16 {
		h = folded(h^eight(s), eight(s[8:]))
		s = s[16:]
	}
	switch n := len(s); {
	case n >= 8:
		h = folded(h^eight(s), eight(s[n-8:]))
	case n >= 4:
		h = folded(h^four(s), four(s[n-4:]))
	case n > 0:
		h = folded(h^uint64(s[0])<<16, uint64(s[n/2])<<8|uint64(s[n-1]))
	}
	return h | 1
}

// folded mixes two numbers: the two halves of a product of theirs.
func folded(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a^0x9E3779B97F4A7C15, b^0xD6E8FEB86659FD93)
	return hi ^ lo
}

// eight returns the first eight bytes of s, and four the first four.
func eight(s string) uint64 { return four(s) | four(s[4:])<<32 }

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
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
	alone entry // of the words that end so and of which the model knows no more
}

// suffixKey returns the key of the last three bytes of s: these and their number.
func suffixKey(s string) uint32 {
	switch n := len(s); n {
	case 0:
		return 1
	case 1:
		return 2<<24 | uint32(s[0])
	case 2:
		return 3<<24 | uint32(s[0])<<8 | uint32(s[1])
	default:
		return 4<<24 | uint32(s[n-3])<<16 | uint32(s[n-2])<<8 | uint32(s[n-1])
	}
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

// A wordSlot leads from some bits of the key of a word to its index, 0 where it
// is free.
type wordSlot struct{ key, index uint16 }

// find returns the entry of a word in its normal form, or nil.
func (p *perceptron) find(word string) *entry {
	key := keyOf(word)
	for at := slot(key, wordBits); ; at = (at + 1) & (1<<wordBits - 1) {
		switch x := p.words[at]; {
		case x.index == 0:
			return nil
		case x.key == uint16(key):
			if e := &p.entries[x.index]; e.key == key {
				return e
			}
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

// fixed returns class + 1 of a word that needs no guess as it is written, else 0.
func (p *perceptron) fixed(word string) uint8 {
	if e := p.find(word); e != nil {
		return e.fixed
	}
	return 0
}
