package date

import (
	"strings"

	"crossclaim/nlp"
)

// clock reads a time of day: "6:30 p.m.", "10am", "18:00 GMT", "6 o'clock",
// "noon".
func (r *reader) clock(i int) Date {
	if r.word(i).role == hour {
		return found(Clock, i+1, nlp.DayRange{})
	}
	s := r.norm(i)
	if !digit(s) {
		return Date{}
	}
	to := i + 1
	bare, glued := cutHalf(s)
	colon := hoursMinutes(bare)
	n, whole := integer(bare)
	switch next := r.norm(to); {
	case !colon && !(whole && n <= 24) && !(whole && len(bare) == 4 && zones[next]):
		return Date{}
	case halves[next]:
		to++
		glued = true
	case next == "o'clock":
		to++
		glued = true
	}
	if zones[r.norm(to)] {
		to++
		glued = true
	}
	if !glued && !colon {
		return Date{}
	}
	return found(Clock, to, nlp.DayRange{})
}

// halves and zones list what stands behind a time of day.
var (
	halves = map[string]bool{"a.m.": true, "p.m.": true, "am": true, "pm": true, "a.m": true, "p.m": true}
	zones  = map[string]bool{"gmt": true, "utc": true, "et": true, "est": true, "edt": true, "pt": true, "pst": true, "pdt": true, "cet": true, "cest": true, "bst": true, "ist": true}
)

// cutHalf takes "am" or "pm" off "10am".
func cutHalf(s string) (bare string, ok bool) {
	for _, h := range []string{"a.m.", "p.m.", "am", "pm"} {
		if bare, ok := strings.CutSuffix(s, h); ok {
			return bare, true
		}
	}
	return s, false
}

// hoursMinutes reports whether s is "18:00" or "6:30:15".
func hoursMinutes(s string) bool {
	h, m, ok := strings.Cut(s, ":")
	if !ok {
		return false
	}
	m, _, _ = strings.Cut(m, ":")
	hour, okHour := integer(h)
	minute, okMinute := integer(m)
	return okHour && okMinute && len(m) == 2 && hour < 25 && minute < 60
}
