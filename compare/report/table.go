package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

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

// A line is one line of a cell and its colour, "" for none.
type line struct{ text, colour string }

// A cell is the lines of one column of a row.
type cell []line

// put adds text to the cell, wrapped.
func (c *cell) put(text string, width int, colour string) {
	for _, l := range wrap(text, width) {
		*c = append(*c, line{l, colour})
	}
}

// Colours, as the codes of ECMA-48.
const (
	bold   = "1"
	dim    = "2"
	red    = "1;31"
	green  = "32"
	yellow = "33"
)

var verdictColour = map[compare.Verdict]string{
	compare.Differ: red, compare.Compatible: yellow, compare.Agree: green, compare.SingleSource: dim,
}

// comparison returns the cells of c.
func (l *layout) comparison(c *compare.Comparison) []cell {
	row := make([]cell, len(l.widths))
	l.about(&row[0], c)
	for i, claim := range byGiver(c) {
		if i > 0 {
			level(row[1:], 1)
		}
		l.claim(row[1:], claim)
	}
	level(row, 0)
	return row
}

// level makes the cells equally high, with some empty lines more below.
func level(cells []cell, more int) {
	height := 0
	for _, c := range cells {
		height = max(height, len(c))
	}
	for i := range cells {
		for len(cells[i]) < height+more {
			cells[i] = append(cells[i], line{})
		}
	}
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
func (l *layout) claim(into []cell, c *nlp.Claim) {
	l.figure(&into[0], l.widths[1], c)
	l.source(&into[1], l.widths[2], c)
	l.sentence(into, c)
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

// A layout is a table under construction: as wide as the terminal, its columns
// parted before the first row is known.
type layout struct {
	o      *Options
	header []string
	widths []int
	rows   [][]cell
}

// shares is how the width of a table is parted between its columns, in
// percent. A narrow table leaves the last column out.
var shares = []int{26, 17, 23, 34}

// narrow is the width below which the last column is left out.
const narrow = 84

// newLayout returns a table with the columns of header. names are what the
// third column must hold without breaking them, where it can.
func newLayout(o *Options, names []string, header ...string) *layout {
	width, n := o.Width, len(shares)
	if width <= 0 {
		width = DefaultWidth
	}
	if width < narrow {
		n--
	}
	total := 0
	for _, s := range shares[:n] {
		total += s
	}
	l := &layout{o: o, header: header[:n]}
	left := max(width-3*n-1, 8*n) // bars and the spaces beside them
	free := left
	for i, s := range shares[:n] {
		w := free * s / total
		switch i {
		case 2:
			w = min(w, max(widest(names), 12))
		case n - 1:
			w = left
		}
		l.widths = append(l.widths, w)
		left -= w
	}
	if n <= 3 {
		l.widths[0] += left // what the names did not need
	}
	return l
}

// widest returns the columns of the widest of the words.
func widest(words []string) int {
	most := 0
	for _, w := range words {
		most = max(most, columns(Plain(w)))
	}
	return most
}

// outlets lists where the claims of the comparisons come from, and by whom.
func outlets(shown []*compare.Comparison) []string {
	var all []string
	for _, c := range shown {
		for _, claim := range c.Claims {
			all = append(all, claim.Doc.Outlet(), "by "+speakerName(claim))
		}
	}
	return all
}

func (l *layout) add(row []cell) { l.rows = append(l.rows, row) }

// write draws the table; one without rows is not drawn.
func (l *layout) write(w io.Writer) error {
	if len(l.rows) == 0 {
		return nil
	}
	t := tablewriter.NewTable(w,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Symbols:  tw.NewSymbols(tw.StyleLight),
			Settings: tw.Settings{Separators: tw.Separators{BetweenRows: tw.On, BetweenColumns: tw.On}},
		})),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithHeaderAlignment(tw.AlignLeft),
		tablewriter.WithRowAlignment(tw.AlignLeft),
		tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithHeaderAutoWrap(tw.WrapNone),
		tablewriter.WithTrimSpace(tw.Off),
		tablewriter.WithTrimLine(tw.Off),
		tablewriter.WithEastAsian(tw.Off),
	)
	t.Header(l.header)
	for _, row := range l.rows {
		texts := make([]string, len(row))
		for i, c := range row {
			texts[i] = c.draw(l.o.Colour)
		}
		if err := t.Append(texts); err != nil {
			return err
		}
	}
	return t.Render()
}

// draw returns the lines of the cell, coloured if wanted.
func (c cell) draw(coloured bool) string {
	var b strings.Builder
	for i, l := range c {
		if i > 0 {
			b.WriteByte('\n')
		}
		if coloured && l.colour != "" && l.text != "" {
			fmt.Fprintf(&b, "\x1b[%sm%s\x1b[0m", l.colour, l.text)
		} else {
			b.WriteString(l.text)
		}
	}
	return b.String()
}
