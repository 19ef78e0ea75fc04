package align

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"crossclaim/compare"
)

// line is one line of an explanation.
func line(says string, weight float64) string { return fmt.Sprintf("%+.1f %s", weight, says) }

// nearMiss is a near miss and the profiles of its claims.
type nearMiss struct {
	pair [2]int
	compare.NearMiss
}

// missed returns p as a near miss, if it would have been lined up but for one
// circumstance that is explicitly another.
func (b *block) missed(p *pair) (compare.NearMiss, bool) {
	sum, parting := min(p.a.prior, p.b.prior), -1
	for i := range b.axes {
		l := b.axes[i].level(p)
		switch {
		case l.Parts == nil:
			sum += l.Weight
		case parting >= 0:
			return compare.NearMiss{}, false
		default:
			parting = i
		}
	}
	if parting < 0 || sum <= 0 || math.IsInf(sum, -1) || !twoArticles(p) {
		return compare.NearMiss{}, false
	}
	a := &b.axes[parting]
	m := compare.NearMiss{Axis: a.Name, Note: a.level(p).Parts(p)}
	m.Claims[0], m.Claims[1] = p.a.claim, p.b.claim
	return m, true
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
