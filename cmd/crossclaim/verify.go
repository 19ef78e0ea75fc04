package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"crossclaim/compare/report"
	"crossclaim/nlp"
	"crossclaim/nlp/article"
)

// verifyCmd checks a JSON report against the files it was made of.
type verifyCmd struct {
	Report string `arg:"" name:"report.json" help:"A report of --format json; - is standard input."`
	Root   string `help:"The folder in which the files of the report are now: each at its path there, or at the end of that path." placeholder:"DIR"`
	Quiet  bool   `short:"q" help:"No summary. What changed is still said."`
}

// A verification is one pass over the articles of a report.
type verification struct {
	e       *env
	saved   *report.Saved
	root    string
	changed int // articles that are not what they were
	missing int // articles that cannot be read
}

func (c *verifyCmd) run(ctx context.Context, e *env) (int, error) {
	saved, err := c.read(e)
	if err != nil {
		return exitFailed, err
	}
	v := &verification{e: e, saved: saved, root: c.Root}
	for _, path := range v.paths() {
		if err := ctx.Err(); err != nil {
			return exitFailed, err
		}
		v.file(ctx, path)
	}
	if !c.Quiet {
		e.say("articles: %d, claims: %d, articles changed: %d, not verified: %d", len(saved.Articles), len(saved.Claims), v.changed, v.missing)
	}
	switch {
	case v.missing > 0:
		return exitFailed, nil
	case v.changed > 0:
		return exitFound, nil
	}
	return exitDone, nil
}

func (c *verifyCmd) read(e *env) (*report.Saved, error) {
	in := e.stdin
	if c.Report != "-" {
		f, err := os.Open(c.Report)
		if err != nil {
			return nil, reportError{pathError{c.Report, err}}
		}
		defer f.Close()
		in = f
	}
	saved, err := report.ReadSaved(in)
	if err != nil {
		return nil, reportError{fmt.Errorf("%s: %w", c.Report, err)}
	}
	return saved, nil
}

// A reportError is a report that cannot be read.
type reportError struct{ error }

// Hint says how a report is had.
func (reportError) Hint() string {
	return "crossclaim --format json --out report.json PATH... writes one"
}

// paths lists the files of the report, in its order.
func (v *verification) paths() []string {
	var paths []string
	seen := map[string]bool{}
	for _, a := range v.saved.Articles {
		if !seen[a.Path] {
			paths = append(paths, a.Path)
			seen[a.Path] = true
		}
	}
	return paths
}

// file checks the articles of one file.
func (v *verification) file(ctx context.Context, path string) {
	var docs []*nlp.Document
	var problem error
	if path == "-" {
		problem = errors.New("came from standard input, which cannot be read again")
	} else {
		docs, problem = v.documents(ctx, path)
	}
	for i := range v.saved.Articles {
		a := &v.saved.Articles[i]
		if a.Path != path {
			continue
		}
		switch d := counterpart(a, docs); {
		case problem != nil:
			v.missing++
			v.e.say("%s: not verified: %v", a.ID, problem)
		case d == nil:
			v.missing++
			v.e.say("%s: not verified: the article is no longer in %s", a.ID, path)
		default:
			v.article(a, d)
		}
	}
}

// article checks one article.
func (v *verification) article(a *report.SavedArticle, d *nlp.Document) {
	moved := v.saved.Check(a, d)
	switch {
	case len(moved) > 0:
		v.e.say("%s: changed: claims that no longer stand where they stood: %d", a.ID, len(moved))
	case d.TextSHA != a.TextSHA:
		v.e.say("%s: changed: the text is another, but every claim holds", a.ID)
	case a.Line != d.Line:
		v.e.say("%s: changed: it stands on line %d now, its text is the same", a.ID, d.Line)
	case a.Line == 0 && d.SHA256 != a.SHA256:
		v.e.say("%s: changed: the file is another, but its text is the same", a.ID)
	default:
		return
	}
	v.changed++
	for _, m := range moved {
		v.e.say("- %s", m)
	}
}

// counterpart returns the article of docs that a speaks of, or nil: the one with its
// id, else with its text, else on its line of a JSON Lines file; or the only one of its
// file. An id that other files have too is another here.
func counterpart(a *report.SavedArticle, docs []*nlp.Document) *nlp.Document {
	if len(docs) == 1 && a.Line == 0 {
		return docs[0]
	}
	var best *nlp.Document
	most := 0
	for _, d := range docs {
		alike := 0
		for weight, same := range []bool{a.Line > 0 && d.Line == a.Line, d.TextSHA == a.TextSHA, d.ID == a.ID} {
			if same {
				alike += 1 << weight
			}
		}
		if alike > most {
			best, most = d, alike
		}
	}
	return best
}

// documents reads the articles of one file, with what the articles.csv beside
// it says of them.
func (v *verification) documents(ctx context.Context, path string) ([]*nlp.Document, error) {
	path = v.rooted(path)
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("%s: %w", path, cause(err))
	}
	folder := narrow{os.DirFS(filepath.Dir(path)), filepath.Base(path)}
	var reader article.Reader
	reader.Options = article.Options{AnyLanguage: true, PDFText: pdfText()}
	var docs []*nlp.Document
	var problem error
	for d, w := range reader.Documents(ctx, article.Input{Name: filepath.Dir(path), FS: folder, Path: "."}) {
		if w != nil {
			problem = errors.New(w.Message)
			continue
		}
		docs = append(docs, d)
	}
	if len(docs) == 0 && problem == nil {
		problem = errors.New("no article is in it")
	}
	if len(docs) > 0 {
		problem = nil
	}
	return docs, problem
}

// rooted returns where below the root the file of a report is now: at its path, or at the
// longest end of it that leads to a file. With the root /archive, that of
// /home/lind/story/a.txt may be /archive/story/a.txt, or else /archive/a.txt.
func (v *verification) rooted(path string) string {
	if v.root == "" {
		return path
	}
	rest := strings.TrimPrefix(path, filepath.VolumeName(path))
	for more := true; more; _, rest, more = strings.Cut(rest, string(filepath.Separator)) {
		if at := filepath.Join(v.root, rest); isFile(at) {
			return at
		}
	}
	return filepath.Join(v.root, path)
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// A narrow folder shows one of its files, and what is said of it beside.
type narrow struct {
	fs.FS
	name string
}

// ReadDir lists what narrow shows.
func (n narrow) ReadDir(name string) ([]fs.DirEntry, error) {
	all, err := fs.ReadDir(n.FS, name)
	return slices.DeleteFunc(all, func(e fs.DirEntry) bool { return e.Name() != n.name && e.Name() != "articles.csv" }), err
}
