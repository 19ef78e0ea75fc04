package align

import (
	"slices"

	"crossclaim/compare/cluster"
)

// spokesmen is how many claims speak for a group at most when groups are
// compared.
const spokesmen = 3

// gathered joins the groups of a large block that speak of the same thing. A
// thing that hundreds of articles speak of comes in pieces, because each claim
// was compared with some of the others alone: a few claims of each piece stand
// for it, and the pieces are clustered as claims were, until none are joined.
func (b *block) gathered(profiles []*profile, groups [][]int, x *lexis) [][]int {
	var known weighed
	same := make([]bool, len(groups)) // as in the round before
	for range mostRounds {
		excludes := excluder(profiles, b.axes)
		var edges []cluster.Edge
		edges, known = b.between(profiles, groups, same, known, x)
		joined := cluster.Groups(len(groups), edges, missing, func(a, c []int) bool {
			return excludes != nil && excludes(claimsOf(groups, a), claimsOf(groups, c))
		})
		if len(joined) == len(groups) {
			return groups
		}
		next := make([][]int, len(joined))
		for i, g := range joined {
			next[i] = claimsOf(groups, g)
			slices.Sort(next[i])
		}
		slices.SortFunc(next, func(a, b []int) int { return a[0] - b[0] })
		same = unchanged(groups, next)
		groups = next
	}
	return groups
}

// mostRounds is how often groups are gathered. The pieces of a thing are together
// after three or four rounds; thousands of sentences that are all but the same would
// go on for hundreds, two groups of a thousand joined in each.
const mostRounds = 10

// claimsOf returns the claims of some groups, one group behind the other.
func claimsOf(groups [][]int, some []int) []int {
	if len(some) == 1 {
		return groups[some[0]]
	}
	var out []int
	for _, g := range some {
		out = append(out, groups[g]...)
	}
	return out
}

// unchanged says of each group of next whether it is one of groups. Claims of a
// group are sorted, and none stands in two.
func unchanged(groups, next [][]int) []bool {
	size := map[int]int{} // of the group that begins with a claim
	for _, g := range groups {
		size[g[0]] = len(g)
	}
	same := make([]bool, len(next))
	for i, g := range next {
		same[i] = size[g[0]] == len(g)
	}
	return same
}

// A weighed is what pairs of groups weigh. A group goes by its first claim, and
// groups are in the order of these.
type weighed struct {
	pairs   []couple // sorted, as the groups are
	weights []float64
}

func (w *weighed) of(pair couple) (weight float64, known bool) {
	i, known := slices.BinarySearch(w.pairs, pair)
	if !known {
		return 0, false
	}
	return w.weights[i], true
}

// between weighs the pairs of groups of which spokesmen share anything: the
// average over their spokesmen. Most groups are the same as in the round before, and
// what two of them weigh is known.
func (b *block) between(profiles []*profile, groups [][]int, same []bool, known weighed, x *lexis) (edges []cluster.Edge, now weighed) {
	var speak []*profile
	var of []int
	first := make([]int, len(groups)+1) // of the spokesmen of each group
	for i, g := range groups {
		n := min(len(g), spokesmen)
		for k := range n {
			speak = append(speak, profiles[g[k*(len(g)-1)/max(n-1, 1)]])
			of = append(of, i)
		}
		first[i+1] = len(speak)
	}
	var pairs []couple
	each(speak, x, func(i, j int) {
		if of[i] != of[j] {
			pairs = append(pairs, coupleOf(of[i], of[j]))
		}
	})
	slices.Sort(pairs)
	p := &pair{}
	for _, c := range slices.Compact(pairs) {
		i, j := c.both()
		firsts := coupleOf(groups[i][0], groups[j][0])
		weight, ok := known.of(firsts)
		if !ok || !same[i] || !same[j] {
			weight = b.average(p, speak[first[i]:first[i+1]], speak[first[j]:first[j+1]])
		}
		edges = append(edges, cluster.Edge{A: i, B: j, Weight: weight})
		now.pairs, now.weights = append(now.pairs, firsts), append(now.weights, weight)
	}
	return edges, now
}

// average returns what the pairs of some claims with others weigh on average.
func (b *block) average(p *pair, some, others []*profile) float64 {
	sum, n := 0.0, 0
	for _, s := range some {
		for _, o := range others {
			p.set(s, o)
			w, _ := p.bond(b.axes)
			sum, n = sum+w, n+1
		}
	}
	return sum / float64(n)
}
