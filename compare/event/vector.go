package event

import (
	"cmp"
	"math"
	"slices"

	"crossclaim/nlp"
)

// kept is how many words of an article go into its vector: its weightiest.
const kept = 90

// A word is a word of an article, or of a story, and its weight there.
type word struct {
	id     int32
	weight float32
}

// A vector is words, by id. That of an article has length 1, and leaves out the
// words that no other article has: they count for the length alone.
type vector []word

// A lexicon numbers the words of a heap and counts the articles they stand in.
type lexicon struct {
	ids  map[uint64]int32
	in   []int32
	idf  []float32 // the inverse document frequency of each
	docs int
}

// vectors weighs the words of every article by how rare they are among all.
func vectors(docs []*nlp.Document, each Each) ([]vector, *lexicon) {
	found := make([][]mention, len(docs))
	each(len(docs), func(i int) { found[i] = mentions(docs[i]) })
	x := &lexicon{ids: map[uint64]int32{}, docs: len(docs)}
	for _, f := range found {
		x.count(f)
	}
	x.rate()
	out := make([]vector, len(docs))
	each(len(docs), func(i int) { out[i] = x.vector(found[i]) })
	return out, x
}

// count takes note of the words of one article, and numbers them.
func (x *lexicon) count(found []mention) {
	for i := range found {
		m := &found[i]
		id, known := x.ids[m.word]
		if !known {
			id = int32(len(x.in))
			x.ids[m.word] = id
			x.in = append(x.in, 0)
		}
		x.in[id]++
		m.word = uint64(id)
	}
}

// rate notes how rare each word is. The constant keeps a heap of few articles
// from taking every word for a common one.
func (x *lexicon) rate() {
	x.idf = make([]float32, len(x.in))
	for id, n := range x.in {
		x.idf[id] = float32(math.Log(float64(x.docs+20) / float64(n)))
	}
}

// veryRare is the inverse document frequency of a word that stands in one of
// five hundred articles, which is as rare as any.
var veryRare = float32(math.Log(500))

// rare returns how rare a word is, from 0 to 1.
func (x *lexicon) rare(id int32) float32 {
	return min(1, max(leastName, x.idf[id])/veryRare)
}

// vector returns the vector of one article.
func (x *lexicon) vector(found []mention) vector {
	v := make(vector, len(found))
	for i, m := range found {
		id := int32(m.word)
		v[i] = word{id, float32(1+math.Log(float64(m.n))) * x.rarity(id, m.name)}
	}
	v = v.weightiest(kept)
	length := math.Sqrt(v.square())
	out := v[:0]
	for _, w := range v {
		if x.in[w.id] > 1 {
			out = append(out, word{w.id, float32(float64(w.weight) / length)})
		}
	}
	return slices.Clip(out)
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
		slices.SortFunc(v, func(a, b word) int {
			return cmp.Or(-cmp.Compare(a.weight, b.weight), cmp.Compare(a.id, b.id))
		})
		v = v[:n]
	}
	slices.SortFunc(v, func(a, b word) int { return cmp.Compare(a.id, b.id) })
	return v
}

// shared is what two vectors have in common.
type shared struct {
	sum  float64 // of the products of the weights
	rare float64 // of the products times how rare the words are
	top  float64 // the largest product
}

// shared returns what a and b share.
func (x *lexicon) shared(a, b vector) (s shared) {
	j := 0
	for _, w := range a {
		for j < len(b) && b[j].id < w.id {
			j++
		}
		if j < len(b) && b[j].id == w.id {
			product := float64(w.weight) * float64(b[j].weight)
			s.sum += product
			s.top = max(s.top, product)
			s.rare += product * float64(x.rare(w.id))
		}
	}
	return s
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
