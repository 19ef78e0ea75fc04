package report

import (
	"io"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"crossclaim/compare"
)

// A layout is a table under construction: as wide as the terminal, its columns
// parted before the first row is known.
type layout struct {
	o      *Options
	header []string
	widths []int
	rows   [][]cell
}

// shares is how the width of a table is parted between its columns, in
// percent.
var shares = []int{26, 19, 23, 32}

// narrow is the width below which a table has two columns, and what stands side
// by side in a wide one stands one under the other in the second.
const narrow = 84

// narrowShares is how the width of a narrow table is parted.
var narrowShares = []int{38, 62}

// newLayout returns a table with the columns of header. names are what the
// third column must hold without breaking them, where it can.
func newLayout(o *Options, names []string, header ...string) *layout {
	width, parts := o.Width, shares
	if width <= 0 {
		width = DefaultWidth
	}
	if width < narrow {
		parts = narrowShares
	}
	n := len(parts)
	l := &layout{o: o, header: header[:n]}
	left := max(width-3*n-1, 8*n) // bars and the spaces beside them
	free := left
	for i, s := range parts {
		w := free * s / 100
		switch i {
		case n - 1:
			w = left
		case 2:
			w = min(w, max(widest(names), 12))
		}
		l.widths = append(l.widths, w)
		left -= w
	}
	return l
}

// column returns the cell of row that holds column i, and its width: the last
// one where the table is too narrow to have it.
func (l *layout) column(row []cell, i int) (*cell, int) {
	i = min(i, len(row)-1)
	return &row[i], l.widths[i]
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
