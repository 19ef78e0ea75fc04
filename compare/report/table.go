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
	l := newLayout(o, outlets(shown), "comparison", "claim", "source", "in the article")
	labels := eventLabels(r)
	for _, c := range shown {
		l.add(l.comparison(c, labels[c.Event]))
	}
	if err := l.write(w); err != nil || o.Brief {
		return err
	}
	for _, line := range ending(r, o) {
		if _, err := fmt.Fprintln(w, Plain(line)); err != nil {
			return err
		}
	}
	return nil
}

// ending returns the lines that end a report for people: what was nearly lined
// up, where that is asked for, and the Summary.
func ending(r *compare.Report, o *Options) []string {
	var lines []string
	if o.Explain {
		for i := range r.NearMisses {
			lines = append(lines, nearMiss(&r.NearMisses[i]))
		}
	}
	return append(lines, Summary(r, o)...)
}

// nearMiss says in one line what was not lined up and why.
func nearMiss(m *compare.NearMiss) string {
	a, b := m.Claims[0], m.Claims[1]
	return fmt.Sprintf("not lined up: %s %q (%s) and %s %q (%s): %s: %s", a.ID, brief(a), a.Doc.Outlet(), b.ID, brief(b), b.Doc.Outlet(), m.Axis, m.Note)
}

// brief returns the words of c, those of a statement shortened to a line.
func brief(c *nlp.Claim) string {
	if c.Quantity != nil {
		return words(c)
	}
	return cutBack(said(c), 60)
}

// comparison returns the cells of c; event is the label of its event, if it
// needs one.
func (l *layout) comparison(c *compare.Comparison, event string) []cell {
	row := make([]cell, len(l.widths))
	l.about(&row[0], c, event)
	for i, m := range mentions(c) {
		if i > 0 {
			level(row[1:], 1)
		}
		l.claim(row, m)
	}
	level(row, 0)
	return row
}

// about writes what c compares and how it stands.
func (l *layout) about(into *cell, c *compare.Comparison, event string) {
	w := l.widths[0]
	into.put(strings.ToUpper(label(c.Verdict)), w, verdictColour[c.Verdict])
	into.put(glued(Plain(c.Kind.Name+": "+c.Subject), ""), w, bold)
	into.put(Plain(c.ID), w, dim)
	into.put(glued(Plain(event), ""), w, dim)
	for _, r := range remarks(c, l.o.Explain) {
		into.put(glued(Plain(r.text), ""), w, r.colour)
	}
}

// claim writes the words of a claim, where it comes from and its sentence.
func (l *layout) claim(row []cell, m mention) {
	l.figure(row, m)
	l.source(row, m.claim)
	l.sentence(row, m.claim)
	level(row[1:], 0)
}

// sentence writes the claim's sentence into the last column.
func (l *layout) sentence(row []cell, c *nlp.Claim) {
	into, w := l.column(row, 3)
	e := around(c, 4*w)
	into.put(glued(Plain(e.Before+e.Words+e.After), unbroken(c)), w, "")
}

// figure writes the words of a claim and what has to be known of them; of a
// statement, how it was put and what was said.
func (l *layout) figure(row []cell, m mention) {
	into, w := l.column(row, 1)
	c := m.claim
	if c.Quantity == nil {
		into.put(Plain(cue(c)), w, dim)
		into.put(glued(Plain(cutBack(said(c), statementLines*w)), ""), w, bold)
	} else {
		into.put(glued(Plain(words(c)), unbroken(c)), w, bold)
	}
	for _, aside := range m.asides() {
		into.put(glued(aside.text, aside.text), w, aside.colour)
	}
}

// statementLines is about how many lines of its cell the words of a statement
// may fill; the sentence stands beside them.
const statementLines = 6

// unbroken returns the words of c that no line may end in.
func unbroken(c *nlp.Claim) string {
	if c.Quantity == nil {
		return ""
	}
	return Plain(c.Quantity.Number.In(field(c)))
}

// source writes the outlet, the day it published and who it cites.
func (l *layout) source(row []cell, c *nlp.Claim) {
	into, w := l.column(row, 2)
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
