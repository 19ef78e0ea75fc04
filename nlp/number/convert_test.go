package number

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestConvert(t *testing.T) {
	for _, c := range []struct {
		value    float64
		from, to string
		want     float64
	}{
		{1, "mile", "kilometer", 1.609344},
		{5, "kilometer", "meter", 5000},
		{2, "week", "day", 14},
		{36, "month", "year", 3},
		{1, "acre", "square-meter", 4046.8564224},
		{1, "square-mile", "acre", 640},
		{100, "celsius", "fahrenheit", 212},
		{-40, "fahrenheit", "celsius", -40},
		{0, "celsius", "kelvin", 273.15},
		{60, "mile-per-hour", "kilometer-per-hour", 96.56064},
		{36, "kilometer-per-hour", "meter-per-second", 10},
		{10, "gallon-per-minute", "gallon-per-hour", 600},
		{25, "basis-point", "percentage-point", 0.25},
		{3, "person", "person", 3},
	} {
		got, ok := Convert(c.value, c.from, c.to)
		require.True(t, ok, "%s to %s", c.from, c.to)
		require.InEpsilon(t, c.want+1000, got+1000, 1e-9, "%v %s to %s", c.value, c.from, c.to)
	}
}

func TestConvertRefuses(t *testing.T) {
	for _, c := range [][2]string{
		{"mile", "hour"}, {"percent", "percentage-point"}, {"person", "mile"}, {"USD", "EUR"}, {"", "day"},
		{"mile-per-hour", "mile"}, {"mile-per-gallon", "mile-per-hour"}, {"job-per-month", "car-per-month"}, {"degree", "celsius"},
	} {
		_, ok := Convert(1, c[0], c[1])
		require.False(t, ok, "%s to %s", c[0], c[1])
	}
}

func TestUnitsAreWellFormed(t *testing.T) {
	names, words := map[string]bool{}, map[string]string{}
	for _, u := range units {
		require.False(t, names[u.name], "%s stands twice", u.name)
		names[u.name] = true
		require.Equal(t, u.base == "", u.factor == 0, "%s: a base needs a factor", u.name)
		all := strings.Fields(u.words + " " + u.signs + " " + u.tight)
		require.NotEmpty(t, all, "%s has no words", u.name)
		for _, w := range all {
			if old := words[w]; old != "" && old != u.name {
				require.Fail(t, "two units", "%q is %s and %s", w, old, u.name)
			}
			words[w] = u.name
		}
		require.Equal(t, strings.ToLower(u.words), u.words, "%s: words are lower case", u.name)
	}
}
