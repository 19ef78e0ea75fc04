package date

import (
	"strings"
	"time"

	"crossclaim/nlp"
)

// joins reports whether a and b, which stands behind it, are the ends of one
// range: "from Monday to Friday", "between May 3 and May 5", "2010 through 2014".
func (r *reader) joins(a, b Date) bool {
	if b.From != a.To+1 || !a.Known() || !b.Known() || a.Kind != b.Kind || a.DayRange.From > b.DayRange.To {
		return false
	}
	switch r.norm(a.To) {
	case "to", "through", "until", "till":
		return true
	case "and":
		return r.norm(a.From-1) == "between"
	}
	return r.tag(a.To) == nlp.Dash
}

// join returns the range from a to b.
func join(a, b Date) Date {
	b.From, b.DayRange.From = a.From, a.DayRange.From
	return b
}

// open opens the end of d that a preposition before it leaves open: "since
// Sunday", "until 2014".
func (r *reader) open(d Date) Date {
	if !d.Known() {
		return d
	}
	i := d.From - 1
	if r.norm(i) == "the" || r.norm(i) == "early" || r.norm(i) == "late" {
		i--
	}
	switch r.norm(i) {
	case "since":
		d.DayRange.To = 0
	case "until", "till":
		d.DayRange.From = 0
	}
	return d
}

// soft reads the part of a month, a year or a decade: "early March", "late last
// month", "mid-August", "mid-2014", "the early 1980s". People mean it roughly:
// early and late are two fifths at an end, mid three fifths in the middle.
func (r *reader) soft(i int) Date {
	if rest, ok := strings.CutPrefix(r.norm(i), "mid-"); ok {
		return softened(r.midst(i, rest), thirds["mid"])
	}
	which, ok := thirds[r.norm(i)]
	if !ok {
		return Date{}
	}
	for _, rule := range []func(*reader, int) Date{(*reader).monthDay, (*reader).span, (*reader).decade, (*reader).bareYear} {
		if d := rule(r, i+1); d.To > 0 {
			return softened(d, which)
		}
	}
	return Date{}
}

// midst reads what stands behind "mid-" in token i.
func (r *reader) midst(i int, rest string) Date {
	if w := words.Get(rest); w.role == month {
		return r.monthAlone(i, time.Month(w.value), true)
	}
	if y, ok := yearOf(rest); ok {
		return found(Year, i+1, yearsOf(y, 1))
	}
	return r.decade(i)
}

// thirds leads from a word to the first and the last of the fifths that it means.
var thirds = map[string][2]nlp.Day{"early": {0, 2}, "mid": {1, 4}, "late": {3, 5}}

// softened returns the part of d, which is none where d has no parts.
func softened(d Date, which [2]nlp.Day) Date {
	n := d.DayRange.To - d.DayRange.From + 1
	switch {
	case d.Kind == Calendar, d.Known() && n < 28:
		return Date{}
	case d.Known() && n < 32:
		d.DayRange.From, d.DayRange.To = d.DayRange.From+n*which[0]/5, d.DayRange.From+n*which[1]/5-1
	case d.Known():
		t, months := d.DayRange.From.Time(), time.Month(12*(n/365))
		d.DayRange.From = nlp.Date(t.Year(), t.Month()+months*time.Month(which[0])/5, 1)
		d.DayRange.To = nlp.Date(t.Year(), t.Month()+months*time.Month(which[1])/5, 1) - 1
	}
	return d
}
