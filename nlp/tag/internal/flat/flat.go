// Package flat holds the file format of the tagger's model: the trained weights
// of prose, laid out so that they are read in place, where they are wanted. Read
// opens the file; package flatten makes it.
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

// A Model is the flat model. Its strings are parts of the file. A row is the
// weights of one feature: the elements Rows[r] to Rows[r+1] of Weights. Row 0 is
// empty.
type Model struct {
	Classes []string // names of the tags, sorted; a class is an index of it
	Weights Numbers  // weight times 1000, shifted left by ClassBits, and the class
	Rows    Numbers
	Fixed   Numbers // rows of the features without a word: see the methods of Model

	// The words with the most weights come first: they are the common ones, and what
	// is known of them then lies together, and stays in the processor's cache. Words
	// and suffixes are counted from 1; number 0 stands for those that the model does
	// not know. Each has a record, and a slot of an open hash that leads to it.
	Words, Suffixes Strings

	words, wordSlots      string
	suffixes, suffixSlots string
}

// ClassBits is the width of the class in an element of Model.Weights.
const ClassBits = 6

// Row returns the weights of a row.
func (m *Model) Row(row uint32) Numbers {
	return m.Weights[4*m.Rows.At(int(row)) : 4*m.Rows.At(int(row)+1)]
}

// Bias returns the row that every token has.
func (m *Model) Bias() uint32 { return m.Fixed.At(0) }

// First returns the row of a word's first byte.
func (m *Model) First(b byte) uint32 { return m.Fixed.At(1 + int(b)) }

// Prev returns the row of the class before.
func (m *Model) Prev(c uint8) uint32 { return m.Fixed.At(257 + int(c)) }

// Prev2 returns the row of the class before the one before.
func (m *Model) Prev2(c uint8) uint32 { return m.Fixed.At(257 + Contexts + int(c)) }

// Pair returns the row of the two classes before.
func (m *Model) Pair(prev, prev2 uint8) uint32 {
	return m.Fixed.At(257 + 2*Contexts + int(prev)*Contexts + int(prev2))
}

// Magic opens the file and names the version of its layout.
const Magic = "crossclaim tagger 5\n"

// ErrFormat says that a file is not one that package flatten made.
var ErrFormat = errors.New("not a model of this version")

// Read opens a file that package flatten made. It copies nothing.
func Read(file string) (*Model, error) {
	rest, ok := strings.CutPrefix(file, Magic)
	if !ok {
		return nil, ErrFormat
	}
	r := reader{rest: rest}
	m := &Model{
		Classes:     strings.Fields(r.part()),
		Weights:     Numbers(r.part()),
		Rows:        Numbers(r.part()),
		Fixed:       Numbers(r.part()),
		Words:       Strings{r.part(), Numbers(r.part())},
		words:       r.part(),
		wordSlots:   r.part(),
		Suffixes:    Strings{r.part(), Numbers(r.part())},
		suffixes:    r.part(),
		suffixSlots: r.part(),
	}
	if r.failed || r.rest != "" {
		return nil, ErrFormat
	}
	return m, nil
}

// A reader reads the parts of a file one after the other.
type reader struct {
	rest   string
	failed bool
}

// part reads a length and so many bytes.
func (r *reader) part() string {
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
