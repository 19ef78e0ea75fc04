package align

import (
	"cmp"
	"slices"

	"crossclaim/compare/cluster"
)

// withDenials joins what one denies with what others say, the surest pair first. Average
// link does not, where the denial answers one of several statements that are worded alike
// and shares too few words with the others: who denies one of them denies them all. A
// group is joined once, so that no denial makes one of two statements.
func (b *block) withDenials(profiles []*profile, groups [][]int, edges []cluster.Edge) [][]int {
	of := make([]int, len(profiles))
	for i, g := range groups {
		for _, m := range g {
			of[m] = i
		}
	}
	joined := make([]bool, len(groups))
	for _, e := range b.denials(profiles, edges) {
		x, y := min(of[e.A], of[e.B]), max(of[e.A], of[e.B])
		if x == y || joined[x] || joined[y] {
			continue
		}
		joined[x], joined[y] = true, true
		groups[x] = append(slices.Clone(groups[x]), groups[y]...)
		slices.Sort(groups[x])
		groups[y] = nil
	}
	return slices.DeleteFunc(groups, func(g []int) bool { return g == nil })
}

// denials returns the edges of claims of which one denies the other and that speak for
// being lined up, the surest first.
func (b *block) denials(profiles []*profile, edges []cluster.Edge) (out []cluster.Edge) {
	p := &pair{}
	for _, e := range edges {
		if e.Weight > 0 { // not where it is Unweighed
			p.set(profiles[e.A], profiles[e.B])
			if denial(p) && twoArticles(p) {
				out = append(out, e)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b cluster.Edge) int { return cmp.Compare(b.Weight, a.Weight) })
	return out
}
