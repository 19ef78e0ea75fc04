package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	"crossclaim/compare/report"
	"crossclaim/nlp/kinds"
	"crossclaim/nlp/number"
)

// kindsCmd prints the kinds of claims, the formats and the conventions.
type kindsCmd struct{}

func (kindsCmd) run(_ context.Context, e *env) (int, error) {
	return exitDone, e.write("", report.Formats[0], func(w io.Writer) error {
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "KIND\tWHAT\tEXAMPLE")
		for _, k := range kinds.All {
			fmt.Fprintf(t, "%s\t%s\t%s\n", k.Name, k.Doc, k.Example)
		}
		fmt.Fprintln(t, "\nFORMAT\tWHAT")
		for _, f := range report.Formats {
			fmt.Fprintf(t, "%s\t%s\n", f.Name, f.Doc)
		}
		fmt.Fprintln(t, "\nCONVENTION\tWHAT")
		for _, c := range number.Conventions {
			fmt.Fprintf(t, "%s\t%s\n", c.Name, c.Doc)
		}
		return t.Flush()
	})
}
