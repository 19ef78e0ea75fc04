package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

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
	{"base", "what a rate is per: per 100,000, four to one", (*reader).isBase},
	{"zero", "that there is none of what cannot be counted: zero patience, ground zero", (*reader).isNone},
	{"times", "how often, vaguely: several times", func(r *reader, m *measure) bool { return m.vague != "" && m.bare() && r.is(m.to, "times") }},
	{"fold", "how many parts a thing has: a twofold purpose", (*reader).idle},
	{"or two", "a few, as an idiom has it: a town or two away", (*reader).orTwo},
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

// orTwo reports whether m is the two of "a town or two".
func (r *reader) orTwo(m *measure) bool {
	return r.is(m.from, "two") && m.bare() && r.is(m.from-1, "or") && r.tag(m.from-2) == nlp.NN && r.article(m.from-3) && r.noun(m.to) < 0
}

// isBase reports whether a rate or odds are per m.
func (r *reader) isBase(m *measure) bool {
	switch i := m.from; r.word(i - 1) {
	case "per":
		return m.numeral.digits
	case "every":
		return m.numeral.digits && r.is(i-2, "for")
	case "to":
		k := len(r.m) - 1
		return k >= 0 && r.m[k].bare() && r.m[k].right == i-1 && r.m[k].value() > 1 && m.bare() && m.value() == 1 && m.left == i && r.noun(m.to) < 0
	}
	return false
}

// isNone reports whether m is a zero that measures nothing.
func (r *reader) isNone(m *measure) bool {
	if !r.is(m.from, "zero") || !m.bare() || m.high != nil {
		return false
	}
	if w := r.word(m.from - 1); w == "ground" || w == "patient" || r.is(m.to, "out") || r.is(m.to, "in") {
		return true
	}
	h := r.noun(m.to)
	return h >= 0 && r.tag(h) == nlp.NN && !r.isDash(h+1)
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
			return !prefixes.Get(r.word(i-2)) && !(r.kind(i-2) == digit && m.percent()) // but "52-48%"
		}
	}
	j := m.to
	if m.numeral.digits && ends.Get(r.word(j)) && r.glued(j) {
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
	case "(":
		return next && r.is(j+2, ")") && len(r.word(j+1)) == 1 // "401(k)"
	case "-", "–":
		return next && (r.kind(j+1) == digit && !r.percentAt(j+2) || r.upper(j+1) && !r.tag(j+1).Noun())
	}
	return r.kind(j) == digit
}

// prefixes may be joined to a number by a hyphen.
var prefixes = lexicon.NewSet("now then just sub minus plus nearly almost about magnitude")
