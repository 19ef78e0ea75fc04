package report

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// The keys of a claim, in the order of the contract. Other programs read them.
func TestClaimWithoutKnowledgeKeepsEveryKey(t *testing.T) {
	d := &nlp.Document{ID: "a1", Text: "Dozens came."}
	c := nlp.Claim{ID: "a1#1", Doc: d, Kind: &nlp.Kind{Name: "crowd"}, Span: nlp.Span{Start: 0, End: 6},
		Sentence: nlp.Sentence{Span: nlp.Span{Start: 0, End: 12}},
		Quantity: &nlp.Quantity{Span: nlp.Span{Start: 0, End: 6}, Low: 24, High: math.Inf(1), Hedge: nlp.Vague}}
	got := string(jsonlStream.Append(nil, []nlp.Claim{c}, &Options{}))
	require.Equal(t, `{"id":"a1#1","article":"a1","kind":"crowd","span":{"start":0,"end":6,"text":"Dozens","field":"text"},`+
		`"sentence":{"index":0,"start":0,"end":12,"text":"Dozens came."},`+
		`"quantity":{"start":0,"end":6,"text":"Dozens","value":null,"low":24,"high":null,"low_open":false,"high_open":false,"hedge":"vague","trend":null,"unit":null,"unit_phrase":null,"dimension":"count"},`+
		`"subject":null,"places":[],"time":null,"group":null,"attribution":null,"modality":"asserted"}`+"\n", got)
}

func TestJSONStringsReadBack(t *testing.T) {
	for _, s := range []string{"", "plain", `a "b" \c`, "tab\tline\nreturn\r", "\x00\x1b[31m", "\u202e001\u2069", "½ café 10⁶ 😀", "end\ufeff"} {
		var j jsonText
		j.str("", s)
		var back string
		require.NoError(t, json.Unmarshal(j.b, &back), "%q", s)
		require.Equal(t, s, back)
		require.NotContains(t, string(j.b), "\u202e")
	}
}

func TestNumbersAreWrittenInFull(t *testing.T) {
	for v, want := range map[float64]string{0: "0", 100000: "100000", 9.9: "9.9", 4.7e9: "4700000000", 1e21: "1e+21", 1e-7: "1e-07", 33.33: "33.33"} {
		require.Equal(t, want, string(appendNumber(nil, v)))
	}
}
