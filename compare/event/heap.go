package event

import (
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
		h.articles[i] = &story{[]int{i}, v[i], newDays(d.Published)}
	}
	return h
}

// stories tells the stories of h apart: first of the articles that have a date.
// Each of the others joins the one of these that it fits best, so that none
// makes a bridge between what was said in different years, and what is left
// may be stories of its own.
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
	for _, g := range cluster.Groups(len(some), h.edges(some), -enough, nil) {
		s := h.articles[some[g[0]]]
		for _, i := range g[1:] {
			s.join(h.articles[some[i]])
		}
		stories = append(stories, s)
	}
	return h.gathered(stories)
}

// place joins each of the articles, which have no date, to the story that it
// fits best, as these were without them. It returns those that fit none.
func (h *heap) place(articles []int, stories []*story) (rest []int) {
	if len(stories) == 0 {
		return articles
	}
	f := h.found(nil)
	for _, s := range stories {
		f.add(s)
	}
	best := make([]int32, len(articles))
	for k, i := range articles {
		best[k] = f.only(h.articles[i])
	}
	for k, i := range articles {
		if best[k] < 0 {
			rest = append(rest, i)
		} else {
			stories[best[k]].join(h.articles[i])
		}
	}
	return rest
}

// A rival of a story is another, so many days from it, that an article without
// a date is so much alike as that one: it may be of either.
const (
	rivalDays  = 30
	rivalAlike = 0.8
)

// only returns the dated story that s, which has no date, fits best, or -1
// when it fits none or that has a rival.
func (f *founded) only(s *story) int32 {
	best := f.best(s)
	if best < 0 {
		return -1
	}
	b := f.stories[best]
	least := rivalAlike * f.doubt.alike(s, b)
	for _, o := range f.near(s) {
		r := f.stories[o]
		if r.days.pause(b.days) > rivalDays && f.doubt.alike(s, r) > least {
			return -1
		}
	}
	return best
}
