package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"":                        "",
		"as it is, café 10⁶ 😀":    "as it is, café 10⁶ 😀",
		"two\r\nlines\tand  gaps": "two lines and gaps",
		"\x1b[31mred\x1b[0m":      "\ufffd[31mred\ufffd[0m",
		"\u202e001\u202c":         "\ufffd001\ufffd",
		"1\u00a0000":              "1 000",
		"bell\x07 and \u009b":     "bell\ufffd and \ufffd",
		"zero\u200bwidth\ufeff":   "zero\ufffdwidth\ufffd",
		"broken \xff":             "broken \ufffd",
	} {
		require.Equal(t, want, Plain(in), "%q", in)
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("\x1b]0;title\x07 text \u2066 \xc2")
	f.Fuzz(func(t *testing.T, s string) {
		got := Plain(s)
		require.Equal(t, got, Plain(got), "once is enough")
		require.NotContains(t, got, "\n")
		require.Equal(t, -1, strings.IndexFunc(got, Hostile), "%q", got)
	})
}
