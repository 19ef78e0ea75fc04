package number

import "crossclaim/nlp"

// aged reports whether the bare number m is an age: "aged 24", "at the age of
// 24", "Ana Novak, 24,", "Novak (24)".
func (r *reader) aged(m *measure) bool {
	v := m.value()
	if m.decimal || v <= 0 || v > 120 || m.vague != "" || m.share {
		return false
	}
	_, i := r.hedgeLeft(m.from)
	if r.is(i-1, "between") {
		i--
	}
	switch {
	case r.is(i-1, "aged"), r.is(i-1, "age") && !r.is(i-2, "an"), r.is(i-1, "ages"),
		r.is(i-1, "of") && r.is(i-2, "age") && !r.is(m.to, "%"):
		return r.noun(m.to) < 0 || r.tag(m.to).Proper()
	case r.is(i-1, "and") && (r.is(i-3, "aged") || r.is(i-3, "ages")), r.is(i-1, "to") && (r.is(i-3, "aged") || r.is(i-3, "ages")):
		return true
	}
	return r.apposed(m) || r.isOld(m)
}

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
		return r.tag(i-2) == nlp.NN && m.numeral.digits && m.value() >= 5 &&
			(r.is(m.to, ",") || r.is(m.to, ")") || !open && r.is(m.to, ".") && m.value() >= 15)
	}
	if open {
		return r.is(m.to, ")") && m.numeral.digits && m.value() >= 5
	}
	switch {
	case m.to >= len(r.a), r.is(m.to, ","), r.is(m.to, "."), r.is(m.to, ";"), r.is(m.to, ")"):
		return m.numeral.digits || m.value() > 12
	case r.is(m.to, "and"), r.is(m.to, "of"), r.is(m.to, "from"), r.is(m.to, "was"), r.is(m.to, "were"), r.is(m.to, "-"):
		return m.numeral.digits && m.value() >= 5
	}
	return false
}
