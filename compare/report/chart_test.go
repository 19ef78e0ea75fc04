package report

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func TestChart(t *testing.T) {
	r := sample()
	c := newChart(&r.Comparisons[0], byGiver(&r.Comparisons[0]))
	require.Equal(t, "Harbour Post: at least 12,500 person; Delta Wire: 2,000 to 9,999 (vague) person; c.txt: 5,000 (about) person; Delta Wire: 4,800 person", c.Label)
	require.Equal(t, []axisMark{{indent, "start", "2,000"}, {chartWidth, "end", "12,500"}}, c.Marks)
	require.True(t, c.Bars[0].Right)
	require.Equal(t, c.Bars[2].X1, c.Bars[2].X2)
	require.Nil(t, newChart(&r.Comparisons[1], r.Comparisons[1].Claims), "statements have no range")
}

func TestChartNamesItsEndsAsWritten(t *testing.T) {
	span := func(v float64, unit string) *nlp.Claim {
		q := &nlp.Quantity{Low: v, High: v, Unit: unit, Dimension: nlp.Time}
		return &nlp.Claim{Doc: &nlp.Document{ID: unit}, Quantity: q}
	}
	week, day, year, mile := span(1, "week"), span(9, "day"), span(26, "year"), span(9, "mile")
	marks := func(claims ...*nlp.Claim) []axisMark {
		return newChart(&compare.Comparison{Unit: "day"}, claims).Marks
	}
	require.Equal(t, []axisMark{{indent, "start", "1 week"}, {chartWidth, "end", "9 days"}}, marks(week, day))
	require.Equal(t, []axisMark{{indent, "start", "3"}, {chartWidth, "end", "9 days"}}, marks(day, span(3, "day")), "the unit stands once")
	require.Equal(t, []axisMark{{(indent + chartWidth) / 2, "middle", "26 years"}}, marks(year, year), "under the dots")
	require.Equal(t, []axisMark{{(indent + chartWidth) / 2, "middle", "2 centuries"}}, marks(span(2, "century")))
	require.Nil(t, newChart(&compare.Comparison{Unit: "day"}, []*nlp.Claim{week, mile}))
	everything := span(0, "day")
	everything.Quantity.Low, everything.Quantity.High = math.Inf(-1), math.Inf(1)
	require.Nil(t, newChart(&compare.Comparison{Unit: "day"}, []*nlp.Claim{everything}), "no axis has no end")
}

func TestScaleStaysOnTheChart(t *testing.T) {
	for _, s := range []scale{newScale(0, 10), newScale(-5, 5), newScale(1, 1e9), newScale(3, 3)} {
		for _, v := range []float64{math.Inf(-1), math.Inf(1), 3} {
			x, err := strconv.ParseFloat(s.at(v), 64)
			require.NoError(t, err)
			require.True(t, indent <= x && x <= chartWidth, "%v at %v", v, x)
		}
	}
	require.Equal(t, "129.0", newScale(1, 10000).at(100), "logarithmic")
	require.Equal(t, "129.0", newScale(1, 100).at(10), "from a hundred times on")
	require.Equal(t, "129.0", newScale(1, 99).at(50))
	require.Equal(t, "129.0", newScale(0, 10).at(5))
}
