// Package align lines up the claims of one event that speak of the same thing.
// It is record linkage: claims that could be one are found through an index,
// pairs of them are compared on named axes (levels.go, statement.go), and the
// sums of the weights are clustered so that no comparison joins claims that
// exclude each other.
//
// It does not say whether the claims of a comparison agree; that is the
// business of crossclaim/compare/judge.
package align

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crossclaim/compare"
	"crossclaim/compare/cluster"
	"crossclaim/nlp"
)

// missing is the weight of two claims that share nothing that would have led
// from one to the other.
const missing = -2

// Claims returns the sets of claims that speak of the same thing, not yet
// judged, single ones included, and the near misses: pairs kept apart by one
// circumstance alone. The order of claims does not matter.
func Claims(event string, claims []*nlp.Claim) ([]compare.Comparison, []compare.NearMiss) {
	return Append(make([]compare.Comparison, 0, len(claims)), event, claims, Options{Why: true})
}

// Options are what sets are to say. The zero Options are the least.
type Options struct {
	// Why says why claims were lined up: few readers ask, and it takes a tenth of
	// the time of lining up.
	Why bool
	// Articles is how many a set needs at least so that it is shown. Sets of fewer have no
	// Subject and no Score.
	Articles int
}

// Append is Claims, and appends the sets, no more than there are claims, to an
// empty list.
func Append(sets []compare.Comparison, event string, claims []*nlp.Claim, o Options) ([]compare.Comparison, []compare.NearMiss) {
	claims = slices.Clone(claims)
	slices.SortFunc(claims, byPlace)
	x := newLexis(claims)
	defer x.done()
	var missed []compare.NearMiss
	for _, b := range blocks(claims) {
		b.Options = o
		if b.claims[0].Quantity == nil {
			x.figures = figuresIn(claims, sets)
		}
		var m []compare.NearMiss
		sets, m = b.lineUp(sets, event, x)
		missed = append(missed, m...)
	}
	slices.SortFunc(sets, func(a, b compare.Comparison) int { return byPlace(a.Claims[0], b.Claims[0]) })
	return sets, missed
}

// byPlace orders claims by article, field and place; a statement comes before
// the figures inside it.
func byPlace(a, b *nlp.Claim) int {
	return cmp.Or(
		strings.Compare(a.Doc.ID, b.Doc.ID),
		-cmp.Compare(a.Sentence.Field, b.Sentence.Field),
		cmp.Compare(a.Span.Start, b.Span.Start),
		-cmp.Compare(a.Span.End, b.Span.End),
		strings.Compare(a.Kind.Name, b.Kind.Name),
		strings.Compare(a.ID, b.ID),
	)
}

// A block is the claims that could be lined up at all: statements, or figures
// of one dimension.
type block struct {
	axes   []axis
	sieve  *sieve
	claims []*nlp.Claim
	Options
}

// blocks splits claims by what they measure, the statements last: the figures
// in them are evidence.
func blocks(claims []*nlp.Claim) []*block {
	by := map[int]*block{}
	var keys []int
	for _, c := range claims {
		k := statementBlock
		if c.Quantity != nil {
			k = int(c.Quantity.Dimension)
		}
		b := by[k]
		if b == nil {
			b = &block{axes: figures, sieve: figureSieve}
			if k == statementBlock {
				b.axes, b.sieve = statements, statementSieve
			}
			by[k] = b
			keys = append(keys, k)
		}
		b.claims = append(b.claims, c)
	}
	slices.Sort(keys)
	var out []*block
	for _, k := range keys {
		out = append(out, by[k])
	}
	return out
}

// statementBlock comes behind every dimension.
const statementBlock = math.MaxInt

// lineUp clusters the claims of b and appends a set for each cluster.
func (b *block) lineUp(sets []compare.Comparison, event string, x *lexis) ([]compare.Comparison, []compare.NearMiss) {
	profiles := b.profiles(x)
	edges, near := b.compare(profiles, x)
	groups := cluster.Groups(len(profiles), edges, missing, cluster.Oracle{Excludes: excluder(profiles, b.axes), Weigh: b.weight(profiles)})
	if len(profiles) > few {
		groups = b.gathered(profiles, groups, x)
	}
	if b.claims[0].Quantity == nil {
		groups = b.withDenials(profiles, groups, edges)
	}
	of := make([]int, len(profiles))
	for i, g := range groups {
		for _, m := range g {
			of[m] = i
		}
	}
	for _, g := range groups {
		sets = append(sets, b.comparison(event, profiles, g, edges, of))
	}
	return sets, distinct(near, of, profiles)
}

// compare weighs the pairs that share anything, but for those that the sieve drops.
func (b *block) compare(profiles []*profile, x *lexis) (edges []cluster.Edge, near []nearMiss) {
	edges = x.edges[:0]
	p := &pair{} // one for all: a pair of its own for each would be most of what is allocated
	each(profiles, x, func(i, j int) {
		p.set(profiles[i], profiles[j])
		if b.sieve.drops(p) {
			edges = append(edges, cluster.Edge{A: i, B: j, Weight: cluster.Unweighed})
			return
		}
		w, apart := p.bond(b.axes)
		edges = append(edges, cluster.Edge{A: i, B: j, Weight: w})
		if apart != nil && twoArticles(p) {
			near = append(near, nearMiss{coupleOf(i, j), apart})
		}
	})
	x.edges = edges
	return edges, near
}

// weight returns what weighs two claims.
func (b *block) weight(profiles []*profile) func(i, j int) float64 {
	return func(i, j int) float64 {
		w, _ := newPair(profiles[i], profiles[j]).bond(b.axes)
		return w
	}
}

// comparison makes a Comparison of the claims g.
func (b *block) comparison(event string, profiles []*profile, g []int, edges []cluster.Edge, of []int) compare.Comparison {
	c := compare.Comparison{Event: event, Score: 1, Claims: make([]*nlp.Claim, 0, len(g))}
	for _, i := range g {
		c.Claims = append(c.Claims, profiles[i].claim)
	}
	c.Kind = commonest(c.Claims)
	if articlesOf(c.Claims, func(int) bool { return true }) < b.Articles {
		return c
	}
	c.Subject = subject(profiles, g)
	if len(g) > 1 {
		c.Score, c.Why = b.explain(profiles, g, edges, of)
	}
	return c
}

// commonest returns the kind that most claims have, the first by name among
// equals.
func commonest(claims []*nlp.Claim) *nlp.Kind {
	if len(claims) == 1 {
		return claims[0].Kind
	}
	n := map[string]int{}
	var best *nlp.Kind
	for _, c := range claims {
		n[c.Kind.Name]++
	}
	for _, c := range claims {
		k := c.Kind
		if best == nil || n[k.Name] > n[best.Name] || n[k.Name] == n[best.Name] && k.Name < best.Name {
			best = k
		}
	}
	return best
}
