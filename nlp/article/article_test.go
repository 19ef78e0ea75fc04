package article

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// A haul is what a Reader gave.
type haul struct {
	docs     []*nlp.Document
	warnings []string // "path:line: message"
	counts   Counts
}

// readAll reads inputs to the end.
func readAll(r *Reader, inputs ...Input) haul {
	var h haul
	for d, w := range r.Documents(context.Background(), inputs...) {
		if w != nil {
			h.warnings = append(h.warnings, warningLine(w))
			continue
		}
		h.docs = append(h.docs, d)
	}
	h.counts = r.Counts
	return h
}

func warningLine(w *nlp.Warning) string {
	if w.Line == 0 {
		return w.Path + ": " + w.Message
	}
	return fmt.Sprintf("%s:%d: %s", w.Path, w.Line, w.Message)
}

// folder returns the Input of a folder called "news" that holds files, given as
// name and content by turns.
func folder(files ...string) Input {
	m := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		m[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return Input{Name: "news", FS: m, Path: "."}
}

// one reads a single file that must give a single article.
func one(t testing.TB, name, content string) (*nlp.Document, []string) {
	t.Helper()
	h := readAll(&Reader{}, folder(name, content))
	require.Len(t, h.docs, 1, "articles in %s: %q\nwarnings: %q", name, content, h.warnings)
	return h.docs[0], h.warnings
}

func ids(docs []*nlp.Document) string {
	var s []string
	for _, d := range docs {
		s = append(s, d.ID)
	}
	return strings.Join(s, " ")
}

func TestFolderIsWalkedInSortedOrder(t *testing.T) {
	h := readAll(&Reader{}, folder(
		"b.txt", "Bread cost 4 euros.",
		"a/z.txt", "Milk cost 2 euros.",
		"a/b/c.md", "Eggs cost 3 euros.",
		"c.jsonl", `{"id":"x","text":"Rice cost 5 euros."}`+"\n"+`{"text":"Tea cost 6 euros."}`,
		".hidden.txt", "Nobody sees 7 euros.",
	))
	require.Equal(t, "a/b/c.md a/z.txt b.txt x c.jsonl:2", ids(h.docs))
	require.Empty(t, h.warnings)
	require.Equal(t, "news/a/b/c.md", h.docs[0].Path)
	require.Equal(t, Counts{Files: 4, Read: 4, Articles: 5, Bytes: h.counts.Bytes}, h.counts)
}

func TestFileIsNamedByItsBase(t *testing.T) {
	in := folder("sub/b.txt", "Bread cost 4 euros.")
	h := readAll(&Reader{}, Input{Name: "../x/sub/b.txt", FS: in.FS, Path: "sub/b.txt"})
	require.Equal(t, "b.txt", ids(h.docs))
	require.Equal(t, "../x/sub/b.txt", h.docs[0].Path)
}

func TestHashesAreOfFileAndText(t *testing.T) {
	d, _ := one(t, "a.txt", "Title: T\n\nabc")
	require.Equal(t, "abc", d.Text)
	require.Equal(t, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", d.TextSHA)
	require.Equal(t, "4f29e30e1f5dbf908afd49600611a4ff", d.SHA256[:32])
	l, _ := one(t, "a.jsonl", `{"text":"abc"}`)
	require.Equal(t, d.TextSHA, l.TextSHA)
	require.Len(t, l.SHA256, 64)
}

func TestBadInputIsSaidAndTheRestIsRead(t *testing.T) {
	good := "Four boats sank."
	for _, tt := range []struct{ name, content, want string }{
		{"a.txt", "", "news/a.txt: the file is empty"},
		{"a.txt", " \n\t\n", "news/a.txt: the file is empty"},
		{"a.txt", "Title: A\n\n", "news/a.txt: an article without text"},
		{"a.txt", "\x89PNG\r\n\x1a\n\x00\x00", "news/a.txt: not text but a PNG picture"},
		{"a.txt", "ab\x00cd", "news/a.txt: not text but binary data"},
		{"a.css", "p { color: red }", `news/a.css: ".css" is not the extension of an article; give the file by name to read it as plain text`},
		{"a.json", `{"id": 1}`, `news/a.json:1: no article: an object without "text"`},
		{"a.json", "[\n{\"a\": 1},\n{\"b\": 2}]", `news/a.json:2: no articles: 2 objects without "text", this the first`},
		{"a.json", "{\n \"text\": oops}", "news/a.json:2: broken JSON: column 10: invalid character 'o' looking for beginning of value"},
		{"a.json", `{"text": "x`, "news/a.json:1: broken JSON: column 11: unexpected end of JSON input"},
		{"a.json", `{"text": 5}`, `news/a.json:1: no article: "text" is not a string`},
		{"a.json", `oops`, "news/a.json:1: broken JSON: 'o' where an object should begin; what follows is not read"},
		{"a.json", `[ {"id": "x"}, {"text": oops}]`, "news/a.json:1: broken JSON: column 25: invalid character 'o' looking for beginning of value"},
		{"a.json", "[{\"id\":\n\"x\"}, {\"text\":\noops}]", "news/a.json:3: broken JSON: column 1: invalid character 'o' looking for beginning of value"},
		{"a.json", "[{\"id\":\n\"x\"}, {\"text\": oops}]", "news/a.json:2: broken JSON: column 16: invalid character 'o' looking for beginning of value"},
		{"a.jsonl", "{\"title\":\"x\"}\n{oops}\n", "news/a.jsonl:2: broken JSON: column 2: invalid character 'o' looking for beginning of object key string"},
	} {
		h := readAll(&Reader{}, folder(tt.name, tt.content, "b.txt", good))
		require.Contains(t, h.warnings, tt.want, "%s: %q", tt.name, tt.content)
		require.Equal(t, "b.txt", ids(h.docs), "%s: %q", tt.name, tt.content)
		require.Equal(t, 2, h.counts.Files)
		require.Equal(t, 1, h.counts.Read)
	}
}

func TestBrokenEncodingIsReadWithAWarning(t *testing.T) {
	for _, tt := range []struct{ content, text, warning string }{
		{"Caf\xe9s \x93open\x94", "Cafés “open”", "news/a.txt:1: not UTF-8: read as windows-1252"},
		{"ok\nCafés \xff open", "ok\nCafés \ufffd open", "news/a.txt:2: broken UTF-8: the bytes in question are shown as \ufffd"},
	} {
		d, warnings := one(t, "a.txt", tt.content)
		require.Equal(t, tt.text, d.Text)
		require.Equal(t, []string{tt.warning}, warnings)
	}
	d, warnings := one(t, "a.jsonl", "{\"text\":\"x\"}\n{\"text\":1}\n\n")
	require.Equal(t, "x", d.Text)
	require.Len(t, warnings, 1)
	d, warnings = one(t, "a.jsonl", "{\"text\":\"Caf\xe9\"}")
	require.Equal(t, "Café", d.Text)
	require.Equal(t, []string{"news/a.jsonl:1: not UTF-8: read as windows-1252"}, warnings)
}

func TestOneIDTwiceKeepsBoth(t *testing.T) {
	h := readAll(&Reader{}, folder("a.jsonl", strings.Repeat(`{"id":"n","text":"Ten."}`+"\n", 3)+`{"id":"n~2","text":"Ten."}`))
	require.Equal(t, "n n~2 n~3 n~2~2", ids(h.docs))
	require.Equal(t, `news/a.jsonl:2: another article has the id "n": this one becomes "n~2"`, h.warnings[0])
}

func TestPlacesThatCannotBeRead(t *testing.T) {
	fsys := fstest.MapFS{
		"dir/pipe":   {Mode: fs.ModeNamedPipe},
		"dir/disk":   {Mode: fs.ModeDevice},
		"dir/lost":   {Mode: fs.ModeSymlink, Data: []byte("nowhere")},
		"dir/loop":   {Mode: fs.ModeSymlink, Data: []byte(".")},
		"deep/a/b/c": {Data: []byte("x")},
	}
	h := readAll(&Reader{Options: Options{MaxDepth: 1}}, Input{Name: "d", FS: fsys, Path: "dir"},
		Input{Name: "e", FS: fsys, Path: "deep"}, Input{Name: "f", FS: fsys, Path: "missing"})
	require.Empty(t, h.docs)
	require.Equal(t, []string{
		"d/disk: a device: passed over; its content can be given on standard input (-)",
		"d/loop: symbolic link to a folder: not followed; give the folder itself",
		"d/lost: symbolic link that leads nowhere: file does not exist",
		"d/pipe: a named pipe: passed over; its content can be given on standard input (-)",
		"d: no article in this folder (3 files looked at)",
		"e/a/b: more than 1 folders deep, the limit: not walked",
		"e: no article in this folder (0 files looked at)",
		"f: no such file or folder",
	}, h.warnings)
}

func TestLimitOfOneArticle(t *testing.T) {
	long := strings.Repeat("a", 2000)
	r := &Reader{Options: Options{MaxArticle: 1 << 10}}
	h := readAll(r, folder("a.txt", long, "b.jsonl", `{"text":"`+long+"\"}\n"+`{"text":"Six."}`,
		"c.json", `[{"text":"Seven."},{"text":"`+long+`"}]`))
	require.Equal(t, "b.jsonl:2 c.json/1", ids(h.docs))
	require.Equal(t, []string{
		"news/a.txt: larger than 1 KiB, the limit for one article",
		"news/b.jsonl:1: a line of more than 1 KiB, the limit for one article",
		"news/c.json:1: an object of more than 1 KiB, the limit for one article: it and what follows are not read",
	}, h.warnings)
}

func TestStandardInputIsSniffed(t *testing.T) {
	for content, want := range map[string]string{
		"Five ships left.":                       "stdin",
		`{"text":"Five."}`:                       "stdin",
		"{\"text\":\"A\"}\n{\"text\":\"B\"}":     "stdin:1 stdin:2",
		"[{\"text\":\"A\"},\n{\"text\":\"B\"}]":  "stdin/1 stdin/2",
		"---\ntitle: T\n---\nFive *ships* left.": "stdin",
	} {
		h := readAll(&Reader{}, Input{Name: "-", Stream: strings.NewReader(content)})
		require.Equal(t, want, ids(h.docs), "%q", content)
		require.Equal(t, "-", h.docs[0].Path)
	}
}

func TestStopsWhenTheCallerOrTheContextDoes(t *testing.T) {
	lines := strings.Repeat("{\"text\":\"A\"}\n", 100)
	n := 0
	for range (&Reader{}).Documents(context.Background(), folder("a.jsonl", lines), folder("b.txt", "B")) {
		if n++; n == 3 {
			break
		}
	}
	require.Equal(t, 3, n)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n = 0
	for range (&Reader{}).Documents(ctx, folder("a.jsonl", lines), folder("b.txt", "B")) {
		if n++; n == 5 {
			cancel()
		}
	}
	require.Equal(t, 5, n)
}
