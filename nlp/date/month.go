package date

import (
	"strings"
	"time"

	"crossclaim/nlp"
)

// month reads the name of a month at token i.
func (r *reader) month(i int) (m time.Month, sure, ok bool) {
	w := r.word(i)
	if w.role != month || !r.upper(i) {
		return 0, false, false
	}
	return time.Month(w.value), !w.short, true
}

// monthDay reads "August 9", "Aug. 16, 2020", "August 9-11", "August 2020" and
// "August".
func (r *reader) monthDay(i int) Date {
	m, sure, ok := r.month(i)
	if !ok {
		return Date{}
	}
	first, last, n := r.daysAt(i + 1)
	if n == 0 {
		return r.monthAlone(i, m, sure)
	}
	to := i + 1 + n
	year, n := r.yearAfter(to)
	return found(Calendar, to+n, r.daysOf(year, m, first, last, r.side(i, to+n)))
}

// daysAt reads "9", "9th", "9-11" or "9 to 11" at token i, n tokens long.
func (r *reader) daysAt(i int) (first, last, n int) {
	if a, b, ok := strings.Cut(r.norm(i), "-"); ok {
		first, okA := dayOfMonth(a)
		last, okB := dayOfMonth(b)
		if okA && okB && first < last {
			return first, last, 1
		}
		return 0, 0, 0
	}
	first, ok := dayOfMonth(r.norm(i))
	if !ok || strings.IndexByte(r.norm(i+1), ':') >= 0 {
		return 0, 0, 0
	}
	if w := r.norm(i + 1); w == "to" || w == "and" || r.tag(i+1) == nlp.Dash {
		if last, ok := dayOfMonth(r.norm(i + 2)); ok && first < last && (!r.tag(i+3).Noun() || r.word(i+3).role == month) {
			return first, last, 3
		}
	}
	return first, first, 1
}

// yearAfter reads ", 2020" or "2020" at token i, n tokens long.
func (r *reader) yearAfter(i int) (year, n int) {
	if y, ok := yearOf(r.norm(i)); ok {
		return y, 1
	}
	if r.tag(i) == nlp.Comma || r.norm(i) == "," {
		if y, ok := yearOf(r.norm(i + 1)); ok {
			return y, 2
		}
	}
	return 0, 0
}

// daysOf returns the days first to last of a month; year 0 is the nearest, of
// days that lie ahead one that is not long past, of days gone by one that is not far
// ahead.
func (r *reader) daysOf(year int, m time.Month, first, last int, side tense) nlp.DayRange {
	if year == 0 {
		year = r.nearest(m, first, side)
	}
	if year == 0 || last > nlp.Date(year, m+1, 0).Time().Day() {
		return nlp.DayRange{}
	}
	return nlp.DayRange{From: nlp.Date(year, m, first), To: nlp.Date(year, m, last)}
}

// monthAlone reads "August 2020" and "August"; "March" and "May" only with a
// year or behind a word that goes with months.
func (r *reader) monthAlone(i int, m time.Month, sure bool) Date {
	to := i + 1
	if r.norm(to) == "of" { // "October of 2013"
		to++
	}
	if y, n := r.yearAfter(to); n > 0 {
		return found(Month, to+n, monthOf(y, m))
	}
	if !sure && !withMonths[r.norm(i-1)] || r.tag(i).Verb() || r.tag(i+1) == nlp.NNP {
		return Date{}
	}
	year := r.recent(m)
	if year != 0 && r.tense(i, i+1) == ahead && m != r.published.Time().Month() {
		year++ // the next such month
	}
	if r.word(i-1).role == pick && year != 0 {
		year = r.picked(m, r.word(i-1).value)
	}
	if year == 0 {
		return found(Month, i+1, nlp.DayRange{})
	}
	return found(Month, i+1, monthOf(year, m))
}

// picked returns the year of "last August" (-1), "this August" (0) or "next
// August" (1).
func (r *reader) picked(m time.Month, which int) int {
	t := r.published.Time()
	switch {
	case which > 0 && m <= t.Month():
		return t.Year() + 1
	case which < 0 && m >= t.Month():
		return t.Year() - 1
	}
	return t.Year()
}

// withMonths lists the words behind which "March" and "May" are months.
var withMonths = map[string]bool{
	"in": true, "since": true, "until": true, "by": true, "last": true, "this": true, "next": true, "early": true, "late": true,
	"mid": true, "of": true, "from": true, "during": true, "before": true, "after": true, "and": true, "to": true, "every": true, "each": true,
}

// dayMonth reads "16 August 2020", "9-11 August" and "9th of August".
func (r *reader) dayMonth(i int) Date {
	first, last, n := r.daysAt(i)
	if n == 0 {
		return Date{}
	}
	to := i + n
	if r.norm(to) == "of" {
		to++
	}
	m, _, ok := r.month(to)
	if !ok {
		return Date{}
	}
	year, n := r.yearAfter(to + 1)
	return found(Calendar, to+1+n, r.daysOf(year, m, first, last, r.side(i, to+1+n)))
}
