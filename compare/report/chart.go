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
	Marks                     []axisMark
}

// An axisMark is a figure under the axis. Anchor is which of its ends stands at X,
// in words of SVG.
type axisMark struct {
	X      int
	Anchor string
	Text   string
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
	q         *nlp.Quantity
	label     string
}

// An end is one end of an interval: where it stands on the axis, and the figure as
// the claim gives it, in a unit of its own. Nobody wrote 1.2857 weeks.
type end struct {
	at, value float64
	q         *nlp.Quantity
}

// newChart returns the chart of the claims of c in the order given, or nil
// where there is none: without numbers, or without a common unit.
func newChart(c *compare.Comparison, claims []*nlp.Claim) *chart {
	var all []interval
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
		all = append(all, interval{i + 1, low, high, q, visible(claim.Doc.Outlet()) + ": " + joined(" ", values(q), q.Unit)})
	}
	least, most := ends(all)
	if math.IsInf(least.at, 0) {
		return nil
	}
	height := len(all) * chartStep
	x := &chart{Width: chartWidth, Axis: height + 6, Text: height + 20, Height: height + 24, Marks: marks(least, most)}
	x.draw(all, newScale(least.at, most.at))
	return x
}

// ends returns the least and the greatest end of the intervals; infinite ones where
// none is bounded.
func ends(all []interval) (least, most end) {
	least.at, most.at = math.Inf(1), math.Inf(-1)
	for _, v := range all {
		for _, e := range []end{{v.low, v.q.Low, v.q}, {v.high, v.q.High, v.q}} {
			if math.IsInf(e.at, 0) {
				continue
			}
			if e.at < least.at {
				least = e
			}
			if e.at > most.at {
				most = e
			}
		}
	}
	return least, most
}

// marks returns what stands under the axis: both ends of it, or the one figure that
// all give. The unit stands once, where both have the same.
func marks(least, most end) []axisMark {
	last := axisMark{chartWidth, "end", joined(" ", figure(most.value), most.unit())}
	if least.at == most.at {
		return []axisMark{{(indent + chartWidth) / 2, "middle", last.Text}}
	}
	first := axisMark{indent, "start", figure(least.value)}
	if least.q.Unit != most.q.Unit {
		first.Text = joined(" ", first.Text, least.unit())
	}
	return []axisMark{first, last}
}

// unit returns the unit of e for people, "" of a count: the words beside the chart
// name what is counted, and may do so in several nouns.
func (e end) unit() string {
	switch e.q.Dimension {
	case nlp.Count:
		return ""
	case nlp.Time, nlp.Age:
		if e.value != 1 {
			return strings.Replace(e.q.Unit+"s", "centurys", "centuries", 1)
		}
	}
	return e.q.Unit
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
