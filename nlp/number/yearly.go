package number

import (
	"math"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// nearYear reports whether m, which looks like a year, is one behind its hedge, which begins
// at atom i: "circa 1900", "from about 1890". A count of that size has its noun or a comma, or
// is the level of something: "rose to about 1700".
func (r *reader) nearYear(m *measure, i int) bool {
	v := m.value()
	if i == m.from || v < 1500 || r.noun(m.to) >= 0 || r.is(m.to, "of") || r.tag(m.to).Verb() {
		return false
	}
	w := r.word(i - 1)
	switch r.word(i) {
	case "circa", "ca", "ca.", "c.":
		return true
	case "around":
		return v >= 1700 && !counting.Get(w) && movers.Get(w).trend == nlp.NoTrend
	case "about", "roughly":
		return v >= 1700 && (dating.Get(w) && !r.changing(i-1) || (w == "to" || w == "and") && r.isYear(i-2))
	}
	return false
}

// dating are the words between which and a year "about" may stand, counting those that a
// count of things follows.
var (
	dating   = lexicon.NewSet("after before between from in since till until")
	counting = lexicon.NewSet("at are averaged be been cost costs for is of reached than to total totalled totaled was were with")
)

// yearBefore reports whether the number v before atom j is the year of the levels or results
// that stand there: "the 1940 levels", "its 2009 data".
func (r *reader) yearBefore(j int, v float64) bool {
	return v >= 1900 && v < 2100 && yearly.Get(r.word(j)) || v > 1990 && v < 2050 && math.Mod(v, 100) != 0 && r.tag(j-2) == nlp.PRPS && plural(r.tag(j))
}

// yearly are the nouns of what is compared by years and seldom counted.
var yearly = lexicon.NewSet("data figures levels numbers prices rates results standards totals")
