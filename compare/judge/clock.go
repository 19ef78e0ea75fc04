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
	on := c.Doc.Published
	if days == 0 || on == 0 || !number.Ordinal(c.Quantity.Number.In(c.Doc.Field(c.Sentence.Field))) {
		return 0
	}
	if t := c.Time; t.From != 0 && t.From == t.To && t.From <= on+aWeek && on <= t.From+aWeek { // "Monday will be the ninth day"
		on = t.From
	}
	return on - nlp.Day(c.Quantity.Low)*days + days
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
