package article

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// savedPage is a page as a browser saves it, with what surrounds an article.
const savedPage = `<!DOCTYPE html>
<!-- saved from url=(0034)https://post.example/2021/03/ferry -->
<html lang="en"><head><meta charset="utf-8">
<title>Ferry runs aground | The Harbour Post</title>
<meta property="og:title" content="Ferry runs aground off Skerry">
<meta property="og:site_name" content="The Harbour Post">
<link rel="canonical" href="https://post.example/2021/03/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"Organization","@id":"#org","name":"Harbour Post"},
 {"@type":["NewsArticle"],"headline":"Ferry runs aground","datePublished":"2021-03-04T21:15:00+01:00","publisher":{"@id":"#org"}}]}</script>
<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport 24</a></li></ul></nav>
<article><h1>Ferry runs aground</h1>
<p>A ferry with <b>146</b> people aboard ran aground off Skerry on Thursday, the coastguard said, after its
engine failed in winds of up to 90&nbsp;km/h &amp; waves &ldquo;as high as a house&rdquo;.</p>
<figure><img src="ferry_files/a.jpg"><figcaption>The ferry on the rocks. (AFP)</figcaption></figure>
<p>Lifeboats took off 120 passengers by nightfall, and 26 members of the crew stayed on board to keep the
pumps going, said Ana Brekke, who leads the coastguard&#8217;s station in the town, and who has seen many storms.</p>
<p>The operator, which runs four ships on the route, said it would pay each passenger 200 euros and bring them
to the mainland by bus on Friday, weather permitting, as it has done on two occasions in the past.</p>
<ul><li>Built in 1987</li><li>Length: 88 metres</li></ul>
</article>
<aside><h2>Most read</h2><ul><li><a href="/x">Ten things to do with 3 eggs</a></li></ul></aside>
<footer>Copyright 2021 <a href="/about">About us</a></footer>
<script>var n = 999;</script></body></html>`

func TestSavedPage(t *testing.T) {
	d, warnings := one(t, "ferry.html", savedPage)
	require.Empty(t, warnings)
	require.Equal(t, "Ferry runs aground|Harbour Post|https://post.example/2021/03/ferry|2021-03-04",
		strings.Join([]string{d.Title, d.Source, d.URL, d.Published.String()}, "|"))
	require.Contains(t, d.Text, "A ferry with 146 people aboard ran aground off Skerry on Thursday, the coastguard said, after its engine failed in winds of up to 90 km/h & waves “as high as a house”.\n\n")
	require.Contains(t, d.Text, "coastguard’s station")
	require.Contains(t, d.Text, "Built in 1987\nLength: 88 metres")
	for _, alien := range []string{"Sport", "999", "eggs", "Copyright", "color"} {
		require.NotContains(t, d.Text, alien)
	}
	require.Equal(t, "The ferry on the rocks. (AFP)", words(d, d.Captions))
	require.Equal(t, "(AFP)", words(d, d.Furniture))
}

func TestPageLeadsBackToTheFile(t *testing.T) {
	d, _ := one(t, "ferry.html", savedPage)
	for _, word := range []string{"146", "engine", "km/h", "waves", "high", "rocks", "nightfall", "station", "88 metres"} {
		at := strings.LastIndex(savedPage, word)
		line, start := 1+strings.Count(savedPage[:at], "\n"), strings.LastIndex(savedPage[:at], "\n")+1
		want := fmt.Sprintf("news/ferry.html:%d:%d", line, 1+utf8.RuneCountInString(savedPage[start:at]))
		require.Equal(t, want, At(d, strings.LastIndex(d.Text, word)).String(), word)
	}
}

func TestStrip(t *testing.T) {
	for _, tt := range []struct{ src, text string }{
		{"<p>one<p>two<br>three", "one\n\ntwo\nthree"},
		{"<p>a <b> b</b>\n c</p>  ", "a b c"},
		{"<table><tr><td>Oslo</td><td>40</td></tr><tr><th>Bergen<th>50</table>", "Oslo | 40\nBergen | 50"},
		{"x<script>1</script><style>2</style><noscript>3</noscript><textarea>4</textarea>y", "xy"},
		{"<title>T</title>AT&T &copy2020 &lt;b&gt; &#x201C;q&#8221; &nope; &", "AT&T ©2020 <b> “q” &nope; &"},
		{"5\u00a0million\u200b so\u00adme é— ï€", "5 million some é— ï€"},
		{"<div>a<!-- no -->b</div>c", "ab\n\nc"},
		{"<p", ""},
		{"", ""},
	} {
		require.Equal(t, tt.text, string(strip(tt.src, nil).text), "%q", tt.src)
	}
}

func TestStripCaptions(t *testing.T) {
	for _, tt := range []struct{ src, captions string }{
		{"<figure><figcaption>One</figure>Two", "One"},
		{"<div class='wp-caption'><div>One</div>Two</div>Three", "One\n\nTwo"},
		{"<p class=caption-text>One<p>Two", "One"},
		{"a<figcaption> </figcaption>b", ""},
		{"a<figcaption>open", "open"},
	} {
		s := strip(tt.src, nil)
		require.Equal(t, tt.captions, words(&nlp.Document{Text: string(s.text)}, s.captions), tt.src)
	}
}

func TestPageFields(t *testing.T) {
	body := "<p>" + strings.Repeat("Some prose of the article goes here, with a comma. ", 20)
	for _, tt := range []struct{ head, want string }{
		{`<title>A – The Post</title><meta name="publisher" content="The Post"><meta name=date content="4 March 2021">`, "A|The Post|2021-03-04|"},
		{`<title>A | B</title><link rel=canonical href="https://www.post.example/a">`, "A | B|post.example||https://www.post.example/a"},
		{`<meta property="article:published_time" content="2021-03-04T01:00:00Z"><meta itemprop=datePublished content=2020-01-01>`, "||2021-03-04|"},
		{`<script type="application/ld+json">[{"@type":"NewsArticle","headline":"H","publisher":{"name":"P"},"mainEntityOfPage":{"@id":"https://p.example/x"}}]</script>`, "H|P||https://p.example/x"},
		{`<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@id":"https://p.example/#o"}}</script>`, "|||"},
		{`<script type="application/ld+json">{broken</script><title>T</title>`, "T|||"},
		{`</head><h1>The <i>one</i> head</h1><time datetime="2021-03-04T10:00">now</time>`, "The one head||2021-03-04|"},
		{"<script type='application/ld+json'> <![CDATA[{\"@type\":\"Report\",\"headline\":\"A\nB\"}]]></script>", "A B|||"},
		{`<meta property=og:site_name content="https://www.post.example">`, "|post.example||"},
		{`<b itemprop=datePublished content="Thu Mar 4 21:30:09 CET 2021">now</b>`, "||2021-03-04|"},
		{`<title>T</title></head><h1>Logo</h1><h1>Head</h1>`, "T|||"},
	} {
		d, _ := one(t, "a.html", "<html><head>"+tt.head+body)
		require.Equal(t, tt.want, strings.Join([]string{d.Title, d.Source, d.Published.String(), d.URL}, "|"), tt.head)
	}
}

func TestPageEncodings(t *testing.T) {
	for _, tt := range []struct{ src, text string }{
		{"<html><meta charset=iso-8859-2><p>\xa3\xf3d\xbc", "Łódź"},
		{"<html><meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>\x93Caf\xe9\x94", "“Café”"},
		{"<html><p>\x93Caf\xe9\x94", "“Café”"},
		{"<html><meta charset=iso-8859-1><p>“Café”", "“Café”"}, // saved anew in UTF-8
		{inUTF16("<html><p>“Café”", false, true), "“Café”"},
	} {
		d, _ := one(t, "a.html", tt.src)
		require.Equal(t, tt.text, d.Text, "%q", tt.src)
	}
}

func TestPageIsKnownByItsContent(t *testing.T) {
	for _, src := range []string{"<!doctype HTML><p>A", " <!-- x -->\n<html><p>A", "<?xml version='1.0'?><html><body>A", "<HEAD></HEAD>A"} {
		d, _ := one(t, "a.txt", src)
		require.Equal(t, "A", d.Text, src)
	}
	d, _ := one(t, "a.txt", "<3 this")
	require.Equal(t, "<3 this", d.Text)
}

func TestSavedPicturesArePassedOver(t *testing.T) {
	h := readAll(&Reader{}, folder("a.html", savedPage, "a_files/x.js", "var x", "a_files/y.html", "<html>Z", "b_files/z.txt", "Forty."))
	require.Equal(t, "a.html b_files/z.txt", ids(h.docs))
	require.Empty(t, h.warnings)
}

// Each of these made one parser or another take more than linear time.
func TestHostilePagesTakeLinearTime(t *testing.T) {
	const n = 60_000
	for name, src := range map[string]string{
		"deep":        strings.Repeat("<div>", n) + "x",
		"deep inline": strings.Repeat("<b>", n) + "x",
		"many links":  strings.Repeat("<a href=x>y", n),
		"wide":        strings.Repeat("<p>x", n),
		"open tables": strings.Repeat("<table>", n) + "x",
		"one tag":     "<p " + strings.Repeat("a=b ", n) + ">x",
		"less-than":   strings.Repeat("<", n),
		"references":  strings.Repeat("&am", n),
		"comment":     "<!--" + strings.Repeat("-", n) + "x",
		"marks":       strings.Join(marks, "") + strings.Repeat("<p>x", n),
		"end tags":    strings.Repeat("</p>", n) + "x",
		"formatting":  strings.Repeat("<font size=1><p>", n) + "x",
		"select":      strings.Repeat("<select><option>x", n),
	} {
		h := readAll(&Reader{}, folder("a.html", "<html>"+src, "b.txt", "Forty."))
		require.Equal(t, "b.txt", h.docs[len(h.docs)-1].ID, name)
	}
}

func BenchmarkHTML(b *testing.B) {
	p := strings.Repeat("<p>"+strings.ReplaceAll(strings.TrimSpace(prose), "harbour", "<a href='/h'>harbour</a>")+"</p>\n", 30)
	benchRead(b, "a.html", []byte(strings.Replace(savedPage, "<ul><li>Built", p+"<ul><li>Built", 1)))
}
