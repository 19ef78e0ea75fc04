package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestLayoutFillsItsWidth(t *testing.T) {
	for _, c := range []struct {
		width, columns int
	}{{0, 4}, {120, 4}, {200, 4}, {84, 4}, {83, 2}, {60, 2}, {10, 2}} {
		l := newLayout(&Options{Width: c.width}, []string{"Delta Wire"}, "a", "b", "c", "d")
		require.Len(t, l.widths, c.columns, "%d columns wide", c.width)
		total := 3*c.columns + 1
		for _, w := range l.widths {
			require.Positive(t, w)
			total += w
		}
		want := c.width
		if want == 0 {
			want = DefaultWidth
		}
		require.Equal(t, max(want, 8*c.columns+3*c.columns+1), total)
	}
}

func TestLayoutGivesNamesTheRoomTheyNeed(t *testing.T) {
	width := func(names ...string) int { return newLayout(&Options{}, names, "a", "b", "c", "d").widths[2] }
	require.Equal(t, 12, width("BBC"))
	require.Equal(t, 20, width("BBC", strings.Repeat("n", 20)))
	require.Equal(t, width(strings.Repeat("n", 90)), width(strings.Repeat("n", 40)), "up to its share")
}

func TestCellsAreLevelled(t *testing.T) {
	cells := []cell{{{"a", ""}}, {{"b", ""}, {"c", ""}}, nil}
	level(cells, 1)
	for _, c := range cells {
		require.Len(t, c, 3)
	}
}

func TestCellDraws(t *testing.T) {
	var c cell
	c.put("two words", 5, red)
	c.put("", 5, red)
	c.put("plain", 5, "")
	require.Equal(t, "two\nwords\nplain", c.draw(false))
	require.Equal(t, "\x1b[1;31mtwo\x1b[0m\n\x1b[1;31mwords\x1b[0m\nplain", c.draw(true))
}

func TestTableShowsModality(t *testing.T) {
	r := sample()
	r.Claims[0].Modality = nlp.Alleged
	require.Contains(t, table(t, r, &Options{}), "│ (alleged)")
	require.NotContains(t, table(t, sample(), &Options{}), "(asserted)")
}

func TestTableSaysWhoSpeaks(t *testing.T) {
	r := sample()
	r.Claims[0].Attribution.Speaker = &nlp.Speaker{Name: "Ada Roe", Title: "mayor", Type: nlp.Official}
	got := table(t, r, &Options{})
	require.Contains(t, got, "by mayor Ada Roe")
	require.Contains(t, got, "(official)")
	r.Claims[0].Attribution.Speaker = nil
	require.NotContains(t, table(t, r, &Options{}), "Ada Roe")
}

func TestNarrowTableStacksSourceAndSentence(t *testing.T) {
	require.Contains(t, table(t, sample(), &Options{Width: narrow}), "in the article")
	got := table(t, sample(), &Options{Width: narrow - 1})
	require.NotContains(t, got, "in the article")
	require.Regexp(t, `│ 4,800 people +│\n│.+│ Delta Wire +│\n│.+│ 2031-05-04 +│\n│.+│ by Police +│\n│.+│ Police put the crowd at 4,800 people. +│`, got)
}
