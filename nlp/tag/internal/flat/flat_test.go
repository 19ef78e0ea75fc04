package flat

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// part returns bytes as the file holds them: their length, then they.
func part(b ...byte) string {
	return string(binary.LittleEndian.AppendUint32(nil, uint32(len(b)))) + string(b)
}

func TestReader(t *testing.T) {
	r := reader{rest: part('a', 'b') + part() + part('c')}
	require.Equal(t, "ab", r.part())
	require.Empty(t, r.part())
	require.Equal(t, "c", r.part())
	require.Empty(t, r.rest)
	require.False(t, r.failed)
}

func TestReaderOfTooLittle(t *testing.T) {
	for _, s := range []string{"", "\x01", "\x01\x00\x00", "\x02\x00\x00\x00a", "\xff\xff\xff\xff"} {
		r := reader{rest: s}
		require.Empty(t, r.part(), "%q", s)
		require.True(t, r.failed, "%q", s)
	}
}

func TestFileReadsBack(t *testing.T) {
	p := Parts{
		Classes:  []string{"NN", "VB"},
		Weights:  []int32{-1, 2<<ClassBits | 1, 3},
		Rows:     []uint32{0, 0, 2, 3},
		Fixed:    []uint32{1},
		Words:    []Named{{}, {"run", Record{Key: KeyOf("run"), Mask: 1<<63 | 1, Base: 7, Tag: 2}}, {"walk", Record{Key: KeyOf("walk")}}},
		Suffixes: []Named{{}, {"ing", Record{Key: uint64(SuffixKey("ing")), Mask: 5, Base: 9}}},
	}
	m, err := Read(string(p.File()))
	require.NoError(t, err)
	require.Equal(t, p.Classes, m.Classes)
	require.Equal(t, 3, m.Weights.Len())
	row := m.Row(1)
	require.Equal(t, []int32{-1, 2<<ClassBits | 1}, []int32{int32(row.At(0)), int32(row.At(1))})
	require.EqualValues(t, 1, m.Bias())
	for n, w := range p.Words {
		got := Named{m.Words.At(n), m.Word(n)}
		require.Equal(t, w, got)
	}
	for n, s := range p.Suffixes {
		got := Named{m.Suffixes.At(n), m.Suffix(n)}
		require.Equal(t, s, got)
	}
	key, n := m.WordAt(WordSlot(KeyOf("walk")))
	require.Equal(t, uint16(KeyOf("walk")), key)
	require.Equal(t, 2, n)
	suffix, n := m.SuffixAt(SuffixSlot(SuffixKey("ing")))
	require.Equal(t, SuffixKey("ing"), suffix)
	require.Equal(t, 1, n)
}

func TestSlotsInTheWay(t *testing.T) {
	key := KeyOf("run")
	list := []Named{{}, {"run", Record{Key: key}}, {"another with its key", Record{Key: key}}}
	m := Model{wordSlots: string(wordSlots(list)), suffixSlots: string(suffixSlots([]Named{{}, {Record: Record{Key: 5}}, {Record: Record{Key: 5}}}))}
	_, n := m.WordAt(NextWordSlot(WordSlot(key)))
	require.Equal(t, 2, n)
	_, n = m.SuffixAt(NextSuffixSlot(SuffixSlot(5)))
	require.Equal(t, 2, n)
}

func TestKeys(t *testing.T) {
	seen := map[uint64]string{0: "no word"}
	for _, w := range []string{"", "a", "\x00", "\x00\x00", "a\x00", "\x00a", "seventy", "seventyy", "seventyx", "\xff\xff\xff\xff\xff\xff\xff", "\xff\xff\xff\xff\xff\xff\xff\xff"} {
		require.NotContains(t, seen, KeyOf(w), "%q", w)
		seen[KeyOf(w)] = w
	}
}

func TestFixedRowsDoNotOverlap(t *testing.T) {
	fixed := make([]uint32, 257+2*Contexts+Contexts*Contexts)
	for i := range fixed {
		fixed[i] = uint32(i)
	}
	m := Model{Fixed: Numbers(numbers(fixed))}
	seen := map[uint32]bool{m.Bias(): true}
	add := func(row uint32) {
		require.False(t, seen[row], "row %d stands for two features", row)
		seen[row] = true
	}
	for b := range 256 {
		add(m.First(byte(b)))
	}
	for c := range uint8(Contexts) {
		add(m.Prev(c))
		add(m.Prev2(c))
		for c2 := range uint8(Contexts) {
			add(m.Pair(c, c2))
		}
	}
	require.Len(t, seen, len(fixed))
}

func FuzzRead(f *testing.F) {
	f.Add(Magic)
	f.Add(Magic + part('a') + part() + part())
	f.Fuzz(func(t *testing.T, file string) {
		if m, err := Read(file); err != nil {
			require.Nil(t, m)
		}
	})
}
