package number

import "strconv"

// format prints a number as plain digits.
func format(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
