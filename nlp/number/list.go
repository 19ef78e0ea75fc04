package number

import "crossclaim/nlp"

// listed hands the unit of the last number of a list to those before it: "5
// and 6 kg" is two quantities of one unit, as are "51 to 49 percent" and "40 by 60 metres".
func (r *reader) listed() {
	for k := len(r.m) - 2; k >= 0; k-- {
		m, next := &r.m[k], &r.m[k+1]
		if r.isDash(m.right) && m.bare() && next.age && r.joined(m.right+1, next.left) {
			inherit(m, next) // "10- and 13-year-old"
		}
		to := (r.is(m.right, "to") || r.isDash(m.right) && m.plain()) && next.percent() || r.is(m.right, "by") && next.unit != nil && next.unit.dim == nlp.Length
		if m.bare() && !next.bare() && (!next.age || next.unit != nil && !next.attr) && next.cur == nil && m.high == nil && (r.joined(m.right, next.left) || to && next.left == m.right+1) {
			inherit(m, next)
		}
	}
}

// joined reports whether only "and", "or", "versus" and commas stand in the
// atoms [from, to), and at least one of them does.
func (r *reader) joined(from, to int) bool {
	for k := from; k < to; k++ {
		if !r.is(k, "and") && !r.is(k, "or") && !r.is(k, ",") && !r.is(k, "versus") && !r.is(k, "vs.") && !r.is(k, "vs") {
			return false
		}
	}
	return from < to && to-from <= 2
}

// gapped hands a trend on along a list, where its word stands once: "declines of
// 5 and 6 percent", "wheat fell 3%, barley 5% and rye 2%", "40 points, or 0.5%".
func (r *reader) gapped() {
	for k := 1; k < len(r.m); k++ {
		m, next := &r.m[k-1], &r.m[k]
		if m.trend == nlp.NoTrend || next.trend != nlp.NoTrend || next.moves() > measures || next.cur != nil {
			continue
		}
		if r.joined(m.right, next.left) || m.unit == next.unit && m.share == next.share && r.elided(m.right, next.left) {
			next.trend = m.trend
		}
	}
}

// elided reports whether the atoms [from, to) are "and" or a comma and a noun
// phrase, so that they repeat all of a clause but its verb.
func (r *reader) elided(from, to int) bool {
	if to-from > far || !r.is(from, ",") && !r.is(from, "and") && !r.is(from, "while") {
		return false
	}
	if r.is(to-1, "by") {
		to--
	}
	if !r.tag(to - 1).Noun() {
		return false
	}
	for k := from + 1; k < to; k++ {
		t := r.tag(k)
		if !t.Noun() && !t.Adjective() && t != nlp.DT && t != nlp.POS && t != nlp.PRPS && !r.is(k, "in") && !r.is(k, "and") {
			return false
		}
	}
	return true
}
