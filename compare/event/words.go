package event

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// News says at the top what it is about; further down stand background and
// other stories, and behind that nothing that tells.
const (
	lead = 1500 // bytes of an article that count in full
	read = 5000 // bytes that count at all
)

// How much a word counts for by where it stands.
const (
	inTitle = 2
	inLead  = 1
	below   = 0.33
)

// A mention is a word of an article, by the hash of its stem, and how often it
// stands there, counted for by the place.
type mention struct {
	word uint64
	n    float32
	name bool // written with a capital inside a sentence
}

// mentions returns the words of d, by hash.
func mentions(d *nlp.Document) []mention {
	text := d.Plain()
	text = text[:min(read, len(text))]
	c := censuses.Get().(*census)
	defer censuses.Put(c)
	c.begin(len(d.Title) + len(text))
	eachWord(d.Title, func(w string, _ int, _ bool) { c.add(w, false, inTitle) })
	eachWord(text, func(w string, at int, inside bool) {
		n := float32(inLead)
		if at > lead {
			n = below
		}
		c.add(w, inside, n)
	})
	slices.SortFunc(c.found, func(a, b mention) int { return cmp.Compare(a.word, b.word) })
	return slices.Clone(c.found)
}

// A census counts the words of an article. A third of them are others than those before.
type census struct {
	found []mention
	slots []int32 // where the word of a hash stands in found, from 1; 0 is free
}

// censuses are reused: an article has hundreds of words.
var censuses = sync.Pool{New: func() any { return &census{} }}

// begin makes room for the words of so many bytes, of which half of the slots stay free.
func (c *census) begin(size int) {
	n := 1 << bits.Len(uint(size))
	c.found = c.found[:0]
	c.slots = slices.Grow(c.slots[:0], n)[:n]
	clear(c.slots)
}

// add counts w, if it may tell a story, n times.
func (c *census) add(w string, inside bool, n float32) {
	m, ok := mentionOf(w, inside)
	if !ok {
		return
	}
	m.n = n
	for i := m.word; ; i++ {
		slot := &c.slots[i%uint64(len(c.slots))]
		if *slot == 0 {
			c.found = append(c.found, m)
			*slot = int32(len(c.found))
			return
		}
		if f := &c.found[*slot-1]; f.word == m.word {
			f.n += n
			f.name = f.name || m.name
			return
		}
	}
}

// mentionOf returns w as a word that may tell a story; ok is false for the
// others. A capital tells a name only inside a sentence.
func mentionOf(w string, inside bool) (m mention, ok bool) {
	r, _ := utf8.DecodeRuneInString(w)
	m.name = inside && unicode.IsUpper(r)
	size := len(w)
	whole, stemmed, plain := hashes(w)
	if !plain {
		var room [32]byte
		l := lower(room[:0], w)
		size, whole, stemmed = len(l), hash(l), hash(stem(l))
	}
	m.word = stemmed
	return m, (size >= 4 || m.name) && !common.has(whole, size)
}

// hashes returns the hashes of a plain word in lower case and of its stem, in one go; ok
// is false where an apostrophe or a letter beyond ASCII stands in it.
func hashes(w string) (whole, stemmed uint64, ok bool) {
	h, before := uint64(basis), uint64(basis)
	for i := range len(w) {
		c := w[i]
		if c >= utf8.RuneSelf || c == '\'' {
			return 0, 0, false
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		before, h = h, (h^uint64(c))*prime
	}
	if n := len(w); n > 4 && w[n-1]|' ' == 's' && w[n-2]|' ' != 's' {
		return h, before, true
	}
	return h, h, true
}

// lower appends w in lower case to b.
func lower(b []byte, w string) []byte {
	for i := range len(w) {
		c := w[i]
		switch {
		case c >= utf8.RuneSelf:
			for _, r := range w[i:] {
				b = utf8.AppendRune(b, unicode.ToLower(r))
			}
			return b
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

// hash is FNV-1a. It never changes, so that the output does not.
func hash(w []byte) uint64 {
	h := uint64(basis)
	for _, b := range w {
		h = (h ^ uint64(b)) * prime
	}
	return h
}

// basis and prime are those of the 64-bit FNV hash.
const (
	basis = 14695981039346656037
	prime = 1099511628211
)

// stem takes the plainest endings off: a crude stem is enough to count by, and
// what it joins wrongly is rare.
func stem[T string | []byte](w T) T {
	for _, s := range []string{"'s", "’s"} {
		if strings.HasSuffix(string(w), s) {
			w = w[:len(w)-len(s)]
		}
	}
	if len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' {
		w = w[:len(w)-1]
	}
	return w
}

// eachWord calls f with each word of text, the offset it stands at and whether
// it stands inside a sentence, where a capital tells a name.
func eachWord(text string, f func(w string, at int, inside bool)) {
	start, inside := -1, false
	for i := 0; i < len(text); {
		class, size := classes[text[i]], 1
		if text[i] >= utf8.RuneSelf {
			class, size = classOf(text[i:])
		}
		part := class == letter || class == joiner && start >= 0
		switch {
		case part && start < 0:
			start = i
		case !part && start >= 0:
			f(text[start:i], start, inside)
			start, inside = -1, true
		}
		if class == ender {
			inside = false
		}
		i += size
		for part && i < len(text) && classes[text[i]] == letter {
			i++
		}
	}
	if start >= 0 {
		f(text[start:], start, inside)
	}
}

// A class is what a character is in a text.
type class uint8

const (
	gap class = iota // between words
	letter
	joiner // a part of a word when it stands inside one
	ender  // a capital behind it may begin a sentence
)

// classes holds the classes of ASCII; other bytes are gaps there.
var classes = func() (table [256]class) {
	for b := range utf8.RuneSelf {
		table[b], _ = classOf(string(rune(b)))
	}
	return table
}()

// classOf returns the class of the first character of text, and its size.
func classOf(text string) (class, int) {
	r, size := utf8.DecodeRuneInString(text)
	switch r {
	case '-', '\'', '’':
		return joiner, size
	case '.', '!', '?', '\n', '"', '“', ':':
		return ender, size
	}
	if unicode.IsLetter(r) {
		return letter, size
	}
	return gap, size
}
