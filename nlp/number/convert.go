package number

import "strings"

// Convert returns value, given in the unit from, in the unit to. It reports
// false when the two do not measure the same thing, or when one of them is no
// unit of measure. Rates convert part by part: "mile-per-hour" into
// "kilometer-per-minute".
func Convert(value float64, from, to string) (float64, bool) {
	if from == to {
		return value, true
	}
	a, okA := unitNamed[from]
	b, okB := unitNamed[to]
	if okA && okB {
		return convert(value, a, b)
	}
	return convertRate(value, from, to)
}

// convert goes by way of the base unit.
func convert(value float64, a, b *unit) (float64, bool) {
	if a.base == "" || a.base != b.base {
		return 0, false
	}
	if a.offset == b.offset {
		return value * a.factor / b.factor, true
	}
	return (value*a.factor + a.offset - b.offset) / b.factor, true
}

// convertRate converts what stands before and after "-per-" on its own.
func convertRate(value float64, from, to string) (float64, bool) {
	a, perA, okA := strings.Cut(from, "-per-")
	b, perB, okB := strings.Cut(to, "-per-")
	if !okA || !okB {
		return 0, false
	}
	up, ok := Convert(value, a, b)
	if !ok {
		return 0, false
	}
	down, ok := Convert(1, perA, perB)
	if !ok || down == 0 {
		return 0, false
	}
	return up / down, true
}

// unitNamed leads from a CLDR name to its unit.
var unitNamed = func() map[string]*unit {
	m := make(map[string]*unit, len(units))
	for i := range units {
		m[units[i].name] = &units[i]
	}
	return m
}()
