package event

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestWeightiest(t *testing.T) {
	words := func() vector { return vector{{7, 0.5}, {2, 1}, {9, 3}, {4, 1}, {3, 0.25}} }
	require.Equal(t, vector{{2, 1}, {9, 3}}, words().weightiest(2), "of equal weights the lesser id")
	require.Equal(t, vector{{2, 1}, {4, 1}, {7, 0.5}, {9, 3}}, words().weightiest(4))
	require.Equal(t, vector{{2, 1}, {3, 0.25}, {4, 1}, {7, 0.5}, {9, 3}}, words().weightiest(9), "all, by id")
}

func TestLower(t *testing.T) {
	for w, want := range map[string]string{"Pier": "pier", "Fähre": "fähre", "ÅRHUS": "århus", "a\xffB": "a\uFFFDb"} {
		require.Equal(t, want, string(lower(nil, w)))
	}
}

// TestHashes: a plain word has the hashes that any word has, in one go.
func TestHashes(t *testing.T) {
	for _, w := range []string{"a", "s", "Pier", "piers", "PIERS", "Glass", "bus", "buses", "re-opens", "A-S", "Ss", "gasSs"} {
		whole, stemmed, ok := hashes(w)
		require.True(t, ok, w)
		l := lower(nil, w)
		require.Equal(t, hash(l), whole, w)
		require.Equal(t, hash(stem(l)), stemmed, w)
	}
	for _, w := range []string{"pier's", "Fähren", "pier’s"} {
		_, _, ok := hashes(w)
		require.False(t, ok, w)
	}
}

// TestMentions: what an article repeats is counted once, by where it stands.
func TestMentions(t *testing.T) {
	filler := strings.Repeat("Slow barges. ", 130)
	d := &nlp.Document{Title: "Piers of Kelm", Text: "The pier of Kelm has the piers of Kelm's rivals. " + filler + "A pier."}
	found := map[uint64]mention{}
	for _, m := range mentions(d) {
		require.Zero(t, found[m.word])
		found[m.word] = m
	}
	pier, kelm := found[hash([]byte("pier"))], found[hash([]byte("kelm"))]
	require.InDelta(t, inTitle+2*inLead+below, pier.n, 1e-6)
	require.False(t, pier.name)
	require.InDelta(t, inTitle+2*inLead, kelm.n, 1e-6)
	require.True(t, kelm.name)
}

func TestCommon(t *testing.T) {
	for _, w := range []string{"a", "about", "thousand", "spokesperson", "didn't", "thing"} {
		require.Equal(t, w != "thousand", isCommon(w), w)
	}
}

// TestSpread: a vector spread out shares just what it shares as a list.
func TestSpread(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	some := func() (v vector) {
		for id := range int32(60) {
			if random.IntN(3) == 0 {
				v = append(v, word{id, random.Float32()})
			}
		}
		return v
	}
	s := make(spread, 60)
	for range 50 {
		a, b := some(), some()
		s.set(a)
		require.Equal(t, a.shared(b), s.shared(b))
		s.unset(a)
	}
	require.Equal(t, make(spread, 60), s)
}
