package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestSameRun: five words on end, whatever the marks and the case.
func TestSameRun(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"“We will not sell the mill,” he wrote.", "that they would and will not sell the mill", true},
		{"We don’t sell the old mill", "we don’t sell the OLD mill; never", true},
		{"will not sell the mill", "will not sell the farm", false},
		{"the mill will not sell", "not sell the mill will", false},
		{"sell", "sell", false},
		{"", "", false},
	} {
		a, b := said(article("a"), "Ann Roe", nlp.Say, row.a), said(article("b"), "Ann Roe", nlp.Say, row.b)
		p := &pair{a: &profile{runs: runs(a)}, b: &profile{runs: runs(b)}}
		require.Equal(t, row.want, sameRun(p), "%s / %s", row.a, row.b)
		p.a, p.b = p.b, p.a
		require.Equal(t, row.want, sameRun(p), "%s / %s", row.b, row.a)
	}
}

// TestSpeakers: what tells a speaker from another.
func TestSpeakers(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"Mayor Anna Berg", "Berg", true},
		{"Anna Berg", "Tom Hale", false},
		{"Office for Harbour Safety", "OHS", true},
		{"police", "Police", true},
		{"hackers who paralysed half of Oslo", "hackers", true},
		{"Oslo", "hackers who paralysed half of Oslo", false},
		{"Karel Novotny, the head of IGV", "Karel Novotny", true},
	} {
		a, b := speakerOf(said(article("a"), row.a, nlp.Say, "x")), speakerOf(said(article("b"), row.b, nlp.Say, "x"))
		require.Equal(t, row.want, a.same(&b), "%s / %s", row.a, row.b)
		require.Equal(t, row.want, b.same(&a), "%s / %s", row.b, row.a)
	}
	for _, unnamed := range []string{"Its chief executive", "Miners", "he", "", "Two residents"} {
		s := speakerOf(said(article("a"), unnamed, nlp.Say, "x"))
		require.False(t, s.named(), unnamed)
	}
}
