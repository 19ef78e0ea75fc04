package flat

import "math/bits"

// KeyOf returns the key of a word, a hash, never 0. That two words share one of 63
// bits is not to be seen in a lifetime, and would cost one tag. It reads eight
// bytes at a time: a loop over single ones cost as much as the search.
func KeyOf(s string) uint64 {
	h := uint64(len(s))
	for len(s) > 16 {
		h = folded(h^eight(s), eight(s[8:]))
		s = s[16:]
	}
	switch n := len(s); {
	case n >= 8:
		h = folded(h^eight(s), eight(s[n-8:]))
	case n >= 4:
		h = folded(h^uint64(four(s)), uint64(four(s[n-4:])))
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

// SuffixKey returns the key of the last three bytes of s: these and their number,
// never 0.
func SuffixKey(s string) uint32 {
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

// The tables are open hashes, about half full.
const (
	wordBits   = 15
	suffixBits = 13
)

// A free slot is 0.
const (
	wordSlotSize   = 4 // bytes: two of the key, two of the number
	suffixSlotSize = 8 // four of each
)

// WordSlot returns where the search for a word begins.
func WordSlot(key uint64) int { return slot(key, wordBits) }

// NextWordSlot returns where it goes on.
func NextWordSlot(at int) int { return (at + 1) & (1<<wordBits - 1) }

// SuffixSlot returns where the search for a suffix begins.
func SuffixSlot(key uint32) int { return slot(uint64(key), suffixBits) }

// NextSuffixSlot returns where it goes on.
func NextSuffixSlot(at int) int { return (at + 1) & (1<<suffixBits - 1) }

func slot(key uint64, bits int) int { return int(key * 0x9E3779B97F4A7C15 >> (64 - bits)) }

// WordAt returns what a slot holds: the lowest two bytes of a key, and the number
// of its word.
func (m *Model) WordAt(slot int) (key uint16, n int) {
	s := four(m.wordSlots[slot*wordSlotSize:])
	return uint16(s), int(s >> 16)
}

// SuffixAt returns what a slot holds: a key, and the number of its suffix.
func (m *Model) SuffixAt(slot int) (key uint32, n int) {
	s := eight(m.suffixSlots[slot*suffixSlotSize:])
	return uint32(s), int(s >> 32)
}
