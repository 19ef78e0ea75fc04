package tag

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/tag/internal/flat"
)

func TestEveryWordIsFound(t *testing.T) {
	m := model()
	keys := map[uint64]string{}
	for n := range m.Words.Len() {
		w := m.Words.At(n)
		require.Empty(t, keys[keyOf(w)], "%q has the key of another word", w)
		keys[keyOf(w)] = w
		e := m.find(w)
		require.NotNil(t, e, w)
		require.Equal(t, m.WordMasks[n], e.mask, w)
		require.Equal(t, m.WordBases[n], e.base, w)
		require.Equal(t, m.Tags[n], e.fixed, w)
	}
}

func TestEverySuffixIsFound(t *testing.T) {
	m := model()
	for n := range m.Suffixes.Len() {
		s := m.Suffixes.At(n)
		x := m.suffix("a long beginning" + s)
		if len(s) < 3 { // only a word as short as that has it
			x = m.suffix(s)
		}
		row := m.SuffixBases[n]
		for place, at := range []uint16{flat.Suffix: x.alone.own, flat.SuffixPrev: x.alone.before, flat.SuffixNext: x.alone.after} {
			var want column
			if m.SuffixMasks[n]>>place&1 != 0 {
				want.add(m.Model, row)
				row++
			}
			require.Equal(t, want, m.columns[at], "%s at %d", s, place)
		}
	}
}

func TestUnknownWords(t *testing.T) {
	for _, w := range []string{"", "\x00", "qqqqqqq", "qqqqqqqq", strings.Repeat("q", 500), "\u4f60\u597d"} {
		require.Nil(t, model().find(w), "%q", w)
		require.Zero(t, model().entry(w).mask, "%q", w)
	}
	require.Zero(t, *model().suffix("\x01\x02\x03"))
}

func TestKeys(t *testing.T) {
	seen := map[uint64]string{0: "a free slot"}
	for _, w := range []string{"", "a", "\x00", "\x00\x00", "a\x00", "\x00a", "seventy", "seventyy", "seventyx", "\xff\xff\xff\xff\xff\xff\xff", "\xff\xff\xff\xff\xff\xff\xff\xff"} {
		require.NotContains(t, seen, keyOf(w), "%q", w)
		seen[keyOf(w)] = w
	}
}

func TestRowsAreFilledUp(t *testing.T) {
	m := model()
	for r := range len(m.Rows) - 1 {
		require.Zero(t, (m.Rows[r+1]-m.Rows[r])%flat.Stride, "row %d", r)
	}
	for _, w := range m.Weights {
		require.Less(t, int(w&(1<<flat.ClassBits-1)), len(m.Classes))
	}
}
