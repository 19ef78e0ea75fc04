package article

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// hostile are files that no one writes but someone may send. Each made, or would
// make, a careless reader of its format take more than linear time or memory.
var hostile = []struct{ name, content string }{
	{"one-word.txt", strings.Repeat("a", 1<<20)},
	{"no-space.txt", strings.Repeat("1,000“", 100_000)},
	{"short-lines.txt", strings.Repeat("a\n", 100_000)},
	{"empty-lines.txt", strings.Repeat("\n", 1<<19) + "a"},
	{"header.txt", "Title: a\n" + strings.Repeat("x: y\n", 50_000)},
	{"brackets.txt", strings.Repeat("“(", 60_000)},
	{"credits.txt", strings.Repeat("a (AFP)\n", 50_000)},
	{"sources.txt", "a\n" + strings.Repeat("Source: a\n", 50_000)},
	{"broken.txt", strings.Repeat("\xff\xc3\xa9", 100_000)},
	{"brackets.md", strings.Repeat("[", 1<<20)},
	{"links.md", strings.Repeat("[a](", 60_000)},
	{"pictures.md", strings.Repeat("![[", 60_000)},
	{"nested.md", strings.Repeat("[a", 50_000) + strings.Repeat("](b)", 50_000)},
	{"stars.md", strings.Repeat("*_~`", 60_000)},
	{"comments.md", strings.Repeat("<!--", 60_000)},
	{"entities.md", strings.Repeat("&a", 100_000)},
	{"quotes.md", strings.Repeat(">", 1<<20) + "a"},
	{"headings.md", strings.Repeat("# a\n", 50_000)},
	{"soft-breaks.md", strings.Repeat("a\n", 60_000)},
	{"hard-breaks.md", strings.Repeat("a  \n", 60_000)},
	{"items.md", strings.Repeat("- \n", 60_000)},
	{"front.md", "---\n" + strings.Repeat("a: b\n", 50_000)},
	{"deep.json", `{"text":` + strings.Repeat("[", 1<<20)},
	{"deep-array.json", strings.Repeat("[", 1<<20)},
	{"quotes.json", `[{"text":"` + strings.Repeat(`\"`, 1<<20)},
	{"objects.json", "[" + strings.Repeat("{},", 60_000)},
	{"lines.jsonl", "{\"a\":1}\n" + strings.Repeat("{}\n", 60_000)},
	{"no-lines.jsonl", "{\"a\":" + strings.Repeat("{\"a\":", 50_000)},
	{"items.rss", "<rss>" + strings.Repeat("<item><title>a</title></item>", 2_000)},
	{"nested.rss", "<rss>" + strings.Repeat("<item><content>", 50_000) + "a"},
	{"references.rss", "<rss><item><description>" + strings.Repeat("&amp;", 50_000)},
	{"lines.warc", "WARC/1.0\r\n" + strings.Repeat("\r\n", 100_000)},
	{"long.warc", "WARC/1.0\r\n" + strings.Repeat("a", 1<<20)},
}

func TestHostileFilesAreReadOrRefused(t *testing.T) {
	for _, tt := range hostile {
		h := readAll(&Reader{}, folder(tt.name, tt.content, "z.txt", "Forty came."))
		require.Equal(t, "z.txt", h.docs[len(h.docs)-1].ID, tt.name)
		require.Equal(t, 2, h.counts.Files, tt.name)
	}
}

// TestOneBadFileAmongThousands holds that a file that cannot be read costs that
// file and no other.
func TestOneBadFileAmongThousands(t *testing.T) {
	const n = 2500
	fsys := fstest.MapFS{}
	for i := range n {
		fsys[fmt.Sprintf("a%04d.txt", i)] = &fstest.MapFile{Data: []byte(fmt.Sprintf("Title: %d\n\n%d came.", i, i))}
	}
	fsys["a1234.txt"] = &fstest.MapFile{Data: []byte("\x00\x01\x02")}
	h := readAll(&Reader{}, Input{Name: "news", FS: fsys, Path: "."})
	require.Len(t, h.docs, n-1)
	require.Equal(t, []string{"news/a1234.txt: not text but binary data"}, h.warnings)
	require.Equal(t, Counts{Files: n, Read: n - 1, Articles: n - 1, Bytes: h.counts.Bytes}, h.counts)
}

// A closedFS holds files that no one may open.
type closedFS struct{ fstest.MapFS }

func (c closedFS) Open(name string) (fs.File, error) {
	if strings.HasPrefix(name, "closed") {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return c.MapFS.Open(name)
}

// ReadDir hides MapFS's own, which opens nothing.
func (c closedFS) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "closed" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return c.MapFS.ReadDir(name)
}

func TestUnreadableFilesAndFolders(t *testing.T) {
	fsys := closedFS{fstest.MapFS{"closed.txt": {Data: []byte("A")}, "closed/b.txt": {Data: []byte("B")}, "d.txt": {Data: []byte("D")}}}
	h := readAll(&Reader{}, Input{Name: "news", FS: fsys, Path: "."})
	require.Equal(t, "d.txt", ids(h.docs))
	require.Equal(t, []string{
		"news/closed: cannot be read: permission denied",
		"news/closed.txt: cannot be read: permission denied",
	}, h.warnings)
	require.Equal(t, 2, h.counts.Files)
	h = readAll(&Reader{}, Input{Name: "closed.txt", FS: fsys, Path: "closed.txt"})
	require.Equal(t, []string{"closed.txt: cannot be read: permission denied"}, h.warnings)
}

func TestWarningsOfOneFileAreBounded(t *testing.T) {
	h := readAll(&Reader{}, folder("a.jsonl", "{\"text\":\"A\"}\n"+strings.Repeat("{oops\n", 3*maxTroubles), "b.jsonl", "{}\n{oops"))
	require.Len(t, h.warnings, maxTroubles+3)
	require.Equal(t, "news/a.jsonl: 200 more problems like these", h.warnings[maxTroubles])
}
