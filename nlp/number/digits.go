package number

import "math"

// digits is a number written in digits. Its value is mant × 10^exp, kept apart
// so that "4.7 billion" is 4,700,000,000 and not a neighbour of it.
type digits struct {
	mant    float64
	exp     int
	count   int  // how many digits were written
	grouped bool // with commas
	zero    bool // begins with a zero that is no decimal's: "007"
	point   bool // has a decimal point
}

// value returns the number, times 10^scale.
func (d digits) value(scale int) float64 { return shift(d.mant, d.exp+scale) }

// shift returns m × 10^e, rounded once.
func shift(m float64, e int) float64 {
	if e < 0 {
		return m / math.Pow10(-e)
	}
	return m * math.Pow10(e)
}

// scanDigits reads the number at the start of s: digits with groups of three
// (or two, as in India), with a decimal point, or a point and decimals alone.
// It returns its length in bytes, 0 when there is none.
func scanDigits(s string) (digits, int) {
	var d digits
	i := d.take(s, 0)
	if i == 0 && (len(s) < 2 || s[0] != '.' || !isDigit(s[1])) {
		return d, 0
	}
	d.zero = i > 1 && s[0] == '0'
	for i > 0 && i <= 3 || d.grouped {
		n := group(s[i:])
		if n == 0 {
			break
		}
		d.grouped = true
		i = d.take(s, i+1)
	}
	if i+1 < len(s) && s[i] == '.' && isDigit(s[i+1]) {
		d.point = true
		end := d.take(s, i+1)
		d.exp = -(end - i - 1)
		i = end
	}
	return d, i
}

// take adds the digits of s from i to d and returns where they end. More than
// 300 digits would be no number that a float can hold; the rest counts alone.
func (d *digits) take(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		if d.count < 300 {
			d.mant = d.mant*10 + float64(s[i]-'0')
		}
		d.count++
		i++
	}
	return i
}

// group returns the length of a comma and its digits at the start of s: three,
// or two where another group follows.
func group(s string) int {
	if len(s) == 0 || s[0] != ',' {
		return 0
	}
	n := 1
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	switch {
	case n == 4:
		return n
	case n == 3 && n+1 < len(s) && s[n] == ',' && isDigit(s[n+1]):
		return n
	}
	return 0
}

// place returns the value of the last digit of the whole number v that is not
// zero: 100 for 1,200.
func place(v float64) float64 {
	v = math.Abs(v)
	p := 1.
	if v == 0 || v != math.Trunc(v) || v > 1e300 {
		return p
	}
	for math.Mod(v, p*10) == 0 {
		p *= 10
	}
	return p
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
