// Package flat holds the file format of the tagger's model: the trained weights
// of prose, laid out so that reading them is a copy and looking one up costs no
// allocation. Read reads the file; package flatten makes it.
package flat

import (
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

	Words     Strings  // words, sorted
	WordMasks []uint64 // by word: which of the rows from its base on exist
	WordBases []uint32
	Tags      []uint8 // by word: class + 1 of words that always have one tag, else 0

	Suffixes    Strings // suffixes of up to three bytes, sorted
	SuffixMasks []uint8
	SuffixBases []uint32
}

// ClassBits is the width of the class in an element of Model.Weights.
const ClassBits = 6

// Stride is what the length of every row is a multiple of; zeros fill it up.
const Stride = 4

// Strings is a list of strings that share one.
type Strings struct {
	Text string
	Ends []uint32 // of each string in Text
}

// Len returns how many strings there are.
func (s *Strings) Len() int { return len(s.Ends) }

// At returns the n-th string.
func (s *Strings) At(n int) string {
	from := uint32(0)
	if n > 0 {
		from = s.Ends[n-1]
	}
	return s.Text[from:s.Ends[n]]
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

// Magic opens the file and names the version of its layout.
const Magic = "crossclaim tagger 4\n"

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
		Words:       Strings{r.bytes(), array[uint32](&r)},
		WordMasks:   wideArray(&r),
		WordBases:   array[uint32](&r),
		Tags:        []uint8(r.bytes()),
		Suffixes:    Strings{r.bytes(), array[uint32](&r)},
		SuffixMasks: []uint8(r.bytes()),
		SuffixBases: array[uint32](&r),
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
	n := int(four(r.rest))
	if r.rest = r.rest[4:]; n > len(r.rest) {
		r.failed = true
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// array reads a length in bytes and so many little-endian numbers.
func array[T int32 | uint32](r *reader) []T {
	s := r.bytes()
	a := make([]T, len(s)/4)
	for i := range a {
		a[i] = T(four(s[4*i : 4*i+4]))
	}
	return a
}

// wideArray reads the same of twice the width.
func wideArray(r *reader) []uint64 {
	s := r.bytes()
	a := make([]uint64, len(s)/8)
	for i := range a {
		a[i] = uint64(four(s[8*i:8*i+4])) | uint64(four(s[8*i+4:8*i+8]))<<32
	}
	return a
}

// four returns the little-endian number in the first four bytes of s.
func four(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
