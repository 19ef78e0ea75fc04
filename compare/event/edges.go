package event

import (
	"cmp"
	"slices"

	"crossclaim/compare/cluster"
	"crossclaim/nlp"
)

// enough is how alike two articles must be to tell one story, from 0 to 1: the
// cosine of their weighted words, less the days between them.
const enough = 0.1

// longest bounds how many articles one word leads to. A word that stands in
// more tells no story; this is what keeps a large heap from comparing all with
// all.
const longest = 150

// nearest is how many articles each article is compared with at most.
const nearest = 40

// least is the part of the likeness that the rare words alone must give before
// two articles are compared in full.
const least = 0.03

// a posting is an article that a word stands in, and its weight there.
type posting struct {
	doc    int32
	weight float64
}

// edges returns the likeness of the pairs of articles that share a rare word,
// through an index from words to articles.
func edges(docs []*nlp.Document, v []vector) []cluster.Edge {
	s := search{docs: docs, v: v, index: map[int32][]posting{}, likeness: make([]float64, len(docs))}
	for i := range v {
		for _, w := range v[i] {
			s.index[w.id] = append(s.index[w.id], posting{int32(i), w.weight})
		}
	}
	var out []cluster.Edge
	for i := range v {
		for _, o := range s.near(i) {
			weight := cosine(v[i], v[o])*closeness(docs[i].Published, docs[o].Published) - enough
			out = append(out, cluster.Edge{A: min(i, int(o)), B: max(i, int(o)), Weight: weight})
		}
	}
	slices.SortFunc(out, func(a, b cluster.Edge) int { return cmp.Or(a.A-b.A, a.B-b.B) })
	return slices.CompactFunc(out, func(a, b cluster.Edge) bool { return a.A == b.A && a.B == b.B })
}

// search looks for the articles most like one.
type search struct {
	docs     []*nlp.Document
	v        []vector
	index    map[int32][]posting
	likeness []float64 // all 0 between searches
	found    []int32
}

// near returns the articles that share most with article i by their rare
// words. It stays valid until the next call.
func (s *search) near(i int) []int32 {
	s.found = s.found[:0]
	for _, w := range s.v[i] {
		if len(s.index[w.id]) > longest {
			continue
		}
		for _, p := range s.index[w.id] {
			if s.likeness[p.doc] == 0 {
				s.found = append(s.found, p.doc)
			}
			s.likeness[p.doc] += w.weight * p.weight
		}
	}
	like := slices.DeleteFunc(slices.Clone(s.found), func(o int32) bool { return int(o) == i || s.likeness[o] < least })
	slices.SortFunc(like, func(a, b int32) int {
		return cmp.Or(-cmp.Compare(s.likeness[a], s.likeness[b]), cmp.Compare(a, b))
	})
	for _, o := range s.found {
		s.likeness[o] = 0
	}
	return like[:min(len(like), nearest)]
}

// cosine returns the cosine of two vectors of length 1.
func cosine(a, b vector) float64 {
	sum, j := 0.0, 0
	for _, w := range a {
		for j < len(b) && b[j].id < w.id {
			j++
		}
		if j < len(b) && b[j].id == w.id {
			sum += w.weight * b[j].weight
		}
	}
	return sum
}

// ages says how much two articles published so many days apart can be about
// one event. The last line is else.
var ages = []struct {
	days  int
	close float64
}{
	{2, 1},
	{5, 0.9},
	{10, 0.7},
	{30, 0.4},
	{365, 0.2},
	{1 << 30, 0.05},
}

// unknownAge is for articles without a date.
const unknownAge = 0.9

// closeness returns how near in time two articles are, from 0 to 1.
func closeness(a, b nlp.Day) float64 {
	if a == 0 || b == 0 {
		return unknownAge
	}
	days := int(max(a-b, b-a))
	for _, r := range ages {
		if days <= r.days {
			return r.close
		}
	}
	return 0
}
