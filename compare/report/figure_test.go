package report

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestFigure(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 7: "7", 999: "999", 1000: "1,000", 12345: "12,345", 1234567.25: "1,234,567.25", -1200: "-1,200", -999: "-999", 0.5: "0.5", 1e20: "100,000,000,000,000,000,000", 1e21: "1e+21",
	} {
		require.Equal(t, want, figure(v))
	}
}

func TestBounds(t *testing.T) {
	inf := math.Inf(1)
	for want, b := range map[string][2]float64{
		"any number": {-inf, inf}, "at least 200": {200, inf}, "at most 1,000": {-inf, 1000}, "23": {23, 23}, "20,000 to 99,999": {20000, 99999},
	} {
		require.Equal(t, want, bounds(b[0], b[1]))
	}
}

func TestValuesSayWhetherAnEndIsOpen(t *testing.T) {
	inf := math.Inf(1)
	for want, q := range map[string]nlp.Quantity{
		"more than 80":            {Low: 80, High: inf, LowOpen: true, Hedge: nlp.MoreThan},
		"at least 80":             {Low: 80, High: inf, Hedge: nlp.AtLeast},
		"less than 5":             {Low: -inf, High: 5, HighOpen: true, Hedge: nlp.LessThan},
		"at most 5":               {Low: -inf, High: 5, Hedge: nlp.AtMost},
		"5 (about)":               {Low: 5, High: 5, Hedge: nlp.About},
		"24 to 99 (vague)":        {Low: 24, High: 99, Hedge: nlp.Vague},
		"100,000 to 200,000":      {Low: 100000, High: 200000, Hedge: nlp.Between},
		"at least 10,000 (vague)": {Low: 10000, High: inf, Hedge: nlp.Vague},
	} {
		require.Equal(t, want, values(&q))
	}
}

func FuzzFigure(f *testing.F) {
	f.Add(1234567.891)
	f.Add(-1e20)
	f.Fuzz(func(t *testing.T, v float64) {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return
		}
		back, err := strconv.ParseFloat(strings.ReplaceAll(figure(v), ",", ""), 64)
		require.NoError(t, err)
		require.Equal(t, v, back, "never rounded")
	})
}
