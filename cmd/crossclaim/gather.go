package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"slices"

	"crossclaim/compare"
	"crossclaim/compare/report"
	"crossclaim/nlp"
	"crossclaim/nlp/article"
)

// A gathering is one reading of the PATHs of a command line.
type gathering struct {
	reader   article.Reader
	warnings []nlp.Warning
	unread   int // warnings about articles that are lost, or cut short
}

// A share is what the work on one article gave.
type share[T any] struct {
	result T
	cut    int // claims left out, because the article has too many
	unread int // sentences left out, for the same reason
}

// gather reads the articles, does work on the claims of each side by side, and
// hands the results to done in order. Warnings are told at once and kept.
func gather[T any](ctx context.Context, e *env, r *reading, work func([]nlp.Claim) T, done func(*nlp.Document, T) error) (*gathering, error) {
	inputs, err := e.inputs(r.Path)
	if err != nil {
		return nil, err
	}
	g := &gathering{reader: article.Reader{Options: r.options()}}
	if !r.Quiet {
		defer e.progress.start(r.Path)()
	}
	whole := func(docs []*nlp.Document) []share[T] {
		shares := make([]share[T], len(docs))
		for i, found := range r.extraction().Claims(docs) {
			kept := len(found.Claims)
			if r.MaxClaims > 0 {
				kept = min(kept, r.MaxClaims)
			}
			shares[i] = share[T]{work(found.Claims[:kept]), len(found.Claims) - kept, found.Unread}
		}
		return shares
	}
	articles := 0
	err = each(ctx, r.jobs(), g.documents(ctx, e, inputs), whole, func(p *piece[share[T]]) error {
		if p.warned != nil {
			g.note(e, p.warned)
			return nil
		}
		g.limits(e, p.doc, p.result.cut, p.result.unread, r)
		articles++
		e.heap.grown()
		return done(p.doc, p.result.result)
	})
	if err == nil && articles == 0 {
		err = nothingReadable{errors.New("no article could be read")}
	}
	return g, err
}

// limits says which limits d meets, and what is left out of it.
func (g *gathering) limits(e *env, d *nlp.Document, cut, unread int, r *reading) {
	for _, l := range []struct {
		left, limit  int
		things, flag string
	}{
		{unread, r.MaxSentences, "sentences", "--max-sentences"},
		{cut, r.MaxClaims, "claims", "--max-claims"},
	} {
		if l.left > 0 {
			g.unread++
			g.note(e, &nlp.Warning{Path: d.Path, Line: d.Line, Article: d.ID, Message: fmt.Sprintf("%d %s, the limit is %d (%s): the last %d are left out", l.left+l.limit, l.things, l.limit, l.flag, l.left)})
		}
	}
}

// documents reads, and shows how far the reading is.
func (g *gathering) documents(ctx context.Context, e *env, inputs []article.Input) iter.Seq2[*nlp.Document, *nlp.Warning] {
	return func(yield func(*nlp.Document, *nlp.Warning) bool) {
		for d, w := range g.reader.Documents(ctx, inputs...) {
			e.progress.set(g.reader.Counts.Bytes)
			if !yield(d, w) {
				return
			}
		}
	}
}

func (g *gathering) note(e *env, w *nlp.Warning) {
	g.warnings = append(g.warnings, *w)
	if w.Article == "" && w.Path != "" {
		g.unread++
	}
	e.warn(w)
}

// sorted returns the warnings in an order that does not depend on that of the
// PATHs.
func (g *gathering) sorted() []nlp.Warning {
	slices.SortStableFunc(g.warnings, func(a, b nlp.Warning) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Message, b.Message))
	})
	return g.warnings
}

// summary returns the lines that end the claims of the articles.
func (g *gathering) summary(claims int) []string {
	c := g.reader.Counts
	return report.Extracted(c.Articles, claims, &compare.Report{FilesRead: c.Read, FilesSeen: c.Files, Warnings: g.sorted()})
}

// strict returns an error when something could not be read.
func (g *gathering) strict(wanted bool) error {
	if !wanted || (g.unread == 0 && g.reader.Counts.Read == g.reader.Counts.Files) {
		return nil
	}
	return errors.New("not everything could be read (--strict)")
}

// A nothingReadable is a run without a single article.
type nothingReadable struct{ error }

// Hint says what would have been read.
func (nothingReadable) Hint() string {
	return "articles are .txt .md .html .json .jsonl .rss .warc .docx .pdf files, also .gz; JSON articles have \"id\" and \"text\""
}

// size returns how many bytes the PATHs hold, for the progress; 0 is unknown.
func size(paths []string) int64 {
	var total int64
	for _, info := range files(paths) {
		total += info.Size()
	}
	return total
}

// files yields the regular files of paths, by name. What cannot be read is
// passed over: the reading itself will say so.
func files(paths []string) iter.Seq2[string, fs.FileInfo] {
	return func(yield func(string, fs.FileInfo) bool) {
		visit := func(name string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() {
				if info, err := d.Info(); err == nil && !yield(name, info) {
					return fs.SkipAll
				}
			}
			return nil
		}
		for _, p := range paths {
			_ = filepath.WalkDir(p, visit) // visit has no errors
		}
	}
}
