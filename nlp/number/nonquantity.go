package number

import "crossclaim/nlp"

// A refusal is a reason why a number is no quantity.
type refusal struct {
	name string
	doc  string
	is   func(*reader, *measure) bool
}

// refusals are tried in order; the first that holds rules the number out. A
// new class of numbers that measure nothing is one entry.
var refusals = []refusal{
	{"code", "touches letters or other digits: MP3, COVID-19, 24703L202, 1.2.3, 9/11", (*reader).isCode},
	{"clock", "a time of day: 11 p.m., 2:45, 0401 GMT, five o'clock", (*reader).isClock},
	{"phone", "a phone, card or account number, or an id", (*reader).isPhone},
	{"date", "a day of a month: Oct. 31, 16 August", (*reader).isDate},
	{"year", "a year: in 1968, the 2020 election", (*reader).yearOf},
	{"name", "part of a name: Flight 91, Boeing 737, Big 12", (*reader).isName},
	{"label", "tells one of a row apart: page 4, chapter two, No. 5, category 4", (*reader).isLabel},
	{"address", "a house number or block: 375 Remsen Avenue, the 1500 block", (*reader).isAddress},
	{"item", "numbers an item of a list, 1) or (2), or a note, [6]", (*reader).isItem},
	{"score", "a score or a count of votes: 9-2, 3-1", (*reader).isScore},
	{"one", "the pronoun: one of them, no one, the one", (*reader).isOne},
	{"times", "how often, vaguely: several times", func(r *reader, m *measure) bool { return m.vague != "" && m.bare() && r.is(m.to, "times") }},
	{"these", "points back: the two, these three", (*reader).pointsBack},
}

// refused reports whether m is no quantity.
func (r *reader) refused(m *measure) bool {
	for i := range refusals {
		if refusals[i].is(r, m) {
			return true
		}
	}
	return false
}

// plain reports whether m is a bare number in digits without a scale.
func (m *measure) plain() bool { return m.numeral.digits && m.bare() && !m.scaled && m.high == nil }

// isCode looks at what touches the number on either side.
func (r *reader) isCode(m *measure) bool {
	i := m.from
	if m.left < m.from && r.is(m.left, "sub") {
		return false
	}
	if r.glued(i) && i > 0 {
		switch {
		case r.kind(i-1) != mark, r.is(i-1, "/"), r.is(i-1, "."), r.is(i-1, ":"), r.is(i-1, "#"), r.is(i-1, "@"), r.is(i-1, "_"), r.is(i-1, "\\"), r.is(i-1, "="):
			return true
		case r.isDash(i-1) && r.glued(i-1) && (r.kind(i-2) != mark || r.is(i-2, ")")):
			return !prefixes[r.word(i-2)]
		}
	}
	j := m.to
	if m.numeral.digits && ends[r.word(j)] && r.glued(j) {
		return true
	}
	if r.kind(j) == word && m.plain() && r.kind(j+1) == digit && r.glued(j+1) {
		return true // "24703 L202"
	}
	if !r.glued(j) || m.age {
		return false
	}
	if r.kind(j) == word {
		return r.a[j].norm[0] != '\''
	}
	next := r.glued(j + 1)
	switch r.a[j].norm {
	case "/", "*", "@", "_", "\\", "=":
		return next
	case ".", ":":
		return next && r.kind(j+1) != mark
	case "-", "–":
		return next && (r.kind(j+1) == digit || r.upper(j+1) && !r.tag(j+1).Noun())
	}
	return r.kind(j) == digit
}

// prefixes may be joined to a number by a hyphen.
var prefixes = map[string]bool{"now": true, "then": true, "just": true, "sub": true, "minus": true, "plus": true, "nearly": true, "almost": true, "about": true, "magnitude": true}

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
		return yearWords[w] || r.tag(i-1).Noun() || r.tag(i-1) == nlp.POS || w == "last"
	}
	return i == m.from || w == "in" || w == "by" || w == "since"
}

// isName rules out a number behind a capitalised name, unless a unit, a plural
// noun or a hedge shows that it counts something.
func (r *reader) isName(m *measure) bool {
	i := m.from
	if !m.plain() || m.left < m.from || m.age || m.num(r).grouped {
		return false
	}
	if r.isModel(m) {
		return true
	}
	if !r.capital(i-1) || r.isMonth(i-1) || !r.labels(i-1) && r.titled() && r.follows(m.to) {
		return false
	}
	return !r.counts(m.to)
}

// capital reports whether atom i is a name's: a proper noun, or a word with a
// capital inside.
func (r *reader) capital(i int) bool {
	if r.word(i) == "" {
		return false
	}
	s := r.text(i, i+1)
	for k := range len(s) {
		if s[k] >= 'A' && s[k] <= 'Z' && (k > 0 || r.tag(i).Proper()) {
			return true
		}
	}
	return false
}

// isModel rules out a number before a single name: "a 787 Dreamliner".
func (r *reader) isModel(m *measure) bool {
	j := m.to
	return r.tag(j) == nlp.NNP && r.upper(j) && !plural(r.tag(j+1)) && !r.titled() && m.value() > 20 && r.noun(j) == j
}

// counts reports whether a plural common noun follows at j.
func (r *reader) counts(j int) bool {
	h := r.noun(j)
	return h >= 0 && (r.tag(h) == nlp.NNS || r.is(h, "people")) && !r.upper(h)
}

// follows reports whether what stands at j can be counted in a headline.
func (r *reader) follows(j int) bool {
	return plural(r.tag(j)) || r.tag(j).Adjective() || r.tag(j).Verb() || r.noun(j) >= 0 && plural(r.tag(r.noun(j)))
}

// titled reports whether the sentence has headline capitals.
func (r *reader) titled() bool {
	if r.headline != unasked {
		return r.headline == yes
	}
	up, low := 0, 0
	for i := range r.a {
		if w := r.word(i); len(w) > 3 {
			if r.upper(i) {
				up++
			} else {
				low++
			}
		}
	}
	r.headline = no
	if up > 3*low {
		r.headline = yes
	}
	return up > 3*low
}

// labelWords stand before a number that tells one of a row apart.
var labelWords = map[string]bool{"category": true, "type": true, "level": true, "phase": true, "stage": true, "chapter": true, "page": true, "section": true, "article": true, "grade": true, "room": true,
	"flight": true, "route": true, "highway": true, "interstate": true, "no": true, "no.": true, "nos.": true, "platform": true, "channel": true, "episode": true, "season": true, "game": true, "gate": true, "step": true,
	"question": true, "figure": true, "table": true, "paragraph": true, "version": true, "model": true, "ward": true, "district": true, "zone": true, "area": true, "tier": true, "volume": true, "vol.": true, "part": true,
	"schedule": true, "amendment": true, "proposition": true, "measure": true, "title": true, "form": true, "exit": true, "lane": true, "pier": true, "terminal": true, "unit": true, "hole": true, "class": true, "rule": true, "clause": true,
	"number": true, "precinct": true, "engine": true, "squadron": true, "division": true, "group": true, "block": true, "world": true, "formula": true, "mark": true, "verse": true, "row": true, "seat": true, "week": true, "day": true, "lap": true, "round": true, "heat": true, "set": true, "act": true, "scene": true, "lot": true, "item": true, "line": true, "bus": true, "train": true, "isis": true, "sector": true, "reactor": true, "camp": true, "psalm": true, "sonata": true, "symphony": true, "opus": true, "decree": true, "resolution": true, "order": true, "apollo": true, "covid": true, "top": true, "bottom": true, "big": true, "final": true, "image": true, "photo": true, "slide": true, "g": true, "under": false}

func (r *reader) labels(i int) bool { return labelWords[r.word(i)] }

func (r *reader) isLabel(m *measure) bool {
	i := m.from
	if !m.bare() && !m.share || m.scaled || m.left < i || m.vague != "" || m.share {
		return m.per == "" && r.is(i-1, "category") && m.value() <= 5 && !m.percent()
	}
	if m.plain() && !r.counts(m.to) && r.is(i-1, "of") && r.kind(i-2) == digit {
		return true // "image 3 of 10"
	}
	if r.is(m.to, "of") && r.kind(m.to+1) == digit && m.plain() && !r.counts(m.to+2) {
		return true
	}
	if r.is(i-1, "#") || r.is(i-1, "№") || r.is(i-1, "no") && r.is(i-2, "at") {
		return true
	}
	if r.is(i-1, ".") && r.is(i-2, "no") {
		return true
	}
	return r.labels(i-1) && (r.is(m.to, "of") || !r.counts(m.to)) && (m.numeral.digits || m.value() < 20) && !r.article(i)
}

// streets end a street's name.
var streets = map[string]bool{"street": true, "st": true, "st.": true, "avenue": true, "ave": true, "ave.": true, "road": true, "rd": true, "rd.": true, "boulevard": true, "blvd": true, "blvd.": true,
	"drive": true, "dr.": true, "lane": true, "ln.": true, "highway": true, "hwy": true, "hwy.": true, "parkway": true, "way": true, "place": true, "court": true, "terrace": true, "square": true, "circle": true, "broadway": true, "plaza": true, "crescent": true, "close": true, "gardens": true, "row": true, "mews": true}

func (r *reader) isAddress(m *measure) bool {
	j := m.to
	if m.high != nil {
		j = m.right
	}
	if !m.numeral.digits || m.scaled || !m.bare() && !m.age {
		return false
	}
	if r.is(j, "block") || r.is(j, "blk") || r.is(j, "hundred") && r.is(j+1, "block") {
		return m.value() >= 100
	}
	for k := j; k < j+5 && k < len(r.a) && (r.upper(k) || r.is(k, ".") || r.isDash(k) || r.kind(k) == digit || ends[r.word(k)]); k++ {
		if streets[r.word(k)] && k > j {
			return true
		}
	}
	return false
}

func (r *reader) isItem(m *measure) bool {
	i, j := m.from, m.to
	if !m.plain() || m.value() > 99 {
		return false
	}
	if r.tag(i) == nlp.LS || r.is(i-1, "[") && r.is(j, "]") {
		return true
	}
	if r.is(i-1, "(") && r.is(j, ")") {
		return m.value() < 20
	}
	start := i == 0 || r.is(i-1, ";") || r.is(i-1, ":")
	return start && (r.is(j, ")") || r.is(j, ".") && j+1 < len(r.a)) || r.is(j, ")") && !r.opened(i)
}

// opened reports whether a bracket is open at i.
func (r *reader) opened(i int) bool {
	for k := i - 1; k >= 0 && k > i-24; k-- {
		if r.is(k, "(") || r.is(k, "[") {
			return true
		}
		if r.is(k, ")") {
			return false
		}
	}
	return false
}

// isScore rules out two bare numbers joined by a dash.
func (r *reader) isScore(m *measure) bool {
	if !m.bare() || m.high != nil {
		return false
	}
	j, i := m.to, m.from
	after := r.isDash(j) && r.kind(j+1) == digit && r.glued(j) == r.glued(j+1)
	before := r.isDash(i-1) && r.kind(i-2) == digit && r.glued(i-1) == r.glued(i)
	return (after || before) && m.plain()
}
