package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestADenialJoinsWhatItDenies: the denial answers the full announcement, and shares too
// little with the headline that tells the same.
func TestADenialJoinsWhatItDenies(t *testing.T) {
	a, b, c := article("a"), article("b"), article("c")
	claims := []*nlp.Claim{
		said(a, "Ann Roe", nlp.Say, "trawler ram pier harbour captain crew"),
		said(a, "Ann Roe", nlp.Say, "trawler harbour captain crew"),
		said(b, "Ann Roe", nlp.Say, "trawler ram pier harbour captain crew fog"),
		said(b, "Ann Roe", nlp.Say, "trawler harbour captain crew"),
		said(c, "Tom Hale", nlp.Deny, "trawler ram pier coal"),
		said(c, "Tom Hale", nlp.Say, "ferry winter fare"),
	}
	sets, _ := Claims("e", claims)
	of := map[*nlp.Claim]int{}
	for i, s := range sets {
		for _, x := range s.Claims {
			of[x] = i
		}
	}
	require.Equal(t, of[claims[0]], of[claims[2]])
	require.Equal(t, of[claims[0]], of[claims[4]])
	require.NotEqual(t, of[claims[0]], of[claims[5]])
}

// TestADenialOfLittle: what shares too little to be lined up is not joined either, be it
// that the pair was dropped before it was weighed.
func TestADenialOfLittle(t *testing.T) {
	a, b := article("a"), article("b")
	a.Published, b.Published = nlp.ParseDay("2022-05-01"), nlp.ParseDay("2022-05-20")
	claims := []*nlp.Claim{
		said(a, "Ann Roe", nlp.Say, "harbour coal fog mooring captain crew winter ferry toll rent grain"),
		said(b, "Tom Hale", nlp.Deny, "harbour"),
	}
	sets, _ := Claims("e", claims)
	require.Len(t, sets, 2)
}
