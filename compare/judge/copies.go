package judge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// Copies knows which articles carry the same text, such as the copy of one
// wire agency. A nil *Copies knows of none.
type Copies struct {
	first map[*nlp.Document]*nlp.Document
}

// of returns the first article whose text d carries, itself included; nil when
// d shares its text with none.
func (c *Copies) of(d *nlp.Document) *nlp.Document {
	if c == nil {
		return nil
	}
	return c.first[d]
}

const (
	// shingleWords is how many words in a row two writers do not choose alike
	// by chance; names and set phrases are shorter.
	shingleWords = 8
	// sampleOf keeps one shingle in so many, chosen by hash, so that two texts
	// keep the same ones.
	sampleOf = 8
	// sharedPart is the part of the shorter text that must stand in the other.
	// Two reports that quote one speech at length stay below it.
	sharedPart = 0.4
	// leastShingles asks for enough text to tell.
	leastShingles = 4
)

// FindCopies compares the texts of the articles of one event through an index
// of sampled shingles.
func FindCopies(docs []*nlp.Document) *Copies {
	docs = slices.Clone(docs)
	slices.SortFunc(docs, func(a, b *nlp.Document) int { return strings.Compare(a.ID, b.ID) })
	c := &Copies{first: map[*nlp.Document]*nlp.Document{}}
	x := shelf{heads: map[uint64]head{}, shared: make([]int32, len(docs)), lengths: make([]int, len(docs))}
	for i, d := range docs {
		if o := x.place(int32(i), shingles(d.Plain())); o >= 0 {
			c.add(docs[o], d)
		}
	}
	return c
}

// maxPosting bounds how many articles one shingle leads to: beyond it the
// shingle is furniture of a site.
const maxPosting = 32

// A shelf leads from shingles to the articles that have them.
type shelf struct {
	heads   map[uint64]head
	cards   []card
	lengths []int   // by article: its shingles
	shared  []int32 // by article: the shingles it shares; all 0 between articles
}

// head is where the list of one shingle begins in cards, and its length.
type head struct{ card, n int32 }

// A card is an article and the card before it, if any.
type card struct{ doc, before int32 }

// place puts article i on the shelf and returns the earlier one that shares the
// largest part of its text with it, or -1 when none shares enough.
func (x *shelf) place(i int32, prints []uint64) int32 {
	var found []int32
	x.lengths[i] = len(prints)
	for _, p := range prints {
		h := x.heads[p]
		at := h.card
		for range h.n {
			o := x.cards[at]
			if x.shared[o.doc] == 0 {
				found = append(found, o.doc)
			}
			x.shared[o.doc]++
			at = o.before
		}
		if h.n < maxPosting {
			x.cards = append(x.cards, card{i, h.card})
			x.heads[p] = head{int32(len(x.cards) - 1), h.n + 1}
		}
	}
	best := x.most(found, len(prints))
	for _, o := range found {
		x.shared[o] = 0
	}
	return best
}

// most returns the article of found that shares the largest part, or -1.
func (x *shelf) most(found []int32, length int) int32 {
	best, part := int32(-1), 0.0
	for _, o := range found {
		n := x.shared[o]
		p := float64(n) / float64(max(min(length, x.lengths[o]), 1))
		if n < leastShingles || p < sharedPart {
			continue
		}
		if p > part || p == part && o < best {
			best, part = o, p
		}
	}
	return best
}

func (c *Copies) add(o, d *nlp.Document) {
	if c.first[o] == nil {
		c.first[o] = o
	}
	c.first[d] = c.first[o]
}

// shingles returns the sampled hashes of text's runs of shingleWords words,
// sorted and unique. Case and punctuation do not count.
func shingles(text string) []uint64 {
	var words [shingleWords]uint64
	out := make([]uint64, 0, len(text)/(5*sampleOf))
	n := 0
	eachWord(text, func(word uint64) {
		words[n%shingleWords] = word
		n++
		if n < shingleWords {
			return
		}
		var h uint64
		for k := range shingleWords {
			h = h*1099511628211 + words[(n+k)%shingleWords]
		}
		if h ^= h >> 29; h%sampleOf == 0 {
			out = append(out, h)
		}
	})
	slices.Sort(out)
	return slices.Compact(out)
}

// eachWord calls f with the hash of each run of letters and digits: FNV-1a over its
// bytes in lower case. Capitals outside ASCII stay as they are, in every copy alike.
func eachWord(text string, f func(hash uint64)) {
	const basis, prime = 14695981039346656037, 1099511628211
	h, inside := uint64(basis), false
	for i := 0; i < len(text); {
		b, size := folded[text[i]], 1
		if text[i] >= utf8.RuneSelf {
			var r rune
			if r, size = utf8.DecodeRuneInString(text[i:]); unicode.IsLetter(r) || unicode.IsDigit(r) {
				b = text[i]
			}
		}
		switch {
		case b != 0:
			h, inside = (h^uint64(b))*prime, true
			for k := 1; k < size; k++ {
				h = (h ^ uint64(text[i+k])) * prime
			}
		case inside:
			f(h)
			h, inside = basis, false
		}
		i += size
	}
	if inside {
		f(h)
	}
}

// folded holds the letters of ASCII in lower case and the digits, 0 for the rest.
var folded = func() (table [256]byte) {
	for b := byte('a'); b <= 'z'; b++ {
		table[b], table[b-'a'+'A'] = b, b
	}
	for b := byte('0'); b <= '9'; b++ {
		table[b] = b
	}
	return table
}()
