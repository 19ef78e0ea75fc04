package number

import (
	"math"
	"testing"

	"crossclaim/nlp"
	"github.com/stretchr/testify/require"
)

func TestUnderReadsVagueWordsByConvention(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		words, convention string
		hedge             nlp.Hedge
		low, high         float64
	}{
		{"dozens", "default", nlp.Vague, 24, 99},
		{"dozens", "acled", nlp.Vague, 12, inf},
		{"dozens", "ccc", nlp.Vague, 24, 99},
		{"tens of thousands", "default", nlp.Vague, 20000, 99999},
		{"tens of thousands", "ccc", nlp.Vague, 20000, inf},
		{"tens of thousands", "acled", nlp.Vague, 10000, inf},
		{"several hundred", "default", nlp.Vague, 300, 900},
		{"a few thousand", "acled", nlp.Vague, 2000, 5000},
		{"several thousand", "default", nlp.MoreThan, 3000, inf},
		{"hundreds", "default", nlp.AtMost, math.Inf(-1), 999},
	} {
		q := &nlp.Quantity{Vague: c.words, Hedge: c.hedge}
		low, high := Under(q, ConventionNamed(c.convention))
		require.Equal(t, [2]float64{c.low, c.high}, [2]float64{low, high}, "%s under %s", c.words, c.convention)
	}
}

func TestUnderLeavesNumbersAlone(t *testing.T) {
	q := &nlp.Quantity{Low: 20, High: math.Inf(1), Hedge: nlp.AtLeast}
	for _, c := range append([]*Convention{nil}, Conventions...) {
		low, high := Under(q, c)
		require.Equal(t, [2]float64{20, math.Inf(1)}, [2]float64{low, high})
	}
	q = &nlp.Quantity{Vague: "umpteen", Low: 3, High: 4}
	low, high := Under(q, Conventions[0])
	require.Equal(t, [2]float64{3, 4}, [2]float64{low, high}, "an unknown word keeps what was read")
}

func TestConventionsAreWellFormed(t *testing.T) {
	require.Equal(t, "default", Conventions[0].Name)
	require.Nil(t, ConventionNamed("nobody's"))
	seen := map[string]bool{}
	for _, c := range Conventions {
		require.NotEmpty(t, c.Doc, c.Name)
		require.False(t, seen[c.Name], "%s stands twice", c.Name)
		seen[c.Name] = true
		for w, b := range c.words {
			require.Less(t, b.low, b.high, "%s in %s", w, c.Name)
			require.Contains(t, vagueWords, w, "%s is no word of the default convention", w)
		}
	}
}
