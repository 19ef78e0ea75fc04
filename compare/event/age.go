package event

import (
	"cmp"
	"slices"

	"crossclaim/nlp"
)

// needs says how alike articles published so many days apart must be to tell
// one event, from 0 to 1: the cosine of their weighted words. Between two lines
// it rises evenly, behind the last it stays. News of one day needs a few names
// in common; what comes back after years, nearly all of its words.
var needs = []struct{ days, alike float64 }{
	{1, 0.09},
	{5, 0.14},
	{10, 0.2},
	{20, 0.28},
	{30, 0.35},
	{60, 0.45},
	{365, 0.7},
	{1000, 0.85},
}

// enough is the least that any two articles need.
var enough = needs[0].alike

// need returns how alike articles of an age must be.
func need(age float64) float64 {
	for i, n := range needs {
		switch {
		case age > n.days:
		case i == 0:
			return n.alike
		default:
			before := needs[i-1]
			return before.alike + (n.alike-before.alike)*(age-before.days)/(n.days-before.days)
		}
	}
	return needs[len(needs)-1].alike
}

// A doubt says how articles are compared of which one has no date.
type doubt struct {
	need float64 // how alike they must be
	// top is the part of the weightiest word they share that does not count,
	// 0 to 1: one name in common tells little when it may be of any year.
	top float64
}

// An article without a date may be of any day that the others are of. It is
// taken to be nearer than these are on average, for what is alike mostly is.
const (
	nearer   = 65 // times
	anyMonth = 30 // days apart on average, from which on top is 1
)

func newDoubt(docs []*nlp.Document) doubt {
	var all days
	for _, d := range docs {
		all = all.plus(newDays(d.Published))
	}
	if len(all) == 0 {
		return doubt{need: need(0)}
	}
	apart := all.spread(all)
	return doubt{need: need(apart / nearer), top: min(1, apart/anyMonth)}
}

// days is how many articles of a story were published on each day, by day;
// those without a date are left out.
type days []onDay

type onDay struct {
	day nlp.Day
	n   int
}

func newDays(d nlp.Day) days {
	if d == 0 {
		return nil
	}
	return days{{d, 1}}
}

// patience is how much longer a story may last than it may pause.
const patience = 2

// age returns how far apart in time two stories are, in days; both have some.
// A story goes on while its articles are near in time to one another, so that
// the pause between the two is what counts. But one that goes on for months is
// a topic unless its articles are the more alike, so that their average
// distance counts as well.
func (a days) age(b days) float64 {
	if len(a) == 1 && len(b) == 1 {
		return float64(apart(a[0].day, b[0].day))
	}
	return max(a.pause(b), a.spread(b)/patience)
}

// pause returns the least number of days between an article of a and one of b.
func (a days) pause(b days) float64 {
	least := apart(a[0].day, b[0].day)
	for len(a) > 0 && len(b) > 0 {
		least = min(least, apart(a[0].day, b[0].day))
		if a[0].day < b[0].day {
			a = a[1:]
		} else {
			b = b[1:]
		}
	}
	return float64(least)
}

// spread returns how many days lie between an article of a and one of b on
// average.
func (a days) spread(b days) float64 {
	sum, pairs := 0.0, 0.0
	for _, x := range a {
		for _, y := range b {
			n := float64(x.n) * float64(y.n)
			sum += n * float64(apart(x.day, y.day))
			pairs += n
		}
	}
	return sum / pairs
}

func apart(a, b nlp.Day) nlp.Day { return max(a-b, b-a) }

// plus returns the days of both.
func (a days) plus(b days) days {
	for _, y := range b {
		i, known := slices.BinarySearchFunc(a, y.day, func(x onDay, d nlp.Day) int { return cmp.Compare(x.day, d) })
		if known {
			a[i].n += y.n
			continue
		}
		a = slices.Insert(a, i, y)
	}
	return a
}
