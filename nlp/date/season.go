package date

import (
	"time"

	"crossclaim/nlp"
)

// season reads "last summer", "this winter", "the spring of 2019", "summer 2019".
func (r *reader) season(i int) Date {
	at := i
	w := r.word(at)
	which, picked := 0, w.role == pick && !w.short
	if picked {
		which = w.value
	}
	if picked || w.role == article && w.value == 0 {
		at++
	}
	s := r.word(at)
	if s.role != season || plural(r.norm(at)) {
		return Date{}
	}
	first := time.Month(s.value)
	to := at + 1
	if r.norm(to) == "of" {
		to++
	}
	if y, n := r.yearAfter(to); n > 0 {
		return found(Season, to+n, quarterFrom(y, first))
	}
	if !picked {
		return Date{}
	}
	return r.resolved(Season, at+1, func() nlp.DayRange { return r.seasonal(first, which) })
}

// seasonal returns the last (-1) season that was over at the publication, this
// year's (0), or the next one to begin (1).
func (r *reader) seasonal(first time.Month, which int) nlp.DayRange {
	year := r.published.Time().Year()
	switch {
	case which < 0:
		for quarterFrom(year, first).To >= r.published {
			year--
		}
	case which > 0:
		for quarterFrom(year, first).From <= r.published {
			year++
		}
	case quarterFrom(year-1, first).To >= r.published: // a winter that goes on
		year--
	}
	return quarterFrom(year, first)
}

// quarterFrom returns the three months from the first of one.
func quarterFrom(year int, first time.Month) nlp.DayRange {
	return nlp.DayRange{From: nlp.Date(year, first, 1), To: nlp.Date(year, first+3, 1) - 1}
}

// money lists words beside which a quarter is one of the year and not of a match.
var money = list("profit", "profits", "revenue", "revenues", "sales", "earnings", "income", "growth", "grew", "gdp", "economy", "loss", "losses", "shipments",
	"exports", "imports", "output", "deliveries", "percent", "%", "shares", "inflation", "spending", "results", "dividend", "market", "orders", "million", "billion")

// quarter reads "the third quarter of 2019", "Q3 2019", "third-quarter", "the
// first half of this year" and "fiscal 2019".
func (r *reader) quarter(i int) Date {
	at := i
	if w := r.word(at); w.role == article && w.value == 0 {
		at++
	}
	if r.norm(at) == "fiscal" {
		return r.fiscal(at + 1)
	}
	n, months, to := r.partOfYear(at)
	if n == 0 {
		return Date{}
	}
	first := time.Month((n-1)*months + 1)
	year, used := r.yearOfPart(to)
	switch {
	case used > 0 && year == 0:
		return found(Season, to+used, nlp.DayRange{})
	case used > 0:
		return found(Season, to+used, nlp.DayRange{From: nlp.Date(year, first, 1), To: nlp.Date(year, first+time.Month(months), 1) - 1})
	case months == 6 || !r.aboutMoney():
		return Date{}
	}
	return r.resolved(Season, to, func() nlp.DayRange { return quarterFrom(r.recent(first), first) })
}

// fiscal reads the year behind "fiscal" or "fiscal year".
func (r *reader) fiscal(i int) Date {
	if r.norm(i) == "year" {
		i++
	}
	y, ok := yearOf(r.norm(i))
	if !ok {
		return Date{}
	}
	return found(Season, i+1, yearsOf(y, 1))
}

// partOfYear reads "third quarter", "Q3" or "second half" at token i: which one
// it is, its months, and where it ends. n is 0 when there is none.
func (r *reader) partOfYear(i int) (n, months, to int) {
	w := r.word(i)
	n = w.value
	if r.norm(i) == "second" { // also a unit of time
		w.role, n = ordinal, 2
	}
	next := r.norm(i + 1)
	switch {
	case w.role != ordinal:
	case w.short:
		return n, 3, i + 1
	case next == "quarter":
		return n, 3, i + 2
	case next == "half" && n < 3:
		return n, 6, i + 2
	}
	return 0, 0, 0
}

// yearOfPart reads the year behind a part of one at token i, n tokens long: "of
// 2019", "2019", "of this year"; 0 where it is unknown.
func (r *reader) yearOfPart(i int) (year, n int) {
	at := i
	if r.norm(at) == "of" {
		at++
	}
	if y, n := r.yearAfter(at); n > 0 {
		return y, at + n - i
	}
	if w := r.word(at); at > i && r.norm(at+1) == "year" && (w.role == pick || w.role == article) {
		if r.published == 0 {
			return 0, at + 2 - i
		}
		return r.published.Time().Year() + min(w.value, 1), at + 2 - i
	}
	return 0, 0
}

// aboutMoney reports whether the sentence has a word of business in it.
func (r *reader) aboutMoney() bool {
	for i := range r.tokens {
		if money.Has(r.tokens[i].Norm) {
			return true
		}
	}
	return false
}

// A fixedFeast is a holiday that has one day in every year.
type fixedFeast struct {
	words []string
	month time.Month
	day   int
}

var feasts = []fixedFeast{
	{[]string{"christmas", "day"}, time.December, 25},
	{[]string{"christmas", "eve"}, time.December, 24},
	{[]string{"boxing", "day"}, time.December, 26},
	{[]string{"new", "year", "'s", "day"}, time.January, 1},
	{[]string{"new", "year", "’s", "day"}, time.January, 1},
	{[]string{"new", "year", "'s", "eve"}, time.December, 31},
	{[]string{"new", "year", "’s", "eve"}, time.December, 31},
	{[]string{"valentine", "'s", "day"}, time.February, 14},
	{[]string{"valentine", "’s", "day"}, time.February, 14},
	{[]string{"halloween"}, time.October, 31},
}

// holiday reads "Christmas Day", "New Year's Eve, 2019".
func (r *reader) holiday(i int) Date {
	if r.word(i).role != feast || !r.upper(i) {
		return Date{}
	}
next:
	for _, f := range feasts {
		for k, w := range f.words {
			if r.norm(i+k) != w {
				continue next
			}
		}
		to := i + len(f.words)
		year, n := r.yearAfter(to)
		return found(Calendar, to+n, r.daysOf(year, f.month, f.day, f.day, unknown))
	}
	return Date{}
}
