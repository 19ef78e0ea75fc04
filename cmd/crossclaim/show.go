package main

import (
	"context"
	"fmt"
	"io"

	"crossclaim/compare/collate"
	"crossclaim/compare/report"
)

// showCmd prints one comparison or claim in full.
type showCmd struct {
	ID string `arg:"" name:"id" help:"The id of a comparison (as in the table) or of a claim (article#number)."`
	reading
	comparing
	Width int `help:"Columns of the text; 0 is the terminal's, or 120 where there is none." default:"0" placeholder:"N"`
}

func (c *showCmd) run(ctx context.Context, e *env) (int, error) {
	r, g, err := c.compare(ctx, e, &c.reading, collate.Options{Why: true})
	if err != nil {
		return exitFailed, err
	}
	o := &report.Options{Width: e.width(c.Width, ""), Colour: e.colour("")}
	found := false
	err = e.write("", report.Formats[0], func(w io.Writer) (err error) {
		found, err = report.Show(w, r, c.ID, o)
		return err
	})
	if err == nil && !found {
		err = unknownID{fmt.Errorf("%s: no comparison or claim has this id", c.ID)}
	}
	if err == nil {
		err = g.strict(c.Strict)
	}
	return exitDone, err
}

// An unknownID is an id that no comparison or claim has.
type unknownID struct{ error }

// Hint says where ids are to be seen.
func (unknownID) Hint() string {
	return "the table shows the ids of comparisons, `crossclaim extract` those of claims; give the same PATHs and flags"
}
