// Package article turns files into Documents: it finds them, tells their
// format by content first and extension second, decodes them to UTF-8, strips
// markup, and keeps the way back from every byte of text to its place in the
// file.
//
// It reads no sentence and judges no claim, and it opens nothing itself: files
// come as an fs.FS, standard input as an io.Reader, and an outside program as a
// function. Whatever is wrong with a file is a Warning in the stream, never an
// error that ends it. Read on in crossclaim/nlp/segment.
package article

import (
	"bufio"
	"context"
	"io"
	"io/fs"
	"iter"

	"crossclaim/nlp"
)

// An Input is one PATH of the command line.
type Input struct {
	// Name is the PATH as the user gave it; it begins Document.Path and every
	// message. "-" is standard input.
	Name string
	// FS and Path are where it lies, as in os.DirFS(filepath.Dir(name)) and
	// filepath.Base(name), or os.DirFS(name) and "." for a folder. Path may be a
	// file or a folder; ids of articles are relative to it. A file's id is its
	// base name.
	FS   fs.FS
	Path string
	// Stream is read in place of FS and Path when FS is nil. It is read as it
	// comes: lines of JSON are articles as soon as they are complete. Documents
	// of a stream of several articles have no SHA256.
	Stream io.Reader
}

// Options says how to read. The zero value of a field means its Default.
type Options struct {
	// MaxArticle is how many bytes of one article are held in memory, with its
	// markup: a whole text or page, a line of JSON Lines, a record of a WARC file.
	MaxArticle int64
	// MaxDepth is how many folders deep a folder is walked.
	MaxDepth int
	// PDFText returns the text of a PDF, pages parted by form feeds. nil means that
	// no program for it is installed: a PDF is then a warning that names one.
	PDFText func(ctx context.Context, pdf []byte) (string, error)
	// AnyLanguage keeps articles that are clearly not in English. They are
	// otherwise a warning.
	AnyLanguage bool
}

// Default holds the limits used where Options says nothing.
var Default = Options{MaxArticle: 64 << 20, MaxDepth: 32}

// A Reader reads inputs. The zero Reader reads with the Default options.
type Reader struct {
	Options Options
	// Counts is up to date between two steps of Documents.
	Counts Counts
}

// Counts says what a Reader has seen so far.
type Counts struct {
	Files    int   // files that could be articles, standard input among them
	Read     int   // those of them that gave an article
	Articles int   // Documents yielded
	Bytes    int64 // read from files so far, as they lie on disk
}

// Documents returns the articles of inputs in order, one at a time, a folder
// walked in sorted order; each step has either a Document or a Warning. A
// Warning about an article that is read all the same comes before it. No more
// than one article is held at a time. The sequence ends early when ctx is done,
// without a Warning. It can be walked once.
func (r *Reader) Documents(ctx context.Context, inputs ...Input) iter.Seq2[*nlp.Document, *nlp.Warning] {
	return func(yield func(*nlp.Document, *nlp.Warning) bool) {
		w := &walk{
			ctx: ctx, opts: r.Options.orDefault(), counts: &r.Counts, yield: yield,
			ids: map[string]int{}, sidecar: map[string]fields{},
			in: bufio.NewReaderSize(nil, 64<<10),
		}
		for _, in := range inputs {
			w.input(in)
		}
	}
}

// orDefault returns o with the Default in place of each limit not given.
func (o Options) orDefault() Options {
	if o.MaxArticle <= 0 {
		o.MaxArticle = Default.MaxArticle
	}
	if o.MaxDepth <= 0 {
		o.MaxDepth = Default.MaxDepth
	}
	return o
}
