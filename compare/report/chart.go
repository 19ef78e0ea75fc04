package report

import (
	"fmt"
	"math"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// A chart shows the claims of a comparison as intervals on one axis, one under
// the other, numbered as in the list.
type chart struct {
	Label                     string // what it shows, for those who cannot see it
	Width, Height, Axis, Text int
	Bars                      []bar
	Least, Most               string // the ends of the axis
}

// A bar is the interval of one claim.
type bar struct {
	N           int // of the claim in the list, from 1
	X1, X2      string
	Y, TextY    int
	Left, Right bool // unbounded at that end
}

const (
	chartWidth = 240
	chartStep  = 16
)

// An interval is what one claim commits to, in the unit of the comparison.
type interval struct {
	n         int
	low, high float64
	label     string
}

// An end of the axis is a figure as a claim gives it, in its own unit: nobody
// wrote 1.2857 weeks.
type end struct {
	value float64
	unit  string
}

// newChart returns the chart of the claims of c in the order given, or nil
// where there is none: without numbers, or without a common unit.
func newChart(c *compare.Comparison, claims []*nlp.Claim) *chart {
	var all []interval
	least, most := math.Inf(1), math.Inf(-1)
	var first, last end
	for i, claim := range claims {
		q := claim.Quantity
		if q == nil {
			continue
		}
		low, ok := inUnit(q.Low, q, c.Unit)
		high, ok2 := inUnit(q.High, q, c.Unit)
		if !ok || !ok2 {
			return nil
		}
		all = append(all, interval{i + 1, low, high, visible(claim.Doc.Outlet()) + ": " + joined(" ", values(q), q.Unit)})
		for _, v := range [][2]float64{{low, q.Low}, {high, q.High}} {
			if math.IsInf(v[0], 0) {
				continue
			}
			if v[0] < least {
				least, first = v[0], end{v[1], axisUnit(q)}
			}
			if v[0] > most {
				most, last = v[0], end{v[1], axisUnit(q)}
			}
		}
	}
	if len(all) == 0 || math.IsInf(least, 0) {
		return nil
	}
	height := len(all) * chartStep
	x := &chart{Width: chartWidth, Axis: height + 6, Text: height + 20, Height: height + 24, Most: joined(" ", figure(last.value), last.unit)}
	switch {
	case first.unit != last.unit:
		x.Least = joined(" ", figure(first.value), first.unit)
	case least < most:
		x.Least = figure(first.value)
	}
	x.draw(all, newScale(least, most))
	return x
}

// axisUnit returns the unit of q, "" of a count: the words beside the chart name
// what is counted, and may do so in several nouns.
func axisUnit(q *nlp.Quantity) string {
	if q.Dimension == nlp.Count {
		return ""
	}
	return q.Unit
}

// inUnit returns v, an end of q, in the unit of a comparison. Counts need no
// conversion: what is counted may have several names.
func inUnit(v float64, q *nlp.Quantity, unit string) (float64, bool) {
	if q.Unit == unit || unit == "" || q.Dimension == nlp.Count || math.IsInf(v, 0) {
		return v, true
	}
	return number.Convert(v, q.Unit, unit)
}

func (x *chart) draw(all []interval, s scale) {
	var said []string
	for i, v := range all {
		y := i*chartStep + 10
		x.Bars = append(x.Bars, bar{N: v.n, X1: s.at(v.low), X2: s.at(v.high), Y: y, TextY: y + 4, Left: math.IsInf(v.low, 0), Right: math.IsInf(v.high, 0)})
		said = append(said, v.label)
	}
	x.Label = strings.Join(said, "; ")
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

// indent is where the numbers of the list stand; margin is kept free at both
// ends, for the tips of unbounded intervals.
const (
	indent = 18
	margin = 12
)

func (s scale) at(v float64) string {
	switch {
	case math.IsInf(v, -1):
		return fmt.Sprint(indent)
	case math.IsInf(v, 1):
		return fmt.Sprint(chartWidth)
	case s.least == s.most:
		return fmt.Sprint((indent + chartWidth) / 2)
	case s.log:
		v = math.Log(max(v, math.SmallestNonzeroFloat64))
	}
	return fmt.Sprintf("%.1f", indent+margin+(v-s.least)/(s.most-s.least)*(chartWidth-indent-2*margin))
}
