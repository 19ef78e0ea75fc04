package article

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"path"
	"strconv"
	"strings"

	"crossclaim/nlp"
)

// A file is one file or stream that is being read.
type file struct {
	*walk
	path   string                        // as the user would write it
	id     string                        // of its article, or of its articles before their number
	name   string                        // base name; its extension counts where the content says nothing
	fields fields                        // what articles.csv says of it
	asked  bool                          // named by the user rather than met in a folder
	reopen func() (io.ReadCloser, error) // nil for a stream, which can be read only once
	raw    *rawReader
	packed bool   // what is read was unpacked from it
	bad    int    // Warnings so far
	sum    string // SHA-256 of the file, hex; "" while unknown
}

// A rawReader reads a file as it lies on disk: it counts, hashes and stops
// when the run does.
type rawReader struct {
	io.Reader
	ctx  context.Context
	n    *int64
	hash hash.Hash // nil: not hashed
}

func (r *rawReader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := r.Reader.Read(p)
	*r.n += int64(n)
	if r.hash != nil {
		r.hash.Write(p[:n])
	}
	return n, err
}

// read reads all articles of the file from r, and closes it.
func (f *file) read(r io.ReadCloser) {
	defer r.Close()
	f.counts.Files++
	before := f.counts.Articles
	f.raw = &rawReader{Reader: r, ctx: f.ctx, n: &f.counts.Bytes, hash: sha256.New()}
	f.in.Reset(f.raw)
	f.content(f.in)
	if f.counts.Articles > before {
		f.counts.Read++
	}
	if more := f.bad - maxTroubles; more > 0 {
		f.warn(f.path, 0, "%s like these", plural(more, "more problem"))
	}
}

// content reads br, the file or what was packed into it, as its format.
func (f *file) content(br *bufio.Reader) {
	br = unmark(br)
	head, err := br.Peek(headLen)
	if len(head) == 0 {
		f.empty(err)
		return
	}
	if bytes.HasPrefix(head, gzipMark) {
		f.unpack(br)
		return
	}
	sniff(head, f.ext(), f.asked).read(f, br)
}

// empty says that there is nothing to read.
func (f *file) empty(err error) {
	if err != nil && !errors.Is(err, io.EOF) {
		f.trouble(0, "cannot be read: %v", cause(err))
		return
	}
	f.trouble(0, "the file is empty")
}

// ext returns the extension that tells the format: in lower case, without the
// ".gz" of a packed file.
func (f *file) ext() string {
	return path.Ext(strings.TrimSuffix(strings.ToLower(f.name), ".gz"))
}

// maxTroubles is how many Warnings a file gets; further ones are counted. A
// crawl may hold a thousand pages in other languages.
const maxTroubles = 100

// trouble yields a Warning about the file, or line of it.
func (f *file) trouble(line int, format string, args ...any) {
	f.report(&nlp.Warning{Line: line, Message: fmt.Sprintf(format, args...)})
}

func (f *file) report(w *nlp.Warning) {
	if f.bad++; f.bad <= maxTroubles {
		w.Path = f.path
		f.send(w)
	}
}

// whole returns all of br, or false after a Warning. The bytes are good until
// the next file.
func (f *file) whole(br *bufio.Reader) ([]byte, bool) {
	f.data.Reset()
	_, err := f.data.ReadFrom(io.LimitReader(br, f.opts.MaxArticle+1))
	switch {
	case err != nil:
		f.trouble(0, "cannot be read: %v", cause(err))
		return nil, false
	case int64(f.data.Len()) > f.opts.MaxArticle:
		f.trouble(0, "larger than %s, the limit for one article", size(f.opts.MaxArticle))
		return nil, false
	case len(bytes.TrimSpace(f.data.Bytes())) == 0:
		f.trouble(0, "the file is empty")
		return nil, false
	}
	// What follows the end of a packed file belongs to its hash.
	if _, err := io.Copy(io.Discard, f.raw); err == nil {
		f.sum = hex.EncodeToString(f.raw.hash.Sum(nil))
	}
	return f.data.Bytes(), true
}

// hashFirst finds the hash of a file whose articles are yielded before its end
// is reached: that takes a reading of its own.
func (f *file) hashFirst() {
	f.raw.hash = nil
	if f.reopen == nil {
		return
	}
	r, err := f.reopen()
	if err != nil {
		return
	}
	defer r.Close()
	var n int64
	h := sha256.New()
	if _, err := io.Copy(h, &rawReader{Reader: r, ctx: f.ctx, n: &n}); err == nil {
		f.sum = hex.EncodeToString(h.Sum(nil))
	}
}

// document yields d, whose Text and what else the content said is filled in.
// ID may be empty: then it is the file's.
func (f *file) document(d *nlp.Document) {
	if f.stopped() {
		return
	}
	d.Path, d.SHA256 = f.path, f.sum
	if d.ID == "" {
		d.ID = f.id
	}
	if strings.TrimSpace(d.Text) == "" {
		f.trouble(d.Line, "an article without text")
		return
	}
	f.fields.fill(d)
	for _, s := range []*string{&d.ID, &d.Source, &d.Title, &d.URL, &d.Event} {
		*s = strings.ToValidUTF8(*s, "\ufffd") // headers of records and messages hold any bytes
	}
	furnish(d)
	if d.Published == 0 {
		d.Published = webDay(d.URL)
	}
	if lang, foreign := language(d.Text); foreign && !f.opts.AnyLanguage {
		f.foreign(d, lang)
		return
	}
	sum := sha256.Sum256([]byte(d.Text))
	d.TextSHA = hex.EncodeToString(sum[:])
	f.unique(d)
	f.counts.Articles++
	f.over = !f.yield(d, nil)
}

// foreign says that d is left out.
func (f *file) foreign(d *nlp.Document, lang string) {
	what := "not in English"
	if lang != "" {
		what += " but in " + lang
	}
	if d.ID != f.id {
		what = d.ID + " is " + what
	}
	f.trouble(d.Line, "%s: left out", what)
}

// unique gives d an id that no earlier article has: both are kept.
func (f *file) unique(d *nlp.Document) {
	given, n := d.ID, f.ids[d.ID]
	f.ids[given]++
	if n == 0 {
		return
	}
	for f.ids[d.ID] > 0 {
		n++
		d.ID = given + "~" + strconv.Itoa(n)
	}
	f.ids[given], f.ids[d.ID] = n, 1
	f.report(&nlp.Warning{Line: d.Line, Article: d.ID,
		Message: fmt.Sprintf("another article has the id %q: this one becomes %q", given, d.ID)})
}
