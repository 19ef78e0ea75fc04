package flat

// Numbers are numbers of four bytes, little-endian as all in the file.
type Numbers string

// Len returns how many numbers there are.
func (s Numbers) Len() int { return len(s) / 4 }

// At returns the n-th number.
func (s Numbers) At(n int) uint32 { return four(string(s[4*n:])) }

// Strings is a list of strings that share one.
type Strings struct {
	Text string
	Ends Numbers // of each string in Text
}

// Len returns how many strings there are.
func (s *Strings) Len() int { return s.Ends.Len() }

// At returns the n-th string.
func (s *Strings) At(n int) string {
	from := uint32(0)
	if n > 0 {
		from = s.Ends.At(n - 1)
	}
	return s.Text[from:s.Ends.At(n)]
}

// A Record is what the model knows of a word or of a suffix.
type Record struct {
	Key  uint64 // KeyOf the word, SuffixKey of the suffix
	Mask uint64 // which of the rows from its base on exist
	Base uint32
	Tag  uint8 // class + 1 of a word that always has one tag, else 0
}

const recordSize = 24 // bytes, the last three of no use

// Word returns the record of the n-th word.
func (m *Model) Word(n int) Record { return recordAt(m.words, n) }

// Suffix returns the record of the n-th suffix.
func (m *Model) Suffix(n int) Record { return recordAt(m.suffixes, n) }

func recordAt(records string, n int) Record {
	r := records[n*recordSize:]
	return Record{Key: eight(r), Mask: eight(r[8:]), Base: four(r[16:]), Tag: r[20]}
}

// eight returns the number in the first eight bytes of s, and four that in the
// first four.
func eight(s string) uint64 { return uint64(four(s)) | uint64(four(s[4:]))<<32 }

func four(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
