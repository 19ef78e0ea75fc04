package event

import (
	"slices"
	"sync"

	"crossclaim/compare/cluster"
)

// longest bounds how many articles one word leads to; this is what keeps a
// large heap from comparing all with all. A word that stands in more tells no
// story, or one so large that its articles find each other as parts of it.
const longest = 150

// nearest is how many articles before it each article is compared with at most.
const nearest = 40

// least is the part of the likeness that the rare words alone must give before
// two articles are compared in full.
const least = 0.03

// edges returns how much more alike than they must be the pairs of articles
// are that share a rare word, through an index from words to articles. Edges
// number the articles as some does.
func (h *heap) edges(some []int) []cluster.Edge {
	index := h.indexed(some)
	const many = 256 // articles that share a search
	parts := make([][]cluster.Edge, (len(some)+many-1)/many)
	rooms := sync.Pool{New: func() any { return newRoom(len(some), len(h.x.in)) }}
	h.each(len(parts), func(p int) {
		r := rooms.Get().(*room)
		defer rooms.Put(r)
		s := search{index: index, likeness: r.likeness}
		for b := p * many; b < min(len(some), (p+1)*many); b++ {
			article := h.articles[some[b]]
			needed := func(a int32) float64 { return h.needed(article, h.articles[some[a]]) }
			r.words.set(article.sum)
			for _, a := range s.near(article.sum, int32(b), least, nearest, needed) {
				other := h.articles[some[a]]
				weight := h.fit(article, other, r.words.shared(other.sum))
				parts[p] = append(parts[p], cluster.Edge{A: int(a), B: b, Weight: weight})
			}
			r.words.unset(article.sum)
		}
	})
	return slices.Concat(parts...)
}

// A room is what articles are searched for in: all 0 between two of them.
type room struct {
	likeness []float32
	words    spread
}

func newRoom(articles, words int) *room {
	return &room{make([]float32, articles), make(spread, words)}
}

// indexed leads from words to those of the articles that they stand in.
func (h *heap) indexed(some []int) [][]posting {
	index := make([][]posting, len(h.x.in))
	for at, i := range some {
		for _, w := range h.articles[i].sum {
			if h.x.in[w.id] <= longest {
				index[w.id] = append(index[w.id], posting{int32(at), w.weight})
			}
		}
	}
	return index
}
