package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// vote is the unit of the two numbers of a division: "passed 61-39", "a 5-4 ruling".
var vote = &unit{name: "vote", dim: nlp.Count}

// ballot reads m as the votes for or against where words of voting stand near; a
// score of games looks the same.
func (r *reader) ballot(m *measure) bool {
	if !m.plain() || m.decimal || r.capital(m.from-1) || r.isYear(m.from) && r.is(m.from-1, "from") {
		return false
	}
	if k := len(r.m) - 1; k >= 0 && r.m[k].unit == vote && r.m[k].high == nil && r.parts(r.m[k].to) == m.from {
		m.unit = vote
		return true
	}
	j := r.parts(m.to)
	if j == m.to || r.kind(j) != digit || !r.divided(m.from, j+1) {
		return false
	}
	m.unit = vote
	return true
}

// parts returns the atom behind the dash or the "to" between the two numbers of a
// division at i, i where there is none.
func (r *reader) parts(i int) int {
	if r.isDash(i) && r.is(i+1, "to") && r.isDash(i+2) {
		return i + 3 // "a 5-to-4 ruling"
	}
	if r.is(i, "to") || r.isDash(i) && r.glued(i) && r.glued(i+1) {
		return i + 1
	}
	return i
}

// divided reports whether words before atom i or behind atom j say that people
// voted.
func (r *reader) divided(i, j int) bool {
	if j = r.undash(j); divisions.Get(r.word(j)) || divisions.Get(r.word(j+1)) {
		return true
	}
	if w := r.word(j); r.noun(j) >= 0 || r.is(j, "%") || r.kind(j) == digit || r.glued(j) && w != "" || isUnitWord(w) || halfDays.Get(w) || months.Get(w) || scales[w] > 0 {
		return false
	}
	for k := i - 1; k >= max(0, i-far) && r.kind(k) == word; k-- {
		if voting.Get(r.word(k)) {
			return true
		}
	}
	return false
}

// voting are the words before the numbers of a division, divisions the nouns behind
// them.
var (
	voting    = lexicon.NewSet("approved approve approves approving backed confirmed passed passing passes rejected rejecting rejects ruled ruling upheld vote voted votes voting")
	divisions = lexicon.NewSet("decision ruling verdict vote")
)
