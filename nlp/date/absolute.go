package date

import (
	"strings"
	"time"

	"crossclaim/nlp"
)

// found is a date of tokens up to to.
func found(kind Kind, to int, r nlp.DayRange) Date { return Date{DayRange: r, To: to, Kind: kind} }

// numeric reads "2020-08-16", and "16/08/2020" where the order is plain.
func (r *reader) numeric(i int) Date {
	s := r.norm(i)
	if len(s) < 8 || !digit(s) {
		return Date{}
	}
	if d := nlp.ParseDay(s); d != 0 && len(s) == len(time.DateOnly) {
		return found(Calendar, i+1, day(d))
	}
	for _, sep := range []string{"/", "."} {
		f := strings.Split(s, sep)
		if len(f) != 3 {
			continue
		}
		a, okA := integer(f[0])
		b, okB := integer(f[1])
		y, okY := yearOf(f[2])
		switch {
		case !okA || !okB || !okY || a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12:
		case a > 12:
			return found(Calendar, i+1, day(nlp.Date(y, time.Month(b), a)))
		case b > 12 || a == b:
			return found(Calendar, i+1, day(nlp.Date(y, time.Month(a), b)))
		default: // either the American or the European order
			return found(Calendar, i+1, nlp.DayRange{})
		}
	}
	return Date{}
}

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
	return found(Calendar, to+n, r.daysOf(year, m, first, last))
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
		if last, ok := dayOfMonth(r.norm(i + 2)); ok && first < last && !r.tag(i+3).Noun() {
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

// daysOf returns the days first to last of a month; year 0 is the nearest.
func (r *reader) daysOf(year int, m time.Month, first, last int) nlp.DayRange {
	if year == 0 {
		year = r.nearest(m, first)
	}
	if year == 0 || last > nlp.Date(year, m+1, 0).Time().Day() {
		return nlp.DayRange{}
	}
	return nlp.DayRange{From: nlp.Date(year, m, first), To: nlp.Date(year, m, last)}
}

// monthAlone reads "August 2020" and "August"; "March" and "May" only with a
// year or behind a word that goes with months.
func (r *reader) monthAlone(i int, m time.Month, sure bool) Date {
	if y, n := r.yearAfter(i + 1); n > 0 {
		return found(Month, i+1+n, monthOf(y, m))
	}
	if !sure && !withMonths[r.norm(i-1)] || r.tag(i).Verb() || r.tag(i+1) == nlp.NNP {
		return Date{}
	}
	year := r.recent(m)
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
	return found(Calendar, to+1+n, r.daysOf(year, m, first, last))
}

// decade reads "1980s", "the '80s" and "mid-1990s".
func (r *reader) decade(i int) Date {
	s := strings.TrimPrefix(r.norm(i), "mid-")
	s, ok := strings.CutSuffix(s, "s")
	if !ok {
		return Date{}
	}
	s = strings.TrimSuffix(s, "'")
	if short, ok := strings.CutPrefix(s, "'"); ok && len(short) == 2 {
		if n, ok := integer(short); ok && n%10 == 0 {
			return found(Decade, i+1, yearsOf(1900+n, 10))
		}
		return Date{}
	}
	y, ok := yearOf(s)
	if !ok || y%10 != 0 {
		return Date{}
	}
	if y%100 == 0 && y < 2000 {
		return found(Decade, i+1, yearsOf(y, 100)) // "the 1800s"
	}
	return found(Decade, i+1, yearsOf(y, 10))
}

// year reads "2014" where its neighbours say that it counts nothing, and
// "1914-18".
func (r *reader) year(i int) Date {
	if a, b, ok := strings.Cut(r.norm(i), "-"); ok {
		return yearRange(i+1, a, b)
	}
	y, ok := yearOf(r.norm(i))
	if !ok {
		return Date{}
	}
	if r.tag(i+1) == nlp.Dash {
		if d := yearRange(i+3, r.norm(i), r.norm(i+2)); d.To > 0 {
			return d
		}
	}
	if !r.isYear(i, y) {
		return Date{}
	}
	return found(Year, i+1, yearsOf(y, 1))
}

// yearRange reads the ends of "1914-18" and "1994-2014".
func yearRange(to int, a, b string) Date {
	from, ok := yearOf(a)
	end, okEnd := integer(b)
	if !ok || !okEnd {
		return Date{}
	}
	if len(b) == 2 {
		end += from / 100 * 100
	}
	if end <= from || end-from > 150 || len(b) == 3 || len(b) == 1 {
		return Date{}
	}
	return found(Year, to, yearsOf(from, end-from+1))
}

// withYears lists the words behind which four digits are a year.
var withYears = map[string]bool{
	"in": true, "since": true, "until": true, "till": true, "by": true, "of": true, "from": true, "during": true, "before": true, "after": true,
	"early": true, "late": true, "mid": true, "around": true, "circa": true, "through": true, "year": true, "between": true, "spring": true,
	"summer": true, "autumn": true, "winter": true, "fall": true, "back": true,
}

// isYear reports whether the four digits at token i are a year: behind "in" or
// "since" unless something is counted, behind "the" before one thing, or alone
// in brackets.
func (r *reader) isYear(i, y int) bool {
	before, next := r.norm(i-1), r.tag(i+1)
	counted := next == nlp.NNS || next == nlp.NNPS
	switch {
	case withYears[before]:
		return !counted
	case before == "the" || before == "'s" || r.tag(i-1) == nlp.PRPS:
		return next == nlp.NN || next == nlp.NNP || next.Adjective() || counted && y%100 != 0
	case r.tag(i-1) == nlp.Open:
		return r.tag(i+1) == nlp.Close || r.tag(i+1) == nlp.Dash
	case before == "and" || before == "to" || before == "or":
		_, ok := yearOf(r.norm(i - 2))
		return ok && !counted
	}
	return false
}
