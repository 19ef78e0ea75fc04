package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSniff(t *testing.T) {
	for _, tt := range []struct{ head, ext, want string }{
		// The content tells.
		{"WARC/1.0\r\n", ".txt", "WARC"},
		{"%PDF-1.7", "", "PDF"},
		{"PK\x03\x04", ".txt", "DOCX"},
		{"{\"text\":\"a\"}\n{\"text\":\"b\"}", ".txt", "JSON Lines"},
		{"{\"text\":\"a\"}\n{\"text\":\"b\"}", ".json", "JSON Lines"},
		{"\n {\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}", "", "JSON Lines"},
		{"{\"text\":\"a\"}", "", "JSON"},
		{"{\n \"text\":\"a\"}", ".txt", "JSON"},
		{"{\n \"text\":\"a\"}", ".jsonl", "JSON"},
		{" [ {\"text\":", "", "JSON"},
		{"[]", "", "JSON"},
		{"{}", "", "JSON"},
		{"---\ntitle: A\n---\n", ".txt", "Markdown"},
		{"<!DOCTYPE html>", ".txt", "HTML"},
		{"<?xml version='1.0'?><html>", ".xml", "HTML"},
		{"<!-- a --><body>", "", "HTML"},
		{"<rss version='2.0'>", "", "feed"},
		{"<?xml version='1.0'?>\n<!-- a -->\n<rdf:RDF>", ".xml", "feed"},
		{"<feed xmlns='http://www.w3.org/2005/Atom'>", "", "feed"},
		{"MIME-Version: 1.0\r\nContent-Type: multipart/related; x\r\n\r\n", "", "MHTML"},
		// The extension does.
		{"{\"text\":\"a\"}", ".jsonl", "JSON Lines"},
		{"{\"text\":\"a\n{\"text\":\"b\"}", ".ndjson", "JSON Lines"},
		{"oops", ".json", "JSON"},
		{"oops", ".jsonl", "JSON Lines"},
		{"*a*", ".md", "Markdown"},
		{"*a*", ".markdown", "Markdown"},
		{"<p>a", ".htm", "HTML"},
		{"<a>", ".rss", "feed"},
		// Neither: plain text, if it is named like it.
		{"[Photo] a", ".txt", "plain text"},
		{"[sic]", "", "plain text"},
		{"{sic}", "", "plain text"},
		{"<3", ".txt", "plain text"},
		{"<feed the birds>", "", "plain text"},
		{"a: b", "", "plain text"},
		{"a\x1b[31m", ".txt", "plain text"},
		{"a,b", ".csv", "unknown"},
		{"a", ".xml", "unknown"},
		{"a\x00", ".txt", "binary"},
		{strings.Repeat("\x01\x02abc", 9), ".txt", "binary"},
	} {
		require.Equal(t, tt.want, sniff([]byte(tt.head), tt.ext, false).name, "%q %s", tt.head, tt.ext)
	}
	require.Equal(t, "plain text", sniff([]byte("a,b"), ".csv", true).name, "the user named it")
}

func TestFormatsAreWellFormed(t *testing.T) {
	seen := map[string]string{}
	for _, f := range formats {
		require.NotEmpty(t, f.name)
		require.NotNil(t, f.read, f.name)
		require.NotEmpty(t, f.exts, f.name)
		for _, ext := range f.exts {
			require.Empty(t, seen[ext], "%s is of %s and of %s", ext, seen[ext], f.name)
			seen[ext] = f.name
		}
	}
	require.Equal(t, "plain text", formats[len(formats)-1].name, "sniff falls back on the last")
}

func TestBinaryFilesAreNamed(t *testing.T) {
	for _, s := range signatures {
		h := readAll(&Reader{}, folder("a.txt", s.prefix+"\x00\x00"))
		require.Equal(t, "news/a.txt: not text but "+s.name, h.warnings[0])
	}
}

func TestBinaryHoldsWhatNoTextHolds(t *testing.T) {
	for content, want := range map[string]bool{
		"": false, "a\x00b": true, "lines\r\n\tand \x1b[1mcolours\f": false,
		strings.Repeat("a", 48) + "\x01": true,
		strings.Repeat("a", 50) + "\x01": false,
	} {
		require.Equal(t, want, isBinary([]byte(content)), "%q", content)
	}
}

func TestToUTF8(t *testing.T) {
	for _, tt := range []struct {
		data, text string
		bad        int
		guessed    bool
	}{
		{"", "", 0, false},
		{"Café", "Café", 0, false},
		{"Caf\xe9", "Café", 3, true},
		{"\x93a\x94 \x80 5 \x96 6", "“a” € 5 – 6", 0, true},
		{"\x81\xa0\xff", "\u0081\u00a0ÿ", 0, true},
		{"é\xff", "é\ufffd", 2, true},
		{"é \xe2\x80", "é \ufffd", 3, true},
		{"\ufffd", "\ufffd", 0, false}, // it was broken before
	} {
		text, bad, note := toUTF8([]byte(tt.data))
		require.Equal(t, tt.text, text, "%q", tt.data)
		require.Equal(t, tt.bad, bad, "%q", tt.data)
		require.Equal(t, tt.guessed, note != "", "%q: %s", tt.data, note)
	}
}

func TestSizeAndPlural(t *testing.T) {
	for n, want := range map[int64]string{1: "1 byte", 700: "700 bytes", 1 << 10: "1 KiB", 64 << 20: "64 MiB", 3 << 30: "3 GiB", 1<<20 + 1: "1048577 bytes"} {
		require.Equal(t, want, size(n))
	}
	require.Equal(t, "1 file", plural(1, "file"))
	require.Equal(t, "0 files", plural(0, "file"))
}
