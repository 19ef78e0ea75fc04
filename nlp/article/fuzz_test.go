package article

import (
	"context"
	"encoding/json"
	"slices"
	"sort"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// fuzzRead reads data as a file called name, twice, and checks that whatever it
// holds the Documents are whole, the Warnings name their place, and both
// readings are the same.
func fuzzRead(t *testing.T, name string, data []byte) haul {
	t.Helper()
	options := Options{MaxArticle: 1 << 20, AnyLanguage: true, PDFText: func(_ context.Context, pdf []byte) (string, error) { return string(pdf), nil }}
	in := Input{Name: "news", FS: fstest.MapFS{name: {Data: data}}, Path: "."}
	h := readAll(&Reader{Options: options}, in)
	require.Equal(t, h, readAll(&Reader{Options: options}, in), "two readings differ")
	require.NotEmpty(t, len(h.docs)+len(h.warnings), "neither article nor warning")
	seen := map[string]bool{}
	for _, d := range h.docs {
		require.False(t, seen[d.ID], "two articles have the id %q", d.ID)
		seen[d.ID] = true
		checkDocument(t, d)
	}
	for _, w := range h.warnings {
		require.True(t, strings.HasPrefix(w, "news"), "a warning without its place: %q", w)
		require.True(t, utf8.ValidString(w), "%q", w)
	}
	return h
}

// checkDocument checks what holds for every Document.
func checkDocument(t *testing.T, d *nlp.Document) {
	t.Helper()
	for _, s := range []string{d.ID, d.Path, d.Source, d.Title, d.URL, d.Event, d.Text} {
		require.True(t, utf8.ValidString(s), "%q", s)
	}
	require.NotEmpty(t, strings.TrimSpace(d.Text))
	require.NotEmpty(t, d.ID)
	require.Len(t, d.SHA256, 64)
	require.Len(t, d.TextSHA, 64)
	for _, spans := range [][]nlp.Span{d.Furniture, d.Captions} {
		end := 0
		for _, s := range spans {
			require.True(t, end <= s.Start && s.Start < s.End && s.End <= len(d.Text), "span %v after %d of %d", s, end, len(d.Text))
			require.True(t, utf8.ValidString(s.In(d.Text)), "span %v cuts a character", s)
			end = s.End
		}
	}
	require.True(t, sort.IntsAreSorted(d.Lines), "lines %v", d.Lines)
	require.True(t, slices.IsSortedFunc(d.Map, func(a, b nlp.Anchor) int { return a.Text - b.Text }), "map %v", d.Map)
	for at := 0; at <= len(d.Text); at += 1 + len(d.Text)/50 {
		p := At(d, at)
		require.True(t, d.Lines == nil || p.Line > 0 && p.Column > 0, "offset %d is at %v", at, p)
	}
}

// FuzzText holds that the text of a plain file is its end, unchanged.
func FuzzText(f *testing.F) {
	for _, s := range []string{"Title: A\n\nSome 40 came.", "date 2021-03-04 x\n\nA (AFP)\nb\nSource: X and agencies\n", "a\r\n\xff\x00", "Date: x\n\n", inUTF16("Forty", false, true)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		h := fuzzRead(t, "a.txt", data)
		if !utf8.Valid(data) || strings.ContainsAny(string(data), "\ufeff\x00") || sniff(data[:min(len(data), headLen)], ".txt", false).name != "plain text" {
			return
		}
		for _, d := range h.docs {
			require.True(t, strings.HasSuffix(string(data), d.Text), "%q does not end with %q", data, d.Text)
		}
	})
}

// FuzzMarkdown holds that letters are neither made nor lost on the way: each
// byte of the text that is a digit is the one at its place in the page.
func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"---\ntitle: A\n---\n# B\n\n*C* [d](e) ![f](g)\n- 1\n", "[[[[a](b)](c)]", "```\na\n```\n> b\n\n| c |\n|--|", "a\n===\n&amp;&#65;<b>\\*_x_ __y__\n---\n", "+++\ndate = 1\n+++\nx"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, d := range fuzzRead(t, "a.md", data).docs {
			checkDigits(t, d, data)
		}
	})
}

// checkDigits checks that the digits of d's Text stand in its file where At
// looks for them. A reference such as "&#65;" may stand for one.
func checkDigits(t *testing.T, d *nlp.Document, data []byte) {
	t.Helper()
	if !utf8.Valid(data) || strings.ContainsAny(string(data), "&\ufeff\x00") || d.Lines == nil {
		return
	}
	for i := range len(d.Text) {
		if c := d.Text[i]; c >= '0' && c <= '9' {
			at := inFile(d.Map, i)
			require.True(t, at < len(data) && data[at] == c, "the %c at %d of %q stands at %d of %q", c, i, d.Text, at, data)
		}
	}
}

// FuzzLines holds that a line is read if and only if it is an object with text.
func FuzzLines(f *testing.F) {
	for _, s := range []string{"{\"text\":\"A\"}\n{\"text\":\"B\"}", "{\"id\":1,\"text\":\"\\ud800\"}\n{oops\n\n{\"text\":null}", "{\"text\":\"\xff\"}\r\n{}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		h := fuzzRead(t, "a.jsonl", data)
		if !utf8.Valid(data) || !isLines(data[:min(len(data), headLen)], ".jsonl") {
			return
		}
		n := 0
		for line := range strings.Lines(string(data)) {
			var a struct{ Text *string }
			if json.Unmarshal([]byte(line), &a) == nil && a.Text != nil && strings.TrimSpace(*a.Text) != "" {
				n++
			}
		}
		require.Len(t, h.docs, n)
	})
}

// FuzzJSON holds that an array is read as encoding/json reads it.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{`[{"text":"A"},{"text":"}\"]{"}]`, `{"text":"A"} {"text":"B"}`, `[{"a":[{}]},`, `{`, `[]`, `[{"text":"A","published":"soon","id":{}}]`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		h := fuzzRead(t, "a.json", data)
		var all []struct{ Text string }
		if json.Unmarshal(data, &all) != nil || !utf8.Valid(data) || !isJSON(data, "") {
			return
		}
		n := 0
		for _, a := range all {
			if strings.TrimSpace(a.Text) != "" {
				n++
			}
		}
		require.Len(t, h.docs, n)
	})
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(savedPage))
	for _, s := range []string{"<p>5<b>6</b>&nbsp;7", "<figure><figcaption>a", "<table><td>1<td>2", "<script>1</script><title>x", "\uf8f01\uf8f0<p>x", "<a<b<c>", "<svg><title><p>x", "<p>\xff"} {
		f.Add([]byte("<html>" + s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, d := range fuzzRead(t, "a.html", data).docs {
			checkDigits(t, d, data)
		}
	})
}

func FuzzFeed(f *testing.F) {
	for _, s := range []string{rssFile, atomFile, "<rss><item><description>a&lt;b", "<rss><item><item></item>", "<rss><item><description><![CDATA[5]]>6</description></item>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, d := range fuzzRead(t, "a.rss", data).docs {
			checkDigits(t, d, data)
		}
	})
}

func FuzzWARC(f *testing.F) {
	page := warcRecord("response", "https://p.example/", answer("Content-Type: text/html", "<p>Forty sat."))
	f.Add([]byte(page + page))
	f.Add([]byte(page + page[:50]))
	f.Add([]byte(warcRecord("response", "u", answer("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", "3\r\nabc\r\n"))))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 0 {
			fuzzRead(t, "a.warc", append([]byte("WARC/1.0\r\n"), data...))
		}
	})
}

func FuzzDOCX(f *testing.F) {
	f.Add([]byte(docxBody), []byte(docxProps))
	f.Add([]byte("<t>a<p>"), []byte("<"))
	f.Fuzz(func(t *testing.T, body, props []byte) {
		fuzzRead(t, "a.docx", []byte(archive("word/document.xml", string(body), "docProps/core.xml", string(props))))
	})
}

func FuzzZip(f *testing.F) {
	f.Add([]byte(archive("word/document.xml", docxBody)))
	f.Fuzz(func(t *testing.T, data []byte) { fuzzRead(t, "a.docx", append([]byte("PK\x03\x04"), data...)) })
}

func FuzzPDF(f *testing.F) {
	f.Add([]byte("demon-\nstrators\n\n\fnext"))
	f.Fuzz(func(t *testing.T, data []byte) { fuzzRead(t, "a.pdf", append([]byte("%PDF-"), data...)) })
}

func FuzzGzip(f *testing.F) {
	f.Add([]byte("Forty came."), 3)
	f.Add([]byte("{\"text\":\"A\"}\n{\"text\":\"B\"}"), 0)
	f.Fuzz(func(t *testing.T, data []byte, cut int) {
		packed := gz(string(data))
		fuzzRead(t, "a.gz", []byte(packed[:len(packed)-min(max(cut, 0), len(packed)-2)]))
	})
}

// FuzzSniff holds that no content under no name does harm.
func FuzzSniff(f *testing.F) {
	for _, name := range []string{"a", "a.txt.gz", "a.css", "articles.csv", "a.json"} {
		f.Add(name, []byte("file,source\na,b\n"))
	}
	f.Add("a.txt", []byte("\x89PNG"))
	f.Add("x.xml", []byte("<?xml?><!-- --><rss>"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if fstest.TestFS(fstest.MapFS{name: {Data: data}}) == nil {
			fuzzRead(t, name, data)
		}
	})
}

// FuzzSidecar holds that whatever articles.csv says, the articles are read.
func FuzzSidecar(f *testing.F) {
	f.Add([]byte("file,source,published\na.txt,X,2021-03-04\n\"b\n"))
	f.Add([]byte("file\n../a.txt\n/\n\xff,\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		h := readAll(&Reader{}, folder("a.txt", "Forty came.", sidecarName, string(data)))
		require.Len(t, h.docs, 1)
		checkDocument(t, h.docs[0])
	})
}
