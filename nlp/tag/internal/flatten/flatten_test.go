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
	b.Classes = []string{"NN", "VB"}
	for len(b.Classes) < flat.Start { // bits of a mask stand for all of them
		b.Classes = append(b.Classes, "X"+strconv.Itoa(len(b.Classes)))
	}
	b.Rows = []uint32{0}
	b.row("")
	return b
}

// of returns the weights of a row.
func (b *builder) of(row uint32) []int32 { return b.Weights[b.Rows[row]:b.Rows[row+1]] }

func TestRow(t *testing.T) {
	b := small()
	require.Zero(t, b.row("i word walk"), "a feature that the model lacks is row 0")
	row := b.row("bias")
	require.Equal(t, uint32(1), row)
	require.Equal(t, []int32{1500 << flat.ClassBits, -1<<flat.ClassBits | 1}, b.of(row))
	empty := b.row("i suffix run")
	require.NotZero(t, empty)
	require.Empty(t, b.of(empty))
}

func TestWords(t *testing.T) {
	b := small()
	words, suffixes := b.vocabulary(map[string]string{"dog": "NN"})
	require.Equal(t, []string{"dog", "run"}, words)
	require.Equal(t, []string{"run"}, suffixes)
	b.layWords(words, map[string]string{"dog": "NN"})
	require.Equal(t, []string{"", "run", "dog"}, []string{b.Words[0].Text, b.Words[1].Text, b.Words[2].Text}, "those with more weights come first")
	run, dog := b.Words[1], b.Words[2]
	require.Equal(t, []uint8{0, 1}, []uint8{run.Tag, dog.Tag})
	require.Zero(t, dog.Mask)
	require.Equal(t, uint64(1)<<0|1<<flat.Word, run.Mask)
	// The rows of a word stand side by side in the order of the bits.
	require.Equal(t, int32(-34390), b.of(run.Base)[0]>>flat.ClassBits)
	require.Equal(t, int32(2000), b.of(run.Base + 1)[0]>>flat.ClassBits)
}

func TestEveryFeatureIsLaidOut(t *testing.T) {
	b := small()
	b.layFixed()
	words, suffixes := b.vocabulary(nil)
	b.layWords(words, nil)
	b.laySuffixes(suffixes)
	require.Len(t, b.used, 4)
	m, err := flat.Read(string(b.File()))
	require.NoError(t, err)
	require.Equal(t, b.Classes, m.Classes)
	require.Equal(t, "run", m.Words.At(1))
	require.Equal(t, b.Suffixes[1].Record, m.Suffix(1))
}
