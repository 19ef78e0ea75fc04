package main

import (
	"cmp"
	"context"
	"io"
	"slices"

	"crossclaim/compare"
	"crossclaim/compare/align"
	"crossclaim/compare/event"
	"crossclaim/compare/judge"
	"crossclaim/compare/report"
	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// common holds the flags and arguments that compare and extract share.
type common struct {
	Path  []string `arg:"" name:"path" help:"Files, folders, or - for standard input."`
	Out   string   `help:"Write to FILE instead of standard output, whole or not at all." placeholder:"FILE"`
	Kind  []string `help:"Show only these kinds: ${enum}." enum:"${kinds}" placeholder:"KIND,..."`
	Jobs  int      `help:"Articles worked on side by side." default:"2" placeholder:"N"`
	Quiet bool     `short:"q" help:"No progress and no summary. Warnings stay."`
}

// compareCmd prints the discrepancy table.
type compareCmd struct {
	Format     string            `default:"json" enum:"${formats}" help:"Output format: ${enum}."`
	Only       []compare.Verdict `enum:"${verdicts}" help:"Show only these verdicts: ${enum}." placeholder:"VERDICT,..."`
	MinSources int               `default:"2" help:"Show comparisons of at least N sources." placeholder:"N"`
	Events     event.Mode        `default:"auto" enum:"${events}" help:"How articles are put into events: ${enum}."`
	Convention string            `default:"default" enum:"${conventions}" help:"What vague words stand for: ${enum}."`
	common
}

func (c *compareCmd) run(ctx context.Context, e *env) (int, error) {
	r := &compare.Report{Tool: compare.Tool{Version: version, Convention: c.Convention}}
	byDoc := map[*nlp.Document][]nlp.Claim{}
	err := each(ctx, c.Jobs, placeholder(c.Path, e.stdin), extract.Claims, func(p *piece[[]nlp.Claim]) error {
		if p.warned != nil {
			r.Warnings = append(r.Warnings, *p.warned)
			e.warn(*p.warned)
			return nil
		}
		r.Articles = append(r.Articles, p.doc)
		byDoc[p.doc] = p.result
		return nil
	})
	if err != nil {
		return exitFailed, err
	}
	slices.SortFunc(r.Articles, func(a, b *nlp.Document) int { return cmp.Compare(a.ID, b.ID) })
	for _, d := range r.Articles {
		for i := range byDoc[d] {
			r.Claims = append(r.Claims, &byDoc[d][i])
		}
	}
	r.Events = event.Group(r.Articles, r.Claims, c.Events)
	for _, ev := range r.Events {
		var claims []*nlp.Claim
		for _, d := range ev.Articles {
			for i := range byDoc[d] {
				claims = append(claims, &byDoc[d][i])
			}
		}
		cs, near := align.Claims(ev.ID, claims)
		for i := range cs {
			judge.Judge(&cs[i], judge.Conventions[0])
		}
		r.Comparisons = append(r.Comparisons, cs...)
		r.NearMisses = append(r.NearMisses, near...)
	}
	f := report.Named(c.Format)
	o := &report.Options{Only: c.Only, Kinds: c.Kind, MinSources: c.MinSources}
	return exitDone, e.write(c.Out, func(w io.Writer) error { return f.Write(w, r, o) })
}
