package tag

import "crossclaim/nlp/tag/internal/flat"

// An entry is what the model knows of a token.
type entry struct {
	key        uint64 // of the word in its normal form; 0 is a free slot of the table
	mask       uint64
	base       uint32
	suffixBase uint32
	suffixMask uint8
	fixed      uint8 // class + 1 where it needs no guess, else 0
	exact      bool  // found by the word itself rather than by a stand-in
	dash       bool
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

// A suffix is what the model knows of the last three bytes of a word.
type suffix struct {
	key  uint32 // the bytes and how many there are; 0 is a free slot
	base uint32
	mask uint8
}

// suffixKey returns the key of the last three bytes of s.
func suffixKey(s string) uint32 {
	n := min(len(s), 3)
	return uint32(keyOf(s[len(s)-n:]))
}

// suffix returns what the model knows of the end of a word.
func (p *perceptron) suffix(s string) suffix {
	key := suffixKey(s)
	for at := slot(uint64(key), suffixBits); ; at = (at + 1) & (1<<suffixBits - 1) {
		if x := &p.suffixes[at]; x.key == key || x.key == 0 {
			return *x
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
func (p *perceptron) entry(norm string) entry {
	if e := p.find(norm); e != nil {
		return *e
	}
	x := p.suffix(norm)
	return entry{suffixBase: x.base, suffixMask: x.mask}
}

// index fills the tables of words and suffixes.
func (p *perceptron) index(m *flat.Model) {
	p.suffixes = make([]suffix, 1<<suffixBits)
	for n := range m.Suffixes.Len() {
		key := suffixKey(m.Suffixes.At(n))
		at := slot(uint64(key), suffixBits)
		for p.suffixes[at].key != 0 {
			at = (at + 1) & (1<<suffixBits - 1)
		}
		p.suffixes[at] = suffix{key, m.SuffixBases[n], m.SuffixMasks[n]}
	}
	p.entries = make([]entry, 1<<wordBits)
	for n := range m.Words.Len() {
		word := m.Words.At(n)
		key, x := keyOf(word), p.suffix(word)
		at := slot(key, wordBits)
		for p.entries[at].key != 0 {
			at = (at + 1) & (1<<wordBits - 1)
		}
		p.entries[at] = entry{key: key, mask: m.WordMasks[n], base: m.WordBases[n], suffixBase: x.base, suffixMask: x.mask, fixed: m.Tags[n]}
	}
}
