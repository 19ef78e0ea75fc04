package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCleanerStopsWhatATerminalObeys(t *testing.T) {
	for in, want := range map[string]string{
		"plain\r\n\tcafé":       "plain\r\n\tcafé",
		"\x1b[2J gone":          "�[2J gone",
		"\u202e001\u2069":       "�001�",
		"c1 \u009b31m":          "c1 �31m",
		"broken \xff utf8 \xe2": "broken � utf8 ",
	} {
		for step := 1; step < 4; step++ { // however the bytes come
			var b strings.Builder
			c := &cleaner{w: &b}
			for i := 0; i < len(in); i += step {
				_, err := c.Write([]byte(in[i:min(i+step, len(in))]))
				require.NoError(t, err)
			}
			require.Equal(t, want, b.String(), "%q in steps of %d", in, step)
		}
	}
}
