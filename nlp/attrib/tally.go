package attrib

import (
	"strconv"
	"strings"

	"crossclaim/nlp"
)

// beforeTally returns where an object in the tokens [a, to) ends that is for or against
// something: before how many were, which nobody says, "rejected the bill | by 52 votes to
// 48", "backed the merger | 62 percent to 34".
func (x *scene) beforeTally(a, to int, class nlp.CueClass) int {
	if class != nlp.Refuse && class != nlp.Support {
		return to
	}
	for k := a + 1; k < to; k++ {
		if x.quote(k) < 0 && x.tallied(k) {
			return k
		}
	}
	return to
}

// tallied reports whether the words that tell how a vote or a poll ended begin at token k:
// "52-48", "62 percent to 34", "by a margin of 40 to 12", "on an 11-10 vote", "by 40 votes".
func (x *scene) tallied(k int) bool {
	i := k
	if tallying[x.norm(i)] {
		i++
	} else if !x.tag(k - 1).Noun() {
		return false // "rejected a 60-40 split"
	}
	for n := 0; n < 3 && (x.tag(i) == nlp.DT || x.tag(i).Adjective() && x.norm(i) > ":"); n++ {
		i++ // "a narrow", but not "52-48"
	}
	if i > k && margins[x.norm(i)] && x.norm(i+1) == "of" {
		return x.tag(i+2) == nlp.CD
	}
	first, second, end := x.sides(i)
	switch {
	case end == i, x.tag(end).Noun() && !margins[x.norm(end)]:
		return false
	case second >= 0:
		return first > second || margins[x.norm(end)]
	}
	return x.norm(k) == "by" && x.norm(end-1) == "votes"
}

// tallying are the words before how a vote ended, margins the nouns for it.
var (
	tallying = set("by in on with")
	margins  = set("majority margin tally vote")
)

// sides reads the two numbers of a vote from token i on, a number and its unit where there
// is one alone and second is -1, and returns the token behind them; i where none begins.
func (x *scene) sides(i int) (first, second float64, end int) {
	if a, b, ok := strings.Cut(strings.ReplaceAll(x.norm(i), "–", "-"), "-"); ok {
		first, err1 := strconv.ParseFloat(a, 64)
		second, err2 := strconv.ParseFloat(b, 64)
		if err1 == nil && err2 == nil {
			return first, second, i + 1
		}
	}
	first, ok := x.figure(i)
	if !ok {
		return 0, -1, i
	}
	end = x.pastShare(i + 1)
	if x.norm(end) != "to" && x.norm(end) != "against" {
		return first, -1, end
	}
	if second, ok = x.figure(end + 1); ok {
		return first, second, x.pastShare(end + 2)
	}
	return first, -1, end
}

// figure returns the number that token i is in digits.
func (x *scene) figure(i int) (float64, bool) {
	v, err := strconv.ParseFloat(strings.ReplaceAll(x.norm(i), ",", ""), 64)
	return v, err == nil && v >= 0 && v < 1e12
}

// pastShare returns the token behind what the number before token i is of; i where it
// stands alone.
func (x *scene) pastShare(i int) int {
	if w := x.norm(i); w == "percent" || w == "%" || w == "votes" {
		return i + 1
	}
	return i
}
