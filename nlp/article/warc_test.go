package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// warcRecord returns a record of a crawl.
func warcRecord(kind, uri, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, len(block), block)
}

// answer returns what a server sends, as the block of a record.
func answer(header, body string) string {
	return "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + body
}

func TestWARC(t *testing.T) {
	crawl := warcRecord("warcinfo", "", "software: x") +
		warcRecord("request", "https://post.example/1", "GET / HTTP/1.1\r\n\r\n") +
		warcRecord("response", "https://post.example/1", answer("Content-Type: text/html; charset=windows-1252", "<html><title>A</title><p>Caf\xe9 with 12 seats.")) +
		warcRecord("response", "https://post.example/p.png", answer("Content-Type: image/png", "\x89PNG")) +
		warcRecord("response", "https://post.example/moved", "HTTP/1.1 301 Moved\r\nLocation: x\r\n\r\n<html>Moved") +
		warcRecord("response", "dns:post.example", "2021 post.example 1.2.3.4") +
		warcRecord("response", "https://post.example/2", answer("Content-Type: text/html\r\nTransfer-Encoding: chunked", "5\r\n<p>Fo\r\n8;x\r\nrty sat.\r\n0\r\n\r\n")) +
		warcRecord("response", "<https://www.wire.example/3>", answer("Content-Type: text/html\r\nContent-Encoding: gzip\r\nbad line", gz("<p>Fifty sat."))) +
		warcRecord("response", "https://post.example/4", answer("Content-Type: text/html\r\nContent-Encoding: gzip", "<p>Sixty sat.")) +
		warcRecord("resource", "https://post.example/5", "<p>Seventy sat.")
	for name, content := range map[string]string{"c.warc": crawl, "c.warc.gz": gz(crawl[:200]) + gz(crawl[200:])} {
		h := readAll(&Reader{}, folder(name, content))
		require.Empty(t, h.warnings)
		require.Equal(t, strings.ReplaceAll("c/3 c/7 c/8 c/9 c/10", "c", name), ids(h.docs))
		var texts []string
		for _, d := range h.docs {
			texts = append(texts, d.Source+": "+d.Text)
			require.Len(t, d.SHA256, 64)
		}
		require.Equal(t, "post.example: Café with 12 seats.|post.example: Forty sat.|wire.example: Fifty sat.|post.example: Sixty sat.|post.example: Seventy sat.", strings.Join(texts, "|"))
		require.Equal(t, "https://www.wire.example/3", h.docs[2].URL)
		require.Equal(t, "news/"+name, At(h.docs[0], 3).String())
	}
}

func TestBrokenWARC(t *testing.T) {
	good := warcRecord("response", "https://p.example/", answer("Content-Type: text/html", "<p>Forty sat."))
	for _, tt := range []struct{ crawl, want string }{
		{good + warcRecord("resource", "https://p.example/\xff", "<p>Sixty sat.") + "oops", `news/c.warc: record 3 cannot be read, nor what follows: its header does not end`},
		{good + "oops", `news/c.warc: record 2 cannot be read, nor what follows: its header does not end`},
		{good + "oops\r\n\r\n", `news/c.warc: record 2 cannot be read, nor what follows: "oops" where WARC/1.0 should stand`},
		{good + good[:len(good)-20], "news/c.warc: record 2 cannot be read, nor what follows: unexpected EOF"},
		{good + "WARC/1.0\r\nContent-Length: -4\r\n\r\n", `news/c.warc: record 2 cannot be read, nor what follows: its length is "-4"`},
		{good + "WARC/1.0\r\n" + strings.Repeat("x: y\r\n", maxHeaderLines) + "\r\n", "news/c.warc: record 2 cannot be read, nor what follows: its header does not end"},
		{good + warcRecord("response", "u", answer("X: y", strings.Repeat("x", 2000))) + good, "news/c.warc: record 2 is larger than 1 KiB, the limit for one article"},
		{good + warcRecord("response", "u", answer("Content-Encoding: gzip", gz(strings.Repeat("x", 2000)))), "news/c.warc: record 2 (u): larger than 1 KiB, the limit for one article"},
		{good + warcRecord("response", "u", answer("Content-Encoding: deflate", "zzz")), "news/c.warc: record 2 (u): zlib: invalid header"},
	} {
		h := readAll(&Reader{Options: Options{MaxArticle: 1 << 10}}, folder("c.warc", tt.crawl))
		require.Contains(t, h.warnings, tt.want)
		require.Equal(t, "Forty sat.", h.docs[0].Text)
		for _, d := range h.docs {
			checkDocument(t, d)
		}
	}
}

func BenchmarkWARC(b *testing.B) {
	page := strings.Replace(savedPage, "<ul><li>Built", strings.Repeat("<p>"+prose+"</p>", 20)+"<ul><li>Built", 1)
	benchRead(b, "c.warc", []byte(strings.Repeat(warcRecord("response", "https://p.example/", answer("Content-Type: text/html", page)), 20)))
}
