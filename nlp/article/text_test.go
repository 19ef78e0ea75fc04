package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestHeaderBlock(t *testing.T) {
	d, warnings := one(t, "a.txt", "Source: The Daily\r\nPublished: 4 Sept. 2019\nTitle: A: B\nAuthor: X\nURL: https://d.example/a\n\nThree men\nleft.\n")
	require.Empty(t, warnings)
	require.Equal(t, "The Daily|2019-09-04|A: B|https://d.example/a|Three men\nleft.\n",
		strings.Join([]string{d.Source, d.Published.String(), d.Title, d.URL, d.Text}, "|"))
	require.Equal(t, "news/a.txt:8:1", At(d, strings.Index(d.Text, "left")).String())
	_, warnings = one(t, "a.txt", "Title: A\nDate: someday\n\nText")
	require.Equal(t, []string{`news/a.txt:2: "someday" is no date that can be read; write it as 2006-01-02`}, warnings)
}

func TestNoHeaderBlock(t *testing.T) {
	for _, text := range []string{
		"Title: A\nand then prose at once.",
		"Note: this is prose.\n\nMore.",
		"Police: three held\n\nMore.",
		"\nSource: X\n\nMore.",
		"Title: A\nThe-word-after-the-title: prose.\n\nMore.",
	} {
		d, _ := one(t, "a.txt", text)
		require.Equal(t, text, d.Text)
		require.Empty(t, d.Title)
	}
}

func TestDateLine(t *testing.T) {
	for _, tt := range []struct{ text, marked, day string }{
		{" date 2021-03-04 Some 40 people came.", "date 2021-03-04", "2021-03-04"},
		{"Published: 2021-03-04T10:00:00Z\nForty came.", "Published: 2021-03-04T10:00:00Z", "2021-03-04"},
		{"4 March 2021\n\nForty came.", "4 March 2021", "2021-03-04"},
		{"Updated March 4, 2021\r\nForty came.", "Updated March 4, 2021", "2021-03-04"},
		{"Date: 2021-03-04-11.00 marks the end.\nForty came.", "Date: 2021-03-04", "2021-03-04"},
		{"Date: 2021-03-04T is a mark.\nForty came.", "Date: 2021-03-04", "2021-03-04"},
		{"2021-03-04\nForty came.", "2021-03-04", "2021-03-04"},
		{"2021-03-04 was a Thursday.", "", ""},
		{"Dates 2021-03-04 are sweet.", "", ""},
		{"March 4, 2021 was a Thursday.", "", ""},
		{"Date palms grow to 23 metres.", "", ""},
	} {
		d, _ := one(t, "a.txt", tt.text)
		require.Equal(t, tt.text, d.Text)
		require.Equal(t, tt.day, d.Published.String(), "%q", tt.text)
		require.Equal(t, tt.marked, words(d, d.Furniture), "%q", tt.text)
	}
	j, _ := one(t, "a.json", `{"text":"date 2021-03-04 Forty came.","published":"2021-03-05"}`)
	require.Equal(t, "2021-03-05", j.Published.String(), "what is given goes before what is found")
	require.Equal(t, "date 2021-03-04", words(j, j.Furniture))
}

// words returns the parts of d's Text in spans, parted by bars.
func words(d *nlp.Document, spans []nlp.Span) string {
	var s []string
	for _, p := range spans {
		s = append(s, p.In(d.Text))
	}
	return strings.Join(s, "|")
}

func TestSourceLine(t *testing.T) {
	for _, tt := range []struct{ text, marked, source string }{
		{"Forty came.\n\nSource: NewsHub and agencies\n", "Source: NewsHub and agencies", "NewsHub"},
		{"Forty came.\nSource: NewsHub, agencies", "Source: NewsHub, agencies", "NewsHub"},
		{"Forty came.\nSOURCE: agencies", "SOURCE: agencies", ""},
		{"Forty came.\n(Source: NewsHub.)", "(Source: NewsHub.)", "NewsHub"},
		{"Forty came.\nSource: NewsHub\n\n(Reporting by A. Writer; Editing by B. Editor)", "Source: NewsHub|(Reporting by A. Writer; Editing by B. Editor)", "NewsHub"},
		{"Forty came.\nReporting by J. Doe in Oslo; editing by R. Roe", "Reporting by J. Doe in Oslo; editing by R. Roe", ""},
		{"Forty came.\nSources: AFP, Reuters", "Sources: AFP, Reuters", ""},
		{"Forty came.\nCopyright 2021 NewsHub. All rights reserved.\n© NewsHub", "Copyright 2021 NewsHub. All rights reserved.|© NewsHub", ""},
		{"Forty came.\nReporting by the paper found 12 errors.", "", ""},
		{"Forty came.\nCopyright law changed in 12 countries.", "", ""},
		{"Forty came.\nSource: " + strings.Repeat("a well that they had found behind the hill, ", 6), "", ""},
		{"Source: a well.\nForty came.", "", ""},
		{"Forty came.\nSourced from wells.", "", ""},
	} {
		d, _ := one(t, "a.txt", tt.text)
		require.Equal(t, tt.marked, words(d, d.Furniture), "%q", tt.text)
		require.Equal(t, tt.source, d.Source, "%q", tt.text)
	}
	j, _ := one(t, "a.json", `{"text":"Forty came.\nSource: NewsHub","source":"Wire"}`)
	require.Equal(t, "Wire", j.Source)
}

func TestCaptions(t *testing.T) {
	d, _ := one(t, "a.txt", "Lead.\n\nA crowd in Oslo.\nA crowd in Oslo. (AFP)\n\nBoats at sea (AP Photo/J. Doe)\n\nThe harbour (old port) closed.\n\nEnd. (Reuters)")
	require.Equal(t, "A crowd in Oslo.|A crowd in Oslo. (AFP)|Boats at sea (AP Photo/J. Doe)", words(d, d.Captions))
	require.Equal(t, "(AFP)|(AP Photo/J. Doe)", words(d, d.Furniture))
	d, _ = one(t, "a.txt", strings.Repeat("Boats lay at sea. ", 30)+"(AFP)\n\nEnd.")
	require.Empty(t, d.Captions, "a paragraph that is signed")
}

func TestPositionCountsCharacters(t *testing.T) {
	d, _ := one(t, "a.txt", "é\né“x”, 40\n")
	require.Equal(t, "news/a.txt:2:7", At(d, strings.Index(d.Text, "40")).String())
	j, _ := one(t, "a.jsonl", `{"text":"abc"}`)
	require.Equal(t, "news/a.jsonl:1", At(j, 2).String())
}

func TestSidecar(t *testing.T) {
	h := readAll(&Reader{}, folder(
		"articles.csv", "\ufefffile,source,published,title\na.txt,The Post,2020-02-03,\"One, two\"\nsub/b.txt,Wire,,\nnone.txt,X,,\nc.txt,X,soon,\n\"broken\"x,1\n",
		"a.txt", "Source: Own\n\nForty came.", "sub/b.txt", "Fifty came.", "c.txt", "Sixty came."))
	require.Equal(t, "a.txt c.txt sub/b.txt", ids(h.docs))
	require.Equal(t, "Own 2020-02-03 One, two", h.docs[0].Source+" "+h.docs[0].Published.String()+" "+h.docs[0].Title)
	require.Equal(t, "Wire", h.docs[2].Source)
	require.Equal(t, []string{
		"news/articles.csv:4: none.txt: file does not exist",
		`news/articles.csv:5: "soon" is no date that can be read; write it as 2006-01-02`,
		`news/articles.csv:6: extraneous or missing " in quoted-field`,
	}, h.warnings)
	h = readAll(&Reader{}, folder("articles.csv", "name,source\na,b\n", "a.txt", "Forty came."))
	require.Equal(t, []string{`news/articles.csv:1: no column "file": the first line names the columns, file,source,published,title,url`}, h.warnings)
}
