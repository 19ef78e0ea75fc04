package align

import "slices"

// A sieve tells by a few axes that two claims are not one, whatever the others say: nine
// pairs in ten that an index leads to. A third of the axes do on average, where they are
// asked in the order in which they say most for what they cost.
type sieve struct {
	axes []axis
	most []float64 // what each of the axes adds at most
	all  float64   // what all axes of the block add at most, also those that the sieve never asks
}

var (
	figureSieve = newSieve(figures, "figure", "article", "sentence", "thing", "time", "anchor", "figure elsewhere", "place in the article",
		"number of figures", "measure", "group", "names", "reports", "words beside", "holder", "number of its noun")
	statementSieve = newSieve(statements, "content", "figures", "speaker", "quotations", "occasion", "words on end", "length", "days", "number of statements")
)

// newSieve returns the sieve that asks some of the axes, by name and in their order.
func newSieve(axes []axis, names ...string) *sieve {
	s := &sieve{}
	for _, a := range axes {
		s.all += a.most()
	}
	for _, name := range names {
		a := axes[slices.IndexFunc(axes, func(a axis) bool { return a.Name == name })]
		s.axes, s.most = append(s.axes, a), append(s.most, a.most())
	}
	return s
}

// most returns the greatest weight that a pair can get from a, as possible has it.
func (a *axis) most() float64 {
	most := never
	for i := range a.Levels {
		most = max(most, a.Levels[i].possible())
	}
	return most
}

// possible is what a level adds to what keeps a pair in the sieve: that it is lined up, or a
// near miss, which all but the one level that parts it would line up.
func (l *level) possible() float64 {
	if l.Parts != nil {
		return 0
	}
	return l.Weight
}

// drops reports whether p is neither to be lined up nor a near miss: bond surely gives it
// a weight that is not above 0, and no axis.
func (s *sieve) drops(p *pair) bool {
	if p.a.claim.Quantity == nil && !twoArticles(p) {
		return true // as bond has it
	}
	const inexact = 1e-6 // sums in another order are not quite equal
	sum := min(p.a.prior, p.b.prior) + s.all
	for i := range s.axes {
		sum += s.axes[i].level(p).possible() - s.most[i]
		if sum < -inexact {
			return true
		}
	}
	return false
}
