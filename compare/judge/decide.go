package judge

import (
	"cmp"
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// decision is what the ladder says about a comparison.
type decision struct {
	verdict  compare.Verdict
	reason   compare.Reason
	note     string
	warnings []string
	groups   []*group
}

// group is the claims of a comparison that commit to the same values. Pairs
// are judged between groups, because a thousand articles repeat few figures.
type group struct {
	values
	claims []*nlp.Claim
}

// pair is two claims of a comparison and the rung they stand on.
type pair struct {
	a, b *nlp.Claim
	step *step
}

// enoughPairs is how many differing pairs are looked at to find a reason. More
// change nothing that a reader sees.
const enoughPairs = 64

// decide judges the claims of c under a convention. c's claims are sorted.
func decide(c *compare.Comparison, conv *number.Convention) decision {
	if c.Kind == nil || len(c.Claims) == 0 || c.Claims[0].Quantity == nil {
		return decideStatements(c)
	}
	groups := groupsOf(c.Claims, conv)
	across, within := pairsOf(groups)
	d := decision{groups: groups, warnings: doubts(within)}
	d.verdict = verdictOf(across)
	if d.verdict == compare.Differ {
		d.reason = reasonOf(across)
	}
	d.note = noteOf(d.verdict, d.reason, across, c.Claims)
	return d
}

// groupsOf puts claims with equal values together, in the order of values.
func groupsOf(claims []*nlp.Claim, conv *number.Convention) []*group {
	by := map[values]*group{}
	var all []*group
	for _, c := range claims {
		v := valuesOf(c, conv)
		g := by[v]
		if g == nil {
			g = &group{values: v}
			by[v] = g
			all = append(all, g)
		}
		g.claims = append(g.claims, c)
	}
	slices.SortStableFunc(all, func(a, b *group) int {
		return cmp.Or(cmp.Compare(a.low, b.low), cmp.Compare(a.high, b.high))
	})
	return all
}

// pairsOf returns one pair of claims for every two groups, and for every group
// with itself: across sources where there is one, and within an article.
func pairsOf(groups []*group) (across, within []pair) {
	differ := 0
	for i, g := range groups {
		for _, h := range groups[i:] {
			s := rung(&g.values, &h.values)
			if differ >= enoughPairs && s.Verdict == compare.Differ {
				continue
			}
			if a, b, ok := acrossOutlets(g, h); ok {
				across = append(across, pair{a, b, s})
				if s.Verdict == compare.Differ {
					differ++
				}
			}
			if s.Verdict != compare.Differ {
				continue
			}
			if a, b, ok := inOneArticle(g, h); ok {
				within = append(within, pair{a, b, s})
			}
		}
	}
	return across, within
}

// acrossOutlets returns a claim of g and one of h that come from different
// outlets, the first such ones.
func acrossOutlets(g, h *group) (a, b *nlp.Claim, ok bool) {
	other := func(of *nlp.Claim, in []*nlp.Claim) *nlp.Claim {
		for _, c := range in {
			if c.Doc.Outlet() != of.Doc.Outlet() {
				return c
			}
		}
		return nil
	}
	if b := other(g.claims[0], h.claims); b != nil {
		return g.claims[0], b, true
	}
	if a := other(h.claims[0], g.claims); a != nil {
		return a, h.claims[0], true
	}
	return nil, nil, false
}

// inOneArticle returns the first claims of g and h that stand in one article.
// Both lists are sorted by article.
func inOneArticle(g, h *group) (a, b *nlp.Claim, ok bool) {
	i, j := 0, 0
	for i < len(g.claims) && j < len(h.claims) {
		a, b = g.claims[i], h.claims[j]
		switch {
		case a.Doc == b.Doc:
			return a, b, true
		case a.Doc.ID < b.Doc.ID:
			i++
		default:
			j++
		}
	}
	return nil, nil, false
}

// verdictOf applies DESIGN's order: what differs, what agrees throughout, and
// what is compatible.
func verdictOf(across []pair) compare.Verdict {
	if len(across) == 0 {
		return compare.SingleSource
	}
	v := compare.Agree
	for _, p := range across {
		switch p.step.Verdict {
		case compare.Differ:
			return compare.Differ
		case compare.Compatible:
			v = compare.Compatible
		}
	}
	return v
}
