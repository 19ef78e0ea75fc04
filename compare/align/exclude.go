package align

import (
	"slices"
	"strings"

	"crossclaim/nlp"
)

// excluder returns whether two groups of claims must never be one: whether any
// two of them exclude each other. The first claim of a group names it, and a
// group only grows at its end.
func excluder(profiles []*profile, axes []axis) func(a, b []int) bool {
	if &axes[0] == &statements[0] {
		return nil // they have no vetoes
	}
	x := &exclusion{profiles: profiles, vetoes: figureVetoes}
	return func(a, b []int) bool {
		if len(a)*len(b) <= fewPairs {
			return x.anyOf(a, b)
		}
		return x.groups(a, b)
	}
}

// fewPairs is how many pairs are looked at one by one.
const fewPairs = 100

// An exclusion tells which claims of a block exclude each other. Claims of two
// articles do so by their circumstances, of which there are few sorts, whatever
// the number of claims; claims of one article also by where they stand.
type exclusion struct {
	profiles []*profile
	vetoes   []axis
	pair     pair
	class    []int32           // by claim; nil until a large group asks
	large    map[int]*members  // by the first claim
	known    map[[2]int32]bool // by two classes
}

// members is what a large group is made of.
type members struct {
	n       int   // how many claims of the group are counted in
	classes []int // a claim of each class
	in      map[*nlp.Document][]int
}

// A circumstance is all that claims of two articles can exclude each other by.
type circumstance struct {
	kind      *nlp.Kind
	head      string
	with      string
	verb      string
	group     string
	scope     nlp.Scope
	places    string
	from, to  nlp.Day
	known     bool
	forecast  bool
	low, high float64
}

func (p *profile) circumstance() circumstance {
	c := p.claim
	k := circumstance{kind: c.Kind, head: p.head, with: c.With, verb: p.verb, group: c.Group, scope: c.Scope, places: strings.Join(c.Places, "/"), known: c.Time.Known(), forecast: p.forecast}
	k.from, k.to = days(c)
	k.low, k.high = p.low, p.high
	return k
}

// anyOf looks at every pair.
func (x *exclusion) anyOf(a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if x.excludes(x.profiles[min(i, j)], x.profiles[max(i, j)]) {
				return true
			}
		}
	}
	return false
}

// excludes reports whether a claim and a later one exclude each other. It
// compares no words: no axis says never for the want of them.
func (x *exclusion) excludes(a, b *profile) bool {
	x.pair = pair{a: a, b: b}
	if a.claim.Quantity != nil {
		x.pair.stand, x.pair.ratio = standing(a.claim.Quantity, b.claim.Quantity)
	}
	return slices.ContainsFunc(x.vetoes, func(v axis) bool { return v.level(&x.pair).Weight == never })
}

// groups looks at one pair for every two circumstances, and at those of one
// article.
func (x *exclusion) groups(a, b []int) bool {
	g, h := x.of(a), x.of(b)
	for _, i := range g.classes {
		if slices.ContainsFunc(h.classes, func(j int) bool { return x.classes(i, j) }) {
			return true
		}
	}
	if len(h.in) < len(g.in) {
		g, h = h, g
	}
	for d, here := range g.in {
		if there := h.in[d]; there != nil && x.anyOf(here, there) {
			return true
		}
	}
	return false
}

// classes reports whether claims of the circumstances of i and j exclude each
// other in two articles.
func (x *exclusion) classes(i, j int) bool {
	k := [2]int32{x.class[i], x.class[j]}
	out, known := x.known[k]
	if !known {
		out = x.excludes(x.profiles[i], elsewhere(x.profiles[j]))
		x.known[k] = out
	}
	return out
}

// elsewhere returns p as if it stood in another article.
func elsewhere(p *profile) *profile {
	other, c := *p, *p.claim
	d := *c.Doc
	c.Doc = &d
	other.claim = &c
	return &other
}

// of returns what group a is made of.
func (x *exclusion) of(a []int) *members {
	if x.class == nil {
		x.classify()
	}
	m := x.large[a[0]]
	if m == nil {
		m = &members{in: map[*nlp.Document][]int{}}
		x.large[a[0]] = m
	}
	for _, i := range a[m.n:] {
		d := x.profiles[i].claim.Doc
		m.in[d] = append(m.in[d], i)
		if !slices.ContainsFunc(m.classes, func(j int) bool { return x.class[j] == x.class[i] }) {
			m.classes = append(m.classes, i)
		}
	}
	m.n = len(a)
	return m
}

// classify numbers the circumstances of all claims.
func (x *exclusion) classify() {
	x.class, x.large, x.known = make([]int32, len(x.profiles)), map[int]*members{}, map[[2]int32]bool{}
	numbers := map[circumstance]int32{}
	for i, p := range x.profiles {
		k := p.circumstance()
		n, known := numbers[k]
		if !known {
			n = int32(len(numbers))
			numbers[k] = n
		}
		x.class[i] = n
	}
}

var figureVetoes = vetoing(figures)

// vetoing returns the axes that can exclude a pair.
func vetoing(axes []axis) []axis {
	return slices.DeleteFunc(slices.Clone(axes), func(a axis) bool {
		return !slices.ContainsFunc(a.Levels, func(l level) bool { return l.Weight == never })
	})
}
