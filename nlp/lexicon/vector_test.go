package lexicon

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAlike: the first two words of a row are more alike than the first and the
// third, whichever is asked for first.
func TestAlike(t *testing.T) {
	for _, row := range []string{
		"lawmaker senator banana",
		"blast explosion lawmaker",
		"ferry ship orchestra",
		"harvest crop verdict",
		"glacier ice wage",
		"apologize apology harbour",
		"resign quit melt",
		"detain arrest sing",
	} {
		w := strings.Fields(row)
		require.Greater(t, Alike(w[0], w[1]), float32(0.5), row)
		require.Less(t, Alike(w[0], w[2]), float32(0.35), row)
		require.Equal(t, Alike(w[0], w[1]), Alike(w[1], w[0]), row)
	}
}

// TestUnknownVectors: a word without a vector is like itself alone.
func TestUnknownVectors(t *testing.T) {
	for _, w := range []string{"", "x", "qzxwv", "the", "Harbour", "25", "é"} {
		require.Equal(t, Vector(""), VectorOf(w), w)
		require.Equal(t, float32(0), Alike(w, "harbour"), w)
		require.Equal(t, float32(1), Alike(w, w), w)
	}
	require.Equal(t, VectorOf("detain"), VectorOf("detained"), "the vector of a form is that of its verb")
	require.Zero(t, Vector("ab").Like("cd"), "what is no vector is like nothing")
}

// TestVectorsFile: each word leads to its row,
// and each row is of the length that Like counts on, up to rounding.
func TestVectorsFile(t *testing.T) {
	words := strings.Fields(vectorsFile[wordsStart:])
	require.Len(t, words, vectorWords)
	require.True(t, slices.IsSorted(words))
	require.Len(t, slices.Compact(words), vectorWords)
	for i, w := range words {
		at := rowsStart + i*rowSize
		require.Equal(t, w, vectorWord(at))
		require.Equal(t, at, findRow(w), w)
		v := VectorOf(w)
		require.InDelta(t, 1, v.Like(v), 0.15, w)
	}
}

// TestRarity: each word is rarer than the one before.
func TestRarity(t *testing.T) {
	last := -1.0
	for w := range strings.FieldsSeq("year president harbour glacier qzxwv") {
		require.Greater(t, Rarity(w), last, w)
		last = Rarity(w)
	}
	require.EqualValues(t, Rare, last)
	require.Equal(t, Rarity("detain"), Rarity("detained"))
}

func TestVectorOfAllocates(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(100, func() { Alike("harvest", "crop") }))
}

func BenchmarkAlike(b *testing.B) {
	v, w := VectorOf("harvest"), VectorOf("crop")
	for b.Loop() {
		v.Like(w)
	}
}

func BenchmarkVectorOf(b *testing.B) {
	for b.Loop() {
		VectorOf("harvest")
	}
}

// vectorWord returns the word of the row that starts at a byte of the file.
func vectorWord(row int) string {
	words := fromWord(row)
	return words[:strings.IndexByte(words, '\n')]
}
