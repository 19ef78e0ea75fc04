package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEightPlain: one byte that is not plain is seen wherever it stands, and all that
// are plain are passed over.
func TestEightPlain(t *testing.T) {
	for c := range 256 {
		for at := range 8 {
			for _, beside := range []string{"a", " ", "~", "!", "#", "[", "]", "z"} {
				s := strings.Repeat(beside, at) + string([]byte{byte(c)}) + strings.Repeat(beside, 8-at)
				require.Equal(t, jsonPlain[c], eightPlain(s), "%q", s)
			}
		}
	}
}
