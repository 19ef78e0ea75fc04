package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A measure is a number with its unit of measure or currency, before hedges
// and ranges are read around it.
type measure struct {
	numeral
	from, to int // atoms of the number with its unit
	unit     *unit
	cur      *currency
	per      string // unit behind "per": "hour", "barrel"; "" when none
	age      bool
	attr     bool // stands before a noun with a hyphen: "100-metre flag"
	unitFrom int  // atoms of the unit, empty when there is none
	unitTo   int
	ageTo    int // end of "old" or "of age" behind the unit, 0 when there is none

	high   *measure // the upper end of a range
	hedge  nlp.Hedge
	left   int // first atom of the hedge before it
	right  int // end of the hedge behind it
	trend  nlp.Trend
	streak bool // an ordinal: "ninth straight day"
	head   int  // atom of the counted noun, once it is known
}

// bare reports whether m has no unit and no currency.
func (m *measure) bare() bool {
	return m.unit == nil && m.cur == nil && m.per == "" && !m.share && !m.age
}

// measure reads a number with its unit at atom i.
func (r *reader) measure(i int) (measure, bool) {
	start, sign := r.moneySign(i)
	cur, j := r.moneyBefore(start)
	n, ok := r.numeral(j, cur != nil)
	if !ok {
		return r.single(i)
	}
	n.mant *= sign
	m := measure{numeral: n, from: i, to: n.to, cur: cur, unitFrom: n.to, unitTo: n.to}
	if cur != nil {
		m.unitFrom, m.unitTo = i, j
		r.moneyTail(&m)
	} else if !n.share {
		r.unit(&m)
	}
	r.compound(&m)
	r.rate(&m)
	r.old(&m)
	r.frozen(&m)
	m.left, m.right = m.from, m.to
	return m, true
}

// frozen reads "below zero" behind degrees: "5 degrees below zero" is minus 5.
func (r *reader) frozen(m *measure) {
	if r.is(m.to, "below") && r.is(m.to+1, "zero") && m.mant > 0 && (m.bare() || m.unit != nil && m.unit.dim == nlp.Temperature) {
		m.mant, m.to = -m.mant, m.to+2
	}
}

// single reads "a week", "an hour", "a mile": one, but only of units of time
// and measure and where the words around say that it is measured.
func (r *reader) single(i int) (measure, bool) {
	if !r.article(i) {
		return measure{}, false
	}
	u, to, ok := r.unitWords(i + 1)
	if !ok || u.dim != nlp.Time && u.dim != nlp.Length || to != i+2 || !r.measured(i, to, u) {
		return measure{}, false
	}
	n := numeral{from: i, to: i + 1, mant: 1, place: 1}
	m := measure{numeral: n, from: i, to: to, unit: u, unitFrom: i + 1, unitTo: to, left: i, right: to}
	if r.is(to, "and") && r.article(to+1) && r.is(to+2, "half") {
		m.mant, m.decimal, m.place, m.to, m.right = 1.5, true, 0.5, to+3, to+3
	}
	if r.is(to, "or") && r.is(to+1, "two") && (r.noun(to+2) < 0 || r.is(to+2, "of")) {
		two := m
		two.mant = 2
		m.high, m.to, m.right = &two, to+2, to+2
	}
	return m, true
}

// measured reports whether the words around "a week" say that it is a length
// of time and neither a rate ("$5 a week", "twice a week") nor any one week.
func (r *reader) measured(i, to int, u *unit) bool {
	if u.dim == nlp.Time && point.Get(r.word(to)) {
		return true
	}
	if len(r.m) > 0 && r.m[len(r.m)-1].to == i || r.is(i-1, "times") || r.is(i-1, "twice") || r.is(i-1, "once") {
		return false
	}
	if u.dim == nlp.Time && (u.factor < 60 || u.base == "") {
		return false
	}
	if afterOne.Get(r.word(to)) || r.is(to, "or") && r.is(to+1, "two") || r.is(to, "and") && r.is(to+2, "half") {
		return true
	}
	if u.dim == nlp.Time && beforeOne.Get(r.word(i-1)) && !r.tag(to).Noun() {
		return true
	}
	return r.hedgedLeft(i) && !r.tag(to).Noun()
}

// point are the words that make a length of time a point in it, so that no rate
// ends there: "12.3 million a month earlier".
var point = lexicon.NewSet("ago earlier later after before")

// afterOne and beforeOne are the words around "a week" that make it one week.
var (
	afterOne  = lexicon.NewSet("after ago earlier later before prior into of since away long apart from")
	beforeOne = lexicon.NewSet("for within lasted took takes taken spent past")
)

// unit reads the unit or currency behind a number.
func (r *reader) unit(m *measure) {
	j := m.to
	if r.isDash(j) && (isUnitWord(r.word(j+1)) || r.glued(j) && r.digits(m) && r.signAt(j+1)) {
		j++
	}
	if (m.vague != "" || m.about) && r.is(j, "of") {
		j++
	}
	if lasting.Get(r.word(j)) || r.tag(j) == nlp.JJ && !r.glued(j) && plural(r.tag(j+1)) && !several.Get(r.word(j)) && !isUnitWord(r.word(j)) {
		if u, _, ok := r.unitWords(j + 1); ok && u.dim == nlp.Time {
			j++ // "nine straight days", "two rough weeks"
		}
	}
	if r.folds(m); m.unit == fold {
		return
	}
	if n, to := r.named(j); to > j && r.unitFits(m, n, j, to) {
		m.unit, m.cur, m.unitFrom, m.unitTo, m.to = n.unit, n.cur, j, to, to
		m.attr = j > 0 && r.isDash(j-1)
		r.sterling(m)
		r.cents(m)
		r.inches(m)
		return
	}
	if !m.digits && !r.upper(j) {
		return
	}
	if c, to := r.moneyAfter(j); c != nil {
		m.cur, m.unitFrom, m.unitTo, m.to = c, j, to, to
		if len(r.a[j].norm) == 4 && r.a[j].norm[0] == 'm' && known.money[r.a[j].norm] == nil {
			r.times(&m.numeral, 1e6) // MUSD, MEUR
		}
		r.moneyTail(m)
		return
	}
	if u, to := r.unitSign(j); u != nil {
		m.unit, m.unitFrom, m.unitTo, m.to = u, j, to, to
	}
}

// inches reads the inches of a height: "5-foot-11".
func (r *reader) inches(m *measure) {
	j := m.to
	if m.unit == nil || m.unit.name != "foot" {
		return
	}
	if v := cardinals[r.word(j)]; r.is(m.unitFrom, "foot") && !m.attr && v > 0 && v < 12 && r.kind(j+1) == mark && !r.isDash(j+1) {
		m.mant, m.exp, m.decimal, m.place, m.to = m.value()+v/12, 0, true, 1./12, j+1 // "six foot two"
		return
	}
	if !m.attr || !r.isDash(j) || r.kind(j+1) != digit || !r.glued(j+1) {
		return
	}
	if d := r.a[j+1].num; d.mant < 12 && !d.point {
		m.mant, m.exp, m.decimal, m.place, m.to = m.value()+d.mant/12, 0, true, 1./12, j+2
	}
}

// lasting may stand between a number and a unit of time: "nine straight days".
var lasting = lexicon.NewSet("straight consecutive successive full whole more additional further long calendar working business solid extra other short entire")

// several may not: the days they count need not follow one another, and "plus" is a hedge.
var several = lexicon.NewSet("different many other plus recent separate such")

func (r *reader) digits(m *measure) bool { return m.numeral.digits }

func (r *reader) signAt(j int) bool {
	u, _ := r.unitSign(j)
	return u != nil
}

// unitFits rules out names that mean something else here: "second" behind a
// number word is an ordinal's, money with another meaning needs a large
// amount, and singular units follow one or a hyphen.
func (r *reader) unitFits(m *measure, n unitName, from, to int) bool {
	w := r.word(from)
	switch {
	case n.cur != nil && n.cur.rare:
		return m.scaled || m.value() >= 100
	case w == "second" && !m.numeral.digits && !r.isDash(from-1) && !r.article(from-1) && m.value() != 1:
		return false
	case w == "points" && to == from+1 && m.vague != "":
		return false
	case n.unit != nil && n.unit.name == "cup" && (r.is(to, "final") || r.upper(from)):
		return false
	}
	return true
}

// old reads what makes a time an age: "-year-old", "years of age", "aged 24".
func (r *reader) old(m *measure) {
	if m.unit != nil && m.unit.dim == nlp.Time {
		j := m.to
		if r.isDash(j) {
			j++
		}
		switch {
		case r.is(j, "old"), r.is(j, "olds"):
			m.age, m.ageTo = true, j+1
			m.attr = m.attr || j > m.to
		case r.is(j, "of") && r.is(j+1, "age"):
			m.age, m.ageTo = true, j+2
		case r.ageLead(m.from) == "ages", r.goesOn(m):
			m.age = true
		}
		return
	}
	if !m.bare() || m.scaled && m.vague == "" {
		return
	}
	if j := r.undash(m.to); m.numeral.digits && yearsOld.Get(r.word(j)) {
		m.age, m.to = true, j+1
		return
	}
	m.age = r.aged(m)
}

// yearsOld are the short forms of "years old": "a 6-yo".
var yearsOld = lexicon.NewSet("yo yos y.o. y/o")

// goesOn reports whether m ends a list of ages: "aged 3 months to 10 years".
func (r *reader) goesOn(m *measure) bool {
	k := len(r.m) - 1
	return k >= 0 && r.m[k].age && r.m[k].to == m.from-1 && r.lists(m.from-1)
}
