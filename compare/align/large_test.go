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
