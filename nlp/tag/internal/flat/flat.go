// Package flat holds the file format of the tagger's model: the trained weights
// of prose, laid out so that reading them is a copy and looking one up costs no
// allocation. Read reads the file; package flatten makes it.
package flat

import (
	"encoding/binary"
	"errors"
	"strings"
)

// The places that a word's features look at, as bits of a mask. Bits below
// PrevTag+Contexts stand for the tag before the word together with the word.
const (
	Contexts = 47 // classes of the model, then Start and Start2
	Start    = 45 // the tag before the first token
	Start2   = 46 // the tag before that

	Word      = 47 // the word itself
	WordPrev  = 48 // the word as the one before
	WordPrev2 = 49
	WordNext  = 50
	WordNext2 = 51

	Suffix     = 0 // of the word itself
	SuffixPrev = 1 // of the word before
	SuffixNext = 2
)

// A Model is the flat model. A row is the weights of one feature: the elements
// Rows[r] to Rows[r+1] of Weights. Row 0 is empty.
type Model struct {
	Classes []string // names of the tags, sorted; a class is an index of it
	Weights []int32  // weight times 1000, shifted left by ClassBits, and the class
	Rows    []uint32

	Fixed []uint32 // rows of the features without a word: see the methods of Model
	Words Table    // words; their Masks say which of the rows from Base on exist
	Tags  []uint8  // by word: class + 1 of words that always have one tag, else 0

	SuffixKeys  []uint32 // open hash of packed suffixes; 0 is a free slot
	SuffixMasks []uint8
	SuffixBases []uint32
}

// ClassBits is the width of the class in an element of Model.Weights.
const ClassBits = 6

// A Table finds words. Slots is an open hash of word numbers + 1.
type Table struct {
	Slots []uint32
	Ends  []uint32 // of each word in Text
	Text  string
	Masks []uint64 // by word
	Bases []uint32
}

// Bias returns the row that every token has.
func (m *Model) Bias() uint32 { return m.Fixed[0] }

// First returns the row of a word's first byte.
func (m *Model) First(b byte) uint32 { return m.Fixed[1+int(b)] }

// Prev returns the row of the class before.
func (m *Model) Prev(c uint8) uint32 { return m.Fixed[257+int(c)] }

// Prev2 returns the row of the class before the one before.
func (m *Model) Prev2(c uint8) uint32 { return m.Fixed[257+Contexts+int(c)] }

// Pair returns the row of the two classes before.
func (m *Model) Pair(prev, prev2 uint8) uint32 {
	return m.Fixed[257+2*Contexts+int(prev)*Contexts+int(prev2)]
}

// Find returns the number of a word, or -1.
func (t *Table) Find(word string) int {
	mask := uint32(len(t.Slots) - 1)
	for at := Hash(word) & mask; t.Slots[at] != 0; at = (at + 1) & mask {
		if n := int(t.Slots[at] - 1); t.word(n) == word {
			return n
		}
	}
	return -1
}

func (t *Table) word(n int) string {
	from := uint32(0)
	if n > 0 {
		from = t.Ends[n-1]
	}
	return t.Text[from:t.Ends[n]]
}

// Hash is where the search for a word begins: FNV-1a.
func Hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// PackSuffix returns the last three bytes of s and how many there are as one
// number that is never 0.
func PackSuffix(s string) uint32 {
	n := min(len(s), 3)
	k := uint32(n + 1)
	for i := len(s) - n; i < len(s); i++ {
		k = k<<8 | uint32(s[i])
	}
	return k
}

// FindSuffix returns the mask and the base of a packed suffix, or 0 and 0.
func (m *Model) FindSuffix(key uint32) (uint8, uint32) {
	mask := uint32(len(m.SuffixKeys) - 1)
	for at := Spread(key) & mask; m.SuffixKeys[at] != 0; at = (at + 1) & mask {
		if m.SuffixKeys[at] == key {
			return m.SuffixMasks[at], m.SuffixBases[at]
		}
	}
	return 0, 0
}

// Spread is where the search for a packed suffix begins.
func Spread(key uint32) uint32 { return key * 2654435761 >> 16 }

// Magic opens the file and names the version of its layout.
const Magic = "crossclaim tagger 1\n"

// ErrFormat says that a file is not one that package flatten made.
var ErrFormat = errors.New("not a model of this version")

// Read reads a file that package flatten made.
func Read(file string) (*Model, error) {
	rest, ok := strings.CutPrefix(file, Magic)
	if !ok {
		return nil, ErrFormat
	}
	r := reader{rest: rest}
	m := &Model{
		Classes:     strings.Fields(r.bytes()),
		Weights:     array[int32](&r),
		Rows:        array[uint32](&r),
		Fixed:       array[uint32](&r),
		Tags:        []uint8(r.bytes()),
		SuffixKeys:  array[uint32](&r),
		SuffixMasks: []uint8(r.bytes()),
		SuffixBases: array[uint32](&r),
		Words: Table{
			Slots: array[uint32](&r),
			Ends:  array[uint32](&r),
			Text:  r.bytes(),
			Masks: array[uint64](&r),
			Bases: array[uint32](&r),
		},
	}
	if r.failed || r.rest != "" {
		return nil, ErrFormat
	}
	return m, nil
}

// A reader reads the arrays of a file one after the other.
type reader struct {
	rest   string
	failed bool
}

// bytes reads a length and so many bytes.
func (r *reader) bytes() string {
	if len(r.rest) < 4 {
		r.failed = true
		return ""
	}
	n := int(binary.LittleEndian.Uint32([]byte(r.rest[:4])))
	if r.rest = r.rest[4:]; n > len(r.rest) {
		r.failed = true
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// array reads a length in bytes and so many little-endian numbers.
func array[T int32 | uint32 | uint64](r *reader) []T {
	s := r.bytes()
	var zero T
	width := binary.Size(zero)
	a := make([]T, len(s)/width)
	for i := range a {
		var v uint64
		for k := width - 1; k >= 0; k-- {
			v = v<<8 | uint64(s[i*width+k])
		}
		a[i] = T(v)
	}
	return a
}
