package nlp

import "time"

// A Day is a date of the Gregorian calendar, counted from 1 January of year 1,
// which is day 1. The zero Day is unknown.
type Day int32

// epoch is the day before Day 1.
var epoch = time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC)

// Date returns the Day of a year, month and day of the month; out-of-range
// values roll over as in time.Date.
func Date(year int, month time.Month, day int) Day {
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix()/86400 - epoch.Unix()/86400)
}

// ParseDay reads "2006-01-02"; a time of day after it is passed over. It
// returns 0 when s does not begin with a date.
func ParseDay(s string) Day {
	if len(s) < len(time.DateOnly) || s[4] != '-' || s[7] != '-' { // nearly all it is asked about; an error costs more
		return 0
	}
	t, err := time.Parse(time.DateOnly, s[:len(time.DateOnly)])
	if err != nil {
		return 0
	}
	return Date(t.Date())
}

// Time returns midnight UTC of d.
func (d Day) Time() time.Time { return epoch.AddDate(0, 0, int(d)) }

// Weekday returns the day of the week of d.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// String returns "2006-01-02", or "" for the unknown Day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// A DayRange is the days From to To, both included, and the words that say so.
// The zero DayRange is unknown. An end that is 0 is open.
type DayRange struct {
	From, To Day
	Span     Span // empty where the range was concluded rather than read
	Apart    bool // a month or a year that an article without a date names: it hardly names its own
}

// Known reports whether either end of r is known.
func (r DayRange) Known() bool { return r.From != 0 || r.To != 0 }
