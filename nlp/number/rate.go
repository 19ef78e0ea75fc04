package number

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// rate reads "per hour", "a barrel", "/day", "-a-day" behind a measure.
func (r *reader) rate(m *measure) {
	j := m.to
	if m.attr && r.isDash(j) || r.isDash(j) && r.article(j+1) {
		j++
	}
	switch {
	case r.is(j, "for") && r.is(j+1, "every") && r.kind(j+2) == digit:
		j += 2
	case r.is(j, "per"), r.is(j, "every") && !r.tag(j+1).Noun(), r.is(j, "/") && r.glued(j):
		j++
	case r.article(j), r.is(j, "each") || r.is(j, "every"):
		if m.cur == nil && !r.timeAt(j+1) && !r.timeAt(j+2) {
			return
		}
		j++
	default:
		return
	}
	if r.isDash(j) {
		j++
	}
	if p, to := r.perWhat(m, j); p != "" && !point.Get(r.word(to)) {
		m.per, m.to = p, to
		if m.unitFrom == m.unitTo {
			m.unitFrom = j
		}
		m.unitTo = to
	}
}

func (r *reader) timeAt(j int) bool {
	u, _, ok := r.unitWords(j)
	return ok && u.dim == nlp.Time
}

// perWhat returns the name of what a rate is per, and where its words end.
func (r *reader) perWhat(m *measure, j int) (string, int) {
	if n, to := r.named(j); n.unit != nil {
		return n.unit.name, to
	}
	if u, to := r.unitSign(j); u != nil && m.numeral.digits {
		return u.name, to
	}
	if u := known.tight[r.word(j)]; u != nil && r.glued(j) {
		return u.name, j + 1
	}
	if r.kind(j) == digit {
		d := r.a[j].num
		if d.mant >= 100 {
			base := format(d.value(0))
			if n, to := r.named(j + 1); n.unit != nil {
				return base + "-" + n.unit.name, to
			}
			if u, to := r.unitSign(j + 1); u != nil && u.dim == nlp.Length {
				return base + "-" + u.name, to
			}
			return base, j + 1
		}
		return "", j
	}
	if !r.tag(j).Noun() && !r.is(j, "share") || r.tag(j+1).Noun() && m.cur != nil && !r.is(j-1, "per") {
		return "", j
	}
	return strings.ReplaceAll(lexicon.Singular(r.word(j)), " ", "-"), j + 1
}

// rateBehind reads a rate behind the counted noun: "12 cases per 100,000
// people", "20 burglaries a week". It returns where the rate ends, j where there is none.
func (r *reader) rateBehind(m *measure, j int) int {
	at := *m
	at.to = j
	if r.is(j, "per") || r.is(j, "for") || r.timeAt(j+1) {
		r.rate(&at)
		m.per = at.per
	}
	return at.to
}
