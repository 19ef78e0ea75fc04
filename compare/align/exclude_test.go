package align

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestLargeGroupsExcludeAsTheirPairsDo: looking at one claim of each class must find
// what looking at every pair finds.
func TestLargeGroupsExcludeAsTheirPairsDo(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	told := []string{"injured 40 people", "injured 41 people", "injured ~40 people", "injured 20? people", "injured 30+ people", "killed 3 people"}
	others := []string{"", " | place Riga", " | place Oslo", " | group miners", " | group drivers"}
	kinds := map[string]*nlp.Kind{"injured": {Name: "injured"}, "killed": {Name: "killed"}}
	docs := []*nlp.Document{article("a"), article("b"), article("c")}
	var claims []*nlp.Claim
	for i := range 400 {
		c := claim(t, docs[r.Intn(len(docs))], told[r.Intn(len(told))]+others[r.Intn(len(others))])
		c.ID, c.Sentence.Index, c.Kind = fmt.Sprint(i), r.Intn(60), kinds[c.Kind.Name]
		if r.Intn(9) == 0 {
			c.Sentence.Role = nlp.Heading
		}
		if r.Intn(3) == 0 {
			c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Name: []string{"Ann Roe", "Tom Hale"}[r.Intn(2)]}}
		}
		claims = append(claims, c)
	}
	slices.SortFunc(claims, byPlace)
	profiles := (&block{axes: figures, claims: claims}).profiles(newLexis(claims))
	excluded := map[bool]int{}
	for range 3000 {
		x := &exclusion{profiles: profiles, vetoes: figureVetoes}
		order := r.Perm(len(claims))
		// Claims that get on with each other, as those of a group do.
		g, h := friends(x, order[:200], 1+r.Intn(6)), friends(x, order[200:], 1+r.Intn(6))
		want := x.anyOf(g, h)
		require.Equal(t, want, x.groups(g, h), "%v against %v", g, h)
		excluded[want]++
	}
	require.Greater(t, excluded[true], 100)
	require.Greater(t, excluded[false], 100)
}

// friends returns up to n of claims, of which none excludes another.
func friends(x *exclusion, claims []int, n int) (g []int) {
	for _, i := range claims {
		if len(g) < n && !x.anyOf(g, []int{i}) {
			g = append(g, i)
		}
	}
	return g
}
