package event

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/date"
	"crossclaim/nlp/segment"
)

// named returns the latest day that an article names with its year, or 0 where
// it names none. News names few days to come: one article in fourteen that names
// such a day is published before it, and half of them within the week behind it.
func named(d *nlp.Document) (last nlp.Day) {
	text := d.Text[:min(read, len(d.Text))]
	tokens := segment.Tokens(nil, text, nlp.Span{End: len(text)})
	for _, x := range date.Scan(text, tokens, date.Frame{}) {
		if x.Kind == date.Calendar {
			last = max(last, x.DayRange.To)
		}
	}
	return last
}

// A report of a happening is published the day before the one that it names, by
// the clock of another place, or in the week behind it.
const (
	early = 1
	late  = 7
)

// before reports whether all of a was published before the day d, which an
// article names; false where it names none.
func (a days) before(d nlp.Day) bool {
	return d != 0 && a[len(a)-1].day < d-early
}

// around reports whether some of a was published about the day d, which an
// article names; false where it names none.
func (a days) around(d nlp.Day) bool {
	return d != 0 && slices.ContainsFunc(a, func(x onDay) bool { return d-early <= x.day && x.day <= d+late })
}
