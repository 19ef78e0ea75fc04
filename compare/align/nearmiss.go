package align

import (
	"crossclaim/compare"
)

// nearMiss is a near miss: two claims and the axis that keeps them apart.
type nearMiss struct {
	pair couple
	axis *axis
}

// told returns m as reports tell it.
func (m nearMiss) told(profiles []*profile) compare.NearMiss {
	i, j := m.pair.both()
	p := newPair(profiles[i], profiles[j])
	out := compare.NearMiss{Axis: m.axis.Name, Note: m.axis.level(p).Parts(p)}
	out.Claims[0], out.Claims[1] = p.a.claim, p.b.claim
	return out
}

// distinct keeps one near miss for every two comparisons and axis. of leads
// from claims to comparisons. near is in the order of its pairs.
func distinct(near []nearMiss, of []int, profiles []*profile) []compare.NearMiss {
	type key struct {
		pair couple
		axis *axis
	}
	seen := map[key]bool{}
	var out []compare.NearMiss
	for _, m := range near {
		i, j := m.pair.both()
		k := key{coupleOf(of[i], of[j]), m.axis}
		if of[i] == of[j] || seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, m.told(profiles))
	}
	return out
}
