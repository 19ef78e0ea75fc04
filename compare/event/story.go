package event

import (
	"math"
	"slices"

	"crossclaim/nlp"
)

// A story is some articles and what they have in common. Two stories are as
// alike as their articles are on average, which the sums of their vectors tell
// without a look at every pair: the average of the products is the product of
// the averages. That of the days apart is taken on its own.
type story struct {
	members []int
	sum     vector // of the vectors of the members, the weightiest words
	days    days
}

// wide is how many words a story keeps; it may hold twice as many for a while,
// so that a word that comes up late can gain weight.
const wide = 300

func newStory(members []int, docs []*nlp.Document, v []vector) *story {
	s := &story{}
	for _, i := range members {
		s.join(&story{members: []int{i}, sum: v[i], days: days{{docs[i].Published, 1}}})
	}
	return s
}

// likeness returns how alike the articles of s and o are on average, 0 to 1.
func (s *story) likeness(o *story) float64 {
	pairs := float64(len(s.members)) * float64(len(o.members))
	return dot(s.sum, o.sum) / pairs * s.days.closeness(o.days)
}

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
func gathered(stories []*story, x *lexicon) []*story {
	for {
		slices.SortStableFunc(stories, func(a, b *story) int { return len(b.members) - len(a.members) })
		f := founded{search: search{index: make([][]posting, len(x.in))}}
		for _, s := range stories {
			f.take(s)
		}
		if len(stories)-len(f.stories) <= len(stories)/50 {
			return f.stories
		}
		stories = f.stories
	}
}

// founded is the stories so far that were not alike an earlier one, and an
// index of their words.
type founded struct {
	stories []*story
	search
}

// looked is how many stories one is compared with in full.
const looked = 10

// take joins s to the story most like it, or founds a new one.
func (f *founded) take(s *story) {
	best, most := int32(-1), enough
	for _, o := range f.near(s.sum, math.MaxInt32, float32(len(s.members))*enough/2, looked) {
		if l := s.likeness(f.stories[o]); l > most {
			best, most = o, l
		}
	}
	if best < 0 {
		best = int32(len(f.stories))
		f.stories = append(f.stories, s)
		f.likeness = append(f.likeness, 0)
	} else {
		f.stories[best].join(s)
	}
	f.lead(best)
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
