package lexicon

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestWords: a Words answers as its map does, also about words that its hash
// cannot tell apart.
func TestWords(t *testing.T) {
	m := map[string]int{"a": 1, "of": 2, "within": 3, "zero": 0, "straßen": 4, "internationalisationsbeauftragte": 5, "": 6, "fourteenfour": 7, "fourXXXXfour": 8}
	w := NewWords(m)
	for word, v := range m {
		require.Equal(t, v, w.Get(word), word)
		require.True(t, w.Has(word), word)
	}
	for _, word := range []string{"b", "on", "off", "wanton", "zebo", "internationalisationsbeauftragten", "\xff", "\x00", "fourYYYYfour"} {
		require.Zero(t, w.Get(word), word)
		require.False(t, w.Has(word), word)
	}
	require.Zero(t, NewWords(map[string]int{}).Get("a"))
}

// FuzzWords: no word is answered differently than by the map.
func FuzzWords(f *testing.F) {
	m := map[string]int{"after": 1, "before": 2, "since": 3, "until": 4}
	w := NewWords(m)
	f.Add("after")
	f.Add("afar")
	f.Fuzz(func(t *testing.T, word string) {
		require.Equal(t, m[word], w.Get(word))
		_, ok := m[word]
		require.Equal(t, ok, w.Has(word))
	})
}

// BenchmarkWords asks about words of a sentence, of which one is held.
func BenchmarkWords(b *testing.B) {
	w := NewWords(map[string]int{"after": 1, "before": 2, "since": 3, "until": 4})
	words := []string{"the", "miners", "were", "rescued", "after", "two", "days", "underground"}
	b.ReportAllocs()
	for b.Loop() {
		for _, word := range words {
			w.Get(word)
		}
	}
}

// made returns a token as nlp/segment makes it.
func made(norm string) *nlp.Token {
	word, off := Lists(norm)
	return &nlp.Token{Norm: norm, Word: word, Off: off}
}

// TestOf: a token answers as its Norm does, whether or not the lists it is on were
// worked out, and whether or not the words have a list.
func TestOf(t *testing.T) {
	w, other, plain := NewSet("after before").ForTokens(), NewSet("since before").ForTokens(), NewSet("after since")
	*w.At("until") = true
	for _, norm := range []string{"after", "before", "since", "until", "while", ""} {
		for _, tok := range []*nlp.Token{made(norm), {Norm: norm}} {
			for _, w := range []*Words[bool]{w, other, plain} {
				require.Equal(t, w.Get(norm), w.Of(tok), norm)
				require.Equal(t, w.Has(norm), w.Holds(tok), norm)
			}
		}
	}
	require.True(t, w.Of(made("until")))
}

// TestMoreListsThanBits: Words that no bit is left for answer all the same.
func TestMoreListsThanBits(t *testing.T) {
	for range 40 {
		w := NewSet("lantern").ForTokens()
		require.True(t, w.Of(made("lantern")))
		require.False(t, w.Of(made("lamp")))
	}
}

// TestAt: words come in any number, and one is changed where it stands.
func TestAt(t *testing.T) {
	w := Room[int](0)
	want := map[string]int{}
	for i := range 3000 {
		word := strconv.Itoa(i % 2000)
		*w.At(word)++
		want[word]++
	}
	for word, n := range want {
		require.Equal(t, n, w.Get(word), word)
	}
	require.False(t, w.Has("2000"))
	n := 0
	for word, v := range w.All() { // what is added meanwhile is not met
		require.Equal(t, strconv.Itoa(n), word)
		require.Equal(t, want[word], v)
		*w.At(word + "x") = v
		n++
	}
	require.Equal(t, 2000, n)
	require.Equal(t, 2, w.Get("999x"))
}
