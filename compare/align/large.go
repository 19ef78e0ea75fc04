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
		s := spokenFor(profiles, groups)
		known = b.between(s, groups, same, known, x)
		o := cluster.Oracle{Weigh: func(i, j int) float64 { return b.average(s.of(i), s.of(j)) }}
		if excludes := excluder(profiles, b.axes); excludes != nil {
			o.Excludes = func(a, c []int) bool { return excludes(claimsOf(groups, a), claimsOf(groups, c)) }
		}
		joined := cluster.Groups(len(groups), known.edges, missing, o)
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
	pairs []couple // sorted, as the groups are
	edges []cluster.Edge
}

func (w *weighed) of(pair couple) (weight float64, known bool) {
	i, known := slices.BinarySearch(w.pairs, pair)
	if !known {
		return 0, false
	}
	return w.edges[i].Weight, true
}

// A delegation is the spokesmen of all groups.
type delegation struct {
	speak []*profile
	group []int // of each of them
	first []int // of those of each group
}

// of returns the spokesmen of a group.
func (d *delegation) of(group int) []*profile { return d.speak[d.first[group]:d.first[group+1]] }

func spokenFor(profiles []*profile, groups [][]int) *delegation {
	d := &delegation{first: make([]int, len(groups)+1)}
	for i, g := range groups {
		n := min(len(g), spokesmen)
		for k := range n {
			d.speak = append(d.speak, profiles[g[k*(len(g)-1)/max(n-1, 1)]])
			d.group = append(d.group, i)
		}
		d.first[i+1] = len(d.speak)
	}
	return d
}

// between weighs the pairs of groups of which spokesmen share anything: the
// average over their spokesmen. Most groups are the same as in the round before, and
// what two of them weigh is known.
func (b *block) between(d *delegation, groups [][]int, same []bool, known weighed, x *lexis) (now weighed) {
	var pairs []couple
	each(d.speak, x, func(i, j int) {
		if d.group[i] != d.group[j] {
			pairs = append(pairs, coupleOf(d.group[i], d.group[j]))
		}
	})
	slices.Sort(pairs)
	for _, c := range slices.Compact(pairs) {
		i, j := c.both()
		firsts := coupleOf(groups[i][0], groups[j][0])
		weight, ok := known.of(firsts)
		if !ok || !same[i] || !same[j] {
			weight = b.likely(d.of(i), d.of(j))
		}
		now.pairs = append(now.pairs, firsts)
		now.edges = append(now.edges, cluster.Edge{A: i, B: j, Weight: weight})
	}
	return now
}

// likely is average, but leaves the weight open where the sieve drops all pairs.
func (b *block) likely(some, others []*profile) float64 {
	p := &pair{}
	for _, s := range some {
		for _, o := range others {
			if p.set(s, o); !b.sieve.drops(p) {
				return b.average(some, others)
			}
		}
	}
	return cluster.Unweighed
}

// average returns what the pairs of some claims with others weigh on average.
func (b *block) average(some, others []*profile) float64 {
	p := &pair{}
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
