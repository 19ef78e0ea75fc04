package number

import (
	"math"
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
	case n.mult == 12:
		n.place = 12
	case n.decimal:
		n.place = math.Pow10(n.exp)
	default:
		n.place = place(n.value())
	}
	return n, true
}

// base reads digits or number words without the scale behind them.
func (r *reader) base(i int) (numeral, bool) {
	if r.item(i) {
		return numeral{}, false
	}
	j, sign := r.sign(i)
	n := numeral{from: i, to: j}
	switch {
	case r.article(j) && r.is(j+1, "couple"):
		return r.couple(j)
	case r.kind(j) == digit:
		d := r.a[j].num
		n.mant, n.exp, n.digits, n.decimal = d.mant, d.exp, true, d.point
		if n.to = r.spaced(j+1, &n); n.to == j+1 {
			r.comma(&n)
		}
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

// item reports whether a dash at i begins an item of a list: "-5 barges sank".
func (r *reader) item(i int) bool {
	return i == 0 && r.is(i, "-") && plural(r.tag(i+2)) && !isUnitWord(r.word(i+2))
}

// sign reads a minus at i: "-5", "minus 387", "minus-5".
func (r *reader) sign(i int) (int, float64) {
	switch {
	case r.is(i, "minus") && r.is(i-1, "or") && r.is(i-2, "plus"):
		return i + 1, 1 // how far off it may be, either way
	case r.is(i, "minus") && r.isDash(i+1):
		return i + 2, -1
	case r.is(i, "minus"), (r.is(i, "-") || r.is(i, "−")) && (!r.glued(i) || known.money[r.a[i-1].norm] != nil) && r.kind(i+1) == digit && r.glued(i+1):
		return i + 1, -1
	case r.is(i, "+") && r.kind(i+1) == digit && r.glued(i+1):
		return i + 1, 1
	}
	return i, 1
}

// comma reads the decimals behind a comma, as most of Europe writes them, where a
// scale or a percent sign follows: "€1,2 billion". Two numbers of a list have a blank
// between them.
func (r *reader) comma(n *numeral) {
	first, j := r.a[n.to-1].num, n.to
	if !r.is(j, ",") || r.kind(j+1) != digit || !r.glued(j) || !r.glued(j+1) || first.point || first.grouped || first.zero {
		return
	}
	d := r.a[j+1].num
	if d.count > 2 || d.point || d.grouped || scales[r.word(j+2)] < 1e6 && !r.is(j+2, "%") && !r.is(j+2, "percent") {
		return
	}
	n.mant, n.exp, n.decimal, n.to = shift(first.mant, d.count)+d.mant, -d.count, true, j+2
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
