package main

import (
	"context"
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"crossclaim/compare/report"
	"crossclaim/nlp"
)

// extractCmd prints every claim of every article, in the order of the input.
type extractCmd struct {
	Format string `short:"f" default:"table" enum:"${streams}" help:"Output format: ${enum}." placeholder:"NAME"`
	reading
	showing
}

// run streams: an article is read, worked on and written while others follow.
func (c *extractCmd) run(ctx context.Context, e *env) (int, error) {
	f := report.Named(c.Format)
	o := &report.Options{Kinds: c.Kind, Width: e.width(c.Width, c.Out), Colour: e.colour(c.Out), RawCSV: c.RawCSV, BOM: c.Out != ""}
	var room pieces
	var found atomic.Int64
	work := func(claims []nlp.Claim) []byte {
		found.Add(int64(len(claims)))
		return f.Stream.Append(room.take(), claims, o)
	}
	c.alone = true
	var g *gathering
	var beside []string // the summary, of a format that has no place for it
	err := e.write(c.Out, f, func(w io.Writer) (err error) {
		j := joiner{w: w, s: f.Stream}
		if err := j.begin(o); err != nil {
			return err
		}
		g, err = gather(ctx, e, &c.reading, work, func(_ *nlp.Document, b []byte) error {
			defer room.leave(b)
			return j.add(b)
		})
		if err != nil {
			return err
		}
		below := g.summary(int(found.Load()))
		switch {
		case c.Quiet:
			below = nil
		case !f.Summary:
			beside, below = below, nil
		}
		return j.end(below)
	})
	if err != nil {
		return exitFailed, err
	}
	for _, line := range beside {
		e.say("%s", line)
	}
	return exitDone, g.strict(c.Strict)
}

// A pieces keeps the arrays that pieces of output were made in for others: made
// anew, they were a fifth of all that a run allocates.
type pieces struct{ pool sync.Pool }

// take returns an empty piece.
func (p *pieces) take() []byte {
	if b, ok := p.pool.Get().(*[]byte); ok {
		return (*b)[:0]
	}
	return nil
}

// leave gives back a piece that was written.
func (p *pieces) leave(b []byte) { p.pool.Put(&b) }

// A joiner joins the pieces of a stream.
type joiner struct {
	w     io.Writer
	s     *report.Stream
	begun bool
}

func (j *joiner) begin(o *report.Options) error {
	if j.s.Head == nil {
		return nil
	}
	_, err := io.WriteString(j.w, j.s.Head(o))
	return err
}

func (j *joiner) add(b []byte) error {
	if len(b) == 0 {
		return nil
	}
	if j.begun {
		if _, err := io.WriteString(j.w, j.s.Sep); err != nil {
			return err
		}
	}
	j.begun = true
	_, err := j.w.Write(b)
	return err
}

// end writes what stands after the last piece, and the lines for people below it.
func (j *joiner) end(lines []string) error {
	_, err := io.WriteString(j.w, j.s.Foot)
	for _, line := range lines {
		if err == nil {
			_, err = fmt.Fprintln(j.w, report.Plain(line))
		}
	}
	return err
}
