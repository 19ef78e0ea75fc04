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
		out.UnitPhrase = r.span(m.unitFrom, m.unitTo)
	}
	r.counted(k, &out)
	r.shorten(k, &out.Subject)
	out.Unit, out.Dimension = m.name(r, &out)
	return out
}

// shorten ends the subject of the kth measure before what the next number of a list
// counts: "[kites] and 40 boats".
func (r *reader) shorten(k int, subject *nlp.Span) {
	for n := k + 1; n < min(len(r.m), k+far); n++ {
		i := r.m[n].left
		if r.a[i].Start >= subject.End {
			return
		}
		j := i
		for j > 0 && (r.is(j-1, "and") || r.is(j-1, "or") || r.is(j-1, ",")) {
			j--
		}
		if j == i && r.is(i-2, "and") && (r.tag(i-1).Verb() || r.tag(i-1).Adjective()) {
			j = i - 2 // "killed four [monks] and injured nine"
		}
		if j < i && r.m[k].right < j && r.a[j-1].End > subject.Start {
			subject.End = r.a[j-1].End
			return
		}
	}
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
	if m.bare() {
		r.rateBehind(m, head+1)
	}
	out.Subject = r.subject(m, head)
	if q := r.together(out.Head); q != nil && m.unit == nil && m.cur == nil {
		out.With = q.Head
		out.Subject.End = max(out.Subject.End, r.t.Tokens[q.To-1].End)
	}
	if m.bare() {
		out.UnitPhrase = r.phraseOf(m, head)
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
	h := r.noun(j)
	if r.quake(m) && !quakes.Get(r.word(h)) && !r.is(h, "magnitude") {
		return -1 // "a quake of 7.0 hit the coast"
	}
	return h
}

// bareAge reports whether the age m is said without a unit, so that no noun of it can
// follow but a name: "those aged 13 pay".
func (m *measure) bareAge(r *reader) bool {
	n := &m.numeral
	if m.high != nil {
		n = &m.high.numeral
	}
	return m.to == n.to
}

// phraseOf returns the counted noun phrase, from behind the number to its head.
func (r *reader) phraseOf(m *measure, head int) nlp.Span {
	j := m.right
	for j < head && (r.isDash(j) || r.is(j, "of") || r.tag(j) == nlp.DT || r.tag(j) == nlp.PRPS || r.is(j, "and") || r.is(j, "or") || r.figure(j) || plurals.Get(r.word(j))) {
		j++
	}
	if r.tag(j) == nlp.Quote && !r.closed(j+1, head) {
		j++
	}
	return r.span(j, head+1)
}

// figure reports whether atom j is a further number before the counted noun, and not the
// beginning of what it is like: "twenty-two ferries", but "three-year permits".
func (r *reader) figure(j int) bool {
	return r.cardinalAt(j) && (!r.isDash(j+1) || r.cardinalAt(j+2))
}

// closed reports whether a quotation mark stands in the atoms [from, to).
func (r *reader) closed(from, to int) bool {
	for ; from < to; from++ {
		if r.tag(from) == nlp.Quote {
			return true
		}
	}
	return false
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

// manyClauses is more than a sentence that people write has. What hangs on a
// phrase is not looked for in such tables and lists, to stay linear.
const manyClauses = 64

// subject returns the counted noun phrase with what hangs on it.
func (r *reader) subject(m *measure, head int) nlp.Span {
	s := r.phraseOf(m, head)
	if len(r.t.Clauses) >= manyClauses {
		return s
	}
	// "Thousands of miners from the north": what hangs on the number hangs on
	// its noun.
	for _, tok := range []int{r.a[head].tok, r.a[m.numeral.from].tok} {
		if p := r.t.PhraseAt(tok); p >= 0 && !(r.t.Phrases[p].Head > r.a[head].tok && struck.Get(r.word(head+1))) {
			_, to := r.t.Extent(p)
			s.End = max(s.End, r.t.Tokens[to-1].End)
		}
	}
	return s
}
