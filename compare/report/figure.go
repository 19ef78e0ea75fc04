package report

import (
	"math"
	"strings"
)

// bounds writes a set of values for people: "20,000 to 99,999", "at least
// 200", "2,300".
func bounds(low, high float64) string {
	switch lowless, topless := math.IsInf(low, 0), math.IsInf(high, 0); {
	case lowless && topless:
		return "any number"
	case lowless:
		return "at most " + figure(high)
	case topless:
		return "at least " + figure(low)
	case low == high:
		return figure(low)
	}
	return figure(low) + " to " + figure(high)
}

// figure writes v in full with commas between thousands.
func figure(v float64) string {
	s := string(appendNumber(nil, v))
	digits := strings.IndexAny(s+".", ".e")
	if strings.HasPrefix(s, "-") {
		return "-" + commas(s[1:], digits-1)
	}
	return commas(s, digits)
}

// commas puts commas between the thousands of the first n digits of s.
func commas(s string, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 && (n-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(s[i])
	}
	return b.String() + s[n:]
}
