package event

import (
	"slices"

	"crossclaim/nlp"
)

// A doubt says how articles are compared of which one has no date: it may be
// of any day that the others are of.
type doubt struct {
	// size is from 0, when all the others are of one day or none has a date
	// either, to 1, when they are of months or years.
	size float64
}

// boundless is how many days lie between the articles of a heap on average,
// from which on a doubt is 1.
const boundless = 30

func newDoubt(docs []*nlp.Document) doubt {
	var all days
	for _, d := range docs {
		all = all.plus(newDays(d.Published))
	}
	if len(all) == 0 {
		return doubt{}
	}
	return doubt{min(1, all.spread(all)/boundless)}
}

// How alike articles without a date must be to tell one event, when there is
// no doubt and when there is most: in a heap of years, most of what is alike is
// of other years.
const (
	sureNeed   = 0.11
	unsureNeed = 0.18
)

// needed is what undated articles need among themselves.
func (d doubt) needed() float64 { return sureNeed + (unsureNeed-sureNeed)*d.size }

// alike returns how much of what articles share counts for them. The doubt
// takes from their weightiest word: one name in common tells little when it may
// be of any year.
func (d doubt) alike(s shared) float64 { return s.sum - s.top*d.size }

// place joins each of the articles, which have no date, to the story that it
// fits best, as these were without them. It returns those that fit none. A day
// that an article names with its year helps to tell: it was hardly published
// before.
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

// A rival of a story is one so many days from it that an article without a date
// is alike, too.
const (
	rivalDays = 30
	rivalMuch = 0.8 // of the likeness to the story: it may as well be of the rival
	rivalSome = 0.6 // it must be as alike to the story as rivalled; enough does where there is no rival
	rivalled  = 0.25
)

// ofTheDay is how much more a story of the day counts that an article names.
const ofTheDay = 1.5

// only returns the dated story that s, an article without a date, tells of, or
// -1 when that cannot be told.
func (f *founded) only(s *story) int32 {
	near := slices.DeleteFunc(slices.Clone(f.near(s)), func(o int32) bool { return f.stories[o].days.before(s.named) })
	best, most := int32(-1), 0.0
	for _, o := range near {
		l := f.whole(s, f.stories[o])
		if f.stories[o].days.around(s.named) {
			l *= ofTheDay
		}
		if l > most {
			best, most = o, l
		}
	}
	if best < 0 {
		return -1
	}
	rival := f.rival(s, best, near) / most
	if rival > rivalMuch || most < enough+(rivalled-enough)*min(1, rival/rivalSome) {
		return -1
	}
	return best
}

// rival returns how alike s is to the most alike rival of a story among those
// near; a story of the day that s names has none.
func (f *founded) rival(s *story, of int32, near []int32) (most float64) {
	days := f.stories[of].days
	if days.around(s.named) {
		return 0
	}
	for _, o := range near {
		if f.stories[o].days.pause(days) > rivalDays {
			most = max(most, f.whole(s, f.stories[o]))
		}
	}
	return most
}

// whole returns how alike s and o are as a whole, from 0 to 1: the more
// articles a story has, the more it tells of what another may say.
func (h *heap) whole(s, o *story) float64 {
	return h.doubt.alike(s.sum.shared(o.sum)) / (s.length() * o.length())
}
