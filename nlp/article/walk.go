package article

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"crossclaim/nlp"
)

// A walk is one pass over the inputs.
type walk struct {
	ctx     context.Context
	opts    Options
	counts  *Counts
	yield   func(*nlp.Document, *nlp.Warning) bool
	over    bool              // the caller has had enough
	ids     map[string]int    // how many articles were given each id
	sidecar map[string]fields // rows of articles.csv, by the path of the file they describe
	in      *bufio.Reader     // used again for every file
	data    bytes.Buffer      // the bytes of the file that is being read whole
}

// stopped reports whether nothing more is wanted.
func (w *walk) stopped() bool { return w.over || w.ctx.Err() != nil }

// warn yields a Warning about line, or the whole, of the file at p.
func (w *walk) warn(p string, line int, format string, args ...any) {
	w.send(&nlp.Warning{Path: p, Line: line, Message: fmt.Sprintf(format, args...)})
}

// send yields a Warning. What it quotes of a file may be any bytes.
func (w *walk) send(warning *nlp.Warning) {
	if !w.stopped() {
		warning.Message = strings.ToValidUTF8(warning.Message, "\ufffd")
		w.over = !w.yield(nil, warning)
	}
}

// input reads one PATH.
func (w *walk) input(in Input) {
	if w.stopped() {
		return
	}
	if in.FS == nil {
		w.stream(in)
		return
	}
	info, err := fs.Stat(in.FS, in.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		w.warn(in.Name, 0, "no such file or folder")
	case err != nil:
		w.warn(in.Name, 0, "cannot be read: %v", cause(err))
	case info.IsDir():
		before, seen := w.counts.Articles, w.counts.Files
		w.folder(in, ".", 0)
		if w.counts.Articles == before && !w.stopped() {
			w.warn(in.Name, 0, "no article in this folder (%s looked at)", plural(w.counts.Files-seen, "file"))
		}
	default:
		w.entry(in, "", info.Mode(), true)
	}
}

// stream reads standard input, or a pipe.
func (w *walk) stream(in Input) {
	f := &file{walk: w, path: in.Name, id: "stdin", asked: true}
	if in.Name != "-" {
		f.id = path.Base(in.Name)
	}
	f.name = f.id
	f.read(io.NopCloser(in.Stream))
}

// folder reads the folder at rel of in and those below it, sorted by name.
func (w *walk) folder(in Input, rel string, depth int) {
	if depth > w.opts.MaxDepth {
		w.warn(in.display(rel), 0, "more than %d folders deep, the limit: not walked", w.opts.MaxDepth)
		return
	}
	entries, err := fs.ReadDir(in.FS, path.Join(in.Path, rel))
	if err != nil {
		w.warn(in.display(rel), 0, "cannot be read: %v", cause(err))
	}
	names := map[string]bool{}
	for _, e := range entries {
		names[e.Name()] = true
	}
	if names[sidecarName] {
		w.readSidecar(in, rel)
	}
	for _, e := range entries {
		if w.stopped() {
			return
		}
		sub := path.Join(rel, e.Name())
		switch {
		case passedOver(e.Name(), names):
		case e.IsDir():
			w.folder(in, sub, depth+1)
		default:
			w.entry(in, sub, e.Type(), false)
		}
	}
}

// passedOver reports whether an entry of a folder is no article and worth no
// word: hidden files, the sidecar, and the folder of pictures and scripts that
// a browser saves beside a page.
func passedOver(name string, siblings map[string]bool) bool {
	if strings.HasPrefix(name, ".") || name == sidecarName {
		return true
	}
	page, ok := strings.CutSuffix(name, "_files")
	return ok && (siblings[page+".html"] || siblings[page+".htm"])
}

// entry reads the file at rel of in, of whatever mode; rel is "" when the file
// is the PATH itself.
func (w *walk) entry(in Input, rel string, mode fs.FileMode, asked bool) {
	full, shown := path.Join(in.Path, rel), in.display(rel)
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(in.FS, full)
		if err != nil {
			w.counts.Files++
			w.warn(shown, 0, "symbolic link that leads nowhere: %v", cause(err))
			return
		}
		mode = info.Mode()
		if mode.IsDir() {
			w.warn(shown, 0, "symbolic link to a folder: not followed; give the folder itself")
			return
		}
	}
	if !mode.IsRegular() {
		w.counts.Files++
		w.warn(shown, 0, "%s: passed over; its content can be given on standard input (-)", modeName(mode))
		return
	}
	f := &file{walk: w, path: shown, id: rel, asked: asked, fields: w.sidecar[shown]}
	if rel == "" {
		f.id = path.Base(full)
	}
	f.name = path.Base(f.id)
	f.reopen = func() (io.ReadCloser, error) { return in.FS.Open(full) }
	r, err := f.reopen()
	if err != nil {
		w.counts.Files++
		w.warn(shown, 0, "cannot be read: %v", cause(err))
		return
	}
	f.read(r)
}

// modeName names a mode that is not that of a regular file.
func modeName(m fs.FileMode) string {
	switch {
	case m&fs.ModeNamedPipe != 0:
		return "a named pipe"
	case m&fs.ModeSocket != 0:
		return "a socket"
	case m&fs.ModeDevice != 0:
		return "a device"
	}
	return "not a regular file"
}

// display returns the path of rel as the user would write it.
func (in Input) display(rel string) string {
	if rel == "" || rel == "." {
		return in.Name
	}
	return strings.TrimSuffix(in.Name, "/") + "/" + rel
}

// cause returns err without the path that the message already begins with.
func cause(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	return err
}

// size writes a number of bytes for people, who set limits in whole units.
func size(n int64) string {
	for _, u := range []struct {
		bytes int64
		name  string
	}{{1 << 30, "GiB"}, {1 << 20, "MiB"}, {1 << 10, "KiB"}} {
		if n >= u.bytes && n%u.bytes == 0 {
			return fmt.Sprintf("%d %s", n/u.bytes, u.name)
		}
	}
	return plural(int(n), "byte")
}

// plural returns "1 file", "2 files".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
