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
	r := reader{rest: part('a', 'b') + part(1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff) + part() + part(1, 2, 0, 0, 0, 0, 0, 0x80)}
	require.Equal(t, "ab", r.bytes())
	require.Equal(t, []int32{1, -1}, array[int32](&r))
	require.Empty(t, array[uint32](&r))
	require.Equal(t, []uint64{0x8000000000000201}, wideArray(&r))
	require.Empty(t, r.rest)
	require.False(t, r.failed)
}

func TestReaderOfTooLittle(t *testing.T) {
	for _, s := range []string{"", "\x01", "\x01\x00\x00", "\x02\x00\x00\x00a", "\xff\xff\xff\xff"} {
		r := reader{rest: s}
		require.Empty(t, r.bytes(), "%q", s)
		require.True(t, r.failed, "%q", s)
	}
}

func TestStrings(t *testing.T) {
	s := Strings{Text: "abbccc", Ends: []uint32{1, 3, 3, 6}}
	require.Equal(t, 4, s.Len())
	for n, want := range []string{"a", "bb", "", "ccc"} {
		require.Equal(t, want, s.At(n))
	}
}

func TestFixedRowsDoNotOverlap(t *testing.T) {
	m := Model{Fixed: make([]uint32, 257+2*Contexts+Contexts*Contexts)}
	for i := range m.Fixed {
		m.Fixed[i] = uint32(i)
	}
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
	require.Len(t, seen, len(m.Fixed))
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
