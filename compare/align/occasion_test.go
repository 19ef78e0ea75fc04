package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestOccasion: two articles have a sentence of one speaker's in the same words, so that
// what else the two have of that speaker is of one speech.
func TestOccasion(t *testing.T) {
	const speech = "“The ferries will run again before the first frost comes.”"
	for _, row := range []struct {
		name        string
		quoted      [2]string // who says the sentence in each article
		who         [2]string // who says what else there is
		what        [2]string
		sameAccount bool
	}{
		{"the speaker says more", [2]string{"Ann Roe", "Roe"}, [2]string{"Roe", "Ann Roe"}, [2]string{"harbour toll rent fine coal", "harbour toll rent fine grain"}, true},
		{"another says more", [2]string{"Ann Roe", "Roe"}, [2]string{"Tom Hale", "Hale"}, [2]string{"harbour toll rent fine coal", "harbour toll rent fine grain"}, false},
		{"others say the sentence", [2]string{"Ann Roe", "Tom Hale"}, [2]string{"Roe", "Ann Roe"}, [2]string{"harbour toll rent fine coal", "harbour toll rent fine grain"}, false},
		{"next to nothing in common", [2]string{"Ann Roe", "Roe"}, [2]string{"Roe", "Ann Roe"}, [2]string{"harbour toll rent", "ship winter pump toll"}, false},
	} {
		a, b := article("a"), article("b")
		claims := []*nlp.Claim{
			said(a, row.quoted[0], nlp.Say, speech), said(a, row.who[0], nlp.Say, row.what[0]),
			said(b, row.quoted[1], nlp.Say, speech), said(b, row.who[1], nlp.Say, row.what[1]),
		}
		p := blocks(claims)[0].profiles(newLexis(claims))
		require.Equal(t, row.sameAccount, sameOccasion(newPair(p[1], p[3])), row.name)
		require.Equal(t, row.sameAccount, sameOccasion(newPair(p[3], p[1])), row.name+", the other way round")
		require.False(t, sameOccasion(newPair(p[0], p[2])), "the sentence does not show it of itself")
	}
}

// TestDaysApart: what a speaker says two weeks later is mostly something else.
func TestDaysApart(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want string
	}{
		{"2021-03-04", "2021-03-06", "articles of about one day"},
		{"2021-03-04", "2021-03-18", "articles of days apart"},
		{"2021-03-04", "", "articles of about one day"},
	} {
		a, b := said(article("a"), "Ann Roe", nlp.Say, "x"), said(article("b"), "Ann Roe", nlp.Say, "x")
		a.Doc.Published, b.Doc.Published = nlp.ParseDay(row.a), nlp.ParseDay(row.b)
		x := newLexis([]*nlp.Claim{a, b})
		p, q := profileOf(a, x), profileOf(b, x)
		ax := axisNamed(t, statements, "days")
		require.Equal(t, row.want, ax.level(newPair(p, q)).Says, "%v", row)
		require.Equal(t, row.want, ax.level(newPair(q, p)).Says, "%v", row)
	}
}

// TestPiecesOfAQuotation: two pieces of a quotation in one article stand in one row with
// the long quotation of another.
func TestPiecesOfAQuotation(t *testing.T) {
	a, b := article("a"), article("b")
	claims := []*nlp.Claim{
		said(a, "Ann Roe", nlp.Say, "“The ferries will run again before the first frost comes. Nobody on the islands shall pay more than last winter.”"),
		said(b, "Ann Roe", nlp.Say, "“The ferries will run again before the first frost comes”"),
		said(b, "Roe", nlp.Say, "“Nobody on the islands shall pay more than last winter”"),
		said(b, "Roe", nlp.Say, "“This harbour is older than the kingdom”"),
	}
	sets, _ := Claims("e", claims)
	require.Equal(t, "a#0 b#0 b#"+claims[2].ID[2:]+"\n"+claims[3].ID, together(sets))
}

// TestAnArticleThatSaysAThingTwice: what one article says in two ways is no reason to
// set the second in the row of the first, nor to keep the first out of a row.
func TestAnArticleThatSaysAThingTwice(t *testing.T) {
	for _, row := range []struct {
		name  string
		words [3]string // the first by one article, the others by another
		want  [3]int    // the rows they come into
	}{
		{"the second is like the first alone", [3]string{
			"orchard frost blossom ruin", "orchard frost blossom ruin half payout loan", "orchard frost half payout loan debt insurer",
		}, [3]int{0, 0, 1}},
		{"both are like that of the other article", [3]string{
			"orchard frost blossom ruin half", "orchard frost blossom ruin", "orchard frost blossom half",
		}, [3]int{0, 0, 0}},
	} {
		a, b := article("a"), article("b")
		claims := []*nlp.Claim{said(a, "growers", nlp.Say, row.words[0]), said(b, "growers", nlp.Say, row.words[1]), said(b, "growers", nlp.Say, row.words[2])}
		sets, _ := Claims("e", claims)
		var got [3]int
		for i, s := range sets {
			for _, c := range s.Claims {
				for k := range claims {
					if claims[k] == c {
						got[k] = i
					}
				}
			}
		}
		require.Equal(t, row.want, got, row.name)
	}
}
