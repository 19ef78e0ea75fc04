package article

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

func gz(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func TestGzip(t *testing.T) {
	packed := gz("Title: T\n\nForty came.")
	d, warnings := one(t, "a.txt.gz", packed)
	require.Empty(t, warnings)
	require.Equal(t, "a.txt.gz T Forty came.", d.ID+" "+d.Title+" "+d.Text)
	sum := sha256.Sum256([]byte(packed))
	require.Equal(t, hex.EncodeToString(sum[:]), d.SHA256, "the hash is that of the file on disk")
	h := readAll(&Reader{}, folder("a.jsonl.gz", gz("{\"text\":\"A\"}\n{\"text\":\"B\"}\n"), "b.md.gz", gz("*C*"), "c", packed))
	require.Equal(t, "a.jsonl.gz:1 a.jsonl.gz:2 b.md.gz c", ids(h.docs))
	require.Equal(t, "C", h.docs[2].Text)
	require.Len(t, h.docs[0].SHA256, 64)
}

func TestBrokenGzip(t *testing.T) {
	whole := gz(strings.Repeat("Forty came. ", 50))
	array := gz(`[{"text":"A"},{"text":"B"}]`)
	lines := gz("{\"text\":\"A\"}\n" + strings.Repeat("{\"text\":\"B\"}\n", 10000))
	h := readAll(&Reader{}, folder("a.txt.gz", whole[:len(whole)-9], "b.txt.gz", "\x1f\x8bxx", "c.gz", gz(gz("x")),
		"d.jsonl.gz", lines[:len(lines)/2], "e.json.gz", array[:len(array)-9]))
	require.Equal(t, "news/a.txt.gz: cannot be read: unexpected EOF", h.warnings[0])
	require.Equal(t, "news/b.txt.gz: broken gzip: unexpected EOF", h.warnings[1])
	require.Equal(t, "news/c.gz: packed twice: unpack it first", h.warnings[2])
	require.Equal(t, "news/e.json.gz:1: unexpected EOF; what follows is not read", h.warnings[len(h.warnings)-1])
	require.Contains(t, h.warnings[len(h.warnings)-2], "cannot be read further: unexpected EOF")
	require.NotEmpty(t, h.docs, "what comes before the break is read")
}

func TestGzipBomb(t *testing.T) {
	for name, content := range map[string]string{
		"a.txt.gz":   strings.Repeat(" ", 33<<20),
		"a.jsonl.gz": "{\"text\":\"A\"}\n" + strings.Repeat("\n", 33<<20),
	} {
		h := readAll(&Reader{Options: Options{MaxArticle: 1 << 30}}, folder(name, gz(content)))
		require.Contains(t, strings.Join(h.warnings, "\n"), "looks like a bomb", name)
	}
}

// inUTF16 encodes s, little endian or big, with or without its mark.
func inUTF16(s string, big, mark bool) string {
	if mark {
		s = "\ufeff" + s
	}
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		lo, hi := byte(u), byte(u>>8)
		if big {
			lo, hi = hi, lo
		}
		b = append(b, lo, hi)
	}
	return string(b)
}

func TestEncodingsByMark(t *testing.T) {
	text := "Some “40” 🚢 came.\nAt noon."
	for name, content := range map[string]string{
		"UTF-8 with mark": "\ufeff" + text,
		"little":          inUTF16(text, false, true),
		"big":             inUTF16(text, true, true),
		"little, no mark": inUTF16(text, false, false),
		"big, no mark":    inUTF16(text, true, false),
		"packed":          gz(inUTF16(text, false, true)),
	} {
		d, warnings := one(t, "a.txt", content)
		require.Empty(t, warnings, name)
		require.Equal(t, text, d.Text, name)
		require.Equal(t, "news/a.txt:2:4", At(d, strings.Index(d.Text, "noon")).String(), name)
		sum := sha256.Sum256([]byte(content))
		require.Equal(t, hex.EncodeToString(sum[:]), d.SHA256, name)
	}
	l, _ := one(t, "a.jsonl", inUTF16(`{"text":"A"}`+"\r\n", false, true))
	require.Equal(t, "A", l.Text)
}
