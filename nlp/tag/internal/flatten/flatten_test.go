package flatten

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/tag/internal/flat"
)

// small is a builder of a model with four features.
func small() *builder {
	b := &builder{
		classes: map[string]int{"NN": 0, "VB": 1},
		weights: map[string]map[string]float64{
			"bias":                  {"NN": 1.5, "VB": -0.001},
			"i word run":            {"VB": 2},
			"i-1 tag+i word NN run": {"VB": 0.25, "NN": -34.39},
			"i suffix run":          {},
		},
		used: map[string]bool{},
	}
	b.m.Classes = []string{"NN", "VB"}
	for len(b.m.Classes) < flat.Start { // bits of a mask stand for all of them
		b.m.Classes = append(b.m.Classes, "X"+strconv.Itoa(len(b.m.Classes)))
	}
	b.m.Rows = []uint32{0}
	b.row("")
	return b
}

func TestRow(t *testing.T) {
	b := small()
	require.Zero(t, b.row("i word walk"), "a feature that the model lacks is row 0")
	row := b.row("bias")
	require.Equal(t, uint32(1), row)
	require.Equal(t, []int32{1500 << flat.ClassBits, -1<<flat.ClassBits | 1, 0, 0}, b.m.Weights[b.m.Rows[row]:b.m.Rows[row+1]])
	empty := b.row("i suffix run")
	require.NotZero(t, empty)
	require.Equal(t, b.m.Rows[empty], b.m.Rows[empty+1])
}

func TestWords(t *testing.T) {
	b := small()
	words, suffixes := b.vocabulary(map[string]string{"dog": "NN"})
	require.Equal(t, []string{"dog", "run"}, words)
	require.Equal(t, []string{"run"}, suffixes)
	b.words(words, map[string]string{"dog": "NN"})
	require.Equal(t, []uint8{1, 0}, b.m.Tags)
	require.Zero(t, b.m.WordMasks[0])
	require.Equal(t, uint64(1)<<0|1<<flat.Word, b.m.WordMasks[1])
	// The rows of a word stand side by side in the order of the bits.
	base := b.m.WordBases[1]
	pair, word := b.m.Weights[b.m.Rows[base]:b.m.Rows[base+1]], b.m.Weights[b.m.Rows[base+1]:b.m.Rows[base+2]]
	require.Equal(t, int32(-34390), pair[0]>>flat.ClassBits)
	require.Equal(t, int32(2000), word[0]>>flat.ClassBits)
}

func TestEncodeReadsBack(t *testing.T) {
	b := small()
	b.fixed()
	words, suffixes := b.vocabulary(nil)
	b.words(words, nil)
	b.suffixes(suffixes)
	require.Len(t, b.used, 4, "every feature has a row")
	got, err := flat.Read(string(encode(&b.m)))
	require.NoError(t, err)
	require.Equal(t, &b.m, got)
}
