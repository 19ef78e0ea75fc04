package number_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/number"
)

func TestOrdinal(t *testing.T) {
	for s, want := range map[string]bool{
		"ninth": true, "Third": true, "twenty-first": true, "twenty‑first": true, "14th": true, "1st": true, "1,002nd": true,
		"nine": false, "14": false, "twenty-one": false, "14 months": false, "": false, "month": false, "14m": false,
	} {
		require.Equal(t, want, number.Ordinal(s), "%q", s)
	}
}
