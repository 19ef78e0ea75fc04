package report

import (
	"html"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func htmlOf(t testing.TB, r *compare.Report, o *Options) string {
	var b strings.Builder
	require.NoError(t, writeHTML(&b, r, o))
	return b.String()
}

func TestPageNeedsNothingBesideIt(t *testing.T) {
	got := htmlOf(t, sample(), &Options{MinSources: 2})
	for _, remote := range []string{`src="`, "url(", "@import", "<link", "<img", "<iframe"} {
		require.NotContains(t, got, remote)
	}
	for _, want := range []string{"Content-Security-Policy", `lang="en"`, "crowd-1", "3 of 4 files read.", "<caption>", `aria-live="polite"`, "2,000", "12,500"} {
		require.Contains(t, got, want)
	}
	require.NotContains(t, got, "crowd-2", "one source is fewer than two")
}

func TestPageEscapesWhatArticlesSay(t *testing.T) {
	got := htmlOf(t, hostileReport(), &Options{Explain: true})
	require.Equal(t, 1, strings.Count(got, "<script>"))
	require.NotContains(t, got, "<img")
	require.NotContains(t, got, "<base")
	require.NotContains(t, got, "href=\"javascript")
	require.NotContains(t, got, "\u202e")
}

func TestUnitsCountAsScriptsDo(t *testing.T) {
	text := "a½😀\u202e\r\nz"
	at := strings.Index(text, "z")
	require.Equal(t, len(utf16.Encode([]rune(text[:at]))), units{text}.at(at))
	require.Len(t, utf16.Encode([]rune(visible(text))), len(utf16.Encode([]rune(text))), "what is shown is as long")
}

func TestChart(t *testing.T) {
	r := sample()
	c := newChart(&r.Comparisons[0], byGiver(&r.Comparisons[0]))
	require.Equal(t, "Harbour Post: at least 12,500 person; Delta Wire: 2,000 to 9,999 (vague) person; c.txt: 5,000 (about) person; Delta Wire: 4,800 person", c.Label)
	require.Equal(t, "2,000", c.Least)
	require.Equal(t, "12,500 person", c.Most)
	require.True(t, c.Bars[0].Right)
	require.Equal(t, c.Bars[2].X1, c.Bars[2].X2)
	require.Nil(t, newChart(&r.Comparisons[1], r.Comparisons[1].Claims), "statements have no range")
}

func TestChartHasOneUnit(t *testing.T) {
	span := func(v float64, unit string) *nlp.Claim {
		q := &nlp.Quantity{Low: v, High: v, Unit: unit, Dimension: nlp.Time}
		return &nlp.Claim{Doc: &nlp.Document{ID: unit}, Quantity: q}
	}
	week, day, mile := span(1, "week"), span(9, "day"), span(9, "mile")
	c := newChart(&compare.Comparison{Unit: "day"}, []*nlp.Claim{week, day})
	require.Equal(t, "7", c.Least)
	require.Equal(t, "9 day", c.Most)
	require.Nil(t, newChart(&compare.Comparison{Unit: "day"}, []*nlp.Claim{week, mile}))
}

func TestScaleStaysOnTheChart(t *testing.T) {
	for _, s := range []scale{newScale(0, 10), newScale(-5, 5), newScale(1, 1e9), newScale(3, 3)} {
		for _, v := range []float64{math.Inf(-1), math.Inf(1), 3} {
			x, err := strconv.ParseFloat(s.at(v), 64)
			require.NoError(t, err)
			require.True(t, indent <= x && x <= chartWidth, "%v at %v", v, x)
		}
	}
	require.Equal(t, "129.0", newScale(1, 10000).at(100), "logarithmic")
	require.Equal(t, "129.0", newScale(0, 10).at(5))
}

func FuzzHTML(f *testing.F) {
	f.Add("<script>alert(1)</script>", `" onload="x`)
	f.Add("{{.}}", "javascript:alert(1)")
	f.Fuzz(func(t *testing.T, source, text string) {
		text = strings.ToValidUTF8(text, "?")
		r := figures(1, 9)
		d := r.Articles[0]
		d.Source, d.Title, d.URL = source, text, text
		d.Text = text + d.Text
		c := r.Claims[0]
		c.Span.Start, c.Span.End = c.Span.Start+len(text), c.Span.End+len(text)
		c.Sentence.Span = c.Span
		got := htmlOf(t, r, &Options{})
		plain := figures(1, 9)
		plain.Articles[0].Title, plain.Articles[0].URL = "x", ""
		if webURL(d.URL) == "" && text != "" {
			require.Equal(t, strings.Count(htmlOf(t, plain, &Options{}), "<"), strings.Count(got, "<"), "articles add no tag")
		}
		require.Contains(t, html.UnescapeString(got), visible(strings.ToValidUTF8(text, "?")))
	})
}

func BenchmarkHTML(b *testing.B) {
	r := figures(500, 1)
	b.SetBytes(int64(len(htmlOf(b, r, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		htmlOf(b, r, &Options{})
	}
}

func markdownOf(t testing.TB, r *compare.Report, o *Options) string {
	var b strings.Builder
	require.NoError(t, writeMarkdown(&b, r, o))
	return b.String()
}

func TestMarkdown(t *testing.T) {
	got := markdownOf(t, sample(), &Options{MinSources: 2})
	require.Contains(t, got, "\n| **DIFFER** crowd-1<br>people marching in Port Ellis<br>reason: speaker<br>")
	require.Contains(t, got, "\n|  | 4,800 people | Delta Wire | 2031-05-04 | Police | Police put the crowd at 4,800 people. |\n")
	require.Contains(t, got, "\n3 of 4 files read.  \n- news/bad.json:3: no text\n")
}

// bars counts the pipes that part cells.
func bars(line string) int {
	return strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
}

func FuzzMarkdown(f *testing.F) {
	f.Add("a | b", "*bold* <b> [x](y) `|`")
	f.Add(`\|`, "line\nbreak")
	f.Fuzz(func(t *testing.T, source, subject string) {
		r := figures(1, 5)
		r.Articles[0].Source, r.Comparisons[0].Subject = source, subject
		got := markdownOf(t, r, &Options{})
		require.Equal(t, strings.Count(markdownOf(t, figures(1, 5), &Options{}), "\n"), strings.Count(got, "\n"), "a cell stays on its line")
		for line := range strings.SplitSeq(got, "\n") {
			if strings.HasPrefix(line, "|") {
				require.Equal(t, 7, bars(strings.ReplaceAll(line, `\\`, "")), line)
			}
		}
	})
}

func BenchmarkMarkdown(b *testing.B) {
	r := figures(500, 1)
	b.SetBytes(int64(len(markdownOf(b, r, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		markdownOf(b, r, &Options{})
	}
}

func TestShow(t *testing.T) {
	r := sample()
	var b strings.Builder
	found, err := Show(&b, r, "crowd-1", &Options{})
	require.NoError(t, err)
	require.True(t, found)
	for _, want := range []string{"DIFFER: people marching in Port Ellis\n", "reason: speaker\n", "  Police put the crowd at [4,800 people].\n", "    speaker:    Police\n", "    values:     at least 12,500\n", "    values:     2,000 to 9,999 (vague)\n", "  news/b.txt · b.txt#2\n"} {
		require.Contains(t, b.String(), want)
	}
	b.Reset()
	found, err = Show(&b, r, "b.txt#3", &Options{})
	require.NoError(t, err)
	require.True(t, found)
	require.Contains(t, b.String(), "The mayor said [the march had been peaceful].")
	require.Contains(t, b.String(), "compared:   statement-1 (agree)")
	found, err = Show(&b, r, "crowd-99", &Options{})
	require.NoError(t, err)
	require.False(t, found)
}

func TestClaimWithoutWordsIsShownAsItsSentence(t *testing.T) {
	r := sample()
	c := r.Claims[4]
	c.Span = nlp.Span{}
	require.Equal(t, excerpt{After: "The mayor said the march had been peaceful."}, around(c, 0))
	require.Equal(t, "The mayor said the march had been peaceful.", marked(c))
	for _, f := range Formats {
		require.NoError(t, f.Write(io.Discard, r, &Options{}), f.Name)
	}
}

func TestDays(t *testing.T) {
	d := nlp.Date(2031, 5, 3)
	for want, r := range map[string]nlp.DayRange{"": {}, "2031-05-03": {From: d, To: d}, "since 2031-05-03": {From: d}, "until 2031-05-03": {To: d}, "2031-05-03 to 2031-05-04": {From: d, To: d + 1}} {
		require.Equal(t, want, days(r))
	}
}
