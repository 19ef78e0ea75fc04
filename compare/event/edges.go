package event

import (
	"slices"

	"crossclaim/compare/cluster"
	"crossclaim/nlp"
)

// enough is how alike two articles must be to tell one story, from 0 to 1: the
// cosine of their weighted words, less the days between them.
const enough = 0.1

// longest bounds how many articles one word leads to; this is what keeps a
// large heap from comparing all with all. A word that stands in more tells no
// story, or one so large that its articles find each other as parts of it.
const longest = 150

// nearest is how many articles before it each article is compared with at most.
const nearest = 40

// least is the part of the likeness that the rare words alone must give before
// two articles are compared in full.
const least = 0.03

// edges returns the likeness of the pairs of articles that share a rare word,
// through an index from words to articles.
func edges(docs []*nlp.Document, v []vector, x *lexicon, each Each) []cluster.Edge {
	index := make([][]posting, len(x.in))
	for i := range v {
		for _, w := range v[i] {
			if x.in[w.id] <= longest {
				index[w.id] = append(index[w.id], posting{int32(i), w.weight})
			}
		}
	}
	const many = 256 // articles that share a search
	parts := make([][]cluster.Edge, (len(v)+many-1)/many)
	each(len(parts), func(p int) {
		s := search{index: index, likeness: make([]float32, len(v))}
		for i := p * many; i < min(len(v), (p+1)*many); i++ {
			for _, o := range s.near(v[i], int32(i), least, nearest) {
				weight := dot(v[i], v[o])*closeness(docs[i].Published, docs[o].Published) - enough
				parts[p] = append(parts[p], cluster.Edge{A: int(o), B: i, Weight: weight})
			}
		}
	})
	return slices.Concat(parts...)
}
