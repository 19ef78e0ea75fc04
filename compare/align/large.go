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
	for range mostRounds {
		excludes := excluder(profiles, b.axes)
		joined := cluster.Groups(len(groups), b.between(profiles, groups, x), missing, func(a, c []int) bool {
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

// between weighs the pairs of groups of which spokesmen share anything: the
// average over their spokesmen.
func (b *block) between(profiles []*profile, groups [][]int, x *lexis) []cluster.Edge {
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
	var edges []cluster.Edge
	p := &pair{}
	for _, c := range slices.Compact(pairs) {
		i, j := c.both()
		sum, n := 0.0, 0
		for _, s := range speak[first[i]:first[i+1]] {
			for _, o := range speak[first[j]:first[j+1]] {
				p.set(s, o)
				w, _ := p.weigh(b.axes)
				sum, n = sum+w, n+1
			}
		}
		edges = append(edges, cluster.Edge{A: i, B: j, Weight: sum / float64(n)})
	}
	return edges
}
