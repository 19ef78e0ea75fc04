package number

import "crossclaim/nlp/lexicon"

// placed reports whether m stands behind a name with the place of the one so called in a
// picture: "Ana Novak (left), 24, and", "Ana Novak (centre) 24", "Ana Novak, left, 24, and".
func (r *reader) placed(m *measure) bool {
	i := m.from - 1
	if r.is(i, ",") && pictured.Get(r.word(i-1)) && r.is(i-2, ",") && m.numeral.digits && m.value() >= 5 {
		return r.tag(i-3).Proper() && r.upper(i-3) && r.is(m.to, ",")
	}
	if r.is(i, ",") {
		i--
	}
	if !m.numeral.digits || m.value() < 1 || !r.is(i, ")") || r.noun(m.to) >= 0 || r.kind(m.to) == mark && !r.rests(m.to) && !r.is(m.to, ")") {
		return false
	}
	for k := i - 1; k >= max(1, i-4); k-- {
		if r.is(k, "(") {
			return r.tag(k-1).Proper() && r.upper(k-1) && pictured.Get(r.word(i-1))
		}
	}
	return false
}

// pictured are the words in brackets that say where somebody is in a picture: "(second
// from left)".
var pictured = lexicon.NewSet("above back below bottom center centre front inset l left middle pictured r right seated standing top")
