package tag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
)

// marksOf returns the sorts of the tokens of text.
func marksOf(text string) []mark {
	tokens := segment.Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
	t := tagger{m: model(), text: text, tokens: tokens}
	var got []mark
	for i, k := range tokens {
		got = append(got, t.markOf(i, k.Shape))
	}
	return got
}

func TestMarkOfOneToken(t *testing.T) {
	for want, tokens := range map[mark][]string{
		wordMark:     {"town", "Town", "U.S.", "65-year-old", "1990s", "1.2m", "'90s", "n't", "½", "école", ".", ",", "%", "...", "...."},
		numberMark:   {"5", "100,000", "9.9", "10:30", "-5", ".22", "+5", "0", "-0.5"},
		dashMark:     {"-", "--", "---", "–", "—", "−", "―"},
		currencyMark: {"$", "US$", "HK$", "£", "€", "₹"},
		addressMark:  {"http://example.org", "desk@example.org", "@desk", "www.example.org"},
		openMark:     {"“", "„", "«", "``", "‘"},
		closeMark:    {"”", "»", "''", "″"},
		ellipsisMark: {"…"},
	} {
		for _, w := range tokens {
			require.Equal(t, []mark{want}, marksOf(w), w)
		}
	}
}

func TestQuotationMarksOpenAndClose(t *testing.T) {
	const o, c, p, w = openMark, closeMark, possessiveMark, wordMark
	for text, want := range map[string][]mark{
		`"a"`:         {o, w, c},
		`" a "`:       {o, w, c},
		`a "b" "c"`:   {w, o, w, c, o, w, c},
		`("a")`:       {w, o, w, c, w},
		`'a'`:         {o, w, c},
		`the men's '`: {w, w, w, o},
		`workers' a`:  {w, p, w},
		`'workers' a`: {o, w, c, w},
		`mens’ a`:     {w, p, w},
		`“a ‘b’”`:     {o, w, o, w, c, c},
		`he won' a`:   {w, w, c, w},
	} {
		require.Equal(t, want, marksOf(text), text)
	}
}

func TestBare(t *testing.T) {
	for _, s := range []string{"1", "1,000", "1.5", "10:30", "+1", "-1", ".5"} {
		require.True(t, bare(s), s)
	}
	for _, s := range []string{"", "-", ".", ",", "1-2", "5m", "a1", "1%"} {
		require.False(t, bare(s), s)
	}
}

func TestStandIns(t *testing.T) {
	m := model()
	tg := tagger{m: m}
	for norm, want := range map[string]*entry{
		"1968": m.year, "-123": m.year, "19": m.digits, "100,000": m.digits, "5th": m.digits, "65-year-old": m.hyphen, "re-run": m.hyphen, "1-2": m.hyphen,
	} {
		e, exact := tg.normal(&nlp.Token{Norm: norm, Shape: nlp.ShapeOf(norm)})
		require.Same(t, want, e, norm)
		require.False(t, exact, norm)
	}
	e, exact := tg.normal(&nlp.Token{Norm: "town", Shape: nlp.Small})
	require.Same(t, m.find("town"), e)
	require.True(t, exact)
}
