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
	if m.decimal && (r.is(i, "of") && quakes.Get(r.word(i-1)) || r.rated(i)) {
		return true
	}
	if r.isDash(j) {
		j++
	}
	if r.is(i, "of") || r.isDash(i) {
		i--
	}
	return r.is(j, "magnitude") || r.is(i, "magnitude") || r.is(j, "on") && r.is(j+2, "richter")
}

// rated reports whether "magnitude" is the subject of what ends in atom i: "its
// magnitude was put at 6.1, later revised to 6.3".
func (r *reader) rated(i int) bool {
	if !r.is(i, "at") && !r.is(i, "to") && !r.is(i, "was") && !r.is(i, "from") {
		return false
	}
	for k := i - 1; k >= max(0, i-far); k-- {
		if r.is(k, "magnitude") {
			return true
		}
	}
	return false
}

// quakes are the words behind a strength without a word for it: "a 7.1 quake".
var quakes = lexicon.NewSet("aftershock earthquake quake temblor tremor")

// turns reports whether the degrees of m are no heat: those of an angle ("a 270-degree
// turn"), of a place on the map ("40 degrees north"), of a university ("holds two degrees").
func (r *reader) turns(m *measure) bool {
	if m.unit == nil || m.unit.name != "degree" {
		return false
	}
	for k := m.to; k < m.to+3; k++ {
		if angles.Get(r.word(k)) {
			return true
		}
	}
	for k := m.left - 1; k >= max(0, m.left-4); k-- {
		if w := r.word(k); angles.Get(w) || holding.Get(w) && !m.numeral.digits {
			return true
		}
	}
	return false
}

// angles are the words around degrees of arc, holding those before degrees that are
// taken at a university.
var (
	angles  = lexicon.NewSet("about-face angle angles arc arm bank bend camera clockwise east field gradient heel incline inclined latitude list listed listing longitude north pan panorama panoramic pivot reversal rotate rotated rotation slope south spin tilt tilted turn turnaround turned turns view west")
	holding = lexicon.NewSet("completed earned has have having held hold holding holds obtained received")
)
