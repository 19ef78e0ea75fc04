package report

import (
	"fmt"
	"math"
	"strings"

	"crossclaim/nlp"
)

// A chart shows the claims of a comparison as intervals on one axis, one under
// the other in the order of the list.
type chart struct {
	Label                     string // what it shows, for those who cannot see it
	Width, Height, Axis, Text int
	Bars                      []bar
	Least, Most               string // the ends of the axis
}

// A bar is the interval of one claim.
type bar struct {
	X1, X2      string
	Y           int
	Left, Right bool // unbounded at that end
}

const (
	chartWidth = 220
	chartStep  = 16
)

// newChart returns the chart of the claims, or nil where it would show nothing:
// without numbers.
func newChart(claims []*nlp.Claim) *chart {
	least, most := math.Inf(1), math.Inf(-1)
	n := 0
	for _, c := range claims {
		if c.Quantity == nil {
			continue
		}
		n++
		for _, v := range []float64{c.Quantity.Low, c.Quantity.High} {
			if !math.IsInf(v, 0) && !math.IsNaN(v) {
				least, most = min(least, v), max(most, v)
			}
		}
	}
	if n == 0 || math.IsInf(least, 0) {
		return nil
	}
	c := &chart{Width: chartWidth, Axis: n*chartStep + 6, Text: n*chartStep + 20, Height: n*chartStep + 24, Least: figure(least), Most: figure(most)}
	if least == most {
		c.Most = ""
	}
	c.draw(claims, newScale(least, most))
	return c
}

func (c *chart) draw(claims []*nlp.Claim, s scale) {
	var said []string
	for _, claim := range claims {
		q := claim.Quantity
		if q == nil {
			continue
		}
		b := bar{Y: len(c.Bars)*chartStep + 10, Left: math.IsInf(q.Low, 0), Right: math.IsInf(q.High, 0)}
		b.X1, b.X2 = s.at(q.Low), s.at(q.High)
		c.Bars = append(c.Bars, b)
		said = append(said, fmt.Sprintf("%s: %s", visible(claim.Doc.Outlet()), values(q)))
	}
	c.Label = strings.Join(said, "; ")
}

// A scale leads from values to columns of the chart. It is logarithmic where
// the greatest value is a hundred times the least.
type scale struct {
	least, most float64
	log         bool
}

func newScale(least, most float64) scale {
	if least > 0 && most >= 100*least {
		return scale{math.Log(least), math.Log(most), true}
	}
	return scale{least, most, false}
}

// margin is kept free at both ends, for the tips of unbounded intervals.
const margin = 12

func (s scale) at(v float64) string {
	switch {
	case math.IsInf(v, -1):
		return "0"
	case math.IsInf(v, 1):
		return fmt.Sprint(chartWidth)
	case s.least == s.most:
		return fmt.Sprint(chartWidth / 2)
	case s.log:
		v = math.Log(max(v, math.SmallestNonzeroFloat64))
	}
	return fmt.Sprintf("%.1f", margin+(v-s.least)/(s.most-s.least)*(chartWidth-2*margin))
}
