package report

import (
	"fmt"
	"strings"

	"crossclaim/compare"
)

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
