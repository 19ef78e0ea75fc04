package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// A saying is who said what, and the sort of saying.
type saying struct {
	who   string
	class nlp.CueClass
	words string
}

// TestEveryLevelOfStatements: every level of the statements but those of figures
// is met by a pair, the same whichever comes first.
func TestEveryLevelOfStatements(t *testing.T) {
	const say = nlp.Say
	met := map[string]bool{}
	for _, s := range []struct {
		axis, level string
		a, b        saying
	}{
		{"content", "more in common than two can say by chance", saying{"", say, "harbour toll rent fine grain coal"}, saying{"", say, "harbour toll rent fine grain coal"}},
		{"content", "very much in common", saying{"", say, "harbour toll rent fine grain coal"}, saying{"", say, "harbour toll rent fine grain pump"}},
		{"content", "much in common", saying{"", say, "harbour toll rent fine grain"}, saying{"", say, "harbour toll rent fine"}},
		{"content", "both deny, and one says no more than that", saying{"Ann Roe", nlp.Deny, "allegation"}, saying{"Roe", nlp.Deny, "bribe cousin"}},
		{"content", "the same words, and no others", saying{"Ann Roe", say, "harbour toll"}, saying{"Roe", say, "harbour toll"}},
		{"content", "some in common", saying{"", say, "harbour toll rent fine"}, saying{"", say, "harbour toll rent winter"}},
		{"content", "little in common", saying{"", say, "harbour toll rent"}, saying{"", say, "harbour toll winter ship"}},
		{"content", "very little in common", saying{"", say, "harbour toll rent fine grain"}, saying{"", say, "harbour toll ship winter pump road"}},
		{"content", "hardly anything in common", saying{"", say, "harbour toll rent"}, saying{"", say, "ship winter pump"}},

		{"content", "a quotation is all that one says, and stands in the other", saying{"Ann Roe", say, "“pure theatre”"}, saying{"Roe", say, "pure theatre is the harbour toll rent fine grain coal of a whole winter"}},

		{"words on end", "nearly all words on end in both", saying{"", say, "the harbour toll will rise again in the winter"}, saying{"", say, "that the harbour toll will rise again in the winter"}},
		{"words on end", "half of the words on end in both", saying{"", say, "the harbour toll will rise in winter"}, saying{"", say, "next year the harbour toll would rise"}},
		{"words on end", "some words on end in both", saying{"", say, "the harbour toll will rise"}, saying{"", say, "a harbour toll would fall"}},
		{"words on end", "few words on end in both, or none", saying{"", say, "the harbour toll will rise"}, saying{"", say, "the toll of a harbour"}},

		{"length", "both are short", saying{"", say, "harbour toll rent"}, saying{"", say, "ship winter pump"}},
		{"length", "neither is long", saying{"", say, "harbour toll rent fine grain coal ferry mooring winter quay crane pilot"}, saying{"", say, "ship winter pump"}},
		{"length", "one says much", saying{"", say, "harbour toll rent fine grain coal ferry mooring winter quay crane pilot cargo tide anchor buoy oyster lighthouse"}, saying{"", say, "ship winter pump"}},

		{"quotations", "five words or more of a quotation in both", saying{"", say, "“the harbour toll will rise”"}, saying{"", say, "that the harbour toll will rise"}},
		{"quotations", "both word for word, in other words", saying{"", say, "“harbour toll rent”"}, saying{"", say, "“rent toll harbour”"}},
		{"quotations", "a quotation of a word or two in both", saying{"Ann Roe", say, "it is “theatre”"}, saying{"Roe", say, "theatre it is"}},
		{"quotations", "three words of a quotation in both", saying{"", say, "it is “harbour theatre again”"}, saying{"", say, "a harbour theatre again it is"}},
		{"quotations", "one quotes what the other, who is given word for word, does not say", saying{"", say, "“harbour toll rent”"}, saying{"", say, "rent is “theatre”"}},
		{"quotations", "no quotation in both", saying{"", say, "“harbour toll rent”"}, saying{"", say, "rent toll harbour"}},

		{"days", "articles of about one day", saying{"", say, "x"}, saying{"", say, "y"}},

		{"speaker", "the same people, who have many voices", saying{"Liberals", say, "x"}, saying{"Liberals", say, "y"}},
		{"speaker", "the same people, who have many voices", saying{"local officials", say, "x"}, saying{"officials", say, "y"}},
		{"speaker", "the same speaker", saying{"Board of Harbour Works", say, "x"}, saying{"Board of Harbour Works", say, "y"}},
		{"speaker", "the same speaker", saying{"police", say, "x"}, saying{"police", say, "y"}},
		{"speaker", "the same speaker", saying{"Ann Roe", say, "x"}, saying{"Roe", say, "y"}},
		{"speaker", "a statement and its denial", saying{"Ann Roe", say, "x"}, saying{"Tom Hale", nlp.Deny, "x"}},
		{"speaker", "the same words, whoever said them", saying{"Ann Roe", say, "“the harbour toll will not rise before winter”"}, saying{"Tom Hale", say, "“the harbour toll will not rise before winter”"}},
		{"speaker", "one is called by what the other is", saying{"Mayor Ann Roe", say, "x"}, saying{"the mayor", say, "y"}},
		{"speaker", "one is called by what the other is", saying{"Gov. Ann Roe", say, "x"}, saying{"the governor", say, "y"}},
		{"speaker", "police, and the police of a place", saying{"police", say, "x"}, saying{"Dorne police", say, "y"}},
		{"speaker", "one says officials, the other who", saying{"officials", say, "x"}, saying{"Mayor Ann Roe", say, "y"}},
		{"speaker", "both speak for the police", saying{"detectives", say, "x"}, saying{"Sgt. Ann Roe", say, "y"}},
		{"speaker", "both speak for the police", saying{"cops", say, "x"}, saying{"authorities", say, "y"}},
		{"speaker", "other speakers", saying{"Sgt. Tom Hale", say, "x"}, saying{"Sgt. Ann Roe", say, "y"}},
		{"speaker", "a speaker is not known", saying{"Ann Roe", say, "x"}, saying{"she", say, "y"}},
		{"speaker", "a speaker is not named", saying{"Ann Roe", say, "x"}, saying{"the mayor", say, "y"}},
		{"speaker", "other speakers", saying{"Ann Roe", say, "harbour toll"}, saying{"Tom Hale", say, "ship"}},

		{"denial", "both deny or refuse it, or neither", saying{"", say, "x"}, saying{"", nlp.Promise, "x"}},
		{"denial", "one denies what the other says", saying{"", say, "x"}, saying{"Tom Hale", nlp.Deny, "x"}},
		{"denial", "one denies or refuses something else", saying{"", say, "x"}, saying{"", nlp.Refuse, "x"}},

		{"cue", "one sort of statement, and no mere saying", saying{"", nlp.Deny, "x"}, saying{"", nlp.Deny, "y"}},
		{"cue", "a statement and its denial", saying{"", say, "x"}, saying{"", nlp.Deny, "x"}},
		{"cue", "the same sort of statement", saying{"", say, "x"}, saying{"", say, "y"}},
		{"cue", "one asks, the other says", saying{"", say, "x"}, saying{"", nlp.Ask, "x"}},
		{"cue", "sorts of saying, or of willing", saying{"", say, "x"}, saying{"", nlp.Confirm, "x"}},
		{"cue", "other sorts of statement", saying{"", say, "x"}, saying{"", nlp.Promise, "y"}},

		{"article", "two articles", saying{"", say, "x"}, saying{"", say, "y"}},
	} {
		met[s.axis+": "+s.level] = true
		a, b := said(article("a"), s.a.who, s.a.class, s.a.words), said(article("b"), s.b.who, s.b.class, s.b.words)
		x := newLexis([]*nlp.Claim{a, b})
		p, q := profileOf(a, x), profileOf(b, x)
		ax := axisNamed(t, statements, s.axis)
		require.Equal(t, s.level, ax.level(newPair(p, q)).Says, "%s: %v / %v", s.axis, s.a, s.b)
		require.Equal(t, s.level, ax.level(newPair(q, p)).Says, "%s the other way round: %v / %v", s.axis, s.a, s.b)
	}
	elsewhere := map[string]bool{
		"article: one article": true, "cue: one did not say so": true, "days: articles of days apart": true,
		"occasion: both articles have other words of the speaker's in common": true, "occasion: no other words of the speaker's are in both": true,
	}
	testNumberOfStatements(t, met)
	for _, a := range statements {
		for _, l := range a.Levels {
			name := a.Name + ": " + l.Says
			require.True(t, met[name] || elsewhere[name] || strings.HasPrefix(name, "figures: ") || strings.HasPrefix(name, "statements of the story: "), "no sample meets %s", name)
		}
	}
}

// testNumberOfStatements: of the few things that one speaker says, two are more
// likely the same.
func testNumberOfStatements(t *testing.T, met map[string]bool) {
	for _, row := range []struct {
		speaker string
		a, b    int // so many things they say in each article
		level   string
	}{
		{"Roe", 1, 1, "the only one of its speaker in each article"},
		{"Roe", 1, 2, "one of its speaker's two at most"},
		{"Roe", 4, 1, "one of its speaker's four at most"},
		{"Roe", 1, 5, "there are more, or the speakers may be two"},
		{"Tom Hale", 1, 1, "there are more, or the speakers may be two"},
	} {
		a, b := article("a"), article("b")
		var claims []*nlp.Claim
		for range row.a {
			claims = append(claims, said(a, "Ann Roe", nlp.Say, "harbour"))
		}
		for range row.b {
			claims = append(claims, said(b, row.speaker, nlp.Say, "harbour"))
		}
		block := blocks(claims)[0]
		p := block.profiles(newLexis(claims))
		met["number of statements: "+row.level] = true
		ax := axisNamed(t, statements, "number of statements")
		require.Equal(t, row.level, ax.level(newPair(p[0], p[row.a])).Says, "%v", row)
		require.Equal(t, row.level, ax.level(newPair(p[row.a], p[0])).Says, "%v the other way round", row)
	}
}

// TestStatementsOfTheStory: chance makes more of those that share words where there are
// more of them.
func TestStatementsOfTheStory(t *testing.T) {
	for _, row := range []struct {
		n     int
		level string
	}{
		{60, "a story of few statements"},
		{61, "a story of many statements"},
		{121, "a story of very many statements"},
		{251, "a story of hundreds of statements"},
	} {
		a, b := article("a"), article("b")
		claims := []*nlp.Claim{said(a, "Ann Roe", nlp.Say, "x")}
		for range row.n - 1 {
			claims = append(claims, said(b, "Ann Roe", nlp.Say, "y"))
		}
		p := blocks(claims)[0].profiles(newLexis(claims))
		require.Equal(t, row.level, axisNamed(t, statements, "statements of the story").level(newPair(p[0], p[1])).Says, "%d", row.n)
	}
}

// TestFiguresOfStatements: what the figures inside two statements tell.
func TestFiguresOfStatements(t *testing.T) {
	number := func(value float64) *nlp.Quantity { return &nlp.Quantity{Low: value, High: value} }
	fig := func(set int, value float64) inner { return inner{set, number(value)} }
	for _, row := range []struct {
		a, b     inside
		speakers [2]string
		want     string
	}{
		{inside{figures: []inner{fig(1, 40), fig(2, 7)}}, inside{figures: []inner{fig(2, 7), fig(1, 40), fig(5, 3)}}, [2]string{"Ann Roe", "Tom Hale"}, "two figures or more in both"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(1, 40)}}, [2]string{"Ann Roe", "Roe"}, "the same figures in both"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(1, 40)}}, [2]string{"Ann Roe", "the mayor"}, "the same figures in both"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(1, 40)}}, [2]string{"Ann Roe", "Tom Hale"}, "none in common"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(1, 40), fig(2, 7)}}, [2]string{"Ann Roe", "Roe"}, "none in common"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(1, 46)}}, [2]string{"Ann Roe", "Roe"}, "other figures of one thing"},
		{inside{figures: []inner{fig(1, 40), fig(2, 7)}}, inside{figures: []inner{fig(1, 46), fig(2, 7)}}, [2]string{"Ann Roe", "Roe"}, "none in common"},
		{inside{}, inside{}, [2]string{"Ann Roe", "Roe"}, "none in common"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(2, 7)}}, [2]string{"Ann Roe", "Roe"}, "each gives figures of its own"},
		{inside{alone: []*nlp.Quantity{number(40)}}, inside{figures: []inner{fig(2, 7)}}, [2]string{"Ann Roe", "Roe"}, "each gives figures of its own"},
		{inside{alone: []*nlp.Quantity{number(40)}}, inside{alone: []*nlp.Quantity{number(46)}}, [2]string{"Ann Roe", "Tom Hale"}, "each gives figures of its own"},
		{inside{alone: []*nlp.Quantity{number(40)}}, inside{alone: []*nlp.Quantity{number(46), number(40)}}, [2]string{"Ann Roe", "Roe"}, "none in common"},
		{inside{figures: []inner{fig(1, 40)}}, inside{figures: []inner{fig(2, 40)}}, [2]string{"Ann Roe", "Roe"}, "none in common"},
		{inside{alone: []*nlp.Quantity{number(40)}}, inside{}, [2]string{"Ann Roe", "Roe"}, "none in common"},
	} {
		a, b := said(article("a"), row.speakers[0], nlp.Say, "x"), said(article("b"), row.speakers[1], nlp.Say, "y")
		x := newLexis([]*nlp.Claim{a, b})
		p, q := profileOf(a, x), profileOf(b, x)
		p.inside, q.inside = row.a, row.b
		ax := axisNamed(t, statements, "figures")
		require.Equal(t, row.want, ax.level(newPair(p, q)).Says, "%v", row)
		require.Equal(t, row.want, ax.level(newPair(q, p)).Says, "the other way round: %v", row)
	}
}
