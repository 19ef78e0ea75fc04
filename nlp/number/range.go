package number

import "crossclaim/nlp"

// ranged reads the upper end of a range that begins with m: "5 to 10",
// "between 5 and 10", "100,000-200,000", "two or three", "five- to six-hour".
// It leaves m alone where no range begins.
func (r *reader) ranged(m *measure) {
	j, sort := r.connector(m)
	if sort == noRange || sort == byTo && m.plain() && r.isYear(m.from) && yearWords.Get(r.word(m.from-1)) && !r.isYear(j) {
		return // "rose from $5 million in 2010 to $8 million"
	}
	hi, ok := r.measure(j)
	if !ok || hi.vague != "" || m.vague != "" || hi.share != m.share && !hi.percent() {
		return
	}
	lo := *m
	r.shareScale(&lo, &hi)
	if !r.sameUnit(&lo, &hi) || !r.rangeFits(&lo, &hi, sort) {
		return
	}
	*m = lo
	m.high = &hi
	m.unit, m.cur, m.per, m.age, m.attr = hi.unit, hi.cur, hi.per, hi.age, hi.attr
	if hi.unitFrom < hi.unitTo {
		m.unitFrom, m.unitTo = hi.unitFrom, hi.unitTo
	}
	m.ageTo = hi.ageTo
	m.to, m.right = hi.to, hi.to
}

// A rangeSort is what joins the ends of a range.
type rangeSort uint8

const (
	noRange rangeSort = iota
	byTo
	byDash
	byOr
	byAnd // between ... and
)

// connector returns where the upper end begins and what leads to it.
func (r *reader) connector(m *measure) (int, rangeSort) {
	j := m.to
	switch {
	case r.is(j, "to"), r.is(j, "through") && r.kind(j+1) == digit:
		return j + 1, byTo
	case r.isDash(j) && r.is(j+1, "to"):
		return j + 2, byTo
	case r.isDash(j) && r.is(j+1, "or"):
		return j + 2, byOr
	case r.isDash(j) && (r.glued(j) == r.glued(j+1)), r.isDash(j) && m.plain() && r.kind(j+1) == digit && r.lengthBehind(j+1):
		return j + 1, byDash
	case r.is(j, "or"):
		return j + 1, byOr
	case r.is(j, "and") && r.between(m.from):
		return j + 1, byAnd
	}
	return j, noRange
}

// lengthBehind reports whether a length follows at j, which has no minus: "a 75
// -300mm lens".
func (r *reader) lengthBehind(j int) bool {
	hi, ok := r.measure(j)
	return ok && hi.unit != nil && hi.unit.dim == nlp.Length
}

// between reports whether "between" stands before atom i, or a hedge that
// stands between them ("between about 5 and 10").
func (r *reader) between(i int) bool {
	_, from := r.hedgeLeft(i)
	return r.betweenAt(from) >= 0
}

// betweenAt returns where the "between" right before atom i stands, or "between
// the ages of"; -1 when there is none.
func (r *reader) betweenAt(i int) int {
	if r.is(i-1, "of") && r.is(i-2, "ages") {
		i -= 2
		if r.is(i-1, "the") {
			i--
		}
	}
	if r.is(i-1, "between") {
		return i - 1
	}
	return -1
}

// percent reports whether m is in percent.
func (m *measure) percent() bool { return m.unit != nil && m.unit.name == "percent" }

// shareScale gives the lower end the scale of the upper: "$3-5 billion", "two
// or three hundred".
func (r *reader) shareScale(lo, hi *measure) {
	if lo.scaled || hi.mult <= 1 || lo.value() > hi.value()/hi.mult {
		return
	}
	if lo.cur == nil && lo.unit != nil {
		return
	}
	r.times(&lo.numeral, hi.mult)
}

// cent is what a hundredth is of its currency.
const cent = 0.01

// sameUnit makes the two ends one in unit, or reports that they are not.
func (r *reader) sameUnit(lo, hi *measure) bool {
	switch {
	case lo.cur != nil && hi.cur != nil && lo.cur != hi.cur && lo.cur.code == hi.cur.code && lo.cur.factor == cent:
		lo.cur, lo.exp = hi.cur, lo.exp-2 // "between 80 pence and £2"
		return true
	case lo.age && hi.age && lo.unit == hi.unit, lo.bare(), lo.cur != nil && lo.cur == hi.cur, lo.unit != nil && lo.unit == hi.unit:
		return lo.per == "" || lo.per == hi.per
	case hi.unit != nil || hi.cur != nil || hi.share || hi.age || r.noun(hi.to) >= 0:
		return false
	}
	hi.unit, hi.cur, hi.age = lo.unit, lo.cur, lo.age
	if hi.per == "" {
		hi.per = lo.per
	}
	hi.unitFrom, hi.unitTo, hi.ageTo = lo.unitFrom, lo.unitTo, lo.ageTo
	return true
}

// rangeFits rules out pairs that are no range: scores, odds, years, two values
// of a change.
func (r *reader) rangeFits(lo, hi *measure, sort rangeSort) bool {
	a, b := lo.value(), hi.value()
	if r.isYear(lo.from) && lo.bare() && r.isYear(hi.from) {
		return false
	}
	switch sort {
	case byOr:
		return a < b && b-a <= max(2, a) && !lo.decimal && !hi.decimal && (r.noun(hi.to) >= 0 || !hi.bare())
	case byDash:
		return a < b && (!hi.bare() || r.noun(hi.to) >= 0 || lo.num(r).grouped || lo.scaled || lo.hedgedIn(r)) && !r.glued(lo.from) && !r.divides(lo, hi)
	case byTo:
		_, left := r.hedgeLeft(lo.from)
		from := r.is(left-1, "from")
		if from && spreads.Get(r.word(left-2)) {
			return a != b
		}
		if from && r.changing(left-1) {
			return false
		}
		jump := hi.bare() && b > 3*a && (r.is(left-1, "by") || movers.Get(r.word(left-1)).of == anything && r.tag(left-1).Verb())
		level := !lo.bare() || jump // "rose by 40 to 300", but "by 20 to 30 men"
		if level && !from && r.moving(lo) {
			return false // "rose 2% to 7.7%"
		}
		return a < b && !(lo.bare() && hi.bare() && r.noun(hi.to) < 0 && b < 20 && !from)
	}
	return true
}

// num returns the digits m begins with.
func (m *measure) num(r *reader) digits { return r.a[min(m.numeral.from, len(r.a)-1)].num }

func (m *measure) hedgedIn(r *reader) bool { return r.hedgedLeft(m.from) }
