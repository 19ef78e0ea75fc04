package number

import "math"

// wickets reports whether "for" at i joins the runs of a side to its wickets: "212
// for 4".
func (r *reader) wickets(i int) bool {
	if !r.is(i, "for") || r.kind(i-1) != digit || r.kind(i+1) != digit || r.is(i+2, "%") || r.noun(i+2) >= 0 {
		return false
	}
	return r.a[i+1].num.value(0) <= 10 && r.a[i-1].num.value(0) > 10
}

// percentAt reports whether "percent" stands at j, however written.
func (r *reader) percentAt(j int) bool {
	n, to := r.named(j)
	return r.is(j, "%") || to > j && n.unit != nil && n.unit.name == "percent"
}

// divides reports whether two shares joined by a dash part a whole between two sides: "34-65
// percent". Round ones are the ends of a range, "40-50 percent", and so are those of
// something, "46-47 percent of it".
func (r *reader) divides(lo, hi *measure) bool {
	a, b := lo.value(), hi.value()
	if !hi.percent() || a < 10 || a+b < 80 || a+b > 101 || r.is(hi.to, "of") {
		return false
	}
	return a+b == 100 || math.Mod(a, 5) != 0 || math.Mod(b, 5) != 0
}

// isScore rules out two bare numbers joined by a dash, and marks behind names.
func (r *reader) isScore(m *measure) bool {
	if !m.bare() || m.high != nil {
		return false
	}
	j, i := m.to, m.from
	if r.isDash(j) && (r.is(j+1, "for") || r.is(j+1, "and")) && r.isDash(j+2) && !r.is(j+3, "a") {
		return true // "a five-for-one split", "a 3-and-0 start"
	}
	if m.plain() && (r.wickets(j) || r.is(i-1, "for") && r.wickets(i-1)) {
		return true
	}
	if m.plain() && r.is(i-1, ":") && r.capital(i-2) && r.capital(i-3) && r.noun(j) < 0 {
		return true // a mark out of ten behind a name
	}
	if m.plain() && r.isDash(j) && r.is(j+1, "to") && r.isDash(j+2) && r.kind(j+3) == digit || m.plain() && r.isDash(i-1) && r.is(i-2, "to") && r.isDash(i-3) {
		return true // "a 61-to-37 margin"
	}
	if r.isDash(j) && r.kind(j+1) == digit && r.percentAt(j+2) {
		return false // "by 52-48%"
	}
	after := r.isDash(j) && r.kind(j+1) == digit && r.glued(j) == r.glued(j+1)
	before := r.isDash(i-1) && r.kind(i-2) == digit && r.glued(i-1) == r.glued(i)
	return (after || before) && m.plain()
}
