package segment

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestClasses(t *testing.T) {
	for want, chars := range map[class]string{
		space:    " \t\n\r\u00a0\u2009\u202f\u3000\u200b\ufeff",
		letter:   "azAZéßЖ漢½²°\u00ad\u0301",
		digit:    "0123456789",
		glue:     "/_&@+",
		hyphen:   "-‐‑",
		dot:      ".",
		comma:    ",",
		colon:    ":",
		quote:    "\"“”„«»",
		tick:     "'`‘’‹›′",
		dash:     "–—―−",
		currency: "$£€¥₹₽₪",
		mark:     ";!?()[]{}%~<>=*#…•·©™‰→\ufffd",
	} {
		for _, c := range chars {
			got, size := classAt(string(c), 0)
			require.Equal(t, want, got, "%q", c)
			require.Equal(t, len(string(c)), size, "%q", c)
		}
	}
}

func TestClassBehindTheEnd(t *testing.T) {
	c, size := classAt("a", 1)
	require.Equal(t, space, c)
	require.Zero(t, size)
}
