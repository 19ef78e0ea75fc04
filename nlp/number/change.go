package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// changed marks the two values of "from A to B" and "to B from A" with the trend
// that the words before give them. When and where may stand between: "from $40 at
// noon to $35".
func (r *reader) changed() {
	for k := 1; k < len(r.m); k++ {
		p := k - 1
		if u := r.m[p].unit; p > 0 && u != nil && u.dim == nlp.Time && r.is(r.m[p-1].left-1, "from") {
			p-- // "from 40 tonnes a year ago to 35"
		}
		from, to := &r.m[p], &r.m[k]
		if r.dated(from) || r.dated(to) {
			continue // "fell 40 from a year earlier to 310"
		}
		first := from
		if r.is(from.left-1, "to") {
			from, to = to, from
		}
		if !r.is(to.left-1, "to") || !r.is(from.left-1, "from") || !from.compatible(to) {
			continue
		}
		if r.spread(first.left - 1) {
			continue
		}
		t := r.trendAround(first.left - 1)
		if gap := r.m[k].left - 1 - r.past(first); gap > 0 && (t == nlp.NoTrend && !(first == from && r.shifts(from, to)) || !r.aside(r.m[k].left-1-gap, gap)) {
			continue
		}
		r.shareScale(from, to)
		if t == nlp.NoTrend && first == from {
			t = direction(from.value(), to.value())
		}
		from.trend, to.trend = t, t
		inherit(to, from)
		inherit(from, to)
	}
}

// shifts reports whether a verb of change without a direction stands before "from" and
// the two values, whose size tells it: "went from 870 in May to 455". They count the
// same: who "went from 2 choirs in Lund to 9 pubs" has moved.
func (r *reader) shifts(from, to *measure) bool {
	if !shifting.Get(r.word(from.left - 2)) {
		return false
	}
	h := r.noun(to.right)
	return h < 0 || r.word(h) == r.word(r.past(from)-1)
}

// shifting are the verbs of change that say no direction.
var shifting = lexicon.NewSet("change changed changes go goes going gone move moved moves shift shifted shifts swing swings swung went")

// dated reports whether m is a length of time that only says when.
func (r *reader) dated(m *measure) bool {
	return m.unit != nil && m.unit.dim == nlp.Time && point.Get(r.word(m.to))
}

// aside reports whether the n atoms from i on only say when or where: they are
// few, and no verb is among them.
func (r *reader) aside(i, n int) bool {
	for k := i; k < i+n; k++ {
		if r.tag(k).Verb() || r.is(k, ";") || r.is(k, "and") || r.is(k, "but") {
			return false
		}
	}
	return n <= far
}

// past returns where the words that m counts end.
func (r *reader) past(m *measure) int {
	if h := r.noun(m.right); h >= 0 {
		return h + 1
	}
	return m.right
}

func direction(from, to float64) nlp.Trend {
	switch {
	case to > from:
		return nlp.Up
	case to < from:
		return nlp.Down
	}
	return nlp.NoTrend
}

// compatible reports whether two measures can be in one unit.
func (m *measure) compatible(o *measure) bool {
	return m.bare() || o.bare() || m.cur != nil && m.cur == o.cur || m.unit != nil && m.unit == o.unit || m.share && o.percent() || m.age && o.age
}

// inherit gives m the unit of o when m has none.
func inherit(m, o *measure) {
	if m.bare() && !o.bare() && m.vague == "" {
		m.unit, m.cur, m.per, m.age = o.unit, o.cur, o.per, o.age
		m.unitFrom, m.unitTo = o.unitFrom, o.unitTo
	}
}
