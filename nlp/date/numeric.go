package date

import (
	"strings"
	"time"

	"crossclaim/nlp"
)

// numeric reads "2020-08-16", and "16/08/2020" where the order is plain.
func (r *reader) numeric(i int) Date {
	s := r.norm(i)
	if len(s) < 8 || !digit(s) {
		return Date{}
	}
	if d := nlp.ParseDay(s); d != 0 && len(s) == len(time.DateOnly) {
		return found(Calendar, i+1, day(d))
	}
	for _, sep := range []string{"/", "."} {
		f := strings.Split(s, sep)
		if len(f) != 3 {
			continue
		}
		a, okA := integer(f[0])
		b, okB := integer(f[1])
		y, okY := yearOf(f[2])
		switch {
		case !okA || !okB || !okY || a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12:
		case a > 12:
			return found(Calendar, i+1, day(nlp.Date(y, time.Month(b), a)))
		case b > 12 || a == b:
			return found(Calendar, i+1, day(nlp.Date(y, time.Month(a), b)))
		default: // either the American or the European order
			return found(Calendar, i+1, nlp.DayRange{})
		}
	}
	return Date{}
}
