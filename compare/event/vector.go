package event

import (
	"math"
	"slices"

	"crossclaim/nlp"
)

// kept is how many words of an article go into its vector: its weightiest.
const kept = 150

// A word is a word of an article, or of a story, and its weight there.
type word struct {
	id     int32
	weight float32
}

// A vector is words, by id. That of an article tells what part of the article
// each word is, and how far it tells a story: what two articles share is the
// product of the parts times the rarity of the word. Words that no other article
// has are left out; they count for the whole alone.
type vector []word

// A lexicon numbers the words of a heap and counts the articles they stand in.
type lexicon struct {
	ids  map[uint64]int32
	in   []int32
	idf  []float32 // the inverse document frequency of each
	most float64   // that of a word as rare as can be
	docs int
}

// vectors weighs the words of every article by how rare they are among all.
func vectors(docs []*nlp.Document, each Each) ([]vector, *lexicon) {
	x := &lexicon{ids: map[uint64]int32{}, docs: len(docs)}
	found := make([][]counted, 0, len(docs))
	const some = 512 // articles whose words are held by their hashes, which take twice the room
	for docs := range slices.Chunk(docs, some) {
		words := make([][]mention, len(docs))
		each(len(docs), func(i int) { words[i] = mentions(docs[i]) })
		for _, w := range words {
			found = append(found, x.count(w))
		}
	}
	x.ids = nil // a large one, and nobody asks any more
	x.rate()
	out := make([]vector, len(docs))
	each(len(docs), func(i int) { out[i] = x.vector(found[i]) })
	return out, x
}

// A counted is a mention by the number of its word.
type counted struct {
	id int32
	n  float32 // how often, as in mention; below 0 for a name
}

// count takes note of the words of one article, and numbers them.
func (x *lexicon) count(found []mention) []counted {
	out := make([]counted, len(found))
	for i, m := range found {
		id, known := x.ids[m.word]
		if !known {
			id = int32(len(x.in))
			x.ids[m.word] = id
			x.in = append(x.in, 0)
		}
		x.in[id]++
		out[i] = counted{id, m.n}
		if m.name {
			out[i].n = -m.n
		}
	}
	return out
}

// rate notes how rare each word is. The constant keeps a heap of few articles
// from taking every word for a common one. A word of one article in five hundred
// is as rare as can be; that two articles of a small heap share one tells less,
// but not by as much as the numbers say.
func (x *lexicon) rate() {
	x.idf = make([]float32, len(x.in))
	for id, n := range x.in {
		x.idf[id] = x.inverse(float64(n))
	}
	two, asCanBe := float64(x.inverse(2)), math.Log(500)
	x.most = (2*min(two, asCanBe) + asCanBe) / 3
}

// inverse returns the inverse document frequency of a word of n articles.
func (x *lexicon) inverse(n float64) float32 {
	return float32(math.Log(float64(x.docs+20) / n))
}

// rare returns how rare a word is, from 0 to 1.
func (x *lexicon) rare(id int32) float64 {
	return min(1, float64(max(leastName, x.idf[id]))/x.most)
}

// vector returns the vector of one article.
func (x *lexicon) vector(found []counted) vector {
	v := make(vector, len(found))
	for i, c := range found {
		v[i] = word{c.id, often(max(c.n, -c.n)) * x.rarity(c.id, c.n < 0)}
	}
	v = v.weightiest(kept)
	length := math.Sqrt(v.square())
	out := v[:0]
	for _, w := range v {
		if x.in[w.id] > 1 {
			part := float64(w.weight) / length
			out = append(out, word{w.id, float32(part * math.Sqrt(x.rare(w.id)))})
		}
	}
	return slices.Clone(out) // v has room for all words
}

// often returns what a word weighs that stands n times in an article.
func often(n float32) float32 {
	if n < 1 {
		return n
	}
	return float32(1 + math.Log(float64(n)))
}

// nameWeight is how much more a name says about a story than another word.
const nameWeight = 2

// The least rarity of a word and of a name. Where most of the heap is one
// story, its own words stand in most articles, and would weigh nothing by their
// rarity: the articles would look alike only in what they add to the story.
// Words of every story are in common.
const (
	leastWord = 1
	leastName = 2.5
)

// rarity is what a word weighs by how rare it is.
func (x *lexicon) rarity(id int32, name bool) float32 {
	if name {
		return nameWeight * max(leastName, x.idf[id])
	}
	return max(leastWord, x.idf[id])
}

// weightiest returns the n weightiest words of v, by id. It reorders v.
func (v vector) weightiest(n int) vector {
	if len(v) > n {
		v.sort(byWeight)
		v = v[:n]
	}
	v.sort(byID)
	return v
}

// A packing is an order of words, as numbers: these are sorted in half the time.
type packing struct {
	pack   func(word) uint64
	unpack func(uint64) word
}

// byWeight puts the weightiest first, and equal ones by id. No weight is below 0, so that
// the bits of two are in their order.
var byWeight = packing{
	func(w word) uint64 { return uint64(^math.Float32bits(w.weight))<<32 | uint64(w.id) },
	func(n uint64) word { return word{int32(n & math.MaxUint32), math.Float32frombits(^uint32(n >> 32))} },
}

var byID = packing{
	func(w word) uint64 { return uint64(w.id)<<32 | uint64(math.Float32bits(w.weight)) },
	func(n uint64) word { return word{int32(n >> 32), math.Float32frombits(uint32(n & math.MaxUint32))} },
}

func (v vector) sort(p packing) {
	numbers := make([]uint64, len(v))
	for i, w := range v {
		numbers[i] = p.pack(w)
	}
	slices.Sort(numbers)
	for i, n := range numbers {
		v[i] = p.unpack(n)
	}
}

// shared is what two vectors have in common.
type shared struct {
	sum float64 // of the products of the weights
	top float64 // the largest product
}

// shared returns what v and b share.
func (v vector) shared(b vector) (s shared) {
	j := 0
	for _, w := range v {
		for j < len(b) && b[j].id < w.id {
			j++
		}
		if j < len(b) && b[j].id == w.id {
			product := float64(w.weight) * float64(b[j].weight)
			s.sum += product
			s.top = max(s.top, product)
		}
	}
	return s
}

// A spread is the weights of a vector by word, 0 for the others. What many vectors share
// with one is found in a third of the time by way of it.
type spread []float32

func (s spread) set(v vector) {
	for _, w := range v {
		s[w.id] = w.weight
	}
}

// unset makes s, which holds v, that of no vector.
func (s spread) unset(v vector) {
	for _, w := range v {
		s[w.id] = 0
	}
}

// shared returns what the vector that s holds and b share.
func (s spread) shared(b vector) (x shared) {
	for _, w := range b {
		product := float64(s[w.id]) * float64(w.weight)
		x.sum += product
		x.top = max(x.top, product)
	}
	return x
}

// square returns the square of the length of v.
func (v vector) square() (sum float64) {
	for _, w := range v {
		sum += float64(w.weight) * float64(w.weight)
	}
	return sum
}

// plus returns the sum of v and b.
func (v vector) plus(b vector) vector {
	out := make(vector, 0, len(v)+len(b))
	for len(v) > 0 && len(b) > 0 {
		switch {
		case v[0].id < b[0].id:
			out, v = append(out, v[0]), v[1:]
		case b[0].id < v[0].id:
			out, b = append(out, b[0]), b[1:]
		default:
			out = append(out, word{v[0].id, v[0].weight + b[0].weight})
			v, b = v[1:], b[1:]
		}
	}
	return append(append(out, v...), b...)
}
