package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"", 10, ""},
		{"one two three", 8, "one two|three"},
		{"one  two", 80, "one two"},
		{"abcdefghij", 4, "abcd|efgh|ij"},
		{"1,000,000", 4, "1,000,000"},
		{"over 1,000,000 people", 6, "over|1,000,000|people"},
		{"file_2020-08-16.txt", 6, "file_|2020-08-16.|txt"},
		{"a\u00a0b c", 3, "a b|c"},
		{"a\u00a0long\u00a0one", 6, "a long|one"},
		{"日本語です", 4, "日本|語で|す"},
	} {
		require.Equal(t, c.want, strings.Join(wrap(c.text, c.width), "|"), "%q in %d", c.text, c.width)
	}
}

func TestGlued(t *testing.T) {
	for _, c := range []struct{ text, keep, want string }{
		{"about 4.7 billion dollars", "", "about 4.7_billion dollars"},
		{"from 100 to 200 people", "100 to 200", "from 100_to_200 people"},
		{"the 80 percent rule", "", "the 80_percent rule"},
		{"a million people", "", "a million people"},
		{"100,000 (percent)", "", "100,000 (percent)"},
	} {
		require.Equal(t, c.want, strings.ReplaceAll(glued(c.text, c.keep), string(glue), "_"))
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("at least 12,500 people", 7)
	f.Add("x\u00a0y 1,0,0", 1)
	f.Fuzz(func(t *testing.T, text string, width int) {
		text = Plain(text)
		lines := wrap(text, width%200)
		squeeze := strings.NewReplacer(" ", "", string(glue), "")
		require.Equal(t, squeeze.Replace(text), squeeze.Replace(strings.Join(lines, "")), "nothing is lost")
	})
}
