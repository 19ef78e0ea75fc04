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
// articles do so by their circumstances, of which there are few classes, whatever
// the number of claims; claims of one article also by how they are told, and those
// of one sentence one by one.
type exclusion struct {
	profiles []*profile
	vetoes   []axis
	pair     pair
	across   classes          // by circumstance; none until a large group asks
	within   classes          // by telling
	large    map[int]*members // by the first claim
}

// classes numbers claims that exclude the same others, and knows which do.
type classes struct {
	of    []int32 // by claim
	known map[[2]int32]bool
}

// members is what a large group is made of.
type members struct {
	n    int                     // how many claims of the group are counted in
	all  []int                   // a claim of each class across articles
	in   map[*nlp.Document][]int // a claim of each class within the article
	line map[sentence][]int
}

// A sentence is one of an article.
type sentence struct {
	doc   *nlp.Document
	field nlp.Field
	index int
}

func sentenceOf(c *nlp.Claim) sentence { return sentence{c.Doc, c.Sentence.Field, c.Sentence.Index} }

// A circumstance is all that claims of two articles can exclude each other by.
type circumstance struct {
	kind      *nlp.Kind
	head      string
	verb      string
	group     string
	scope     nlp.Scope
	places    string
	from, to  nlp.Day
	known     bool
	forecast  bool
	low, high float64
}

// A telling is all that claims in two sentences of one article can exclude each other
// by, besides their circumstances, which it has by their number.
type telling struct {
	circumstance      int32
	headline          bool
	speaker           string
	hedge             nlp.Hedge
	vague             string
	lowOpen, highOpen bool
}

func (p *profile) telling(circumstance int32) telling {
	c, q := p.claim, p.claim.Quantity
	t := telling{circumstance: circumstance, headline: inHeadline(c), hedge: q.Hedge, vague: q.Vague, lowOpen: q.LowOpen, highOpen: q.HighOpen}
	if c.Attribution != nil && c.Attribution.Speaker != nil {
		t.speaker = c.Attribution.Speaker.Name
	}
	return t
}

func (p *profile) circumstance() circumstance {
	c := p.claim
	k := circumstance{kind: c.Kind, head: p.head, verb: p.verb, group: c.Group, scope: c.Scope, places: strings.Join(c.Places, "/"), known: c.Time.Known(), forecast: p.forecast, low: p.low, high: p.high}
	k.from, k.to = days(c)
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
	x.pair = pair{a: a, b: b, words: shared{known: forAll}}
	if a.claim.Quantity != nil {
		x.pair.stand, x.pair.ratio = standing(a.claim.Quantity, b.claim.Quantity)
	}
	return slices.ContainsFunc(x.vetoes, func(v axis) bool { return v.level(&x.pair).Weight == never })
}

// groups looks at one pair for every two classes, and at all those of one sentence.
func (x *exclusion) groups(a, b []int) bool {
	g, h := x.of(a), x.of(b)
	if x.anyClasses(&x.across, g.all, h.all, elsewhere) {
		return true
	}
	if len(h.line) < len(g.line) {
		g, h = h, g
	}
	for d, here := range g.in {
		if x.anyClasses(&x.within, here, h.in[d], furtherOn) {
			return true
		}
	}
	for s, here := range g.line {
		if x.anyOf(here, h.line[s]) {
			return true
		}
	}
	return false
}

// anyClasses reports whether any of a excludes any of b, were it where apart puts it.
func (x *exclusion) anyClasses(s *classes, a, b []int, apart func(*profile) *profile) bool {
	for _, i := range a {
		for _, j := range b {
			k := [2]int32{s.of[i], s.of[j]}
			out, known := s.known[k]
			if !known {
				out = x.excludes(x.profiles[i], apart(x.profiles[j]))
				s.known[k] = out
			}
			if out {
				return true
			}
		}
	}
	return false
}

// elsewhere returns p as if it stood in another article.
func elsewhere(p *profile) *profile {
	other, c := *p, *p.claim
	d := *c.Doc
	c.Doc = &d
	other.claim = &c
	return &other
}

// furtherOn returns p as if it stood in another sentence of its article.
func furtherOn(p *profile) *profile {
	other, c := *p, *p.claim
	c.Sentence.Index = -1
	other.claim = &c
	return &other
}

// of returns what group a is made of.
func (x *exclusion) of(a []int) *members {
	if x.large == nil {
		x.classify()
	}
	m := x.large[a[0]]
	if m == nil {
		m = &members{in: map[*nlp.Document][]int{}, line: map[sentence][]int{}}
		x.large[a[0]] = m
	}
	for _, i := range a[m.n:] {
		c := x.profiles[i].claim
		m.all = x.across.add(m.all, i)
		m.in[c.Doc] = x.within.add(m.in[c.Doc], i)
		m.line[sentenceOf(c)] = append(m.line[sentenceOf(c)], i)
	}
	m.n = len(a)
	return m
}

// add appends claim i to those of list if none there is of its class.
func (s *classes) add(list []int, i int) []int {
	if slices.ContainsFunc(list, func(j int) bool { return s.of[j] == s.of[i] }) {
		return list
	}
	return append(list, i)
}

// classify finds the classes of all claims.
func (x *exclusion) classify() {
	x.large = map[int]*members{}
	circumstances, tellings := map[circumstance]int32{}, map[telling]int32{}
	for _, p := range x.profiles {
		n := ordinal(circumstances, p.circumstance())
		x.across.of = append(x.across.of, n)
		x.within.of = append(x.within.of, ordinal(tellings, p.telling(n)))
	}
	x.across.known, x.within.known = map[[2]int32]bool{}, map[[2]int32]bool{}
}

// ordinal returns the number of k, the next one where it has none yet.
func ordinal[K comparable](numbers map[K]int32, k K) int32 {
	n, known := numbers[k]
	if !known {
		n = int32(len(numbers))
		numbers[k] = n
	}
	return n
}

var figureVetoes = vetoing(figures)

// vetoing returns the axes that can exclude a pair.
func vetoing(axes []axis) []axis {
	return slices.DeleteFunc(slices.Clone(axes), func(a axis) bool {
		return !slices.ContainsFunc(a.Levels, func(l level) bool { return l.Weight == never })
	})
}
