package judge

import (
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// sinceOf returns the first day of what c counts while it goes on: a report of 14
// March that tells of "the ninth day" counts from the 6th. 0 is unknown, or no
// such count.
func sinceOf(c *nlp.Claim) nlp.Day {
	days := clocks[c.Quantity.Unit]
	on := toldOn(c)
	if days == 0 || on == 0 || !number.Ordinal(c.Quantity.Number.In(c.Doc.Field(c.Sentence.Field))) {
		return 0
	}
	return on - nlp.Day(c.Quantity.Low)*days + days
}

// toldOn returns the day that c is told of where that is about the day of its report,
// as in "Monday will be the ninth day", else the day of the report; 0 is unknown.
func toldOn(c *nlp.Claim) nlp.Day {
	on, t := c.Doc.Published, c.Time
	if on != 0 && t.From != 0 && t.From == t.To && t.From <= on+aWeek && on <= t.From+aWeek {
		return t.From
	}
	return on
}

// A countdown is the days that a length of time leads to, back or on, from the day it
// is told of: "less than two weeks to go" in a report of 26 October. The zero
// countdown leads nowhere.
type countdown struct {
	on       nlp.Day
	side     int8 // -1 is back, 1 is on
	from, to float64
}

func countdownOf(c *nlp.Claim) (d countdown) {
	side, on := sides[c.Anchor], toldOn(c)
	if side == 0 || on == 0 || c.Anchor == nlp.Later && on == c.Doc.Published {
		return d
	}
	low, ok := convert(c.Quantity.Low, c.Quantity.Unit, "day")
	high, _ := convert(c.Quantity.High, c.Quantity.Unit, "day")
	digit, _ := convert(c.Quantity.Digit, c.Quantity.Unit, "day")
	if !ok {
		return d
	}
	x, y, half := float64(on)+float64(side)*max(0, low), float64(on)+float64(side)*high, max(1, digit/2)
	return countdown{on, side, min(x, y) - half, max(x, y) + half}
}

// sides says which anchors lead from the day they are told of, and where to. What is
// so long after something may be told at any time, unless its day is given.
var sides = map[nlp.TimeAnchor]int8{nlp.Ago: -1, nlp.SinceThen: -1, nlp.Later: -1, nlp.ToGo: 1}

// oneDay holds for two weeks to go in a report, and ten days in one that came out later:
// half of the last place written off, they lead to one day.
func oneDay(a, b *values) bool {
	x, y := a.countdown, b.countdown
	return x.side != 0 && x.side == y.side && x.on != y.on && x.from <= y.to && y.from <= x.to
}

// clocks has how many days the units have that reports count on in.
var clocks = map[string]nlp.Day{"day": 1, "week": aWeek}

const aWeek = 7

// oneClock holds for the ninth day in a report of the 14th and the 11th day in one
// of the 16th. Whoever counts the first day as none is a day behind.
func oneClock(a, b *values) bool {
	if a.since == 0 || b.since == 0 || a.unit != b.unit {
		return false
	}
	apart := max(a.since-b.since, b.since-a.since)
	return apart <= clocks[a.unit]
}

// wentOn holds for the second day of a strike, and a strike of three days: it was not
// over yet.
func wentOn(a, b *values) bool { return ongoing(a, b) || ongoing(b, a) }

func ongoing(a, b *values) bool {
	w, ok := b.in(a.unit)
	return ok && a.since != 0 && b.since == 0 && b.dim == nlp.Time && b.side == 0 && b.point && w.low > a.low
}
