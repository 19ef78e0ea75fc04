package article

import (
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// sidecarName is the file in a folder that says of the others what they do not
// say of themselves.
const sidecarName = "articles.csv"

// readSidecar reads the articles.csv of the folder at rel of in. Its first line
// names the columns: file, and those that isField knows.
func (w *walk) readSidecar(in Input, rel string) {
	shown := in.display(path.Join(rel, sidecarName))
	r, err := in.FS.Open(path.Join(in.Path, rel, sidecarName))
	if err != nil {
		w.warn(shown, 0, "cannot be read: %v", cause(err))
		return
	}
	defer r.Close()
	w.in.Reset(io.LimitReader(r, w.opts.MaxArticle))
	data, err := io.ReadAll(unmark(w.in))
	if err != nil {
		w.warn(shown, 0, "cannot be read: %v", cause(err))
		return
	}
	w.sidecarRows(in, rel, shown, data)
}

// sidecarRows reads the rows of data, the articles.csv shown as that.
func (w *walk) sidecarRows(in Input, rel, shown string, data []byte) {
	text, _, note := toUTF8(data)
	if note != "" {
		w.warn(shown, 0, "%s", note)
	}
	c := csv.NewReader(strings.NewReader(text))
	c.FieldsPerRecord, c.TrimLeadingSpace = -1, true
	header, err := c.Read()
	at := slices.IndexFunc(header, func(s string) bool { return strings.EqualFold(s, "file") })
	if err != nil || at < 0 {
		w.warn(shown, 1, `no column "file": the first line names the columns, file,source,published,title,url`)
		return
	}
	for !w.stopped() {
		record, err := c.Read()
		if err == io.EOF {
			return
		}
		if bad := (*csv.ParseError)(nil); errors.As(err, &bad) {
			w.warn(shown, bad.Line, "%v", bad.Err)
			continue
		}
		if line, _ := c.FieldPos(0); at < len(record) {
			w.sidecarRow(in, path.Join(rel, record[at]), row{header, record, shown, line})
		}
	}
}

// A row is one line of articles.csv.
type row struct {
	header, record []string
	path           string // of the articles.csv
	line           int
}

// sidecarRow keeps what a row says of the file at rel of in.
func (w *walk) sidecarRow(in Input, rel string, r row) {
	if _, err := fs.Stat(in.FS, path.Join(in.Path, rel)); err != nil {
		w.warn(r.path, r.line, "%s: %v", rel, cause(err))
		return
	}
	var f fields
	for i, v := range r.record[:min(len(r.record), len(r.header))] {
		if _, ok := f.set(r.header[i], v); !ok {
			w.warn(r.path, r.line, "%q is no date that can be read; write it as 2006-01-02", v)
		}
	}
	w.sidecar[in.display(rel)] = f
}
