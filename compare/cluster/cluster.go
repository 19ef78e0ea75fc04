// Package cluster puts things that belong together into groups: average-link
// agglomeration over a sparse graph, with vetoes. Articles become events with
// it, and claims become comparisons.
//
// Average link is what keeps a chain of likenesses from joining its two ends:
// two groups are joined for what all their members have in common, and never
// when two of them exclude each other.
package cluster

import (
	"container/heap"
	"math"
	"slices"
)

// An Edge says how well the things A and B belong together: above 0 for,
// below 0 against, -Inf never.
type Edge struct {
	A, B   int
	Weight float64
}

// Veto is the Weight of things that must never be in one group.
var Veto = math.Inf(-1)

// Unweighed is the Weight of an Edge of which it is only known that it is not above 0.
// Most of these are between things that nothing else joins, and never matter.
var Unweighed = math.NaN()

// An Oracle answers what is asked while groups are joined. The zero Oracle excludes
// nothing and knows all weights.
type Oracle struct {
	// Excludes says of two groups before they are joined whether they must never be
	// one. The first member of a group names it for good, and later ones come
	// behind it. nil is no.
	Excludes func(a, b []int) bool
	// Weigh returns what an Unweighed Edge weighs, not above 0, which is noted in the
	// Edge.
	Weigh func(a, b int) float64
}

// Groups puts the things 0 to n-1 into groups. Two groups are joined, the best
// first, as long as the average weight between their members is above 0; pairs
// without an edge weigh missing, which is not above 0. There is at most one
// Edge for a pair. Members are sorted, groups are in the order of their first
// member, and the result depends on the numbering only where weights are equal.
func Groups(n int, edges []Edge, missing float64, o Oracle) [][]int {
	s := newState(n, edges, missing, o.Weigh)
	for s.queue.Len() > 0 {
		c := heap.Pop(&s.queue).(candidate)
		if s.members[c.a] == nil || s.members[c.b] == nil {
			continue
		}
		now := s.average(c.a, c.b)
		switch {
		case now < c.weight:
			s.push(c.a, c.b) // one of the two has grown since
		case o.Excludes != nil && o.Excludes(s.members[c.a], s.members[c.b]):
			s.forbid(c.a, c.b)
		default:
			s.join(c.a, c.b)
		}
	}
	return s.groups()
}

// state is the groups so far. A group has the number of one of its members.
type state struct {
	missing float64
	members [][]int
	links   []map[int]link
	queue   queue
}

// link is the edges between two groups.
type link struct {
	sum   float64
	pairs int
}

// candidate is two groups that may be joined, and the average weight when it
// was queued. A later average is never higher without a new candidate.
type candidate struct {
	a, b   int
	weight float64
}

func newState(n int, edges []Edge, missing float64, weigh func(a, b int) float64) *state {
	s := &state{missing: missing, members: make([][]int, n), links: make([]map[int]link, n)}
	all := make([]int, n)
	for i := range n {
		all[i] = i
		s.members[i] = all[i : i+1 : i+1]
	}
	part := parts(n, edges)
	for i := range edges {
		e := &edges[i]
		if part[e.A] != part[e.B] {
			continue
		}
		if math.IsNaN(e.Weight) {
			e.Weight = weigh(e.A, e.B)
		}
		s.link(e.A, e.B, e.Weight)
		s.link(e.B, e.A, e.Weight)
	}
	for _, e := range edges {
		if e.Weight > 0 {
			s.push(e.A, e.B)
		}
	}
	return s
}

func (s *state) link(a, b int, weight float64) {
	if s.links[a] == nil {
		s.links[a] = map[int]link{}
	}
	s.links[a][b] = link{weight, 1}
}

// parts numbers the things so that those with one number hang together by
// edges above 0. Others never come into one group, so that no edge between
// them matters.
func parts(n int, edges []Edge) []int {
	parent := make([]int, n)
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, e := range edges {
		if e.Weight > 0 {
			parent[root(e.A)] = root(e.B)
		}
	}
	for i := range parent {
		parent[i] = root(i)
	}
	return parent
}

// average returns the average weight between groups a and b.
func (s *state) average(a, b int) float64 {
	l := s.links[a][b]
	all := len(s.members[a]) * len(s.members[b])
	return (l.sum + s.missing*float64(all-l.pairs)) / float64(all)
}

// forbid makes the average between a and b a Veto, for good.
func (s *state) forbid(a, b int) {
	l := s.links[a][b]
	l.sum = Veto
	s.links[a][b], s.links[b][a] = l, l
}

func (s *state) push(a, b int) {
	if w := s.average(a, b); w > 0 {
		heap.Push(&s.queue, candidate{min(a, b), max(a, b), w})
	}
}

// join puts the group with fewer links into the other.
func (s *state) join(a, b int) {
	if len(s.links[a]) < len(s.links[b]) {
		a, b = b, a
	}
	s.members[a] = append(s.members[a], s.members[b]...)
	s.members[b] = nil
	delete(s.links[a], b)
	delete(s.links[b], a)
	touched := make([]int, 0, len(s.links[b]))
	for c, l := range s.links[b] {
		sum := s.links[a][c]
		sum.sum += l.sum
		sum.pairs += l.pairs
		s.links[a][c], s.links[c][a] = sum, sum
		delete(s.links[c], b)
		touched = append(touched, c)
	}
	s.links[b] = nil
	slices.Sort(touched)
	for _, c := range touched {
		s.push(a, c)
	}
}

func (s *state) groups() [][]int {
	var out [][]int
	for _, m := range s.members {
		if m != nil {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b []int) int { return a[0] - b[0] })
	return out
}

// queue is a heap of candidates, the best first.
type queue []candidate

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	a, b := q[i], q[j]
	if a.weight != b.weight {
		return a.weight > b.weight
	}
	if a.a != b.a {
		return a.a < b.a
	}
	return a.b < b.b
}

// Push and Pop are for container/heap alone.
func (q *queue) Push(x any) { *q = append(*q, x.(candidate)) }

// Pop removes the last candidate.
func (q *queue) Pop() any {
	last := len(*q) - 1
	x := (*q)[last]
	*q = (*q)[:last]
	return x
}
