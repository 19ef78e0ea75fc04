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

// decide judges the claims of c under a convention; figures are those inside its
// statements. c's claims are sorted.
func decide(c *compare.Comparison, conv *number.Convention, figures Figures) decision {
	if c.Kind == nil || len(c.Claims) == 0 || c.Claims[0].Quantity == nil {
		return decideStatements(c, conv, figures)
	}
	groups := groupsOf(c.Claims, conv)
	across := acrossOf(groups)
	d := decision{groups: groups, warnings: doubts(withinOf(c.Claims, groups))}
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

// acrossOf returns one pair of claims of two sources for every two groups, and
// for every group with itself. Enough differing pairs decide all there is to
// decide.
func acrossOf(groups []*group) (across []pair) {
	differ := 0
	for i, g := range groups {
		for _, h := range groups[i:] {
			a, b, ok := acrossOutlets(g, h)
			if !ok {
				continue
			}
			s := rung(&g.values, &h.values)
			across = append(across, pair{a, b, s})
			if s.Verdict == compare.Differ {
				differ++
			}
			if differ >= enoughPairs {
				return across
			}
		}
	}
	return across
}

// withinOf returns the first two differing claims of every article that has
// some, but one article only for the same two values. claims are sorted by
// article.
func withinOf(claims []*nlp.Claim, groups []*group) (within []pair) {
	said := map[*nlp.Document][]side{}
	for _, g := range groups {
		for _, c := range g.claims {
			if all := said[c.Doc]; len(all) == 0 || all[len(all)-1].group != g {
				said[c.Doc] = append(all, side{c, g})
			}
		}
	}
	told := map[[2]*group]bool{}
	for i, c := range claims {
		if i > 0 && claims[i-1].Doc == c.Doc {
			continue
		}
		if p, values, ok := differing(said[c.Doc]); ok && !told[values] {
			told[values] = true
			within = append(within, p)
		}
	}
	return within
}

// side is a claim and the group of its values.
type side struct {
	claim *nlp.Claim
	group *group
}

// differing returns the first two of sides that cannot both be true.
func differing(sides []side) (p pair, values [2]*group, ok bool) {
	for i, a := range sides {
		for _, b := range sides[i+1:] {
			if s := rung(&a.group.values, &b.group.values); s.Verdict == compare.Differ {
				return pair{a.claim, b.claim, s}, [2]*group{a.group, b.group}, true
			}
		}
	}
	return p, values, false
}

// acrossOutlets returns a claim of g and one of h that come from different
// outlets, the first such ones.
func acrossOutlets(g, h *group) (a, b *nlp.Claim, ok bool) {
	other := func(of *nlp.Claim, in []*nlp.Claim) *nlp.Claim {
		for _, c := range in {
			if !c.Doc.SameOutlet(of.Doc) {
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
