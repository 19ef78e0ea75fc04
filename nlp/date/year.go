package date

import (
	"strings"

	"crossclaim/nlp"
)

// decade reads "1980s", "the '80s" and "mid-1990s".
func (r *reader) decade(i int) Date {
	s := strings.TrimPrefix(r.norm(i), "mid-")
	s, ok := strings.CutSuffix(s, "s")
	if !ok {
		return Date{}
	}
	s = strings.TrimSuffix(s, "'")
	if short, ok := strings.CutPrefix(s, "'"); ok && len(short) == 2 {
		if n, ok := integer(short); ok && n%10 == 0 {
			return found(Decade, i+1, yearsOf(1900+n, 10))
		}
		return Date{}
	}
	y, ok := yearOf(s)
	if !ok || y%10 != 0 {
		return Date{}
	}
	if y%100 == 0 && y < 2000 {
		return found(Decade, i+1, yearsOf(y, 100)) // "the 1800s"
	}
	return found(Decade, i+1, yearsOf(y, 10))
}

// year reads "2014" where its neighbours say that it counts nothing, and
// "1914-18".
func (r *reader) year(i int) Date {
	if a, b, ok := strings.Cut(r.norm(i), "-"); ok {
		return yearRange(i+1, a, b)
	}
	y, ok := yearOf(r.norm(i))
	if !ok {
		return Date{}
	}
	if r.tag(i+1) == nlp.Dash {
		if d := yearRange(i+3, r.norm(i), r.norm(i+2)); d.To > 0 {
			return d
		}
	}
	if !r.isYear(i, y) {
		return Date{}
	}
	return found(Year, i+1, yearsOf(y, 1))
}

// yearRange reads the ends of "1914-18" and "1994-2014".
func yearRange(to int, a, b string) Date {
	from, ok := yearOf(a)
	end, okEnd := integer(b)
	if !ok || !okEnd {
		return Date{}
	}
	if len(b) == 2 {
		end += from / 100 * 100
	}
	if end <= from || end-from > 150 || len(b) == 3 || len(b) == 1 {
		return Date{}
	}
	return found(Year, to, yearsOf(from, end-from+1))
}

// withYears lists the words behind which four digits are a year.
var withYears = map[string]bool{
	"in": true, "since": true, "until": true, "till": true, "by": true, "of": true, "from": true, "during": true, "before": true, "after": true,
	"early": true, "late": true, "mid": true, "around": true, "circa": true, "through": true, "year": true, "between": true, "spring": true,
	"summer": true, "autumn": true, "winter": true, "fall": true, "back": true,
}

// isYear reports whether the four digits at token i are a year: behind "in" or
// "since" unless something is counted, behind "the" before one thing, or alone
// in brackets.
func (r *reader) isYear(i, y int) bool {
	before, next := r.norm(i-1), r.tag(i+1)
	counted := next == nlp.NNS || next == nlp.NNPS
	switch {
	case withYears[before]:
		return !counted
	case before == "the" || before == "'s" || r.tag(i-1) == nlp.PRPS:
		return next == nlp.NN || next == nlp.NNP || next.Adjective() || counted && y%100 != 0
	case r.tag(i-1) == nlp.Open:
		return r.tag(i+1) == nlp.Close || r.tag(i+1) == nlp.Dash
	case before == "and" || before == "to" || before == "or":
		_, ok := yearOf(r.norm(i - 2))
		return ok && !counted
	}
	return false
}

// bareYear reads the year behind a word such as "early", which counts nothing.
func (r *reader) bareYear(i int) Date {
	y, ok := yearOf(r.norm(i))
	if next := r.tag(i + 1); !ok || next == nlp.NNS || next == nlp.NNPS {
		return Date{}
	}
	return found(Year, i+1, yearsOf(y, 1))
}
