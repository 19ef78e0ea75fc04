package align

import (
	"math"

	"crossclaim/compare/cluster"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// never is the weight of circumstances that exclude each other.
var never = cluster.Veto

// A pair is two claims held against each other.
type pair struct {
	a, b  *profile
	words shared
	stand stand
	ratio float64 // of the greater figure to the lesser
}

// stand is how two figures stand to each other, as evidence that they are one.
// The verdict is the judge's business.
type stand uint8

const (
	other stand = iota
	fits        // both can be true
	sameValue
)

func newPair(a, b *profile) *pair {
	p := &pair{}
	p.set(a, b)
	return p
}

// set makes p the pair of a and b.
func (p *pair) set(a, b *profile) {
	*p = pair{a: a, b: b}
	if a.claim.Quantity != nil {
		p.stand, p.ratio = standing(a.claim.Quantity, b.claim.Quantity)
	}
}

// rounding is how far, relative to the value, two figures may lie apart and
// still be taken for one that was rounded or converted.
const rounding = 0.02

// mostRounding is the same where the last digit written says how far a figure was
// rounded before it was converted.
const mostRounding = 0.05

func standing(a, b *nlp.Quantity) (stand, float64) {
	bl, bh := b.Low, b.High
	if a.Unit != b.Unit && a.Dimension != nlp.Count {
		bl, bh = inUnit(bl, b.Unit, a.Unit), inUnit(bh, b.Unit, a.Unit)
	}
	x, y := representative(a.Low, a.High), representative(bl, bh)
	ratio := math.Inf(1)
	if x > 0 && y > 0 {
		ratio = max(x/y, y/x)
	}
	slack := 0.0
	switch {
	case bounded(a) || bounded(b): // "fewer than 40" is not 41
	case a.Unit != b.Unit && a.Dimension != nlp.Count: // 7 miles are 11 kilometres
		slack = max(rounding*max(math.Abs(x), math.Abs(y)), min(a.Digit/2, mostRounding*math.Abs(x)))
	case a.Hedge == nlp.About || b.Hedge == nlp.About || a.Decimal != b.Decimal:
		slack = rounding * max(math.Abs(x), math.Abs(y))
	}
	switch {
	case math.Abs(x-y) <= slack+1e-9*max(math.Abs(x), math.Abs(y)):
		return sameValue, 1
	case a.Low <= bh && bl <= a.High:
		return fits, ratio
	}
	return other, ratio
}

// bounded reports whether only one end of q is given.
func bounded(q *nlp.Quantity) bool { return math.IsInf(q.Low, 0) || math.IsInf(q.High, 0) }

func inUnit(x float64, from, to string) float64 {
	if math.IsInf(x, 0) {
		return x
	}
	y, ok := number.Convert(x, from, to)
	if !ok {
		return math.NaN()
	}
	return y
}

// representative returns the number that stands for a set of values: its one
// end, or the middle of both.
func representative(low, high float64) float64 {
	switch {
	case math.IsInf(low, 0) && math.IsInf(high, 0):
		return 0
	case math.IsInf(low, 0):
		return high
	case math.IsInf(high, 0):
		return low
	}
	return low/2 + high/2
}

// digits returns how many digits of q's number were meant: 3 for 146,000.
func digits(q *nlp.Quantity) int {
	v, d := math.Abs(representative(q.Low, q.High)), q.Digit
	if v == 0 || d <= 0 {
		return 1
	}
	return int(math.Log10(v/d)+1e-9) + 1
}

// weigh returns the prior plus the weights of all levels that hold. Equal
// numbers are never a reason by themselves: what the figures add is not
// counted where no axis that tells what they are of speaks for the pair.
//
// apart is the one axis whose circumstances keep the pair from being lined up,
// nil when there is none or more than one.
func (p *pair) weigh(axes []axis) (weight float64, apart *axis) {
	sum, figure, parted, parting := min(p.a.prior, p.b.prior), 0.0, 0.0, 0
	told := false
	for i := range axes {
		l := axes[i].level(p)
		told = told || axes[i].Tells && l.Weight > 0
		switch {
		case l.Parts != nil:
			parted += l.Weight
			parting++
			apart = &axes[i]
		case l.Weight == never:
			return never, nil
		case axes[i].Name == "figure":
			figure = l.Weight
		default:
			sum += l.Weight
		}
	}
	if figure < 0 || told {
		sum += figure
	}
	if parting != 1 || sum <= 0 || sum+parted > 0 {
		apart = nil
	}
	return sum + parted, apart
}

// level returns the first level of a that holds for p.
func (a *axis) level(p *pair) *level {
	for i := range a.Levels {
		if a.Levels[i].Holds(p) {
			return &a.Levels[i]
		}
	}
	panic("align: the last level of an axis holds for everything")
}
