package event

import (
	"cmp"
	"slices"

	"crossclaim/nlp"
)

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

// days is how many articles of a story were published on each day, by day.
type days []struct {
	day nlp.Day
	n   int
}

// closeness returns how near in time the articles of two stories are on
// average.
func (a days) closeness(b days) float64 {
	sum, n := 0.0, 0
	for _, x := range a {
		for _, y := range b {
			sum += closeness(x.day, y.day) * float64(x.n*y.n)
			n += x.n * y.n
		}
	}
	return sum / float64(n)
}

// plus returns the days of both.
func (a days) plus(b days) days {
	for _, y := range b {
		i, known := slices.BinarySearchFunc(a, y.day, func(x struct {
			day nlp.Day
			n   int
		}, d nlp.Day) int {
			return cmp.Compare(x.day, d)
		})
		if known {
			a[i].n += y.n
			continue
		}
		a = slices.Insert(a, i, y)
	}
	return a
}
