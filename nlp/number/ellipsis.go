package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// omitted hands a unit on where the next number leaves it out: "three years in
// jail and two on probation", "52 percent to Lind's 41", "fell 12 points to 3,100.25".
func (r *reader) omitted() {
	for k := 1; k < len(r.m); k++ {
		m, next := &r.m[k-1], &r.m[k]
		switch {
		case !m.bare() && m.high == nil && !m.age && m.per == "" && !m.attr && r.elliptic(k), r.rivals(m, next):
			inherit(next, m)
			next.share = next.share || m.share && next.bare()
		}
	}
	if p := r.pointed(); p != nil {
		for k := range r.m {
			if m := &r.m[k]; m.plain() && (m.decimal || m.num(r).grouped) && (r.is(m.left-1, "to") || r.is(m.left-1, "at")) && r.noun(m.right) < 0 {
				m.unit = p
			}
		}
	}
}

// elliptic reports whether the kth measure stands for a noun or unit that the one
// before it names: "435 homes by lot and 187 by tender", "12 degrees in May and 9
// last week". Only where, when and how may follow it.
func (r *reader) elliptic(k int) bool {
	if k == 0 || !r.m[k].bare() || r.m[k].high != nil || !r.is(r.m[k].left-1, "and") && !r.is(r.m[k].left-1, ",") {
		return false
	}
	j := r.m[k].right
	if r.is(j, "of") || r.tag(j) != nlp.IN && !recent.Get(r.word(j)) {
		return false
	}
	return r.noun(j) < 0 && r.m[k].left-r.past(&r.m[k-1]) <= far
}

// recent are the words that a time begins with.
var recent = lexicon.NewSet("last next this today yesterday")

// rivals reports whether next, a bare number, is the other side's share of what m is
// the first side's: "52 percent of the vote to Lind's 41", "48 percent to 44".
func (r *reader) rivals(m, next *measure) bool {
	if !m.percent() && !m.share || m.trend != nlp.NoTrend || m.high != nil || !next.plain() || next.value() > 100 || r.noun(next.right) >= 0 {
		return false
	}
	i := r.past(m)
	if !r.is(i, "to") && !r.is(i, "against") && !r.is(i, "versus") {
		return false
	}
	for i++; i < next.left; i++ {
		if t := r.tag(i); !t.Proper() && t != nlp.POS && t != nlp.PRPS {
			return false
		}
	}
	return i == next.left && !r.tag(next.right).Verb()
}

// pointed returns the unit of an index of which the sentence says how many points
// it has, nil where it does not.
func (r *reader) pointed() *unit {
	for k := range r.m {
		if u := r.m[k].unit; u != nil && u.name == "point" && r.m[k].value() >= 1 {
			return u
		}
	}
	return nil
}

// origin reports whether the kth measure is what the one before it came from, and
// counts the same: "31 seats, up from 24", "18 boats from 31".
func (r *reader) origin(k int) bool {
	if k == 0 || !r.m[k].bare() || !r.m[k-1].bare() || r.m[k].high != nil || r.m[k].trend == nlp.NoTrend || !r.is(r.m[k].left-1, "from") {
		return false
	}
	i, past := r.m[k].left-1, r.past(&r.m[k-1])
	for i > past && (particle(r.word(i-1)) || r.is(i-1, ",")) {
		i--
	}
	return i == past
}

// opposed reports whether the kth measure counts the other side of a division, or the
// level that a change of the one before it led to: "by 1,830 anglers to 1,204".
func (r *reader) opposed(k int) bool {
	if k == 0 {
		return false
	}
	m, next := &r.m[k-1], &r.m[k]
	i := r.past(m)
	if !m.bare() || m.high != nil || m.head <= 0 || !next.plain() || i != next.left-1 || !r.is(m.left-1, "by") && !r.is(m.left-1, "with") {
		return false
	}
	j := next.right
	return (r.is(i, "to") || r.is(i, "against") || r.is(i, "versus")) && (r.rests(j) || r.tag(j) == nlp.IN || r.tag(j) == nlp.CC)
}
