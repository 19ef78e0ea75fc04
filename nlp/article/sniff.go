package article

import (
	"bufio"
	"bytes"
	"slices"
	"strings"
)

// headLen is how many bytes of a file are looked at to tell its format.
const headLen = 4 << 10

// A format is one way in which articles are written down.
type format struct {
	name string
	exts []string // that mean this format where the content does not tell
	// is reports that the content can be nothing else; nil: it never tells. head
	// is the beginning of the file, and ext its extension.
	is   func(head []byte, ext string) bool
	read func(f *file, br *bufio.Reader)
}

// formats lists every format. The first whose content is unmistakable is taken,
// else the first that has the file's extension.
var formats = []format{
	{name: "WARC", exts: []string{".warc"}, is: begins("WARC/"), read: readWARC},
	{name: "PDF", exts: []string{".pdf"}, is: begins("%PDF-"), read: readPDF},
	{name: "DOCX", exts: []string{".docx"}, is: begins("PK\x03\x04"), read: readZip},
	{name: "JSON Lines", exts: []string{".jsonl", ".ndjson"}, is: isLines, read: readLines},
	{name: "JSON", exts: []string{".json"}, is: isJSON, read: readJSON},
	{name: "Markdown", exts: []string{".md", ".markdown"}, is: isFrontMatter, read: readMarkdown},
	{name: "MHTML", exts: []string{".mhtml", ".mht"}, is: isMHTML, read: readMHTML},
	{name: "feed", exts: []string{".rss", ".atom"}, is: isFeed, read: readFeed},
	{name: "HTML", exts: []string{".html", ".htm", ".xhtml"}, is: isHTML, read: readHTML},
	{name: "plain text", exts: []string{".txt", ".text", ""}, read: readText},
}

// other are the formats of what is no article.
var (
	report  = format{name: "report", read: refuseReport}
	binary  = format{name: "binary", read: refuseBinary}
	unknown = format{name: "unknown", read: refuseUnknown}
)

// sniff returns the format of a file that begins with head. A file of unknown
// kind is plain text if the user asked for it; one met in a folder is not.
func sniff(head []byte, ext string, asked bool) format {
	if isReport(head) {
		return report
	}
	for _, f := range formats {
		if f.is != nil && f.is(head, ext) {
			return f
		}
	}
	if isBinary(head) {
		return binary
	}
	for _, f := range formats {
		if slices.Contains(f.exts, ext) {
			return f
		}
	}
	if asked {
		return formats[len(formats)-1]
	}
	return unknown
}

// begins returns the test for a format that has a signature.
func begins(signature string) func([]byte, string) bool {
	return func(head []byte, _ string) bool { return bytes.HasPrefix(head, []byte(signature)) }
}

// isReport reports whether head begins as what compare/report writes. A report often
// lies beside the articles it was made of, and read as one it would agree with them.
func isReport(head []byte) bool {
	for _, begins := range []string{`{"schema":"crossclaim.report/`, "# Where the sources agree and differ\n"} {
		if bytes.HasPrefix(head, []byte(begins)) {
			return true
		}
	}
	return bytes.Contains(head, []byte("<title>crossclaim: where the sources agree and differ</title>")) ||
		bytes.Contains(head, []byte("┌─")) && (bytes.Contains(head, []byte("│ comparison ")) || bytes.Contains(head, []byte("│ id ")))
}

// isBinary reports whether head holds bytes that no text holds.
func isBinary(head []byte) bool {
	controls := 0
	for _, c := range head {
		switch {
		case c == 0:
			return true
		case c < ' ' && !bytes.ContainsRune([]byte("\t\n\v\f\r\x1b"), rune(c)):
			controls++
		}
	}
	return controls*50 > len(head)
}

// isLines reports whether each line of head is a JSON object of its own. One
// broken line does not make them less so, if the extension says so too.
func isLines(head []byte, ext string) bool {
	first, rest, more := bytes.Cut(bytes.TrimLeft(head, " \t\r\n"), []byte("\n"))
	first, rest = bytes.TrimSpace(first), bytes.TrimSpace(rest)
	if !opensObject(first) {
		return false
	}
	if ext == ".jsonl" || ext == ".ndjson" {
		return len(first) > 1 || opensObject(rest)
	}
	return more && bytes.HasSuffix(first, []byte("}")) && opensObject(rest)
}

// isJSON reports whether head begins as an object or an array of objects.
func isJSON(head []byte, _ string) bool {
	head = bytes.TrimLeft(head, " \t\r\n")
	if rest, ok := bytes.CutPrefix(head, []byte("[")); ok {
		rest = bytes.TrimSpace(rest)
		return opensObject(rest) || bytes.Equal(rest, []byte("]"))
	}
	return opensObject(head)
}

// opensObject reports whether b begins with "{" and a key or "}". The bare "{"
// at the end of what can be seen is one too.
func opensObject(b []byte) bool {
	if len(b) == 0 || b[0] != '{' {
		return false
	}
	b = bytes.TrimLeft(b[1:], " \t\r\n")
	return len(b) == 0 || b[0] == '"' || b[0] == '}'
}

// isFeed reports whether the first element in head is that of RSS or Atom.
func isFeed(head []byte, _ string) bool {
	for i := 0; i < len(head); {
		n := bytes.IndexByte(head[i:], '<')
		if i += n + 1; n < 0 || i == len(head) {
			return false
		}
		switch rest := head[i:]; {
		case rest[0] == '?' || rest[0] == '!':
		case bytes.HasPrefix(rest, []byte("rss")), bytes.HasPrefix(rest, []byte("rdf:RDF")):
			return true
		default:
			return bytes.HasPrefix(rest, []byte("feed")) && bytes.Contains(rest, []byte("http://www.w3.org/2005/Atom"))
		}
	}
	return false
}

// pageStarts are what a page begins with, in lower case, after white space and
// comments. A fragment of one is known by its extension only.
var pageStarts = []string{"<!doctype html", "<html", "<head", "<body", "<meta ", "<title>", "<article"}

// isHTML reports whether head begins as a page does.
func isHTML(head []byte, _ string) bool {
	head = bytes.TrimSpace(head)
	if !bytes.HasPrefix(head, []byte("<")) {
		return false
	}
	head = bytes.ToLower(head)
	for bytes.HasPrefix(head, []byte("<!--")) || bytes.HasPrefix(head, []byte("<?xml")) {
		_, rest, ok := bytes.Cut(head, []byte(">"))
		if !ok {
			return false
		}
		head = bytes.TrimSpace(rest)
	}
	return slices.ContainsFunc(pageStarts, func(s string) bool { return bytes.HasPrefix(head, []byte(s)) })
}

// isFrontMatter reports whether head begins with a block of "key: value" lines
// between two lines "---".
func isFrontMatter(head []byte, _ string) bool {
	_, n := frontMatter(string(head))
	return n > 0
}

// signatures name what is most often met where an article was expected.
var signatures = []struct{ prefix, name string }{
	{"\x89PNG", "a PNG picture"},
	{"\xff\xd8\xff", "a JPEG picture"},
	{"GIF8", "a GIF picture"},
	{"\xd0\xcf\x11\xe0", "an old Office file; save it as .docx"},
	{"7z\xbc\xaf", "a 7z archive"},
	{"Rar!", "a rar archive"},
	{"BZh", "packed with bzip2; unpack it first"},
	{"\xfd7zXZ", "packed with xz; unpack it first"},
	{"\x28\xb5\x2f\xfd", "packed with zstd; unpack it first"},
	{"SQLite format 3", "a database"},
	{"\x7fELF", "a program"},
}

func refuseBinary(f *file, br *bufio.Reader) {
	head, _ := br.Peek(headLen)
	for _, s := range signatures {
		if strings.HasPrefix(string(head), s.prefix) {
			f.trouble(0, "not text but %s", s.name)
			return
		}
	}
	f.trouble(0, "not text but binary data")
}

func refuseReport(f *file, _ *bufio.Reader) { f.trouble(0, "a report of this program, no article") }

func refuseUnknown(f *file, _ *bufio.Reader) {
	f.trouble(0, "%q is not the extension of an article; give the file by name to read it as plain text", f.ext())
}
