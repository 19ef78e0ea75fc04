package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"crossclaim/compare"
	"crossclaim/compare/collate"
	"crossclaim/compare/report"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// compareCmd prints the discrepancy table.
type compareCmd struct {
	Format     string   `short:"f" default:"table" enum:"${formats}" help:"Output format: ${enum}." placeholder:"NAME"`
	CSV        string   `name:"csv" help:"Write a CSV as well." placeholder:"FILE"`
	Only       []string `enum:"${verdicts}" help:"Show only these verdicts: ${enum}." placeholder:"VERDICT"`
	MinSources int      `default:"2" help:"Show comparisons of at least N sources." placeholder:"N"`
	FailOn     []string `enum:"${verdicts}" help:"Exit with 1 when a comparison shown has one of these verdicts: ${enum}." placeholder:"VERDICT"`
	Explain    bool     `help:"Say what lined claims up, and what was nearly lined up."`
	Watch      bool     `help:"Run again whenever a file changes."`
	reading
	showing
	comparing
}

func (c *compareCmd) run(ctx context.Context, e *env) (int, error) {
	if c.Watch {
		return c.watch(ctx, e)
	}
	return c.once(ctx, e)
}

// once reads, compares and writes.
func (c *compareCmd) once(ctx context.Context, e *env) (int, error) {
	f := report.Named(c.Format)
	if f.Binary && c.Out == "" && e.terminal {
		return exitFailed, binaryError{fmt.Errorf("%s is not text for a terminal", f.Name)}
	}
	r, g, err := c.compare(ctx, e, &c.reading, collate.Options{Why: c.Explain, MinSources: c.MinSources})
	if err != nil {
		return exitFailed, err
	}
	r.Tool.Options = c.said()
	o := c.options(e)
	if err := e.write(c.Out, f, func(w io.Writer) error { return f.Write(w, r, o) }); err != nil {
		return exitFailed, err
	}
	if err := c.beside(e, r, o); err != nil {
		return exitFailed, err
	}
	if !c.Quiet && !f.Summary {
		for _, line := range report.Summary(r, o) {
			e.say("%s", line)
		}
	}
	if err := g.strict(c.Strict); err != nil {
		return exitFailed, err
	}
	return c.code(r, o), nil
}

// beside writes the CSV that --csv asks for.
func (c *compareCmd) beside(e *env, r *compare.Report, o *report.Options) error {
	if c.CSV == "" {
		return nil
	}
	file := *o
	file.BOM = true
	f := report.Named("csv")
	return e.write(c.CSV, f, func(w io.Writer) error { return f.Write(w, r, &file) })
}

// options returns what the report shows.
func (c *compareCmd) options(e *env) *report.Options {
	return &report.Options{
		Only: verdicts(c.Only), Kinds: c.Kind, MinSources: c.MinSources,
		Width: e.width(c.Width, c.Out), Colour: e.colour(c.Out), Explain: c.Explain, Brief: c.Quiet,
		RawCSV: c.RawCSV, BOM: c.Out != "", Each: c.sideBySide,
	}
}

// said returns the options that shape the report, for the report.
func (c *compareCmd) said() map[string]string {
	m := map[string]string{"events": c.Events, "min-sources": strconv.Itoa(c.MinSources)}
	if len(c.Kind) > 0 {
		m["kind"] = strings.Join(c.Kind, ",")
	}
	if len(c.Only) > 0 {
		m["only"] = strings.Join(c.Only, ",")
	}
	return m
}

// code returns the exit code that --fail-on asks for.
func (c *compareCmd) code(r *compare.Report, o *report.Options) int {
	for _, shown := range o.Shown(r) {
		if slices.Contains(c.FailOn, string(shown.Verdict)) {
			return exitFound
		}
	}
	return exitDone
}

// compare reads the articles and lines up their claims, as o asks for.
func (c *comparing) compare(ctx context.Context, e *env, read *reading, o collate.Options) (*compare.Report, *gathering, error) {
	var docs []*nlp.Document
	var claims [][]nlp.Claim
	g, err := gather(ctx, e, read, c.under, func(d *nlp.Document, found []nlp.Claim) error {
		docs, claims = append(docs, d), append(claims, found)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	o.Events, o.Convention, o.Each = c.mode(), c.convention(), read.sideBySide
	r := collate.Report(docs, claims, o)
	r.Tool.Version = version
	r.Warnings = append(g.sorted(), r.Warnings...)
	r.FilesRead, r.FilesSeen = g.reader.Counts.Read, g.reader.Counts.Files
	return r, g, nil
}

// under reads the vague words of claims by the convention.
func (c *comparing) under(claims []nlp.Claim) []nlp.Claim {
	for i := range claims {
		if q := claims[i].Quantity; q != nil && q.Vague != "" {
			q.Low, q.High = number.Under(q, c.convention())
		}
	}
	return claims
}

// A binaryError is an output that would only garble the terminal.
type binaryError struct{ error }

func (binaryError) Hint() string { return "write it to a file with --out FILE" }
