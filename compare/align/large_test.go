package align

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestAThingThatHundredsSpeakOf needs comparisons that are larger than the
// number of claims that each claim is compared with.
func TestAThingThatHundredsSpeakOf(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	words := []string{"harbour", "pier", "storm", "barge", "tug", "quay", "crane", "gale", "tide", "rope"}
	some := func() string {
		r.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
		return words[0] + " " + words[1] + " " + words[2]
	}
	const articles = 500
	var claims []*nlp.Claim
	for i := range articles {
		d := article(fmt.Sprintf("d%03d", i))
		claims = append(claims,
			claim(t, d, "killed 23 people | near "+some()+" | verb kill"),
			claim(t, d, fmt.Sprintf("injured %d people | near %s | verb hurt", 40+i%3, some())),
			said(d, "Ann Roe", nlp.Say, "barge rope snap gale "+words[0]),
			said(d, "Tom Hale", nlp.Deny, "crane brake neglect"))
	}
	sets, _ := Claims("e", claims)
	var sizes []int
	for _, s := range sets {
		sizes = append(sizes, len(s.Claims))
		require.Greater(t, s.Score, 0.5, "%s: pairs that were not compared say nothing", s.Kind.Name)
	}
	slices.Sort(sizes)
	require.Equal(t, []int{articles, articles, articles, articles}, sizes)
}

// What two groups weigh is kept from round to round as long as both are the same.
func TestWhatGroupsWeighIsKept(t *testing.T) {
	claims := heap(t, rand.New(rand.NewSource(3)), 600, 60)
	slices.SortFunc(claims, byPlace)
	x := newLexis(claims)
	b := blocks(claims)[0]
	profiles := b.profiles(x)
	require.Greater(t, len(profiles), few)
	groups := make([][]int, len(profiles))
	for i := range groups {
		groups[i] = []int{i}
	}
	known := b.between(spokenFor(profiles, groups), groups, make([]bool, len(groups)), weighed{}, x)
	require.NotEmpty(t, known.edges)

	// Groups 0 and 1 become one, and what is known of all others is kept, right or wrong.
	next := append([][]int{{0, 1}}, groups[2:]...)
	speak := spokenFor(profiles, next)
	fresh := b.between(speak, next, make([]bool, len(next)), weighed{}, x)
	kept := b.between(speak, next, unchanged(groups, next), known, x)
	require.Equal(t, fmt.Sprint(fresh), fmt.Sprint(kept), "also where the sieve has left a weight open")
	for i := range known.edges {
		known.edges[i].Weight = 77
	}
	kept = b.between(speak, next, unchanged(groups, next), known, x)
	for i, e := range kept.edges {
		if e.A == 0 {
			require.InDelta(t, fresh.edges[i].Weight, e.Weight, 0, "of a new group")
		} else {
			require.InDelta(t, 77, e.Weight, 0, "of two known ones")
		}
	}
}

func TestStatementsDoNotExcludeEachOther(t *testing.T) {
	require.Empty(t, vetoing(statements), "excluder relies on it")
	require.NotEmpty(t, figureVetoes)
}

func BenchmarkLargeEvent(b *testing.B) {
	for _, n := range []int{1000, 4000, 16000} {
		claims := heap(b, rand.New(rand.NewSource(1)), n, n/10)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Claims("e", claims)
			}
		})
	}
}
