// Package report writes what a run found out, in one file per output format.
//
// It decides nothing: which comparisons there are, in which order and with
// which verdict, stands in the compare.Report it is given. All it may leave out
// is what Options says, and it never cuts or rounds a number. It writes to an
// io.Writer alone; files and terminals are the business of cmd/crossclaim.
package report

import (
	"io"
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// Options says what a report shows, and how. The zero value shows everything.
type Options struct {
	Only       []compare.Verdict // verdicts shown; nil is all
	Kinds      []string          // names of the kinds shown; nil is all
	MinSources int               // sources a comparison must have
	Width      int               // columns of a table; 0 is DefaultWidth
	Colour     bool              // colour the table, for a terminal
	Explain    bool              // say what lined claims up, and the near misses
	Brief      bool              // leave out the summary
	RawCSV     bool              // leave formulas in CSV cells as they are
	BOM        bool              // begin CSV with a byte order mark, as Excel needs in files

	// Each calls do for every number below n, once, perhaps several at a time;
	// nil is one after another. What is written is the same.
	Each func(n int, do func(i int))
}

// each is Each, where it is set.
func (o *Options) each(n int, do func(i int)) {
	if o.Each != nil {
		o.Each(n, do)
		return
	}
	for i := range n {
		do(i)
	}
}

// DefaultWidth is the width of a table where no terminal has one.
const DefaultWidth = 120

// Shown returns the comparisons of r that o lets through, in order.
func (o *Options) Shown(r *compare.Report) []*compare.Comparison {
	var shown []*compare.Comparison
	for i := range r.Comparisons {
		c := &r.Comparisons[i]
		if c.Sources < o.MinSources || !o.kind(c.Kind) {
			continue
		}
		if o.Only == nil || slices.Contains(o.Only, c.Verdict) {
			shown = append(shown, c)
		}
	}
	return shown
}

func (o *Options) kind(k *nlp.Kind) bool {
	return o.Kinds == nil || slices.Contains(o.Kinds, k.Name)
}

// A Format is one way to write a report.
type Format struct {
	Name    string
	Doc     string // one line, shown by `crossclaim kinds`
	Binary  bool   // no text
	Safe    bool   // holds nothing of an article that a terminal would obey
	Summary bool   // ends with the Summary
	Write   func(w io.Writer, r *compare.Report, o *Options) error
	Stream  *Stream // how `crossclaim extract` writes it; nil where it cannot
}

// Formats lists the formats; the first is the default.
var Formats = []*Format{
	{Name: "table", Doc: "a table for people, as wide as the terminal", Safe: true, Summary: true, Write: writeTable, Stream: tableStream},
	{Name: "csv", Doc: "one record per claim, for spreadsheets", Write: writeCSV, Stream: csvStream},
	{Name: "markdown", Doc: "a table for GitHub and notes", Safe: true, Summary: true, Write: writeMarkdown},
	{Name: "html", Doc: "one page with the articles side by side, to hand on", Summary: true, Write: writeHTML},
	{Name: "xlsx", Doc: "a spreadsheet with the rows of csv, numbers as numbers", Binary: true, Write: writeXLSX},
	{Name: "json", Doc: "one object with articles, claims, comparisons and warnings, for other programs", Safe: true, Write: writeJSON, Stream: jsonListStream},
	{Name: "jsonl", Doc: "one comparison a line with its claims inside; one claim a line for extract", Safe: true, Write: writeJSONL, Stream: jsonlStream},
}

// Named returns the format of a name, or nil.
func Named(name string) *Format {
	for _, f := range Formats {
		if f.Name == name {
			return f
		}
	}
	return nil
}
