package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

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
		{"Bill Hale", "William Hale", true},
		{"Alan Hale", "Anna Hale", false},
		{"Anna Maria Berg", "Anna Berg", true},
		{"Harbour Board", "Harbour Board spokesman Tom Hale", true},
		{"Oak Forest", "Elm Forest", false},
		{"Office for Harbour Safety", "OHS", true},
		{"police", "Police", true},
		{"hackers who paralysed half of Oslo", "hackers", true},
		{"Oslo", "hackers who paralysed half of Oslo", false},
		{"Berg's driver", "Anna Berg", false},
		{"Berg’s driver", "Anna Berg's drivers", true},
		{"Berg's driver", "Hale's driver", false},
		{"his driver", "Hale's driver", true},
		{"Hale's driver Anna Berg", "Anna Berg", true},
		{"Hale's driver Anna Berg", "Tom Hale", false},
		{"Norway's fishing ministry", "Norway", true},
		{"Berg's spokesman", "Anna Berg", true},
		{"Karel Novotny, the head of IGV", "Karel Novotny", true},
		{"Witnesses at the quay", "witnesses", true},
		{"one of the bakers", "one of the fishermen", false},
	} {
		a, b := speakerOf(said(article("a"), row.a, nlp.Say, "x")), speakerOf(said(article("b"), row.b, nlp.Say, "x"))
		require.Equal(t, row.want, a.same(&b), "%s / %s", row.a, row.b)
		require.Equal(t, row.want, b.same(&a), "%s / %s", row.b, row.a)
	}
	a, b := said(article("a"), "Berg's chairman", nlp.Say, "x"), said(article("b"), "Anna Berg", nlp.Say, "x")
	x, y := speakerOf(a), speakerOf(b)
	require.True(t, x.same(&y), "Berg may be a company")
	a.Names = []string{"Anna Berg"}
	x = speakerOf(a)
	require.False(t, x.same(&y), "Berg is a person")
	for _, unnamed := range []string{"Its chief executive", "Miners", "he", "", "Two residents", "Authorities", "Witnesses at the quay"} {
		s := speakerOf(said(article("a"), unnamed, nlp.Say, "x"))
		require.False(t, s.named(), unnamed)
	}
}

// TestPolice: who may speak for whom.
func TestPolice(t *testing.T) {
	const force, officials, place = "both speak for the police", "one says officials, the other who", "police, and the police of a place"
	for _, row := range []struct{ a, b, level string }{
		{"police", "Dorne police", place},
		{"Police", "Dorne Police Department", place},
		{"Dorne police", "Velsk police", "other speakers"},
		{"Dorne police", "Sgt. Tom Hale", force},
		{"Sgt. Ann Roe", "Sgt. Tom Hale", "other speakers"},
		{"authorities", "Sheriff Tom Hale", force},
		{"officials", "Mayor Ann Roe", officials},
		{"officials", "police", officials},
		{"officials", "Ann Roe", "a speaker is not named"},
	} {
		side := func(id, who string) *nlp.Claim {
			c := said(article(id), who, nlp.Say, "x")
			if who == "Ann Roe" || strings.Contains(who, ".") || strings.HasPrefix(who, "Sheriff ") || strings.HasPrefix(who, "Mayor ") {
				c.Attribution.Speaker = &nlp.Speaker{Name: who, Type: nlp.Person}
			}
			return c
		}
		a, b := side("a", row.a), side("b", row.b)
		x := newLexis([]*nlp.Claim{a, b})
		p, q := profileOf(a, x), profileOf(b, x)
		ax := axisNamed(t, statements, "speaker")
		require.Equal(t, row.level, ax.level(newPair(p, q)).Says, "%s / %s", row.a, row.b)
		require.Equal(t, row.level, ax.level(newPair(q, p)).Says, "%s / %s", row.b, row.a)
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
