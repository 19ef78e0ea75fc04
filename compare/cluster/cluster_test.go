package cluster

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGroups(t *testing.T) {
	for _, row := range []struct {
		says    string
		n       int
		edges   []Edge
		missing float64
		want    [][]int
	}{
		{"nothing is alone in no group", 0, nil, 0, nil},
		{"what has no edge stays alone", 2, nil, -1, [][]int{{0}, {1}}},
		{"a pair for joins", 2, []Edge{{0, 1, 1}}, -1, [][]int{{0, 1}}},
		{"a pair against does not", 2, []Edge{{0, 1, -1}}, -1, [][]int{{0}, {1}}},
		{"a chain joins where its ends are only unlike a little", 3, []Edge{{0, 1, 3}, {1, 2, 3}}, -1, [][]int{{0, 1, 2}}},
		{"a chain does not join ends that are too unlike", 3, []Edge{{0, 1, 3}, {1, 2, 2}, {0, 2, -4}}, -1, [][]int{{0, 1}, {2}}},
		{"a veto outweighs everything", 3, []Edge{{0, 1, 3}, {1, 2, 90}, {0, 2, Veto}}, -1, [][]int{{0}, {1, 2}}},
		{"groups join when they gain", 4, []Edge{{0, 1, 5}, {2, 3, 5}, {0, 2, 4}, {1, 3, 4}}, -1, [][]int{{0, 1, 2, 3}}},
	} {
		require.Equal(t, row.want, Groups(row.n, row.edges, row.missing, Oracle{}), row.says)
	}
}

func TestPairsWithoutAnEdgeCanExcludeEachOther(t *testing.T) {
	edges := []Edge{{0, 1, 3}, {1, 2, 2}}
	require.Equal(t, [][]int{{0, 1, 2}}, Groups(3, edges, -0.1, Oracle{}))
	ends := func(a, b []int) bool {
		return slices.Contains(append(slices.Clone(a), b...), 0) && slices.Contains(append(slices.Clone(a), b...), 2)
	}
	require.Equal(t, [][]int{{0, 1}, {2}}, Groups(3, edges, -0.1, Oracle{Excludes: ends}))
}

func TestOnlyWhatMattersIsWeighed(t *testing.T) {
	edges := []Edge{{0, 1, 3}, {1, 2, 2}, {0, 2, Unweighed}, {2, 3, Unweighed}, {3, 4, Unweighed}}
	var asked []int
	weigh := func(a, b int) float64 {
		asked = append(asked, a, b)
		return -4
	}
	require.Equal(t, [][]int{{0, 1}, {2}, {3}, {4}}, Groups(5, edges, -0.1, Oracle{Weigh: weigh}))
	require.Equal(t, []int{0, 2}, asked)
	require.InDelta(t, -4, edges[2].Weight, 0, "it is noted")
}

// random returns edges with distinct weights, so that the numbering must not
// matter.
func random(r *rand.Rand, n int) []Edge {
	var edges []Edge
	for a := range n {
		for b := a + 1; b < n; b++ {
			switch r.Intn(4) {
			case 0:
				edges = append(edges, Edge{a, b, r.NormFloat64()})
			case 1:
				if r.Intn(4) == 0 {
					edges = append(edges, Edge{a, b, Veto})
				}
			}
		}
	}
	return edges
}

func FuzzGroups(f *testing.F) {
	f.Add(int64(1), uint8(5))
	f.Add(int64(2), uint8(30))
	f.Fuzz(func(t *testing.T, seed int64, size uint8) {
		r := rand.New(rand.NewSource(seed))
		n := int(size%40) + 1
		edges := random(r, n)
		groups := Groups(n, edges, -0.1, Oracle{})
		of := owners(n, groups)
		for _, e := range edges {
			require.False(t, e.Weight == Veto && of[e.A] == of[e.B], "%v is a veto", e)
		}
		p := r.Perm(n)
		turned := make([]Edge, len(edges))
		for i, e := range edges {
			turned[i] = Edge{p[e.B], p[e.A], e.Weight}
		}
		r.Shuffle(len(turned), func(i, j int) { turned[i], turned[j] = turned[j], turned[i] })
		other := owners(n, Groups(n, turned, -0.1, Oracle{}))
		for a := range n {
			for b := range n {
				require.Equal(t, of[a] == of[b], other[p[a]] == other[p[b]], "%d and %d under another numbering", a, b)
			}
		}
	})
}

// owners returns the group of each thing; every thing is in one.
func owners(n int, groups [][]int) []int {
	of := make([]int, n)
	for i, g := range groups {
		for _, m := range g {
			of[m] = i + 1
		}
	}
	for i, g := range of {
		if g == 0 {
			panic(fmt.Sprint(i, " is in no group"))
		}
	}
	return of
}

func BenchmarkGroups(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	const n = 10000
	var edges []Edge
	for a := range n {
		for k := 1; k < 12 && a+k < n; k++ {
			edges = append(edges, Edge{a, a + k, r.NormFloat64() + 0.3})
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		Groups(n, edges, -0.2, Oracle{})
	}
}
