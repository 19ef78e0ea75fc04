package event

import (
	"cmp"
	"slices"

	"crossclaim/nlp"
)

// A need says how alike articles published so many days apart must be to tell
// one event. News of one day needs a few rare words in common. Later more must
// come back: what all news of a year has in common is a topic. After years nearly
// all words must agree.
type need struct {
	days  float64
	alike float64 // what they share, 0 to 1
}

// needs lists them by days. Between two lines the number goes evenly; it stays
// behind the last.
var needs = []need{
	{2, 0.075},
	{5, 0.11},
	{10, 0.15},
	{20, 0.245},
	{30, 0.325},
	{90, 0.4},
	{365, 0.5},
	{1000, 0.6},
}

// enough is the least that any two articles need.
var enough = needs[0].alike

// needAt returns the need of articles of an age, in days.
func needAt(age float64) need {
	for i, n := range needs {
		switch {
		case age > n.days:
		case i == 0:
			return n
		default:
			return needs[i-1].toward(n, (age-needs[i-1].days)/(n.days-needs[i-1].days))
		}
	}
	return needs[len(needs)-1]
}

// toward returns the need at a part of the way from n to o.
func (n need) toward(o need, part float64) need {
	return need{n.days + (o.days-n.days)*part, n.alike + (o.alike-n.alike)*part}
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
