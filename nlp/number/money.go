package number

import "strings"

// moneyBefore reads a currency sign before a number at i: "$", "US$", "A $",
// "USD ", "Y=". It returns the currency and where the number begins.
func (r *reader) moneyBefore(i int) (*currency, int) {
	if i >= len(r.a) || r.kind(i) == digit {
		return nil, i
	}
	c, j := r.signAhead(i)
	if c == nil {
		return nil, i
	}
	if r.kind(j) == digit || (r.is(j, "-") || r.is(j, "+")) && r.kind(j+1) == digit || r.kind(i) == mark && r.vagueOrWord(j) {
		return c, j
	}
	return nil, i
}

// moneySign reads a minus before a currency sign: "-$50.8bn".
func (r *reader) moneySign(i int) (int, float64) {
	if (r.is(i, "-") || r.is(i, "−")) && !r.glued(i) && r.glued(i+1) && i+1 < len(r.a) && r.kind(i+1) == mark && known.money[r.a[i+1].norm] != nil {
		return i + 1, -1
	}
	return i, 1
}

// vagueOrWord reports whether number words stand at j: "$ five million".
func (r *reader) vagueOrWord(j int) bool {
	_, ok := cardinals[r.word(j)]
	return ok
}

// signAhead reads the sign itself, which may be cut in up to three atoms.
func (r *reader) signAhead(i int) (*currency, int) {
	a := &r.a[i]
	if i+1 < len(r.a) {
		if c := known.pairs[[2]string{a.norm, r.a[i+1].norm}]; c != nil {
			return c, i + 2
		}
		if r.kind(i) == word && r.glued(i+1) && r.kind(i+1) == mark {
			if c := known.money[a.norm+r.a[i+1].norm]; c != nil {
				return c, i + 2
			}
		}
		if r.kind(i) == mark && r.is(i, "$") && r.is(i+1, "us") && r.glued(i+1) {
			return known.money["$"], i + 2
		}
	}
	c := known.money[a.norm]
	if c == nil && r.kind(i) == word {
		c = known.money[strings.TrimSuffix(a.norm, ".")]
	}
	if c == nil && r.kind(i) == word {
		c = r.initial(i)
	}
	if c == nil || r.kind(i) == word && !r.codeFits(i) {
		return nil, i
	}
	if r.kind(i) == word && r.is(i+1, ".") && r.glued(i+1) {
		i++ // "Rs. 2,000", cut in two
	}
	return c, i + 1
}

// initials are the capital letters that stand for a currency where they touch an
// amount that no name would hold: "R40m", "N1.2 billion", but not the road R40.
var initials = map[string]*currency{"r": known.money["zar"], "n": known.money["ngn"], "p": known.money["php"]}

func (r *reader) initial(i int) *currency {
	c := initials[r.word(i)]
	if c == nil || !r.upper(i) || r.kind(i+1) != digit || !r.glued(i+1) {
		return nil
	}
	if d := r.a[i+1].num; d.grouped || d.point && d.exp == -2 || suffixes[r.word(i+2)] > 0 || scales[r.word(i+2)] >= 1e6 {
		return c
	}
	return nil
}

// codeFits keeps codes that are also words out: they must be in capitals, or
// touch the digits.
func (r *reader) codeFits(i int) bool {
	if !r.upper(i) && !r.glued(i+1) {
		w := r.word(i)
		return w == "usd" || w == "rmb" || w == "eur" || w == "rs" || w == "gbp" || w == "rs."
	}
	return !r.glued(i) || i == 0 || r.kind(i-1) == mark
}

// moneyAfter reads a sign or code behind a number: "1,200€", "115USD", "10 rmb".
func (r *reader) moneyAfter(j int) (*currency, int) {
	if j >= len(r.a) {
		return nil, j
	}
	a := &r.a[j]
	if r.kind(j) == word && !r.glued(j) && len(a.norm) < 3 && a.norm != "kn" && a.norm != "zł" {
		return nil, j
	}
	c, to := r.signBehind(j)
	if c == nil {
		return nil, j
	}
	if r.kind(to) == digit && r.kind(j) == mark && (r.glued(to) || !r.glued(j)) {
		return nil, j
	}
	return c, to
}

// signBehind reads a sign behind a number; a million may be joined to it, as
// in "30 MUSD".
func (r *reader) signBehind(j int) (*currency, int) {
	if s, ok := strings.CutPrefix(r.a[j].norm, "m"); ok && len(s) == 3 && known.money[s] != nil && r.upper(j) {
		return known.money[s], j + 1
	}
	if r.is(j, "p") && r.glued(j) && !r.upper(j) && !lines[r.a[j-1].num.mant] {
		return known.names["pence"][0].cur, j + 1
	}
	if c := known.money[r.a[j].norm]; c != nil && (r.kind(j) == mark || r.upper(j) || c.code != "GBP" && len(r.a[j].norm) > 2 || r.is(j, "kn")) {
		return c, j + 1
	}
	return nil, j
}

// lines are how many a screen has where "p" stands for progressive, not for pence.
var lines = map[float64]bool{240: true, 360: true, 480: true, 540: true, 720: true, 1080: true, 1440: true, 2160: true, 4320: true}

// moneyTail takes what may follow an amount: the country behind it ("$76 US"),
// the currency in words once more ("$10 dollars"), a scale ("75 USD million").
func (r *reader) moneyTail(m *measure) {
	j := m.to
	if s := scales[r.word(j)]; s >= 1000 && !m.scaled {
		r.times(&m.numeral, s)
		m.to, j = j+1, j+1
	}
	if r.is(j, "us") && r.upper(j) && m.cur.code == "USD" {
		m.to = j + 1
		return
	}
	if n, to := r.named(j); n.cur != nil && (n.cur == m.cur || r.is(j, "us") || n.cur.code != "USD" && m.cur.code == "USD") {
		if n.cur.factor == 0 {
			m.cur, m.to, m.unitTo = n.cur, to, to
			m.unitFrom = min(m.unitFrom, j)
		}
	}
}

// cents reads the small change behind an amount: "thirteen dollars and
// forty-five cents", "15 dollars 50".
func (r *reader) cents(m *measure) {
	if m.cur == nil || m.cur.factor != 0 || m.vague != "" {
		return
	}
	j := m.to
	and := r.is(j, "and")
	if and {
		j++
	}
	n, ok := r.base(j)
	if !ok || n.decimal || n.value() >= 100 || n.value() < 1 || r.isYear(j) {
		return
	}
	u, to := r.named(n.to)
	switch {
	case u.cur != nil && u.cur.factor != 0:
		m.to = to
	case u.cur != nil || u.unit != nil || m.scaled, r.kind(n.to) != mark || r.is(n.to, "%") || r.isDash(n.to):
		return
	default:
		m.to = n.to
	}
	m.mant, m.exp, m.decimal, m.place, m.unitTo = m.value()+n.value()/100, 0, true, 0.01, m.to
}
