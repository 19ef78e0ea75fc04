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
		{"content", "nearly the same content", saying{"", say, "harbour toll rise"}, saying{"", say, "harbour toll rise"}},
		{"content", "most of the content in common", saying{"", say, "harbour toll rent"}, saying{"", say, "harbour toll ship"}},
		{"content", "much of the content in common", saying{"", say, "harbour toll"}, saying{"", say, "harbour winter"}},
		{"content", "some of the content in common", saying{"", say, "harbour toll rent"}, saying{"", say, "harbour winter ship"}},
		{"content", "little of the content in common", saying{"", say, "harbour toll rent fine"}, saying{"", say, "harbour winter ship pump"}},
		{"content", "two words or more of one speaker in common", saying{"Ann Roe", say, "harbour toll rent fine grain coal iron salt sugar tea"}, saying{"Roe", say, "harbour toll winter ship pump road bridge tower wall gate"}},
		{"content", "hardly anything of the content in common", saying{"", say, "harbour toll rent fine grain coal"}, saying{"", say, "harbour winter ship pump road bridge"}},
		{"content", "other content", saying{"", say, "harbour toll"}, saying{"", say, "winter ship"}},

		{"words", "five words or more in common", saying{"", say, "harbour toll rise ship winter"}, saying{"", say, "harbour toll rise ship winter"}},
		{"words", "three words or more in common", saying{"", say, "harbour toll rise"}, saying{"", say, "harbour toll rise"}},
		{"words", "one says a single word, and the speakers may be two", saying{"Ann Roe", say, "harbour"}, saying{"Tom Hale", say, "harbour"}},
		{"words", "one speaker, and a word that few others say", saying{"Ann Roe", say, "harbour toll"}, saying{"Ann Roe", say, "harbour ship"}},
		{"words", "few words in common", saying{"Ann Roe", say, "harbour toll"}, saying{"Tom Hale", say, "harbour ship"}},

		{"quotes", "five words on end in both", saying{"", say, "the harbour toll will rise"}, saying{"", say, "that the harbour toll will rise"}},
		{"quotes", "no words on end", saying{"", say, "harbour toll"}, saying{"", say, "harbour toll"}},

		{"speaker", "the same speaker", saying{"Ann Roe", say, "x"}, saying{"Roe", say, "y"}},
		{"speaker", "a speaker is not named", saying{"Ann Roe", say, "x"}, saying{"the mayor", say, "y"}},
		{"speaker", "a statement and its denial", saying{"Ann Roe", say, "x"}, saying{"Tom Hale", nlp.Deny, "x"}},
		{"speaker", "other speakers, nearly the same content", saying{"Ann Roe", say, "harbour toll"}, saying{"Tom Hale", say, "harbour toll"}},
		{"speaker", "other speakers", saying{"Ann Roe", say, "harbour toll"}, saying{"Tom Hale", say, "ship"}},

		{"cue", "one sort of statement, and no mere saying", saying{"", nlp.Deny, "x"}, saying{"", nlp.Deny, "y"}},
		{"cue", "the same sort of statement", saying{"", say, "x"}, saying{"", say, "y"}},
		{"cue", "other sorts of statement", saying{"", say, "x"}, saying{"", nlp.Deny, "y"}},

		{"words of the sentence", "no name in common", saying{"", say, "x"}, saying{"", say, "y"}},
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
	elsewhere := map[string]bool{"words of the sentence: names in common": true, "article: one article": true} // as for figures
	for _, a := range statements {
		for _, l := range a.Levels {
			name := a.Name + ": " + l.Says
			require.True(t, met[name] || elsewhere[name] || strings.HasPrefix(name, "figures: "), "no sample meets %s", name)
		}
	}
}

// TestFiguresOfStatements: what the figures inside two statements tell.
func TestFiguresOfStatements(t *testing.T) {
	for _, row := range []struct {
		a, b     []int
		speakers [2]string
		want     string
	}{
		{[]int{1, 2}, []int{2, 1, 5}, [2]string{"Ann Roe", "Tom Hale"}, "two figures or more in both"},
		{[]int{1}, []int{1}, [2]string{"Ann Roe", "Roe"}, "the same figures in both"},
		{[]int{1}, []int{1}, [2]string{"Ann Roe", "the mayor"}, "the same figures in both"},
		{[]int{1}, []int{1}, [2]string{"Ann Roe", "Tom Hale"}, "none, or others"},
		{[]int{1}, []int{1, 2}, [2]string{"Ann Roe", "Roe"}, "none, or others"},
		{nil, nil, [2]string{"Ann Roe", "Roe"}, "none, or others"},
	} {
		a, b := said(article("a"), row.speakers[0], nlp.Say, "x"), said(article("b"), row.speakers[1], nlp.Say, "y")
		x := newLexis([]*nlp.Claim{a, b})
		p, q := profileOf(a, x), profileOf(b, x)
		p.figures, q.figures = row.a, row.b
		ax := axisNamed(t, statements, "figures")
		require.Equal(t, row.want, ax.level(newPair(p, q)).Says, "%v", row)
		require.Equal(t, row.want, ax.level(newPair(q, p)).Says, "the other way round: %v", row)
	}
}
