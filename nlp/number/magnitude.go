package number

import "crossclaim/nlp/lexicon"

// quake reports whether the bare number m is the strength of an earthquake: "a
// 6.8-magnitude quake", "magnitude 6.8", "6.8 on the Richter scale".
func (r *reader) quake(m *measure) bool {
	if !m.bare() || m.high == nil && (m.value() <= 0 || m.value() > 10) || m.vague != "" {
		return false
	}
	if m.decimal && quakes.Get(r.word(m.right)) {
		return true
	}
	j, i := m.right, m.left-1
	if r.isDash(j) {
		j++
	}
	if r.is(i, "of") || r.isDash(i) {
		i--
	}
	return r.is(j, "magnitude") || r.is(i, "magnitude") || r.is(j, "on") && r.is(j+2, "richter")
}

// quakes are the words behind a strength without a word for it: "a 7.1 quake".
var quakes = lexicon.NewSet("aftershock earthquake quake temblor tremor")
