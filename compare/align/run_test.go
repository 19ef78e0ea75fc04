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
		{"so Harbour Board Chief of Staff Ann Roe", "the Harbour Board Chief of Staff Ann Roe", false},
		{"the mill will not sell", "not sell the mill will", false},
		{"sell", "sell", false},
		{"", "", false},
	} {
		a, b := said(article("a"), "Ann Roe", nlp.Say, row.a), said(article("b"), "Ann Roe", nlp.Say, row.b)
		p := &pair{a: &profile{runs: longRun.in(spokenBy(a))}, b: &profile{runs: longRun.in(spokenBy(b))}, near: 1}
		require.Equal(t, row.want, sameRun(p), "%s / %s", row.a, row.b)
		p.a, p.b = p.b, p.a
		require.Equal(t, row.want, sameRun(p), "%s / %s", row.b, row.a)
	}
}

// TestFewWordsOnEnd: three words on end, two of which say something.
func TestFewWordsOnEnd(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"a very fine harvest this year", "“very fine harvest”", true},
		{"they picked very fine pears", "very fine harvest", false},
		{"one of the pickers", "one of the owners", false},
		{"in North Ferry Harbour", "at North Ferry Harbour", false},
	} {
		a, b := said(article("a"), "Ann Roe", nlp.Say, row.a), said(article("b"), "Ann Roe", nlp.Say, row.b)
		p := &pair{a: &profile{shorts: shortRun.in(spokenBy(a))}, b: &profile{shorts: shortRun.in(spokenBy(b))}, near: 1}
		require.Equal(t, row.want, fewWordsOnEnd(p), "%s / %s", row.a, row.b)
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
		{"Anna Berg", "Tom Berg", false},
		{"Michael Hale", "Mike Hale", true},
		{"Commissioner Hale", "Michael Hale", true},
		{"Anna Maria Berg", "Anna Berg", true},
		{"Harbour Board", "Harbour Board spokesman Tom Hale", true},
		{"Oak Forest", "Elm Forest", false},
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

// TestNamesOfAnotherLengthInLowerCase: small, "Ⱥ" takes more bytes and "İ" fewer.
func TestNamesOfAnotherLengthInLowerCase(t *testing.T) {
	for word, name := range map[string]string{"ⱥnan": "Kemal Ⱥnan", "inan": "Kemal İnan", "kemal": "İnan Kemal"} {
		c := said(article("a"), "Ann Roe", nlp.Say, "meet "+word)
		_, plain := newLexis([]*nlp.Claim{c}).said(c, nil)
		c.Names = []string{name}
		_, weight := newLexis([]*nlp.Claim{c}).said(c, nil)
		require.Less(t, weight, plain, "%s of %s", word, name)
	}
}
