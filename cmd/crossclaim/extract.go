package main

import (
	"context"
	"errors"
	"io"

	"crossclaim/compare/report"
	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// extractCmd prints every claim of every article, in the order of the input.
type extractCmd struct {
	Format string `default:"jsonl" enum:"${streams}" help:"Output format: ${enum}."`
	common
}

// run streams: an article is read, worked on and written while others follow.
func (c *extractCmd) run(ctx context.Context, e *env) (int, error) {
	o := report.Options{Kinds: c.Kind}
	stream := report.Named(c.Format).Stream
	work := func(d *nlp.Document) []byte { return stream.Append(nil, extract.Claims(d), &o) }
	articles := 0
	err := e.write(c.Out, func(w io.Writer) error {
		return each(ctx, c.Jobs, placeholder(c.Path, e.stdin), work, func(p *piece[[]byte]) error {
			if p.warned != nil {
				e.warn(*p.warned)
				return nil
			}
			articles++
			_, err := w.Write(p.result)
			return err
		})
	})
	if err == nil && articles == 0 {
		err = errors.New("no article could be read")
	}
	return exitDone, err
}
