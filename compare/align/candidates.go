package align

import (
	"cmp"
	"slices"
)

// longest bounds how many claims one word leads to. Claims that share a word
// with more are compared with their neighbours in the order of figures alone,
// so that a thousand articles do not cost a million pairs.
const longest = 60

// few is how many claims are compared all with all; it is faster than an
// index.
const few = 200

// each calls f with every pair of claims, the first before the second, that
// share a word beside the figure, a noun, or their kind: the pairs that could
// be lined up. words is the number of words that ids run to.
func each(profiles []*profile, words int, f func(i, j int)) {
	if len(profiles) > few {
		for _, c := range candidates(profiles, words) {
			f(c[0], c[1])
		}
		return
	}
	for i, p := range profiles {
		for j := i + 1; j < len(profiles); j++ {
			if p.shares(profiles[j]) {
				f(i, j)
			}
		}
	}
}

// shares reports whether p and q have anything in common that an index would
// lead by.
func (p *profile) shares(q *profile) bool {
	if p.claim.Quantity != nil && (p.claim.Kind.Name == q.claim.Kind.Name || p.head != "" && p.head == q.head) {
		return true
	}
	j := 0
	for _, t := range p.near {
		for j < len(q.near) && q.near[j].id < t.id {
			j++
		}
		if j < len(q.near) && q.near[j].id == t.id {
			return true
		}
	}
	return false
}

// candidates returns the pairs that each is to call, by way of an index.
func candidates(profiles []*profile, words int) [][2]int {
	lists := map[string][]int{}
	byWord := make([][]int, words+1)
	for i, p := range profiles {
		for _, t := range p.near {
			byWord = put(byWord, int(t.id), i)
		}
		if p.claim.Quantity == nil {
			continue
		}
		if p.head != "" {
			lists["head "+p.head] = append(lists["head "+p.head], i)
		}
		lists["kind "+p.claim.Kind.Name] = append(lists["kind "+p.claim.Kind.Name], i)
	}
	var out [][2]int
	for _, l := range byWord {
		out = appendPairs(out, l, profiles)
	}
	for _, l := range lists {
		out = appendPairs(out, l, profiles)
	}
	slices.SortFunc(out, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(out)
}

// put appends i to lists[at], making room.
func put(lists [][]int, at, i int) [][]int {
	for len(lists) <= at {
		lists = append(lists, nil)
	}
	lists[at] = append(lists[at], i)
	return lists
}

// appendPairs appends the pairs of l: all of them, or those of neighbours in
// the order of figures where l is long.
func appendPairs(out [][2]int, l []int, profiles []*profile) [][2]int {
	reach := len(l)
	if len(l) > longest {
		l = slices.Clone(l)
		slices.SortStableFunc(l, func(a, b int) int {
			p, q := profiles[a], profiles[b]
			return cmp.Or(cmp.Compare(p.low, q.low), cmp.Compare(p.high, q.high), a-b)
		})
		reach = longest / 2
	}
	for k, i := range l {
		for _, j := range l[k+1 : min(len(l), k+1+reach)] {
			if i != j {
				out = append(out, [2]int{min(i, j), max(i, j)})
			}
		}
	}
	return out
}
