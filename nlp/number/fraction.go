package number

import (
	"crossclaim/nlp/lexicon"

	"math"
)

// fraction reads a part of a whole: "a third of", "two-thirds", "half the",
// "two in five", "nine out of ten". Before a unit or a scale it is a plain
// number: "half a mile", "three quarters of a million".
func (r *reader) fraction(i int) (numeral, bool) {
	n, ok := r.ratio(i)
	if ok {
		return n, true
	}
	part, to, ok := r.part(i)
	if !ok {
		return n, false
	}
	n = numeral{from: i, to: to, mant: part, decimal: true, place: part}
	if r.ofUnit(&n) {
		return n, true
	}
	if !r.ofWhole(&n) {
		return n, false
	}
	n.mant, n.share, n.place = part*100, true, roughly
	return n, true
}

// roughly is how coarse a share written as a fraction is, in percentage points:
// who writes "a fifth" may have 18 or 22 percent in mind.
const roughly = 5

// part reads the fraction itself and returns it with where it ends.
func (r *reader) part(i int) (float64, int, bool) {
	if v := r.slashed(i); v > 0 && !r.glued(i) {
		return v, i + 3, true
	}
	if r.is(i, "half") {
		return 0.5, i + 1, true
	}
	j, top := i, 1.0
	if r.article(i) || r.is(i, "the") {
		j++
	} else if v, ok := cardinals[r.word(i)]; ok && v > 0 && v < 20 {
		j, top = i+1, v
	} else if !r.is(i, "quarter") {
		return 0, i, false
	}
	if j > i && r.isDash(j) {
		j++
	}
	w := r.word(j)
	d, ok := denominators[w]
	many := ok && w[len(w)-1] == 's' || r.isDash(j-1) && scales[r.word(j+1)] > 0 // "three-quarter million"
	if !ok || j == i && w != "quarter" || top > 1 != many && !r.article(j-1) || top >= d {
		return 0, i, false
	}
	return top / d, j + 1, true
}

// ofUnit takes what follows a fraction that is a plain number: "half a
// million", "a quarter of an hour", "half-hour", "quarter million". The
// article goes into the number; the unit is read later.
func (r *reader) ofUnit(n *numeral) bool {
	j := n.to
	of := r.is(j, "of") && (r.article(j+1) || r.is(j+1, "one"))
	if of {
		j++
	}
	if r.isDash(j) || r.article(j) || of {
		j++
	}
	w := r.word(j)
	if s := scales[w]; s > 0 && w != "score" {
		n.place = 0
		n.mant, n.to, n.scaled, n.decimal = n.mant*s, j+1, true, false
		n.place = place(n.mant)
		return true
	}
	if u, _ := r.named(j); u.unit == nil && u.cur == nil || !of && r.article(n.from) && !r.is(n.to-1, "half") && !r.is(n.to-1, "quarter") {
		return false // "a third year" is an ordinal
	}
	n.to = j
	return true
}

// ofWhole reports whether a whole follows of which n is a share, or whether
// words before n say that it is one. "A quarter" alone is a time of the year,
// "a third" alone an ordinal, "the first half" a time of play.
func (r *reader) ofWhole(n *numeral) bool {
	before := r.word(n.from - 1)
	at := n.from
	if r.article(at - 1) {
		at--
	}
	if u, _ := r.named(at - 2); r.is(at-1, "and") && u.unit != nil && (r.article(at) || at < n.from) {
		return false // "the next hour and a half"
	}
	if _, ok := ordinals[before]; ok || halves.Get(before) || r.is(n.to, "-") {
		return false
	}
	if r.is(n.from, "quarter") && r.is(n.to, "of") && (r.isYear(n.to+1) || r.is(n.to+1, "the") && (r.is(n.to+2, "year") || r.is(n.to+2, "fiscal"))) {
		return false // "the last quarter of 2012"
	}
	if r.is(n.to, "of") {
		return !r.is(n.to+1, "play") && (r.tag(n.to+1) != 0 || r.kind(n.to+1) != mark)
	}
	if r.is(n.from, "half") && (wholes.Get(r.word(n.to)) || r.hedgedLeft(n.from) || r.is(n.from-1, "by")) {
		return true
	}
	if r.is(n.from, "the") || r.is(n.from, "half") {
		return false
	}
	hedged := r.hedgedLeft(n.from) || n.to-n.from > 1 && !r.article(n.from) || r.moving(&measure{numeral: *n, from: n.from, to: n.to, left: n.from, right: n.to})
	return hedged && !r.is(n.to, "time") && !r.is(n.to, "person")
}

// halves are words before "half" that make it a time or a place.
var halves = lexicon.NewSet("other better top bottom upper lower northern southern eastern western latter")

// wholes are words behind "half" that begin the whole.
var wholes = lexicon.NewSet("the its their his her our my your all those that these")

// ratio reads "two in five", "nine out of ten", "one of every four".
func (r *reader) ratio(i int) (numeral, bool) {
	top, j, ok := r.whole(i)
	if !ok {
		return numeral{}, false
	}
	joined := r.isDash(j) && r.is(j+1, "in") && r.isDash(j+2) // "eight-in-ten"
	switch {
	case joined:
		j += 3
	case r.is(j, "in") && (r.is(j+1, "every") || r.is(j+1, "each")):
		j += 2
	case r.is(j, "in"):
		j++
	case top == 1 && r.is(j+1, "in") && r.noun(j) == j && r.noun(j+3) < 0:
		j += 2 // "one diver in 50"
	case r.is(j, "out") && r.is(j+1, "of"), r.is(j, "of") && r.is(j+1, "every"):
		j += 2
		if r.is(j, "every") {
			j++
		}
	default:
		return numeral{}, false
	}
	bottom, k, ok := r.whole(j)
	if !ok || top <= 0 || bottom <= top || !rounds[bottom] || r.isYear(j) {
		return numeral{}, false
	}
	if _, _, unit := r.unitWords(k); unit || r.is(k, "%") || r.isDash(k) {
		return numeral{}, false
	}
	v := 100 * top / bottom
	return numeral{from: i, to: k, mant: v, place: 1, decimal: true, share: true}, true
}

// rounds are the wholes that people count parts of.
var rounds = map[float64]bool{2: true, 3: true, 4: true, 5: true, 6: true, 7: true, 8: true, 9: true, 10: true, 12: true, 15: true, 20: true, 25: true, 50: true, 100: true, 1000: true, 10000: true, 100000: true, 1000000: true}

// whole reads a positive whole number without a scale.
func (r *reader) whole(i int) (float64, int, bool) {
	if r.kind(i) == digit {
		d := r.a[i].num
		return d.value(0), i + 1, !d.point && !d.zero && !r.glued(i) && (!r.glued(i+1) || r.kind(i+1) == mark && !r.isDash(i+1))
	}
	if r.article(i) {
		return 0, i, false
	}
	c, to := r.cardinal(i)
	return c.total + c.current, to, to > i
}

// addFraction reads what is added to a whole: "and a half", "1/2", "½".
func (r *reader) addFraction(n *numeral) {
	j := n.to
	add := 0.0
	switch {
	case r.is(r.undash(j), "and"):
		k := r.undash(r.undash(j) + 1)
		if v, to, ok := r.part(k); ok && (r.article(k) || cardinals[r.word(k)] > 0) {
			add, j = v, to
		}
	case n.digits && r.slashed(j) > 0 && !n.decimal && !r.glued(j):
		add, j = r.slashed(j), j+3
	case n.digits && r.kind(j) == mark:
		if v, ok := r.glyphAt(j); ok {
			add, j = v, j+1
		}
	}
	if add == 0 {
		return
	}
	add *= max(n.mult, 1) // "a million and a half"
	n.mant, n.exp, n.to, n.decimal = n.value()+math.Copysign(add, n.mant), 0, j, n.mult <= 1
	n.place = 0.5 * max(n.mult, 1)
}

// slashed returns the value of a fraction like 3/4 at j, 0 when none is.
func (r *reader) slashed(j int) float64 {
	if r.kind(j) != digit || !r.is(j+1, "/") || r.kind(j+2) != digit || !r.glued(j+1) || !r.glued(j+2) || r.is(j+3, "/") {
		return 0
	}
	a, b := r.a[j].num, r.a[j+2].num
	switch b.mant {
	case 2, 3, 4, 5, 6, 8, 10, 16, 32:
		if a.mant > 0 && a.mant < b.mant && !a.point && !b.point && !a.zero && !b.zero {
			return a.mant / b.mant
		}
	}
	return 0
}

// glyph reads a fraction of one rune that stands alone: "½ teaspoon".
func (r *reader) glyph(i int) (numeral, bool) {
	v, ok := r.glyphAt(i)
	return numeral{from: i, to: i + 1, mant: v, digits: true, decimal: true, place: v}, ok
}

func (r *reader) glyphAt(i int) (float64, bool) {
	if i < 0 || i >= len(r.a) || r.a[i].kind != mark {
		return 0, false
	}
	for _, c := range r.a[i].norm {
		v, ok := glyphs[c]
		return v, ok
	}
	return 0, false
}
