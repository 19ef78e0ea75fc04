package event

import (
	"math"

	"crossclaim/compare/cluster"
	"crossclaim/nlp"
)

// A heap is articles whose events nothing but their words and dates tell.
type heap struct {
	articles []*story // each alone
	x        *lexicon
	doubt    doubt
	each     Each
}

func newHeap(docs []*nlp.Document, each Each) *heap {
	v, x := vectors(docs, each)
	h := &heap{make([]*story, len(docs)), x, newDoubt(docs), each}
	for i, d := range docs {
		h.articles[i] = &story{members: []int{i}, sum: v[i], days: newDays(d.Published)}
	}
	each(len(docs), func(i int) {
		if h.articles[i].timeless() {
			h.articles[i].named = named(docs[i])
		}
	})
	return h
}

// stories tells the stories of h apart: first of the articles that have a date.
// Each of the others joins the one of these that it tells of, so that none makes
// a bridge between what was said in different years. What is left may be
// stories of its own.
func (h *heap) stories() []*story {
	var dated, undated []int
	for i, s := range h.articles {
		if s.timeless() {
			undated = append(undated, i)
		} else {
			dated = append(dated, i)
		}
	}
	stories := h.among(dated)
	return append(stories, h.among(h.place(undated, stories))...)
}

// among tells the stories of some of the articles apart: all of them have a
// date, or none has. It makes stories of the articles themselves.
func (h *heap) among(some []int) []*story {
	if len(some) == 0 {
		return nil
	}
	var stories []*story
	for _, g := range cluster.Groups(len(some), h.edges(some), -enough, cluster.Oracle{}) {
		s := h.articles[some[g[0]]]
		for _, i := range g[1:] {
			s.join(h.articles[some[i]])
		}
		stories = append(stories, s)
	}
	return h.gathered(stories)
}

// fit returns how much more alike the articles of s and o are on average than
// they must be to tell one event; x is what they share. Both have dates, or neither has.
func (h *heap) fit(s, o *story, x shared) float64 {
	if s.timeless() {
		return h.doubt.alike(x)/pairs(s, o) - h.needed(s, o)
	}
	return x.sum/pairs(s, o) - h.needed(s, o)
}

// needed returns how alike they must be at least; one may have dates and the
// other none.
func (h *heap) needed(s, o *story) float64 {
	switch {
	case s.timeless() && o.timeless():
		return h.doubt.needed()
	case s.timeless() || o.timeless():
		return enough
	}
	return needAt(s.days.age(o.days)).alike * chance(pairs(s, o))
}

// pairs returns how many articles of one story meet how many of the other.
func pairs(s, o *story) float64 { return float64(len(s.members)) * float64(len(o.members)) }

// chance returns what part of the need of two articles the average of so many
// pairs needs: that two articles have words in common may be chance, that an
// article has some in common with each of a dozen is none.
func chance(pairs float64) float64 { return sure + (1-sure)/math.Sqrt(pairs) }

// sure is the part that the average of very many pairs needs.
const sure = 0.77
