package event

import (
	"math"
	"slices"

	"crossclaim/nlp"
)

// A story is some articles and what they have in common. Two stories are as
// alike as their articles are on average, which the sums of their vectors tell
// without a look at every pair: the average of the products is the product of
// the averages.
type story struct {
	members []int
	sum     vector // of the vectors of the members, the weightiest words
	days    days
	named   nlp.Day // the latest that an article without a date names, or 0
}

// wide is how many words a story keeps; it may hold twice as many for a while,
// so that a word that comes up late can gain weight.
const wide = 300

// length returns the length of the sum of s, which is at least that of articles
// that have nothing in common.
func (s *story) length() float64 {
	n := float64(len(s.members))
	if n == 1 {
		return 1
	}
	return math.Sqrt(max(n, s.sum.square()))
}

// timeless reports whether no article of s has a date.
func (s *story) timeless() bool { return len(s.days) == 0 }

// join puts o into s.
func (s *story) join(o *story) {
	s.members = append(s.members, o.members...)
	s.days = s.days.plus(o.days)
	if s.sum = s.sum.plus(o.sum); len(s.sum) > 2*wide {
		s.sum = s.sum.weightiest(wide)
	}
}

// gathered joins stories that are alike, into the largest first, until hardly
// any are. A story of hundreds of articles comes in pieces: none of its words leads
// to all of them, and none of its articles was compared with all others.
func (h *heap) gathered(stories []*story) []*story {
	for {
		slices.SortStableFunc(stories, func(a, b *story) int { return len(b.members) - len(a.members) })
		f := h.found(stories)
		if len(stories)-len(f.stories) <= len(stories)/50 {
			return f.stories
		}
		stories = f.stories
	}
}

// founded is the stories so far that were not alike an earlier one, and an
// index of their words.
type founded struct {
	*heap
	stories []*story
	search
	words spread // all 0 between two stories
}

// found takes the stories in turn.
func (h *heap) found(stories []*story) *founded {
	f := &founded{heap: h, search: search{index: make([][]posting, len(h.x.in))}, words: make(spread, len(h.x.in))}
	for _, s := range stories {
		f.take(s)
	}
	return f
}

// take joins s to the story that it fits best, or founds a new one.
func (f *founded) take(s *story) {
	best := f.best(s)
	if best < 0 {
		f.add(s)
		return
	}
	f.stories[best].join(s)
	f.lead(best)
}

// looked is how many stories one is compared with in full.
const looked = 10

// near returns the stories that s may fit.
func (f *founded) near(s *story) []int32 {
	size := float64(len(s.members))
	needed := func(o int32) float64 { return f.needed(s, f.stories[o]) * size }
	return f.search.near(s.sum, math.MaxInt32, float32(size*enough/2), looked, needed)
}

// best returns the story that s fits best, or -1 when it is alike none.
func (f *founded) best(s *story) int32 {
	best, most := int32(-1), 0.0
	f.words.set(s.sum)
	for _, o := range f.near(s) {
		if fit := f.fit(s, f.stories[o], f.words.shared(f.stories[o].sum)); fit > most {
			best, most = o, fit
		}
	}
	f.words.unset(s.sum)
	return best
}

// add founds a story.
func (f *founded) add(s *story) {
	f.stories = append(f.stories, s)
	f.likeness = append(f.likeness, 0)
	f.lead(int32(len(f.stories) - 1))
}

// telling is the weight that a word must have on average in the articles of a
// story to lead to it.
const telling = 0.03

// lead makes the telling words of a story lead to it.
func (f *founded) lead(i int32) {
	n := float32(len(f.stories[i].members))
	for _, w := range f.stories[i].sum {
		l := f.index[w.id]
		leads := func(p posting) bool { return p.at == i }
		if w.weight >= telling*n && len(l) < longest && !slices.ContainsFunc(l, leads) {
			f.index[w.id] = append(l, posting{i, w.weight / n})
		}
	}
}
