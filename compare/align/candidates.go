package align

import (
	"cmp"
	"slices"
)

// longest bounds how many claims one word leads to. Claims that share a word
// with more are compared with their neighbours in the order of figures alone,
// so that a thousand articles do not cost a million pairs; large.go makes up for
// it.
const longest = 60

// leads is how many words lead to a claim of a large block: its rarest.
const leads = 8

// few is how many claims are compared all with all; it is faster than an
// index.
const few = 200

// each calls f with every pair of claims, the first before the second, that
// share a word beside the figure, a noun, or their kind, and with every two
// denials: the pairs that could be lined up.
func each(profiles []*profile, x *lexis, f func(i, j int)) {
	if len(profiles) > few {
		for _, c := range candidates(profiles, x) {
			f(c.both())
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
	if denies(p) && denies(q) {
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

// A couple is two claims, the first before the second.
type couple uint64

func coupleOf(i, j int) couple { return couple(min(i, j))<<32 | couple(max(i, j)) }

func (c couple) both() (i, j int) { return int(c >> 32), int(c & (1<<32 - 1)) }

// candidates returns the pairs that each is to call, in order, by way of an
// index.
func candidates(profiles []*profile, x *lexis) []couple {
	byWord := make([][]int32, len(x.in))
	byHead, byKind := map[string][]int32{}, map[string][]int32{}
	var denials []int32
	for i, p := range profiles {
		for _, w := range p.rarest(x) {
			byWord[w] = append(byWord[w], int32(i))
		}
		if denies(p) {
			denials = append(denials, int32(i))
		}
		if p.claim.Quantity == nil {
			continue
		}
		if p.head != "" {
			byHead[p.head] = append(byHead[p.head], int32(i))
		}
		byKind[p.claim.Kind.Name] = append(byKind[p.claim.Kind.Name], int32(i))
	}
	out := appendCouples(nil, denials, profiles)
	for _, l := range byWord {
		out = appendCouples(out, l, profiles)
	}
	for _, lists := range []map[string][]int32{byHead, byKind} {
		for _, l := range lists {
			out = appendCouples(out, l, profiles)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// rarest returns the words that lead to p.
func (p *profile) rarest(x *lexis) []int32 {
	var words []int32
	for _, t := range p.near {
		if x.in[t.id] != 1 {
			words = append(words, t.id)
		}
	}
	slices.SortFunc(words, func(a, b int32) int { return cmp.Or(x.in[a]-x.in[b], int(a-b)) })
	return words[:min(len(words), leads)]
}

// appendCouples appends the pairs of l: all of them, or those of neighbours in
// the order of figures where l is long.
func appendCouples(out []couple, l []int32, profiles []*profile) []couple {
	reach := len(l)
	if len(l) > longest {
		slices.SortStableFunc(l, func(a, b int32) int {
			p, q := profiles[a], profiles[b]
			return cmp.Or(cmp.Compare(p.low, q.low), cmp.Compare(p.high, q.high), int(a-b))
		})
		reach = longest / 2
	}
	for k, i := range l {
		for _, j := range l[k+1 : min(len(l), k+1+reach)] {
			if i != j {
				out = append(out, coupleOf(int(i), int(j)))
			}
		}
	}
	return out
}
