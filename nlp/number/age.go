package number

import "crossclaim/nlp"

// aged reports whether the bare number m is an age: "aged 24", "at the age of
// 24", "Ana Novak, 24,", "Novak (24)".
func (r *reader) aged(m *measure) bool {
	v := m.value()
	if m.decimal || v <= 0 || v > 120 || m.vague != "" || m.share {
		return false
	}
	if lead := r.ageLead(m.from); lead != "" {
		return lead == "ages" || r.noun(m.to) < 0 || r.tag(m.to).Proper()
	}
	return r.apposed(m) || r.isOld(m) || r.turned(m) || r.limits(m)
}

// ageLead returns the word before the number at i, or before the list that it
// ends, that makes its numbers ages: "aged", "age" or "ages"; "" when there is
// none.
func (r *reader) ageLead(i int) string {
	for n := 0; n < far && listing[r.a[max(0, i-1)].norm] && (r.kind(i-2) == digit || cardinals[r.word(i-2)] > 0); n++ {
		i -= 2
	}
	_, i = r.hedgeLeft(i)
	if r.is(i-1, "between") {
		i--
	}
	ends := i
	for r.is(i-1, "of") || r.is(i-1, "from") || r.is(i-1, "ranging") {
		i--
	}
	switch w := r.word(i - 1); w {
	case "age":
		if i < ends && r.is(i, "from") {
			return "ages"
		}
		if !r.is(i-2, "an") {
			return w
		}
	case "aged", "ages":
		return "ages"
	}
	return ""
}

// listing are the words and marks between the numbers of a list or range.
var listing = set("and or to ,")

// turned reports whether m is the age somebody has come to, or both of two
// have: "turned 44 on Monday", "a nun and a monk, both 19,".
func (r *reader) turned(m *measure) bool {
	if !m.numeral.digits || r.noun(m.to) >= 0 {
		return false
	}
	switch r.word(m.from - 1) {
	case "turned", "turns", "turning":
		return true
	case "both":
		return r.is(m.to, ",") || r.is(m.to, ".") || m.to >= len(r.a)
	}
	return false
}

// limits reports whether m is the age that tells who is meant: "children under
// 12", "those over 65".
func (r *reader) limits(m *measure) bool {
	w := r.word(m.from - 1)
	return (w == "under" || w == "over") && generations[r.word(m.from-2)] && r.noun(m.to) < 0
}

// generations are the people whom an age tells apart.
var generations = set("adults anyone boys children everyone girls kids men people players pupils residents seniors someone students teenagers those women workers youths")

// isOld reports whether m says how old somebody is in a clause of its own: "Ana
// Novak, who is 58,".
func (r *reader) isOld(m *measure) bool {
	i := m.from
	if !r.is(i-2, "who") || !r.is(i-1, "is") && !r.is(i-1, "was") || m.value() < 1 {
		return false
	}
	return m.to >= len(r.a) || r.is(m.to, ",") || r.is(m.to, ".") || r.is(m.to, ";")
}

// apposed reports whether m stands behind a name between commas or brackets.
func (r *reader) apposed(m *measure) bool {
	i := m.from
	open := r.is(i-1, "(")
	if !r.is(i-1, ",") && !open || m.value() < 1 || r.isMonth(i-2) {
		return false
	}
	if !r.tag(i-2).Proper() || !r.upper(i-2) {
		return r.tag(i-2) == nlp.NN && m.numeral.digits && (m.value() >= 5 || !open && r.is(m.to, ",")) &&
			(r.is(m.to, ",") || r.is(m.to, ")") || !open && r.is(m.to, ".") && m.value() >= 15)
	}
	if open {
		return r.is(m.to, ")") && m.numeral.digits && m.value() >= 5
	}
	switch {
	case m.to >= len(r.a), r.is(m.to, ","), r.is(m.to, "("), r.is(m.to, "."), r.is(m.to, ";"), r.is(m.to, ")"):
		return m.numeral.digits || m.value() > 12
	case r.is(m.to, "and"), r.is(m.to, "of"), r.is(m.to, "from"), r.is(m.to, "was"), r.is(m.to, "were"), r.is(m.to, "-"):
		return m.numeral.digits && m.value() >= 5
	}
	return false
}
