package event

import "crossclaim/nlp"

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

// A rival of a story is one so many days from it that an article without a date
// is alike, too.
const (
	rivalDays = 30
	rivalMuch = 0.8 // of the likeness to the story: it may as well be of the rival
	rivalSome = 0.6 // it must be as alike to the story as rivalled; enough does where there is no rival
	rivalled  = 0.25
)

// only returns the dated story that s, which has no date, tells of, or -1 when
// that cannot be told.
func (f *founded) only(s *story) int32 {
	best, most := int32(-1), 0.0
	near := f.near(s)
	for _, o := range near {
		if l := f.whole(s, f.stories[o]); l > most {
			best, most = o, l
		}
	}
	if best < 0 {
		return -1
	}
	rival := 0.0
	for _, o := range near {
		if f.stories[o].days.pause(f.stories[best].days) > rivalDays {
			rival = max(rival, f.whole(s, f.stories[o])/most)
		}
	}
	if rival > rivalMuch || most < enough+(rivalled-enough)*min(1, rival/rivalSome) {
		return -1
	}
	return best
}

// whole returns how alike s and o are as a whole, from 0 to 1: the more
// articles a story has, the more it tells of what another may say.
func (h *heap) whole(s, o *story) float64 {
	return h.doubt.alike(s.sum.shared(o.sum)) / (s.length() * o.length())
}
