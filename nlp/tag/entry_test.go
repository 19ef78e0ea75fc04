package tag

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/tag/internal/flat"
)

func TestEveryWordIsFound(t *testing.T) {
	m := model()
	keys := map[uint64]string{}
	for n := 1; n < m.Words.Len(); n++ {
		w, want := m.Words.At(n), m.Word(n)
		require.Empty(t, keys[want.Key], "%q has the key of another word", w)
		keys[want.Key] = w
		e := m.find(w)
		require.NotNil(t, e, w)
		require.Equal(t, want, flat.Record{Key: e.key, Mask: e.mask, Base: e.base, Tag: e.fixed}, w)
		for place, at := range map[int]*column{flat.WordPrev2: e.before2, flat.WordNext2: e.after2} { // a suffix has none there
			var want column
			if e.mask>>place&1 != 0 {
				want.add(m.Row(e.row(place)))
			}
			require.Equal(t, want, *at, "%s at %d", w, place)
		}
	}
}

func TestEverySuffixIsFound(t *testing.T) {
	m := model()
	for n := 1; n < m.Suffixes.Len(); n++ {
		s := m.Suffixes.At(n)
		x := m.ending("a long beginning" + s)
		if len(s) < 3 { // only a word as short as that has it
			x = m.ending(s)
		}
		r := m.Suffix(n)
		row := r.Base
		for place, at := range []*column{flat.Suffix: x.own, flat.SuffixPrev: x.before, flat.SuffixNext: x.after} {
			var want column
			if r.Mask>>place&1 != 0 {
				want.add(m.Row(row))
				row++
			}
			require.Equal(t, want, *at, "%s at %d", s, place)
		}
	}
}

// Articles are read side by side, and meet the same words.
func TestEntriesAreFilledOnce(t *testing.T) {
	m := load()
	var readers sync.WaitGroup
	found := make([][]*column, 8)
	for i := range found {
		readers.Go(func() {
			for n := 1; n < 200; n++ {
				e := m.entry(m.Words.At(n))
				found[i] = append(found[i], e.own, e.before, e.after2)
			}
		})
	}
	readers.Wait()
	for _, f := range found {
		require.Len(t, f, len(found[0]))
		for k := range f {
			require.Same(t, found[0][k], f[k])
		}
	}
}

func TestUnknownWords(t *testing.T) {
	for _, w := range []string{"", "\x00", "qqqqqqq", "qqqqqqqq", strings.Repeat("q", 500), "\u4f60\u597d"} {
		require.Nil(t, model().find(w), "%q", w)
		require.Zero(t, model().entry(w).mask, "%q", w)
	}
	require.Same(t, &none, model().ending("\x01\x02\x03").own)
}

func TestWeightsNameAClass(t *testing.T) {
	m := model()
	for n := range m.Weights.Len() {
		require.Less(t, int(m.Weights.At(n)&(1<<flat.ClassBits-1)), len(m.Classes))
	}
}
