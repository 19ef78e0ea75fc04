package number

import (
	"math"
	"strings"
	"unicode/utf8"
)

// A numeral is one number without hedge or unit: "4.7 billion", "two hundred
// and fifty", "half a million", "tens of thousands", "two-thirds".
type numeral struct {
	from, to  int // atoms
	mant      float64
	exp       int // the value is mant × 10^exp
	place     float64
	mult      float64 // the scales multiplied together; 0 and 1 are none
	decimal   bool
	digits    bool // begins with digits, so that signs may follow
	scaled    bool // holds a scale: "million", "bn"
	share     bool // part of a whole: the value is a percentage
	about     bool // "a couple" means about two
	vague     string
	low, high float64 // of a vague word
}

func (n *numeral) value() float64 { return shift(n.mant, n.exp) }

// numeral reads the number that begins at atom i. money says that a currency
// stands before it, which makes "m" a million.
func (r *reader) numeral(i int, money bool) (numeral, bool) {
	if n, ok := r.vague(i); ok {
		return n, true
	}
	if n, ok := r.fraction(i); ok {
		return n, true
	}
	n, ok := r.base(i)
	if !ok {
		return n, false
	}
	r.addFraction(&n)
	r.scale(&n, money)
	switch {
	case n.place != 0:
	case n.decimal:
		n.place = math.Pow10(n.exp)
	default:
		n.place = place(n.value())
	}
	return n, true
}

// base reads digits or number words without the scale behind them.
func (r *reader) base(i int) (numeral, bool) {
	j, sign := r.sign(i)
	n := numeral{from: i, to: j}
	switch {
	case r.article(j) && r.is(j+1, "couple"):
		return r.couple(j)
	case r.kind(j) == digit:
		d := r.a[j].num
		n.mant, n.exp, n.digits, n.decimal = d.mant, d.exp, true, d.point
		n.to = r.spaced(j+1, &n)
		r.powers(&n)
	case r.word(j) != "":
		c, to := r.cardinal(j)
		if to == j {
			return n, false
		}
		n.mant, n.to, n.mult = c.total+c.current, to, c.mult
		n.scaled = c.mult > 1
		r.pointWords(&n)
	default:
		return r.glyph(i)
	}
	n.mant *= sign
	return n, true
}

// couple reads "a couple of", "a couple hundred": about two. A couple of whom
// nothing is counted is a pair of people.
func (r *reader) couple(i int) (numeral, bool) {
	n := numeral{from: i, to: i + 2, mant: 2, place: 1, about: true}
	if r.is(n.to, "of") && scales[r.word(n.to+1)] > 0 {
		n.to++
		return n, true
	}
	return n, r.is(n.to, "of") || scales[r.word(n.to)] > 0 || plural(r.tag(n.to))
}

// sign reads a minus at i: "-5", "minus 387", "minus-5".
func (r *reader) sign(i int) (int, float64) {
	switch {
	case r.is(i, "minus") && r.isDash(i+1):
		return i + 2, -1
	case r.is(i, "minus"), (r.is(i, "-") || r.is(i, "−")) && (!r.glued(i) || moneySigns[r.a[i-1].norm] != nil) && r.kind(i+1) == digit && r.glued(i+1):
		return i + 1, -1
	case r.is(i, "+") && r.kind(i+1) == digit && r.glued(i+1):
		return i + 1, 1
	}
	return i, 1
}

// spaced reads the groups of a number whose thousands are parted by spaces
// ("1 234 567") or, in text that was cut into words, by ", " before zeros.
func (r *reader) spaced(j int, n *numeral) int {
	first := r.a[j-1].num
	if first.count > 3 || first.point || first.grouped || first.zero {
		return j
	}
	for {
		k := j
		if r.is(k, ",") && r.word(k+1) == "" {
			k++
		}
		d := r.a[min(k, len(r.a)-1)]
		if k >= len(r.a) || d.kind != digit || d.num.count != 3 || d.num.point || d.num.grouped || r.glued(k) {
			return j
		}
		if k > j && !d.num.zero || d.Start-r.a[k-1].End > 2 {
			return j
		}
		n.mant = n.mant*1000 + d.num.mant
		j = k + 1
	}
}

// powers reads "× 10" with its exponent: "2.998×10−8", "4 x 10^6", "3×10⁸".
func (r *reader) powers(n *numeral) {
	j := n.to
	if !r.is(j, "×") && !r.is(j, "x") || !r.is(j+1, "10") {
		return
	}
	j += 2
	sign := 1
	if r.is(j, "^") {
		j++
	}
	if (r.isDash(j) || r.is(j, "⁻")) && r.glued(j) {
		sign, j = -1, j+1
	}
	e, to := r.exponent(j)
	if to > j && e <= 300 {
		n.exp, n.to, n.scaled = n.exp+sign*e, to, true
	}
}

// exponent reads the digits at j, raised or not.
func (r *reader) exponent(j int) (e, to int) {
	if r.kind(j) == digit && r.glued(j) && r.a[j].num.count < 4 {
		return int(r.a[j].num.mant), j + 1
	}
	for j < len(r.a) && r.glued(j) && e < 100 {
		d := strings.Index(raised, r.a[j].norm)
		if d < 0 {
			break
		}
		e = e*10 + utf8.RuneCountInString(raised[:d])
		j++
	}
	return e, j
}

// raised holds the raised digits in order.
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// cardinal reads number words: "two hundred and fifty", "a hundred", "a
// couple", "twenty-eight thousand six hundred forty-two". It returns where
// they end; i when there are none.
func (r *reader) cardinal(i int) (cardinal, int) {
	var c cardinal
	j := i
	if r.article(i) {
		if s := scales[r.word(i+1)]; s == 0 || r.is(i+1, "score") {
			return c, i
		}
		c.current, j = 1, i+1
	}
	for {
		k := j
		if j > i && r.isDash(j) && r.glued(j) {
			k++
		} else if j > i && r.is(j, "and") && c.joins && cardinals[r.word(j+1)] > 0 {
			k++
		}
		if !c.add(r.word(k)) {
			return c, j
		}
		j = k + 1
	}
}

// A cardinal is a number of which words are read one by one.
type cardinal struct {
	total, current float64
	started, joins bool    // joins: "and" may follow
	last           float64 // the value of the last word, when below a hundred
	least          float64 // the last scale; the next must be smaller
	mult           float64 // the scales, where they multiply all of the number
}

// add takes the next word; false when it does not continue the number.
func (c *cardinal) add(w string) bool {
	if v, ok := cardinals[w]; ok {
		tens := c.last >= 20 && v > 0 && v < 10
		if c.started && c.last != 0 && !tens || c.started && v == 0 {
			return false
		}
		c.current += v
		if c.started && !tens {
			c.mult = 1
		}
		c.last, c.joins, c.started = v, false, true
		if tens {
			c.last = 1
		}
		return true
	}
	s := scales[w]
	switch {
	case s == 0 || c.current == 0 || w == "score":
		return false
	case s == 12, s == 100 && c.current < 100:
		c.current *= s
	case s >= 1000 && (c.least == 0 || s < c.least):
		c.total += c.current * s
		c.current, c.least = 0, s
	default:
		return false
	}
	c.mult = max(c.mult, 1) * s
	c.last, c.joins, c.started = 0, true, true
	return true
}

// pointWords reads "point five" behind words.
func (r *reader) pointWords(n *numeral) {
	if !r.is(n.to, "point") {
		return
	}
	for j := n.to + 1; ; j++ {
		v, ok := cardinals[r.word(j)]
		if !ok || v > 9 || n.exp < -12 {
			return
		}
		n.mant, n.exp, n.to, n.decimal = n.mant*10+v, n.exp-1, j+1, true
	}
}

// addFraction reads what is added to a whole: "and a half", "1/2", "½".
func (r *reader) addFraction(n *numeral) {
	j := n.to
	add := 0.0
	switch {
	case r.is(j, "and") && r.article(j+1) && denominators[r.word(j+2)] > 0:
		add, j = 1/denominators[r.word(j+2)], j+3
	case r.is(j, "and") && r.isDash(j+1) && r.article(j+2) && r.isDash(j+3) && r.is(j+4, "half"):
		add, j = 0.5, j+5
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

// scale reads the scale words and suffixes behind a number.
func (r *reader) scale(n *numeral, money bool) {
	if n.digits {
		r.suffix(n, money)
	}
	for {
		j := n.to
		if r.isDash(j) && scales[r.word(j+1)] >= 100 {
			j++
		}
		s := scales[r.word(j)]
		if s == 0 || r.is(j, "score") || s == 100 && !n.digits && !n.about {
			return
		}
		r.times(n, s)
		n.to = j + 1
	}
}

// times multiplies a number by a scale; powers of ten go into the exponent.
// A dozen is the precision of what is counted in dozens.
func (r *reader) times(n *numeral, s float64) {
	e := math.Log10(s)
	ten := e == math.Trunc(e)
	switch {
	case ten:
		n.exp += int(e)
	default:
		n.mant *= s
	}
	switch {
	case n.place != 0:
		n.place *= s
	case !ten && !n.decimal:
		n.place = s
	}
	n.scaled = true
	n.mult = max(n.mult, 1) * s
}

// suffix reads a scale that touches the digits: "3bn", "4.3M", "10k". A small
// "m" is a metre unless money or a counted noun says otherwise.
func (r *reader) suffix(n *numeral, money bool) {
	w := r.word(n.to)
	s, ok := suffixes[w]
	switch {
	case !ok, !r.glued(n.to) && !money && w != "bn" && w != "mn" && w != "tn" && w != "bln" && w != "mln":
		return
	case !money && w == "m" && !r.upper(n.to) && !plural(r.tag(n.to+1)) && !r.is(n.to+1, "people"), !money && (w == "mm" || w == "t"), !money && w == "b" && !r.upper(n.to):
		return
	}
	r.times(n, s)
	n.to++
}
