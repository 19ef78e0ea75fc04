package judge

import (
	"math"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// A step is one rung of the ladder that two figures are held against. The
// first that holds decides.
type step struct {
	Name    string
	Says    string // what a reader is told
	Verdict compare.Verdict
	Holds   func(a, b *values) bool
}

// ladder decides how two figures of different sources stand to each other.
// Both are in their own units; steps that ask whether they are the same unit
// come first.
var ladder = []step{
	{"other units", "they are given in units that cannot be turned into one another", compare.Compatible, incomparable},
	{"same after conversion", "each is the other, converted and rounded as written", compare.Agree, convertsBothWays},
	{"coarser unit", "the figure in the finer unit rounds to the one in the coarser unit", compare.Compatible, convertsOneWay},
	{"tons", "they give the same number of tons and of tonnes, which papers write for one another", compare.Compatible, tons},
	{"same words", "they use the same vague word", compare.Agree, sameVague},
	{"same value", "they give the same value", compare.Agree, sameValue},
	{"same bound", "they give the same bound", compare.Agree, sameBound},
	{"value at the bound", "the value stands at the bound, to the precision written", compare.Agree, valueAtBound},
	{"same range", "they give the same range", compare.Agree, sameRange},
	{"can both be true", "both can be true: one is a bound, a range or a coarser figure", compare.Compatible, overlapInUnit},
	{"round bound", "the round figure may be the bound itself", compare.Compatible, roundBound},
	{"soft top", "the figure is beyond the usual top of the vague word, but under twice that", compare.Compatible, softTop},
	{"one of them", "the one may be among those that the other counts", compare.Compatible, oneOfThem},
	{"one clock", "they count on from about the same day, in reports of different days", compare.Compatible, oneClock},
	{"one day", "they count to about the same day, from different days", compare.Compatible, oneDay},
	{"went on", "the one counts while it goes on, the other gives how long it took", compare.Compatible, wentOn},
	{"whole years", "ages are given in whole years", compare.Compatible, wholeYears},
	{"who did it", "the one counts who did it among them, whom the other may leave out", compare.Compatible, doerAmong},
	{"on top", "the one leaves somebody out whom the other may count", compare.Compatible, onTop},
	{"cannot both be true", "they cannot both be true as written", compare.Differ, func(_, _ *values) bool { return true }},
}

// rung returns the first step that holds for two figures.
func rung(a, b *values) *step {
	for i := range ladder {
		if ladder[i].Holds(a, b) {
			return &ladder[i]
		}
	}
	panic("judge: the last step of the ladder holds for everything")
}

// oneOfThem holds for "a man was killed" and "three were killed".
func oneOfThem(a, b *values) bool {
	return a.someone && b.high > 1 || b.someone && a.high > 1
}

// wholeYears holds for a two-year-old truce and one of two and a half years.
func wholeYears(a, b *values) bool {
	return a.dim == nlp.Age && a.unit == b.unit && a.point && b.point && math.Floor(a.low) == math.Floor(b.low) &&
		(a.low == math.Floor(a.low)) != (b.low == math.Floor(b.low))
}

// onTop holds for "the pilot and three others" and "four were killed".
func onTop(a, b *values) bool {
	return a.more && !b.more && b.high > a.low || b.more && !a.more && a.high > b.low
}

// doerAmong holds for "seven died, including the gunman" and "six were killed".
func doerAmong(a, b *values) bool {
	return a.point && b.point && (a.doer && !b.doer && a.low == b.low+1 || b.doer && !a.doer && b.low == a.low+1)
}

func sameUnit(a, b *values) bool {
	return alike(a.unit, b.unit) || a.dim == nlp.Count && b.dim == nlp.Count
}

// alike reports whether two units need no conversion: also where one is not
// given, or only one side says per what, as "400 million euros a year" and "400
// million euros".
func alike(a, b string) bool {
	return a == b || a == "" || b == "" || strings.HasPrefix(a, b+"-per-") || strings.HasPrefix(b, a+"-per-")
}

func incomparable(a, b *values) bool {
	if a.dim != b.dim {
		return true
	}
	if sameUnit(a, b) {
		return false
	}
	_, ok := a.in(b.unit)
	return !ok
}

// convertsBothWays holds for 15 miles and 24 km, but not for a week and nine
// days: 9 days are a week when rounded, a week is not 9 days.
func convertsBothWays(a, b *values) bool {
	return rounds(a, b, mostAbout) && rounds(b, a, mostAbout)
}

func convertsOneWay(a, b *values) bool {
	return rounds(a, b, math.Inf(1)) || rounds(b, a, math.Inf(1))
}

// rounds reports whether a, converted to the unit of b, rounds to b as
// written; most caps the rounding, relative to the value.
func rounds(a, b *values, most float64) bool {
	if sameUnit(a, b) || !a.point || !b.point {
		return false
	}
	w, ok := a.in(b.unit)
	return ok && near(w.low, b.low, min(b.digit/2, most*math.Abs(b.low)))
}

// tons holds for 1.8 million tonnes and 1.8 million tons: whoever writes tons may
// mean those of 1,000 kilograms.
func tons(a, b *values) bool {
	return (a.unit == "ton" && b.unit == "metric-ton" || a.unit == "metric-ton" && b.unit == "ton") &&
		a.point && b.point && nearest(a, b)
}

func sameVague(a, b *values) bool {
	return a.vague && b.vague && a.low == b.low && a.high == b.high
}

func sameValue(a, b *values) bool {
	return a.point && b.point && sameUnit(a, b) && nearest(a, b)
}

// nearest reports whether the numbers of a and b are one to the precision of
// the coarser.
func nearest(a, b *values) bool {
	return near(a.anchor(), b.anchor(), max(a.slack(b), b.slack(a)))
}

func sameBound(a, b *values) bool {
	_, up, ok1 := a.bound()
	_, up2, ok2 := b.bound()
	return ok1 && ok2 && up == up2 && sameUnit(a, b) && nearest(a, b)
}

func valueAtBound(a, b *values) bool {
	if !sameUnit(a, b) || a.vague || b.vague {
		return false
	}
	return standsAt(a, b) || standsAt(b, a)
}

func standsAt(p, b *values) bool {
	_, _, ok := b.bound()
	return ok && p.point && overlap(p, b) && nearest(p, b)
}

func sameRange(a, b *values) bool {
	return sameUnit(a, b) && !a.point && a.low == b.low && a.high == b.high
}

func overlapInUnit(a, b *values) bool {
	if b.unit < a.unit { // one direction, so that the verdict is symmetric
		a, b = b, a
	}
	w, ok := b.in(a.unit)
	return ok && overlap(a, &w)
}

// roundBound lets a large figure of one or two digits pass as the open bound that
// it stands on, as headlines have it: "over $4 billion" and "$4 billion", but not
// 204 and "more than 204".
func roundBound(a, b *values) bool { return onBound(a, b) || onBound(b, a) }

func onBound(p, b *values) bool {
	n, up, ok := b.bound()
	return ok && up && p.point && sameUnit(p, b) && near(p.low, n, 0) && p.digit >= 1000 && p.low < 100*p.digit
}

// softTop lets a figure beyond the top of a vague word pass. A bound does not
// pass: who writes "at least 100,000" says that tens of thousands is wrong.
func softTop(a, b *values) bool { return beyond(a, b) || beyond(b, a) }

func beyond(p, v *values) bool {
	if !v.vague || !sameUnit(p, v) || !p.point && !p.vague {
		return false
	}
	return p.low > v.high && p.low < 2*v.high
}
