package article

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestMarkdown(t *testing.T) {
	for _, tt := range []struct{ page, text string }{
		{"# Head\n\nSome **40** people\ncame *home*.\n", "Head\n\nSome 40 people came home."},
		{"Head\n===\nBody\n---\nMore", "Head\n\nBody\n\nMore"},
		{"See [the report](https://x.example/a_(b)) and [sic] and [ref][1].\n\n[1]: https://x.example", "See the report and [sic] and ref."},
		{"![A boat](boat.png)\n\nText", "Text"},
		{"[![A](a.png) go](b) on", " go on"},
		{"- one\n- two\n  more\n\n1. three\n2) four", "one\ntwo more\n\nthree\nfour"},
		{"It was in\n1968. Then\n1. no", "It was in 1968. Then\nno"},
		{"> Quoted\n> words\n\nEnd", "Quoted words\n\nEnd"},
		{"A\n```\ncode 5\n```\nB", "A\n\nB"},
		{"5 * 3 and a_b_c and _em_ and ~40 and ~~old~~", "5 * 3 and a_b_c and em and ~40 and old"},
		{"R&amp;D &lt; 5\\* <b>x</b> <https://a.example>", "R&D < 5* x "},
		{"one  \ntwo\\\nthree", "one\ntwo\nthree"},
		{"a\n\n***\n\nb[^1]\n\n[^1]: note", "a\n\nb"},
		{"| a | b |\n|---|---|\n| 1 | 2 |", " a | b |\n\n 1 | 2 |"},
		{"AT&T & co; 100% !", "AT&T & co; 100% !"},
	} {
		d, _ := one(t, "a.md", tt.page)
		require.Equal(t, tt.text, strings.TrimRight(d.Text, "\n"), "%q", tt.page)
	}
}

func TestMarkdownFrontMatter(t *testing.T) {
	for _, page := range []string{
		"---\ntitle: \"A: B\"\nsource: https://x.example/a\npublisher: The Daily\ndate: 2020-01-02T10:00:00Z\ntags:\n  - x\n---\n\nForty came.",
		"+++\ntitle = 'A: B'\nsource = 'The Daily'\nurl = \"https://x.example/a\"\ndate = 2020-01-02\n+++\nForty came.",
	} {
		d, warnings := one(t, "a.md", page)
		require.Empty(t, warnings)
		require.Equal(t, "A: B|The Daily|https://x.example/a|2020-01-02|Forty came.",
			strings.Join([]string{d.Title, d.Source, d.URL, d.Published.String(), d.Text}, "|"))
	}
}

func TestMarkdownLeadsBackToTheFile(t *testing.T) {
	page := "---\ntitle: T\n---\n# Head\n\nSome **40** people [say](x)\nthat “R&amp;D” costs 12 euros.\n"
	d, _ := one(t, "a.md", page)
	for _, word := range []string{"Head", "40", "people", "say", "that", "12", "euros"} {
		at := strings.LastIndex(page, word)
		line := 1 + strings.Count(page[:at], "\n")
		p := At(d, strings.LastIndex(d.Text, word))
		require.Equal(t, line, p.Line, word)
		require.Equal(t, 1+utf8.RuneCountInString(page[strings.LastIndex(page[:at], "\n")+1:at]), p.Column, word)
	}
}
