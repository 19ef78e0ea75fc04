package align

import (
	"cmp"
	"slices"

	"crossclaim/compare"
)

// nearMiss is a near miss and the profiles of its claims.
type nearMiss struct {
	pair [2]int
	compare.NearMiss
}

// miss returns p as a near miss of a, the axis that keeps it apart.
func (a *axis) miss(p *pair) compare.NearMiss {
	m := compare.NearMiss{Axis: a.Name, Note: a.level(p).Parts(p)}
	m.Claims[0], m.Claims[1] = p.a.claim, p.b.claim
	return m
}

// distinct keeps one near miss for every two comparisons and axis. of leads
// from claims to comparisons.
func distinct(near []nearMiss, of []int) []compare.NearMiss {
	type key struct {
		a, b int
		axis string
	}
	seen := map[key]bool{}
	slices.SortFunc(near, func(a, b nearMiss) int {
		return cmp.Or(cmp.Compare(a.pair[0], b.pair[0]), cmp.Compare(a.pair[1], b.pair[1]))
	})
	var out []compare.NearMiss
	for _, m := range near {
		i, j := of[m.pair[0]], of[m.pair[1]]
		k := key{min(i, j), max(i, j), m.Axis}
		if i == j || seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, m.NearMiss)
	}
	return out
}
