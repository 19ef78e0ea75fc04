package article

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// pieces reads s with next until an error, and returns what it gave, and that.
func pieces(next func() (string, error)) (all []string, err error) {
	for {
		p, err := next()
		if p != "" {
			all = append(all, p)
		}
		if err != nil && !errors.Is(err, errTooLong) {
			return all, err
		}
		if err != nil {
			all = append(all, err.Error())
		}
	}
}

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"", nil},
		{"a", []string{"a"}},
		{"a\nb\n", []string{"a\n", "b\n"}},
		{"a\n\nb", []string{"a\n", "\n", "b"}},
		{"a\n" + strings.Repeat("x", 40) + "\nb", []string{"a\n", "too long", "b"}},
		{strings.Repeat("x", 20) + "\n", []string{strings.Repeat("x", 20) + "\n"}},
		{strings.Repeat("x", 33), []string{"too long"}},
	} {
		l := lines{br: bufio.NewReaderSize(iotest.HalfReader(strings.NewReader(tt.in)), 16), max: 32}
		got, err := pieces(func() (string, error) { b, err := l.next(); return string(b), err })
		require.ErrorIs(t, err, io.EOF)
		require.Equal(t, tt.want, got, "%q", tt.in)
	}
}

func TestValues(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
		err  error
	}{
		{"", nil, io.EOF},
		{"[]", nil, io.EOF},
		{`{"a":1}`, []string{`{"a":1}`}, io.EOF},
		{`[{"a":[{}]} , {"b":"}"}]`, []string{`{"a":[{}]}`, `{"b":"}"}`}, io.EOF},
		{"{}\n{}", []string{"{}", "{}"}, io.EOF},
		{`{"a":"\"{\\"}{}`, []string{`{"a":"\"{\\"}`, "{}"}, io.EOF},
		{`[{"a":1}`, []string{`{"a":1}`}, io.EOF},
		{`[{"a":1},{"b"`, []string{`{"a":1}`, `{"b"`}, errUnclosed},
	} {
		v := values{br: bufio.NewReaderSize(iotest.OneByteReader(strings.NewReader(tt.in)), 16), max: 32, line: 1}
		got, err := pieces(func() (string, error) { b, _, err := v.next(); return string(b), err })
		require.ErrorIs(t, err, tt.err, "%q", tt.in)
		require.Equal(t, tt.want, got, "%q", tt.in)
	}
}

func TestValuesKnowTheirLine(t *testing.T) {
	v := values{br: bufio.NewReader(strings.NewReader("[\n{\"a\":\n1},\n\n{}, {}\n, 5]")), max: 99, line: 1}
	for _, want := range []int{2, 5, 5} {
		_, line, err := v.next()
		require.NoError(t, err)
		require.Equal(t, want, line)
	}
	_, line, err := v.next()
	require.Equal(t, 6, line)
	require.EqualError(t, err, "broken JSON: '5' where an object should begin")
}

func TestUnchunk(t *testing.T) {
	for chunks, body := range map[string]string{
		"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n": "abcde",
		"3\r\nabc\r\n":                         "abc",
		"3\r\nabc\r\n9\r\nde":                  "abc",
		"<p>not in chunks":                     "<p>not in chunks",
		"ffffffffffffffff\r\na":                "ffffffffffffffff\r\na",
		"":                                     "",
	} {
		require.Equal(t, body, string(unchunk([]byte(chunks))), "%q", chunks)
	}
}

func TestBuilderParts(t *testing.T) {
	for _, tt := range []struct {
		parts []string
		want  string
	}{
		{[]string{" "}, "a b"},
		{[]string{" ", " "}, "a b"},
		{[]string{" ", "\n"}, "a\nb"},
		{[]string{"\n\n", "\n", " "}, "a\n\nb"},
		{[]string{"\n", "\n\n"}, "a\n\nb"},
		{[]string{""}, "ab"},
	} {
		var b builder
		b.part("\n\n") // nothing stands before it
		b.put("a", 0)
		for _, p := range tt.parts {
			b.part(p)
		}
		b.put("b", 10)
		require.Equal(t, tt.want, string(b.text), "%q", tt.parts)
		require.Equal(t, 10, inFile(b.anchors, len(b.text)-1), "%q", tt.parts)
	}
}

func TestThroughLeadsAsTheTwoMapsDo(t *testing.T) {
	inner := []nlp.Anchor{{Text: 0, File: 100}, {Text: 5, File: 200}, {Text: 8, File: 300}}
	outer := []nlp.Anchor{{Text: 0, File: 2}, {Text: 4, File: 7}, {Text: 5, File: 9}}
	both := through(outer, inner)
	for i, want := range []int{102, 103, 104, 200, 202, 301, 302} {
		require.Equal(t, want, inFile(both, i), "offset %d", i)
		require.Equal(t, want, inFile(inner, inFile(outer, i)), "offset %d", i)
	}
	require.Empty(t, through(nil, inner))
}

func TestInFile(t *testing.T) {
	require.Equal(t, 7, inFile(nil, 7))
	m := []nlp.Anchor{{Text: 0, File: 10}, {Text: 4, File: 12}}
	for i, want := range []int{10, 11, 12, 12, 12, 13} {
		require.Equal(t, want, inFile(m, i), "offset %d: a parting leads to what follows it", i)
	}
}
