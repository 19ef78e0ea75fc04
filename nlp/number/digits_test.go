package number

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestScanDigits(t *testing.T) {
	for _, c := range []struct {
		text  string
		value float64
		rest  string
	}{
		{"80%", 80, "%"},
		{"1,234 people", 1234, " people"},
		{"1,234,567.5", 1234567.5, ""},
		{"12,34,567 votes", 1234567, " votes"},
		{"4.7bn", 4.7, "bn"},
		{".5", 0.5, ""},
		{"007", 7, ""},
		{"1,23", 1, ",23"},
		{"1,2345", 1, ",2345"},
		{"1234,567", 1234, ",567"},
		{"5, 6", 5, ", 6"},
		{"9.", 9, "."},
		{"1.2.3", 1.2, ".3"},
		{"10:45", 10, ":45"},
		{"people", 0, "people"},
		{".", 0, "."},
		{"", 0, ""},
	} {
		d, n := scanDigits(c.text)
		require.Equal(t, c.rest, c.text[n:], c.text)
		require.InDelta(t, c.value, d.value(0), 1e-9, c.text)
	}
}

func TestScanDigitsNotesHowItWasWritten(t *testing.T) {
	d, _ := scanDigits("1,200")
	require.True(t, d.grouped)
	require.False(t, d.point)
	d, _ = scanDigits("0800")
	require.True(t, d.zero)
	d, _ = scanDigits("0.5")
	require.False(t, d.zero, "a zero before a point is a decimal's")
	require.True(t, d.point)
	d, _ = scanDigits("2019")
	require.Equal(t, 4, d.count)
}

func TestValueIsRoundedOnce(t *testing.T) {
	d, _ := scanDigits("4.7")
	require.Equal(t, 4.7e9, d.value(9))
	d, _ = scanDigits("50.8")
	require.Equal(t, 5.08e10, d.value(9))
	d, _ = scanDigits("0.1")
	require.Equal(t, 0.1, d.value(0))
}

func TestPlace(t *testing.T) {
	for _, c := range []struct{ value, place float64 }{
		{1200, 100}, {100000, 100000}, {146, 1}, {-50, 10}, {0, 1}, {2.5, 1}, {math.Inf(1), 1},
	} {
		require.Equal(t, c.place, place(c.value), "of %v", c.value)
	}
}

func FuzzScanDigits(f *testing.F) {
	for _, s := range []string{"1,234.5", "12,34,567", "0", ".5", "1.2.3", "999999999999999999999999", strings.Repeat("4", 310)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, n := scanDigits(s)
		require.LessOrEqual(t, n, len(s))
		if n == 0 {
			return
		}
		want, err := strconv.ParseFloat(strings.ReplaceAll(s[:n], ",", ""), 64)
		if d.count <= 300 { // more is no number that a float can hold
			require.NoError(t, err, s[:n])
		}
		if d.count <= 15 {
			require.Equal(t, want, d.value(0), s[:n])
		}
	})
}
