package number

import (
	"math"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// reading makes the Reading of a measure.
func (r *reader) reading(k int) Reading {
	m := &r.m[k]
	q := nlp.Quantity{
		Span:   r.span(m.left, m.right),
		Number: r.span(m.numeral.from, m.numeral.to),
		Digit:  m.place, Decimal: m.decimal, Hedge: m.hedge, Trend: m.trend, Vague: m.vague,
	}
	if m.high != nil {
		q.Number = r.span(m.numeral.from, m.high.numeral.to)
		q.Decimal = q.Decimal || m.high.decimal
		q.Digit = min(m.place, m.high.place)
	}
	m.ends(&q)
	out := Reading{Quantity: q, From: r.a[m.left].tok, To: r.a[m.right-1].tok + 1, Head: -1, With: -1}
	if m.unitTo > m.unitFrom {
		out.UnitPhrase = r.span(m.unitFrom, max(m.unitTo, m.ageTo))
	}
	r.counted(k, &out)
	r.shorten(k, &out.Subject)
	r.tidy(&out.Subject)
	out.Unit, out.Dimension = m.name(r, &out)
	return out
}

// ends sets the value and the set of values of q.
func (m *measure) ends(q *nlp.Quantity) {
	f := m.factor()
	q.Digit *= f
	switch {
	case m.high != nil:
		q.Low, q.High, q.Hedge = m.value()*f, m.high.value()*f, nlp.Between
		if q.Low > q.High {
			q.Low, q.High = q.High, q.Low
		}
		return
	case m.vague != "":
		q.Low, q.High = bounded(bounds{m.low, m.numeral.high}, q.Hedge)
		q.Hedge = nlp.Vague
		return
	}
	v := m.value()
	if f != 1 {
		v *= f
	}
	q.Value, q.HasValue, q.Low, q.High = v, true, v, v
	inf := math.Inf(1)
	switch q.Hedge {
	case nlp.AtLeast, nlp.MoreThan:
		q.High, q.LowOpen = inf, q.Hedge == nlp.MoreThan
	case nlp.AtMost, nlp.LessThan:
		q.Low, q.HighOpen = -inf, q.Hedge == nlp.LessThan
	}
}

// factor is what the amount is multiplied by to be in the main unit.
func (m *measure) factor() float64 {
	if m.cur != nil && m.cur.factor != 0 {
		return m.cur.factor
	}
	return 1
}

// counted finds the noun that is counted or measured and the words for it.
func (r *reader) counted(at int, out *Reading) {
	m := &r.m[at]
	if r.isDash(m.right) && r.is(m.right+1, "strong") { // "a 40-strong band" is not 40 bands
		if h := r.noun(m.right + 2); h >= 0 {
			out.Subject = r.span(m.right+2, h+1)
		}
		return
	}
	head := r.headOf(at)
	if head < 0 && (r.elliptic(at) || r.origin(at) || r.opposed(at)) && r.m[at-1].head > 0 {
		m.head, out.Head = r.m[at-1].head, r.a[r.m[at-1].head].tok
		out.Subject = r.span(m.head, m.head+1)
		return
	}
	if head < 0 || m.per != "" && isDigit(m.per[0]) && head >= m.to {
		return // of "12 per 100,000 sailors" the sailors are not counted
	}
	out.Head, m.head = r.a[head].tok, head
	bare, end := m.bare(), head+1
	if bare {
		end = r.rateBehind(m, end)
	}
	out.Subject = r.subject(m, head)
	if q := r.together(out.Head); q != nil && m.unit == nil && m.cur == nil {
		out.With = q.Head
		out.Subject.End = max(out.Subject.End, r.t.Tokens[q.To-1].End)
	}
	if bare {
		out.UnitPhrase = r.phraseOf(m, head)
		out.UnitPhrase.End = r.a[end-1].End
	}
}

// headOf returns the atom of the counted noun: behind the number, or behind
// the next number of a list ("435 and 187 homes").
func (r *reader) headOf(at int) int {
	m := &r.m[at]
	if m.unit == vote || m.age && m.unit == nil && m.bareAge(r) {
		return -1
	}
	j := m.right
	if m.attr && r.isDash(j) {
		j++
		if extents.Get(r.word(j)) || r.is(j, "old") {
			j++
		}
	}
	for k := at + 1; k < min(len(r.m), at+5) && m.bare() && r.m[k].bare() && r.joined(j, r.m[k].left); k++ {
		j = r.m[k].right
	}
	if m.cur != nil && r.is(j, "in") && r.spentOn(j+1) {
		j++ // "$3 million in damages"
	}
	h := r.noun(j)
	if r.quake(m) && !quakes.Get(r.word(h)) && !r.is(h, "magnitude") {
		return -1 // "a quake of 7.0 hit the coast"
	}
	return h
}

// spentOn reports whether a noun without an article at j, behind money and "in", says what
// the money is: "$3 million in federal grants", but not "in June", "in total", "in one day".
func (r *reader) spentOn(j int) bool {
	h := r.noun(j)
	if h < 0 || !r.tag(h).Noun() || r.tag(h).Proper() || r.kind(j) != word || r.tag(j) == nlp.DT || notSpent.Get(r.word(j)) || notSpent.Get(r.word(h)) {
		return false
	}
	n, _ := r.named(h)
	return n.unit == nil && n.cur == nil
}

// notSpent are the words behind "in" that say when, where or how.
var notSpent = lexicon.NewSet("accordance addition all bail bitcoin court custody effect excess exchange fact favor favour just late lieu line midterm office order part place prison question real recent response return roughly short some terms theory time total town trading under various")

// bareAge reports whether the age m is said without a unit, so that no noun of it can
// follow but a name: "those aged 13 pay".
func (m *measure) bareAge(r *reader) bool {
	n := &m.numeral
	if m.high != nil {
		n = &m.high.numeral
	}
	return m.to == n.to && !r.tag(m.to).Proper()
}

// name returns the unit and the dimension of m.
func (m *measure) name(r *reader, out *Reading) (string, nlp.Dimension) {
	unit, dim := "", nlp.Count
	switch {
	case m.share:
		return "percent", nlp.Share
	case m.cur != nil:
		unit, dim = m.cur.code, nlp.Money
	case m.unit != nil:
		unit, dim = m.unit.name, m.unit.dim
	case m.age:
		unit = "year"
	case out.Head >= 0:
		unit = lexicon.Singular(r.a[m.head].norm)
		if c := r.coined(m); c != nil {
			unit, dim = c.code, nlp.Money
		}
	}
	switch {
	case m.age:
		return unit, nlp.Age
	case r.quake(m):
		return "magnitude", nlp.Magnitude
	case r.turns(m):
		dim = nlp.Count
	}
	if m.per == "" {
		return unit, dim
	}
	if unit == "" || unit == "time" {
		unit = "count"
	}
	switch {
	case dim == nlp.Length:
		dim = nlp.Speed
	case dim != nlp.Money && dim != nlp.Share:
		dim = nlp.Rate
	}
	return unit + "-per-" + m.per, dim
}

// coined returns the currency of the noun that m counts, where other words stand between:
// "billions of taxpayer dollars". It is nil for other nouns, and for few: coins are
// counted too.
func (r *reader) coined(m *measure) *currency {
	if n, _ := r.named(m.head); n.cur != nil && !n.cur.rare && n.cur.factor == 0 && (m.vague != "" || m.value() >= 100) && plural(r.tag(m.head)) {
		return n.cur
	}
	return nil
}
