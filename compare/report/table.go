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

// claim writes the words of a claim, where it comes from and its sentence.
func (l *layout) claim(row []cell, m mention) {
	l.figure(row, m.claim)
	if again := m.again(); again != "" {
		into, w := l.column(row, 1)
		into.put(again, w, dim)
	}
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

// figure writes the claim's words; of a statement, how it was put and what was
// said.
func (l *layout) figure(row []cell, c *nlp.Claim) {
	into, w := l.column(row, 1)
	q := c.Quantity
	if q == nil {
		into.put(Plain(cue(c)), w, dim)
		into.put(glued(Plain(cutBack(said(c), statementLines*w)), ""), w, bold)
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
