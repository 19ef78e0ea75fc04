package article

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mhtmlFile is a page as a browser saves it in one file.
var mhtmlFile = strings.ReplaceAll(`From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/2021/03/ferry
Subject: Ferry runs aground
Date: Fri, 5 Mar 2021 08:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----b----"


------b----
Content-Type: text/css

p { color: red }
------b----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://post.example/2021/03/ferry

<html><head><title>Ferry</title></head><body><p>Some 146 people =E2=80=93 all =
of them safe =E2=80=93 left.</p></body></html>
------b------
`, "\n", "\r\n")

func TestMHTML(t *testing.T) {
	before, _, _ := strings.Cut(mhtmlFile, "<html>")
	encoded := strings.Replace(before, "quoted-printable", "base64", 1) +
		base64.StdEncoding.EncodeToString([]byte("<html><title>Ferry</title><p>Some 146 people – all of them safe – left.")) + "\r\n------b------\r\n"
	for name, content := range map[string]string{"a.mhtml": mhtmlFile, "b.mht": encoded, "c.txt": strings.ReplaceAll(mhtmlFile, "\r", "")} {
		d, warnings := one(t, name, content)
		require.Empty(t, warnings, name)
		require.Equal(t, "Ferry|post.example|https://post.example/2021/03/ferry||Some 146 people – all of them safe – left.",
			strings.Join([]string{d.Title, d.Source, d.URL, d.Published.String(), d.Text}, "|"), name)
		require.Equal(t, "news/"+name, At(d, 3).String())
	}
}

func TestBrokenMHTML(t *testing.T) {
	early, _, _ := strings.Cut(mhtmlFile, "people")
	for _, tt := range []struct{ content, want string }{
		{"Content-Type: multipart/related", "news/a.mhtml: a saved page without its HTML: multipart: boundary is empty"},
		{"x: y", "news/a.mhtml: broken MHTML: mime: no media type"},
		{"Content-Type: multipart/related; x=\"\r\n\r\n", "news/a.mhtml: broken MHTML: mime: invalid media parameter"},
		{"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n", "news/a.mhtml: a saved page without its HTML: EOF"},
		{early, "news/a.mhtml: the saved page ends early: unexpected EOF"},
	} {
		h := readAll(&Reader{}, folder("a.mhtml", tt.content, "b.txt", "Forty."))
		require.Contains(t, h.warnings, tt.want, "%q", tt.content)
		require.Equal(t, "b.txt", h.docs[len(h.docs)-1].ID)
	}
}

func TestTextIsNoMHTML(t *testing.T) {
	for _, text := range []string{"Title: A\n\nContent-Type: multipart/related", "Note that: Content-Type: multipart/related"} {
		require.False(t, isMHTML([]byte(text), ""), "%q", text)
	}
}

func FuzzMHTML(f *testing.F) {
	f.Add([]byte(mhtmlFile))
	f.Fuzz(func(t *testing.T, data []byte) { fuzzRead(t, "a.mhtml", data) })
}
