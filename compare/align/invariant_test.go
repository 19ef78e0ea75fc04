package align

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// heap returns n claims of articles, made of few words, so that many are alike
// and many exclude each other.
func heap(t testing.TB, r *rand.Rand, n, articles int) []*nlp.Claim {
	docs := make([]*nlp.Document, articles)
	for i := range docs {
		docs[i] = article(fmt.Sprintf("d%03d", i))
	}
	kinds := []string{"killed", "injured", "count", "crowd", "percent", "money", "age"}
	nouns := []string{"people", "passenger", "worker", "job", "house", "ship", "protester"}
	words := strings.Fields("fire river bridge market storm rise fall rate price harbour school tax strike march square budget ferry")
	pick := func(from []string) string { return from[r.Intn(len(from))] }
	var out []*nlp.Claim
	for range n {
		s := fmt.Sprintf("%s %d %s | near %s %s %s | verb %s", pick(kinds), 1+r.Intn(40), pick(nouns), pick(words), pick(words), pick(words), pick([]string{"kill", "rise", "fall", "gather"}))
		s += pick([]string{"", "", " | place Riga", " | place Tartu", " | part", " | on 2022-05-01", " | on 2020-01-01", " | group opposition", " | names Ann Roe", " | headline"})
		out = append(out, claim(t, docs[r.Intn(articles)], s))
	}
	for range n / 4 {
		d := docs[r.Intn(articles)]
		out = append(out, said(d, pick([]string{"Ann Roe", "Tom Hale", "police", "he", ""}), nlp.CueClass(r.Intn(5)), strings.Join([]string{pick(words), pick(words), pick(words), pick(words)}, " ")))
	}
	return out
}

func FuzzOrderOfClaims(f *testing.F) {
	f.Add(int64(1), uint8(20))
	f.Add(int64(2), uint8(90))
	f.Fuzz(func(t *testing.T, seed int64, n uint8) {
		r := rand.New(rand.NewSource(seed))
		claims := heap(t, r, int(n), 1+int(n)/8)
		sets, near := Claims("e", claims)
		r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		sets2, near2 := Claims("e", claims)
		require.Equal(t, sets, sets2)
		require.Equal(t, near, near2)

		in := map[*nlp.Claim]int{}
		for i, s := range sets {
			require.Contains(t, kindsOf(s.Claims), s.Kind.Name)
			require.GreaterOrEqual(t, s.Score, 0.0)
			require.LessOrEqual(t, s.Score, 1.0)
			for _, c := range s.Claims {
				require.Zero(t, in[c], "%s is in two comparisons", c.ID)
				in[c] = i + 1
			}
		}
		require.Len(t, in, len(claims), "every claim is in a comparison")
		for _, m := range near {
			require.NotEqual(t, in[m.Claims[0]], in[m.Claims[1]], "a near miss was lined up")
		}
	})
}

func kindsOf(claims []*nlp.Claim) (out []string) {
	for _, c := range claims {
		out = append(out, c.Kind.Name)
	}
	return out
}

// No comparison joins claims that exclude each other, however many lie between
// them.
func FuzzNoChains(f *testing.F) {
	f.Add(int64(3), uint8(60))
	f.Add(int64(4), uint8(255)) // a large block
	f.Fuzz(func(t *testing.T, seed int64, n uint8) {
		claims := heap(t, rand.New(rand.NewSource(seed)), int(n), 5)
		x := newLexis(claims)
		sets, _ := Claims("e", claims)
		for _, s := range sets {
			for i, a := range s.Claims {
				for _, b := range s.Claims[i+1:] {
					axes := figures
					if a.Quantity == nil {
						axes = statements
					}
					w, _ := newPair(profileOf(a, x), profileOf(b, x)).weigh(axes)
					require.NotEqual(t, never, w, "%s and %s", a.ID, b.ID)
				}
			}
		}
	})
}

func TestWeighingIsSymmetric(t *testing.T) {
	claims := heap(t, rand.New(rand.NewSource(5)), 120, 6)
	x := newLexis(claims)
	for _, b := range blocks(claims) {
		for i, c := range b.claims {
			for _, d := range b.claims[i:] {
				p, q := profileOf(c, x), profileOf(d, x)
				there, _ := newPair(p, q).weigh(b.axes)
				back, _ := newPair(q, p).weigh(b.axes)
				require.InDelta(t, odds(there), odds(back), 1e-9, "%s and %s", c.ID, d.ID)
			}
		}
	}
}

// The sieve drops no pair that would be lined up or a near miss, and most of the others.
func TestTheSieveDropsWhatIsHopeless(t *testing.T) {
	claims := heap(t, rand.New(rand.NewSource(6)), 300, 12)
	x := newLexis(claims)
	dropped, kept := 0, 0
	for _, b := range blocks(claims) {
		profiles := b.profiles(x)
		for i, p := range profiles {
			for _, q := range profiles[i+1:] {
				pair := newPair(p, q)
				if !b.sieve.drops(pair) {
					kept++
					continue
				}
				dropped++
				w, apart := newPair(p, q).bond(b.axes)
				require.LessOrEqual(t, w, 0.0, "%s and %s", p.claim.ID, q.claim.ID)
				require.True(t, apart == nil || !twoArticles(pair), "%s and %s", p.claim.ID, q.claim.ID)
			}
		}
	}
	require.Greater(t, dropped, kept)
}

// odds maps a weight, -Inf included, to a finite number.
func odds(w float64) float64 { return max(w, -100) }

func TestTables(t *testing.T) {
	for _, axes := range [][]axis{figures, statements} {
		names := map[string]bool{}
		for _, a := range axes {
			require.False(t, names[a.Name], "%s stands twice", a.Name)
			names[a.Name] = true
			says := map[string]bool{}
			for _, l := range a.Levels {
				require.NotEmpty(t, l.Says)
				require.False(t, says[l.Says], "%s: %s", a.Name, l.Says)
				require.True(t, l.Parts == nil || l.Weight < 0, "the sieve relies on it: %s", l.Says)
				says[l.Says] = true
			}
		}
	}
	in := map[string]string{}
	for line := range strings.Lines(same) {
		for _, w := range strings.Fields(line) {
			require.Empty(t, in[w], "%s stands in two groups: %s", w, line)
			in[w] = strings.Fields(line)[0]
		}
	}
	for _, o := range opposites {
		for _, w := range o {
			require.Equal(t, w, oneWord(w), "an opposite is not the first word of its group")
		}
	}
	for kind := range priors {
		require.Equal(t, strings.ToLower(kind), kind)
	}
}

func BenchmarkClaims(b *testing.B) {
	for _, n := range []int{1000, 8000} {
		claims := heap(b, rand.New(rand.NewSource(1)), n, n/20)
		b.Run(fmt.Sprint(len(claims)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Claims("e", claims)
			}
		})
	}
}
