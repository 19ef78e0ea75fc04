package number

import "crossclaim/nlp"

// isOne tells the pronoun and the article-like "one" from the count: "one
// woman" counts, "one of the", "no one", "at one point" do not.
func (r *reader) isOne(m *measure) bool {
	if r.word(m.numeral.from) != "one" || m.numeral.to != m.numeral.from+1 || m.high != nil || m.cur != nil || m.scaled || m.share {
		return false
	}
	i, j := m.from, m.to
	if notBeforeOne[r.word(i-1)] && m.left == m.from && (!r.is(i-1, "that") && !r.is(i-1, "which") || r.noun(m.to) < 0) {
		return true
	}
	if m.unit != nil {
		return notAfterOne[r.word(m.unitFrom)] || r.is(m.to, ",") && i == 0 || r.is(m.unitFrom, "day") && !afterOne[r.word(m.to)] && !r.isDash(m.unitFrom-1) && m.left == m.from && !r.is(i-1, "in") && !r.is(i-1, "for")
	}
	if m.hedge != nlp.Exactly || m.age {
		return false
	}
	if r.is(j, "of") || notAfterOne[r.word(j)] {
		return true
	}
	if struck[r.word(j)] || r.tag(i-1) == nlp.VBG && striking[r.word(i-1)] {
		return false
	}
	if r.isDash(j) {
		return !r.tag(j+1).Noun() || notAfterOne[r.word(j+1)]
	}
	h := r.noun(j)
	return h < 0 || notAfterOne[r.word(h)]
}

// notBeforeOne stand before the pronoun.
var notBeforeOne = map[string]bool{"no": true, "any": true, "every": true, "this": true, "that": true, "which": true, "the": true, "each": true, "some": true, "another": true, "only": false, "new": true, "last": true, "first": true, "next": true, "good": true, "big": true, "other": true}

// notAfterOne stand behind a "one" that counts nothing.
var notAfterOne = map[string]bool{"another": true, "time": true, "point": true, "thing": true, "way": true, "off": true, "moment": true, "side": true, "end": true, "reason": true, "example": true, "who": true, "that": true, "which": true, "'s": true, "step": true, "stop": true, "sort": true, "kind": true, "sided": true, "else": true, "place": true, "instance": true}

// struck and striking say what happened to people, who need no noun then: "one
// dead, two injured", "killing one".
var (
	struck   = map[string]bool{"dead": true, "killed": true, "injured": true, "wounded": true, "hurt": true, "missing": true, "fatally": true, "critically": true, "seriously": true, "shot": true, "died": true, "arrested": true, "detained": true}
	striking = map[string]bool{"killing": true, "injuring": true, "wounding": true, "hurting": true, "leaving": true}
)

// pointsBack rules out "the two", "these three", "both" numbers that stand for
// things named before.
func (r *reader) pointsBack(m *measure) bool {
	if m.numeral.digits || m.scaled || !m.bare() || m.vague != "" || m.high != nil || m.left < m.from {
		return false
	}
	switch r.word(m.from - 1) {
	case "the", "these", "those", "all", "other", "we", "us", "you", "them", "both":
		h := r.noun(m.to)
		return h < 0 && !struck[r.word(m.to)]
	}
	return false
}
