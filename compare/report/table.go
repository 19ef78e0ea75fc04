package report

import (
	"fmt"
	"io"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// writeTable writes one row per comparison, its claims one under the other.
//
// All cells are wrapped here, before tablewriter sees them: with widths of its
// own it cuts numbers.
func writeTable(w io.Writer, r *compare.Report, o *Options) error {
	shown := o.Shown(r)
	l := newLayout(o, outlets(shown), "comparison", "figure", "source", "in the article")
	for _, c := range shown {
		l.add(l.comparison(c))
	}
	if err := l.write(w); err != nil || o.Brief {
		return err
	}
	_, err := io.WriteString(w, ending(r, o))
	return err
}

// ending returns what stands below the table.
func ending(r *compare.Report, o *Options) string {
	var b strings.Builder
	if o.Explain {
		for i := range r.NearMisses {
			fmt.Fprintln(&b, Plain(nearMiss(&r.NearMisses[i])))
		}
	}
	for _, line := range Summary(r, o) {
		fmt.Fprintln(&b, Plain(line))
	}
	return b.String()
}

// nearMiss says in one line what was not lined up and why.
func nearMiss(m *compare.NearMiss) string {
	a, b := m.Claims[0], m.Claims[1]
	return fmt.Sprintf("not lined up: %s %q (%s) and %s %q (%s): %s: %s", a.ID, words(a), a.Doc.Outlet(), b.ID, words(b), b.Doc.Outlet(), m.Axis, m.Note)
}

// comparison returns the cells of c.
func (l *layout) comparison(c *compare.Comparison) []cell {
	row := make([]cell, len(l.widths))
	l.about(&row[0], c)
	for i, m := range mentions(c) {
		if i > 0 {
			level(row[1:], 1)
		}
		l.claim(row[1:], m)
	}
	level(row, 0)
	return row
}

// about writes what c compares and how it stands.
func (l *layout) about(into *cell, c *compare.Comparison) {
	w := l.widths[0]
	into.put(strings.ToUpper(label(c.Verdict)), w, verdictColour[c.Verdict])
	into.put(glued(Plain(c.Subject), ""), w, bold)
	into.put(Plain(c.ID), w, dim)
	if c.Reason != "" {
		into.put("reason: "+string(c.Reason), w, "")
	}
	into.put(glued(Plain(c.Note), ""), w, "")
	if len(c.SensitiveTo) > 0 {
		into.put("changes with --convention "+strings.Join(c.SensitiveTo, ", "), w, dim)
	}
	for _, doubt := range c.Warnings {
		into.put(glued("! "+Plain(doubt), ""), w, yellow)
	}
	if l.o.Explain {
		for _, why := range c.Why {
			into.put(glued("- "+Plain(why), ""), w, dim)
		}
	}
}

// claim writes the figure of a claim, where it comes from and its sentence.
func (l *layout) claim(into []cell, m mention) {
	l.figure(&into[0], l.widths[1], m.claim)
	if again := m.again(); again != "" {
		into[0].put(again, l.widths[1], dim)
	}
	l.source(&into[1], l.widths[2], m.claim)
	l.sentence(into, m.claim)
	level(into, 0)
}

// sentence writes the claim's sentence into the last column, where there is
// room for it.
func (l *layout) sentence(row []cell, c *nlp.Claim) {
	if len(l.widths) < len(shares) {
		return
	}
	w := l.widths[len(l.widths)-1]
	e := around(c, 4*w)
	row[len(row)-1].put(glued(Plain(e.Before+e.Words+e.After), unbroken(c)), w, "")
}

// figure writes the claim's words; of a statement, how it was put.
func (l *layout) figure(into *cell, w int, c *nlp.Claim) {
	q := c.Quantity
	if q == nil {
		into.put(Plain(cue(c)), w, bold)
		return
	}
	into.put(glued(Plain(words(c)), unbroken(c)), w, bold)
	if r := reading(q); r != "" {
		into.put("("+glued(r, r)+")", w, dim)
	}
	if c.Modality != nlp.Asserted {
		into.put("("+c.Modality.String()+")", w, yellow)
	}
}

// unbroken returns the words of c that no line may end in.
func unbroken(c *nlp.Claim) string {
	if c.Quantity == nil {
		return ""
	}
	return Plain(c.Quantity.Number.In(field(c)))
}

// cue returns the words that report a statement: "denied".
func cue(c *nlp.Claim) string {
	if c.Attribution == nil {
		return ""
	}
	return c.Attribution.Cue.In(field(c))
}

// source writes the outlet, the day it published and who it cites.
func (l *layout) source(into *cell, w int, c *nlp.Claim) {
	into.put(Plain(c.Doc.Outlet()), w, "")
	into.put(c.Doc.Published.String(), w, dim)
	s := speaker(c)
	if s == nil {
		return
	}
	by := "by " + Plain(speakerName(c))
	if t := s.Type.String(); t != "" && t != "person" && !strings.Contains(strings.ToLower(by), t) {
		by += " (" + t + ")"
	}
	into.put(by, w, "")
}
