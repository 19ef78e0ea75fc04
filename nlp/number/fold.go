package number

import (
	"strings"

	"crossclaim/nlp"
)

// fold is the unit of "a threefold rise" and "a 20-fold rise": times.
var fold = &unit{name: "time", dim: nlp.Count}

// folded returns where "fold" begins behind the number word in s, as in "tenfold"; 0
// where s is no such word.
func folded(s string) int {
	if n, ok := strings.CutSuffix(s, "fold"); ok && (cardinals[n] > 1 || scales[n] > 1) {
		return len(n)
	}
	return 0
}

// folds reads "fold" behind the number m: "threefold", "20-fold". It is a quantity
// where something rises or falls by it: a reason may be twofold.
func (r *reader) folds(m *measure) {
	j := r.undash(m.to)
	if !r.is(j, "fold") || !r.glued(j) || !m.bare() {
		return
	}
	m.unit, m.unitFrom, m.unitTo, m.to, m.attr = fold, j, j+1, j+1, true
}

// idle reports whether m is so many times of what does not change.
func (r *reader) idle(m *measure) bool { return m.unit == fold && !r.moving(m) }
