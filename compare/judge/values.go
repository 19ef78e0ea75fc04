package judge

import (
	"math"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// values is the set of values that a quantity commits to, and how exactly.
type values struct {
	low, high         float64
	lowOpen, highOpen bool
	point             bool    // low and high are the one value written
	vague             bool    // a vague word, whose top is soft
	decimal           bool    // written with a decimal point
	about             bool    // hedged by a word like "about" or "nearly"
	digit             float64 // place value of the last digit that counts
	extra             float64 // the kind's own relative tolerance
	someone           bool    // an article stands for the figure: "a man was killed"
	dim               nlp.Dimension
	unit              string
	since             nlp.Day // from which a count goes on, as in "the ninth day"; 0 is unknown
	countdown                 // where a length of time leads to
	doer              bool    // who did it is one of them: "seven, including the gunman"
	more              bool    // it comes on top of another figure: "the pilot and three others"
}

// mostAbout is how far, relative to the value, a hedge or a rounding may reach:
// "about 1,000" is 900 to 1,100, not 500 to 1,500.
const mostAbout = 0.1

// valuesOf reads the set of c under a convention.
func valuesOf(c *nlp.Claim, conv *number.Convention) values {
	q := c.Quantity
	low, high := number.Under(q, conv)
	v := values{
		low: low, high: high, lowOpen: q.LowOpen, highOpen: q.HighOpen,
		vague: q.Vague != "", decimal: q.Decimal, about: q.Hedge == nlp.About,
		digit: q.Digit, dim: q.Dimension, unit: q.Unit, someone: someone(c),
	}
	v.point = low == high
	if v.digit <= 0 {
		v.digit = 1
	}
	if c.Kind != nil {
		v.extra = c.Kind.Tolerance
	}
	if v.point && v.dim == nlp.Time {
		v.since = sinceOf(c)
	}
	if v.dim == nlp.Time {
		v.countdown = countdownOf(c)
	}
	v.doer = c.With == nlp.WhoDidIt
	v.more = c.Scope == nlp.More && v.dim == nlp.Count
	return v
}

// someone reports whether an article stands for the figure of c, which then may
// be one of several.
func someone(c *nlp.Claim) bool {
	if c.Quantity.Span.Len() > len("an") {
		return false
	}
	switch strings.ToLower(c.Quantity.In(c.Doc.Field(c.Sentence.Field))) {
	case "a", "an":
		return true
	}
	return false
}

// bound returns the finite end of a set with one: the N of "at least N".
func (v *values) bound() (n float64, upward, ok bool) {
	lowInf, highInf := math.IsInf(v.low, -1), math.IsInf(v.high, 1)
	switch {
	case highInf && !lowInf:
		return v.low, true, true
	case lowInf && !highInf:
		return v.high, false, true
	}
	return 0, false, false
}

// anchor returns the one number that the words name, a value or a bound; 0 for
// a range.
func (v *values) anchor() float64 {
	if v.point {
		return v.low
	}
	n, _, _ := v.bound()
	return n
}

// slack returns how far from v's number the number o may lie and still be the
// same to the precision written. Whole numbers without a hedge are exact,
// unless the other side is written with a decimal point: "80 percent" is
// 80.1% rounded.
func (v *values) slack(o *values) float64 {
	n := v.anchor()
	tol := v.extra * math.Abs(n)
	switch {
	case v.decimal && !v.about:
		return max(tol, v.digit/2)
	case v.about:
		return max(tol, min(v.digit/2, mostAbout*math.Abs(n)))
	case o.decimal:
		m := o.anchor()
		return max(tol, justUnder*min(v.digit/2, scaleOf(m)/2, mostAbout*math.Abs(n)))
	}
	return tol
}

// justUnder keeps 6.5 from being 7 rounded, which it is as little as 6.
const justUnder = 0.999

// scaleOf returns the unit that a decimal is written in: 1 for 80.1, a million
// for "12.3 million".
func scaleOf(x float64) float64 {
	s := 1.0
	for s*1000 <= math.Abs(x) {
		s *= 1000
	}
	return s
}

// near reports whether |a-b| is at most tol, forgiving what floating point
// arithmetic adds.
func near(a, b, tol float64) bool {
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return a == b
	}
	return math.Abs(a-b) <= tol+1e-9*max(math.Abs(a), math.Abs(b))
}

// spread returns v widened by its own slack. Of two single values only hedged
// ones are widened both at once: 9.8 and 9.9 are not the same because both may
// be 9.85.
func (v *values) spread(o *values) (low, high float64) {
	if !v.point || o.point && !(v.about && o.about) {
		return v.low, v.high
	}
	t := v.slack(o)
	return v.low - t, v.high + t
}

// overlap reports whether a value lies in both sets.
func overlap(a, b *values) bool {
	al, ah := a.spread(b)
	bl, bh := b.spread(a)
	return meets(al, bh, a.lowOpen || b.highOpen) && meets(bl, ah, b.lowOpen || a.highOpen)
}

// meets reports whether low does not pass high; open ends must leave room.
func meets(low, high float64, open bool) bool {
	if open {
		return low < high && !near(low, high, 0)
	}
	return low <= high || near(low, high, 0)
}

// in returns v in another unit. ok is false when one cannot be turned into the
// other.
func (v *values) in(unit string) (w values, ok bool) {
	w = *v
	if alike(v.unit, unit) || v.dim == nlp.Count {
		return w, true
	}
	w.unit = unit
	low, ok1 := convert(v.low, v.unit, unit)
	high, ok2 := convert(v.high, v.unit, unit)
	// A scale with its own zero, such as Celsius, keeps the size of a step.
	d0, _ := convert(0, v.unit, unit)
	d1, _ := convert(v.digit, v.unit, unit)
	w.low, w.high, w.digit = low, high, math.Abs(d1-d0)
	return w, ok1 && ok2
}

// convert converts x, passing over infinities.
func convert(x float64, from, to string) (float64, bool) {
	if math.IsInf(x, 0) {
		_, ok := number.Convert(1, from, to)
		return x, ok
	}
	return number.Convert(x, from, to)
}
