package report

import (
	"html"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
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
	for _, want := range []string{"Content-Security-Policy", `lang="en"`, "crowd-1", "3 of 4 files read.", "<caption>", `aria-live="polite"`, "2,000", "12,500",
		`<span class="note">said</span>`, `>it &#34;peaceful&#34;</button>`, `<p class="context">Police put the crowd at 4,800 people.</p>`} {
		require.Contains(t, got, want)
	}
	require.NotContains(t, got, "crowd-2", "one source is fewer than two")
}

func TestPageLeadsToEveryMention(t *testing.T) {
	r := sample()
	c := &r.Comparisons[2]
	c.Claims = append(c.Claims, c.Claims[0], c.Claims[0])
	got := htmlOf(t, r, &Options{})
	require.Regexp(t, `>About 5,000 people</button>\s<span class="note">again:</span> <button [^>]*>place 2</button> <button [^>]*>place 3</button>`, got)
}

func TestPageEscapesWhatArticlesSay(t *testing.T) {
	got := htmlOf(t, hostileReport(), &Options{Explain: true})
	require.Equal(t, 1, strings.Count(got, "<script>"))
	require.NotContains(t, got, "<img")
	require.NotContains(t, got, "<base")
	require.NotContains(t, got, "href=\"javascript")
	require.NotContains(t, got, "\u202e")
}

func TestOnlyTheWebIsLinkedTo(t *testing.T) {
	for u, want := range map[string]string{
		"https://kelm.example/1": "https://kelm.example/1", "http://kelm.example/1": "http://kelm.example/1",
		"httpx://kelm.example/1": "", "javascript:alert(1)": "", "file:///etc/passwd": "", "": "",
	} {
		require.Equal(t, want, webURL(u), u)
	}
}

func TestUnitsCountAsScriptsDo(t *testing.T) {
	text := "a½😀\u202e\r\nz"
	at := strings.Index(text, "z")
	require.Equal(t, len(utf16.Encode([]rune(text[:at]))), units{text}.at(at))
	require.Len(t, utf16.Encode([]rune(visible(text))), len(utf16.Encode([]rune(text))), "what is shown is as long")
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
