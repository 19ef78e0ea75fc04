package nlp

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestSpans(t *testing.T) {
	outer, inner := Span{2, 9}, Span{4, 6}
	require.Equal(t, 7, outer.Len())
	require.True(t, outer.Contains(inner))
	require.False(t, inner.Contains(outer))
	require.True(t, inner.Overlaps(outer))
	require.False(t, inner.Overlaps(Span{6, 8}), "half-open spans that touch share nothing")
	require.Equal(t, outer, inner.Cover(Span{2, 3}).Cover(Span{8, 9}))
	require.Equal(t, inner, inner.Cover(Span{}), "an empty span adds nothing")
	require.Equal(t, inner, Span{}.Cover(inner))
	require.True(t, Span{3, 3}.Empty())
	require.Equal(t, "tens", Span{5, 9}.In("some tens"))
}

func TestDays(t *testing.T) {
	require.Equal(t, Day(1), Date(1, time.January, 1))
	d := Date(2020, time.August, 16)
	require.Equal(t, "2020-08-16", d.String())
	require.Equal(t, time.Sunday, d.Weekday())
	require.Equal(t, d, ParseDay("2020-08-16T09:30:00Z"))
	require.Equal(t, "2020-03-01", Date(2020, time.February, 30).String(), "days roll over")
	for _, s := range []string{"", "2020", "2020-13-01", "16 August 2020"} {
		require.Zero(t, ParseDay(s), s)
	}
	require.Empty(t, Day(0).String())
	require.False(t, DayRange{}.Known())
	require.True(t, DayRange{To: d}.Known())
}

func TestTagsReadBack(t *testing.T) {
	for tag := NoTag + 1; tag < numTags; tag++ {
		require.NotEmpty(t, tag.String())
		require.Equal(t, tag, ParseTag(tag.String()))
	}
	require.Equal(t, NoTag, ParseTag("XYZ"))
	require.True(t, NNS.Noun() && NNPS.Proper() && VBN.Verb() && VBD.Finite() && MD.Finite() && JJS.Adjective() && Dash.Mark())
	require.False(t, VBG.Finite() || MD.Verb() || NN.Proper() || Currency.Mark())
}

func TestDocuments(t *testing.T) {
	d := &Document{ID: "a.txt", Text: "body", Title: "head"}
	require.Equal(t, "body", d.Field(InText))
	require.Equal(t, "head", d.Field(InTitle))
	require.Equal(t, "a.txt", d.Outlet(), "an article without a known outlet is its own source")
	d.Source = "The Example"
	require.Equal(t, "The Example", d.Outlet())
	require.Equal(t, []string{"text", "title"}, []string{InText.String(), InTitle.String()})
}

// TestNamesInReports holds the words that other programs read.
func TestNamesInReports(t *testing.T) {
	require.Equal(t, "exactly about at_least more_than at_most less_than between vague",
		words(Exactly, About, AtLeast, MoreThan, AtMost, LessThan, Between, Vague))
	require.Equal(t, "count share money time age length area mass speed temperature magnitude rate volume",
		words(Count, Share, Money, Time, Age, Length, Area, Mass, Speed, Temperature, Magnitude, Rate, Volume))
	require.Equal(t, "person police government organiser opposition agency media witness official group",
		words(Person, Police, Government, Organiser, Opposition, Agency, Media, Witness, Official, Group))
	require.Equal(t, "asserted denied alleged planned conditional", words(Asserted, Denied, Alleged, Planned, Conditional))
	require.Equal(t, "direct indirect mixed", words(Direct, Indirect, Mixed))
	require.Equal(t, " up down", words(NoTrend, Up, Down))
	require.Equal(t, "say claim deny refuse call promise support condemn confirm think ask",
		words(Say, Allege, Deny, Refuse, Call, Promise, Support, Condemn, Confirm, Think, Ask))
}

func words[T interface{ String() string }](all ...T) string {
	s := ""
	for i, v := range all {
		if i > 0 {
			s += " "
		}
		s += v.String()
	}
	return s
}

func TestRolesThatHoldClaims(t *testing.T) {
	require.True(t, Prose.Claims() && Heading.Claims() && Caption.Claims())
	require.False(t, CrossLink.Claims() || Furniture.Claims())
}

func TestShapes(t *testing.T) {
	for s, want := range map[string]Shape{
		"": 0, "abc": Small, "a1": Small | Digits, "1,000.5": Digits | Points, "a-b": Small | Hyphens, "a@b": Small | Signs, "É": Others, "it's": Small | Others,
	} {
		require.Equal(t, want, ShapeOf(s), s)
	}
}
