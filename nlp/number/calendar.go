package number

import (
	"crossclaim/nlp"
)

var halfDays = map[string]bool{"am": true, "pm": true, "a.m.": true, "p.m.": true, "a.m": true, "p.m": true, "o'clock": true, "oclock": true, "noon": true, "midnight": true}

var zones = map[string]bool{"gmt": true, "utc": true, "est": true, "edt": true, "et": true, "pst": true, "pdt": true, "cst": true, "cdt": true, "bst": true, "cet": true, "cest": true, "ist": true, "hrs": true, "hours": true}

func (r *reader) isClock(m *measure) bool {
	last := m
	if m.high != nil {
		last = m.high
	}
	j := last.numeral.to
	if halfDays[r.word(j)] || r.is(j, "a.m") || (r.is(j, "a") || r.is(j, "p")) && r.is(j+1, ".") && r.is(j+2, "m") || (r.is(j, "to") || r.isDash(j)) && halfDays[r.word(j+2)] {
		return true
	}
	if !m.numeral.digits {
		return r.is(j, "minutes") && (r.is(j+1, "past") || r.is(j+1, "to") && r.is(j+2, "midnight"))
	}
	d := m.num(r)
	return d.count == 4 && !d.grouped && zones[r.word(j)] && d.mant < 2400 && (d.zero || !r.is(j, "hours"))
}

var months = map[string]bool{
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true, "october": true, "november": true, "december": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true,
	"jan.": true, "feb.": true, "mar.": true, "apr.": true, "jun.": true, "jul.": true, "aug.": true, "sep.": true, "sept.": true, "oct.": true, "nov.": true, "dec.": true,
}

var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// isMonth reports whether atom i is the name of a month; in text without
// capitals "may" and "march" are none.
func (r *reader) isMonth(i int) bool {
	w := r.word(i)
	return months[w] && (r.upper(i) || w != "may" && w != "march" && w != "mar")
}

func (r *reader) isDate(m *measure) bool {
	if !m.bare() && !m.age || m.scaled || m.vague != "" {
		return false
	}
	i, j := m.from, m.to
	before := i - 1
	if r.is(before, "the") || r.is(before, ".") {
		before--
	}
	v := m.value()
	switch {
	case v > 31 && !r.isYear(i) || m.decimal:
		return false
	case r.isMonth(before), r.isMonth(j), r.is(j, "of") && r.isMonth(j+1), r.is(j, ",") && r.isMonth(j+1) && v <= 31 && r.noun(j) < 0:
		return true
	case weekdays[r.word(i-1)] && r.upper(i-1) && m.plain() && r.noun(j) < 0:
		return true
	case r.is(j, "and") || r.is(j, "to") || r.is(j, "or") || r.isDash(j) || r.is(j, ","):
		return r.kind(j+1) == digit && r.isMonth(j+2) && v <= 31
	case r.is(i-1, "and") || r.is(i-1, "to") || r.is(i-1, "or"):
		return r.kind(i-2) == digit && r.isMonth(i-3) && v <= 31 && r.noun(j) < 0
	}
	return false
}

// isYear reports whether atom i looks like a year.
func (r *reader) isYear(i int) bool {
	if r.kind(i) != digit {
		return false
	}
	d := r.a[i].num
	return d.count == 4 && !d.grouped && !d.point && d.mant >= 1000 && d.mant <= 2100
}

// yearWords stand before years.
var yearWords = map[string]bool{"in": true, "since": true, "until": true, "till": true, "before": true, "after": true, "from": true, "by": true, "during": true, "of": true, "the": true, "and": true, "to": true,
	"early": true, "late": true, "mid": true, "circa": true, "fiscal": true, "year": true, "spring": true, "summer": true, "autumn": true, "fall": true, "winter": true, "a.d.": true, "ad": true, "class": true, "season": true, "through": true, "around": true, "between": true, "this": true, "'s": true, "for": true, "back": true, "a": true}

// totals stand before "of" and an amount: "an average of 1500".
var totals = map[string]bool{"average": true, "total": true, "maximum": true, "minimum": true, "capacity": true, "population": true, "sum": true, "crowd": true, "record": true, "mean": true, "median": true, "price": true, "cost": true, "value": true}

// yearOf tells a year from a count of the same size, which has a plural noun
// right behind it and no word of time before it.
func (r *reader) yearOf(m *measure) bool {
	if !m.plain() || !r.isYear(m.from) || m.to != m.from+1 {
		return m.high != nil && m.high.bare() && m.bare() && r.isYear(m.from) && r.isYear(m.high.from) && r.noun(m.right) < 0
	}
	v := m.value()
	_, i := r.hedgeLeft(m.from)
	w := r.word(i - 1)
	if w == "of" && totals[r.word(i-2)] {
		return false
	}
	if r.is(m.to, "bc") || r.is(m.to, "ad") || r.is(m.to, "b.c.") || r.is(m.to, "ce") {
		return true
	}
	if v < 1500 {
		return yearWords[w] && w != "of" && w != "by" && w != "the" && w != "to" && w != "a"
	}
	if plural(r.tag(m.to)) || r.is(m.to, "people") {
		return v >= 1950 && v < 2050 && r.tag(i-1).Adjective() || yearWords[w] || r.tag(i-1).Noun() || r.tag(i-1) == nlp.POS || w == "last"
	}
	return i == m.from || w == "in" || w == "by" || w == "since"
}
