package number

import (
	"math"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

var halfDays = lexicon.NewSet("am pm a.m. p.m. a.m p.m o'clock oclock noon midnight")

var zones = lexicon.NewSet("gmt utc est edt et pst pdt cst cdt bst cet cest ist hrs hours")

func (r *reader) isClock(m *measure) bool {
	last := m
	if m.high != nil {
		last = m.high
	}
	j := last.numeral.to
	if halfDays.Get(r.word(j)) || r.is(j, "a.m") || (r.is(j, "a") || r.is(j, "p")) && r.is(j+1, ".") && r.is(j+2, "m") || (r.is(j, "to") || r.isDash(j)) && halfDays.Get(r.word(j+2)) {
		return true
	}
	if r.chimes(m) {
		return true
	}
	if !m.numeral.digits {
		return r.is(j, "minutes") && (r.is(j+1, "past") || r.is(j+1, "to") && r.is(j+2, "midnight"))
	}
	d := m.num(r)
	return d.count == 4 && !d.grouped && zones.Get(r.word(j)) && d.mant < 2400 && (d.zero || !r.is(j, "hours"))
}

// chimes reports whether m is an hour that words tell of: "half past five", "a
// quarter to nine", "the doors open at seven".
func (r *reader) chimes(m *measure) bool {
	i := m.from - 1
	if v := m.value(); !m.bare() || m.decimal || v < 1 || v > 12 || m.high != nil || r.noun(m.to) >= 0 {
		return false
	}
	if r.is(i, "past") || r.is(i, "to") {
		return r.is(i-1, "half") || r.is(i-1, "quarter") || r.is(i-1, "minutes") || r.is(i, "past") && cardinals[r.word(i-1)] > 0
	}
	if !r.is(i, "at") && !r.is(i, "by") && !r.is(i, "until") {
		return false
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		if openings.Get(r.word(k)) {
			return !r.is(m.to, "of") && !r.is(m.to, "%")
		}
	}
	return false
}

// openings are the words of what happens at an hour.
var openings = lexicon.NewSet("arrive arrived arrives begin begins began close closes depart departs dinner home kicks lunch meet meets open opens starts woke wakes")

var months = lexicon.NewSet("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. " +
	"apr. jun. jul. aug. sep. sept. oct. nov. dec.")

var weekdays = lexicon.NewSet("monday tuesday wednesday thursday friday saturday sunday")

// isMonth reports whether atom i is the name of a month; in text without
// capitals "may" and "march" are none.
func (r *reader) isMonth(i int) bool {
	w := r.word(i)
	return months.Get(w) && (r.upper(i) || w != "may" && w != "march" && w != "mar")
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
	case weekdays.Get(r.word(i-1)) && r.upper(i-1) && m.plain() && r.noun(j) < 0:
		return true
	}
	return v <= 31 && (r.daysBehind(j) || r.daysBefore(i, j))
}

// daysBehind reports whether a list of days goes on at atom j and ends in a month: "5[, 6
// and 7 August]".
func (r *reader) daysBehind(j int) bool {
	for n := 0; n < far && r.lists(j) && r.kind(j+1) == digit; n++ {
		j += 2
	}
	return r.isMonth(j)
}

// daysBefore reports whether the number between atoms i and j is a day of the month that
// stands before a list of days: "May 5, 6 and 7", "between May 5 and 11". What only a comma
// parts from a date counts something, "on May 5, 12 were hurt", unless the list goes on.
func (r *reader) daysBefore(i, j int) bool {
	goes := (r.is(j, ",") || r.is(j, "and") || r.is(j, "or")) && r.kind(j+1) == digit && r.noun(j+1) < 0 && r.noun(j+2) < 0
	if r.is(i-1, ",") && !goes || r.noun(j) >= 0 {
		return false
	}
	k := i
	for n := 0; n < far && r.lists(k-1) && !r.isDash(k-1) && r.kind(k-2) == digit; n++ {
		k -= 2
	}
	return k < i && r.isMonth(k-1)
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
var yearWords = lexicon.NewSet("in since until till before after from by during of the and to early late mid circa fiscal year spring summer autumn fall winter a.d. ad class season " +
	"through around between this 's for back a")

// totals stand before "of" and an amount: "an average of 1500".
var totals = lexicon.NewSet("average total maximum minimum capacity population sum crowd record mean median price cost value")

// yearOf tells a year from a count of the same size, which has a plural noun
// right behind it and no word of time before it.
func (r *reader) yearOf(m *measure) bool {
	if m.plain() && r.decade(m) || m.plain() && (r.upper(m.to) && eras.Get(r.word(m.to)) || r.a[m.from].num.count == 2 && r.shortYear(m.from)) {
		return true
	}
	if !m.plain() || !r.isYear(m.from) || m.to != m.from+1 {
		return m.high != nil && m.high.bare() && m.bare() && r.isYear(m.from) && r.isYear(m.high.from) && r.noun(m.right) < 0
	}
	v := m.value()
	_, i := r.hedgeLeft(m.from)
	if i < m.from && v >= 1900 && v < 2100 && math.Mod(v, 10) != 0 && r.noun(m.to) < 0 {
		return true // "beyond 2017": who counts with a bound counts round
	}
	w := r.word(i - 1)
	if w == "of" && totals.Get(r.word(i-2)) {
		return false
	}
	if r.nearYear(m, i) || r.yearBefore(m.to, v) || r.is(i-1, ",") && r.kind(i-2) == digit && r.isMonth(i-3) {
		return true
	}
	if v < 1500 {
		return yearWords.Get(w) && w != "of" && w != "by" && w != "the" && w != "to" && w != "a"
	}
	if v >= 1900 && v < 2100 && (campaigning.Get(r.word(m.to)) || m.from == 0 && math.Mod(v, 10) != 0 && r.isVerbal(m.to)) {
		return true
	}
	if plural(r.tag(m.to)) || r.is(m.to, "people") {
		if h := r.word(m.to); v >= 1990 && v < 2040 && math.Mod(v, 10) != 0 && h != "people" && !lexicon.Person(lexicon.Singular(h)) && !unvarying.Get(h) {
			return true // "the 2019 premiums": a count this large has a comma
		}
		return v >= 1950 && v < 2050 && r.tag(i-1).Adjective() || yearWords.Get(w) || r.tag(i-1).Noun() || r.tag(i-1) == nlp.POS || w == "last"
	}
	return i == m.from || w == "in" || w == "by" || w == "since"
}

// decade reports whether m is ten years of a life or a century with an apostrophe: "in
// their 20's", "the 1980's".
func (r *reader) decade(m *measure) bool {
	d := r.a[m.from].num
	return r.is(m.to, "'s") && r.glued(m.to) && math.Mod(d.mant, 10) == 0 && (d.count == 2 || r.isYear(m.from)) &&
		(r.tag(m.from-1) == nlp.PRPS || r.is(m.from-1, "the") || r.is(m.from-1, "in") || decadeParts.Get(r.word(m.from-1)))
}

// decadeParts stand before a decade.
var decadeParts = lexicon.NewSet("early late mid")

// isVerbal reports whether the word at i looks like what a year does where it opens a
// headline: "2019 welcomes new tolls".
func (r *reader) isVerbal(i int) bool {
	lemma, ok := lexicon.Verb(r.word(i))
	return ok && lemma != r.word(i) && !lexicon.Person(lexicon.Singular(r.word(i)))
}

// campaigning are those who are told by the year of a vote or of games; a thousand and
// more of them would be written with a comma.
var campaigning = lexicon.NewSet("candidates caucuses contenders conservatives democrats dems elections finals games hopefuls midterms nominees olympics paralympics playoffs presidential primaries republicans rivals")

// eras stand behind years of any length: "400 BC".
var eras = lexicon.NewSet("ad a.d. bc b.c. bce b.c.e. ce c.e.")

// shortYear reports whether the two digits at i are those of a year: "the class of
// '92", "the summer of 69".
func (r *reader) shortYear(i int) bool {
	if r.glued(i) && (r.is(i-1, "'") || r.is(i-1, "’") || r.is(i-1, "‘")) {
		i--
	} else if r.noun(i+1) >= 0 {
		return false
	}
	return r.is(i-1, "of") && vintages.Get(r.word(i-2))
}

// vintages are the nouns before "of" and a year.
var vintages = lexicon.NewSet("autumn class crop fall season spirit spring summer vintage winter")
