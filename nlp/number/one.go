package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// isOne tells the pronoun and the article-like "one" from the count: "one
// woman" counts, "one of the", "no one", "at one point" do not.
func (r *reader) isOne(m *measure) bool {
	if r.word(m.numeral.from) != "one" || m.numeral.to != m.numeral.from+1 || m.high != nil || m.cur != nil || m.scaled || m.share {
		return false
	}
	i, j := m.from, m.to
	if notBeforeOne.Get(r.word(i-1)) && m.left == m.from && (!r.is(i-1, "that") && !r.is(i-1, "which") || r.noun(m.to) < 0) {
		return true
	}
	if m.unit != nil {
		return notAfterOne.Get(r.word(m.unitFrom)) || r.is(m.to, ",") && i == 0 || r.is(m.unitFrom, "day") && !afterOne.Get(r.word(m.to)) && !r.isDash(m.unitFrom-1) && m.left == m.from && !r.is(i-1, "in") && !r.is(i-1, "for")
	}
	if m.hedge != nlp.Exactly || m.age {
		return false
	}
	if r.is(j, "of") || notAfterOne.Get(r.word(j)) || r.is(j, "hand") && r.is(i-1, "on") {
		return true
	}
	if struck.Get(r.word(j)) || r.tag(i-1) == nlp.VBG && striking.Get(r.word(i-1)) {
		return false
	}
	if r.isDash(j) {
		return !r.tag(j+1).Noun() || notAfterOne.Get(r.word(j+1))
	}
	h := r.noun(j)
	if h >= 0 && r.is(i-1, "from") && r.is(h+1, "to") && (r.is(h+2, "another") || r.is(h+2, "the") && (r.is(h+3, "next") || r.is(h+3, "other"))) {
		return true // "from one harbour to the next"
	}
	if speaks.Get(r.word(h+1)) || r.is(h+1, ",") && r.is(h+2, "who") && speaks.Get(r.word(h+3)) || r.is(i-1, "to") && r.is(i-2, "according") {
		return true // "one economist said" speaks of any one
	}
	return h < 0 || notAfterOne.Get(r.word(h))
}

// notBeforeOne stand before the pronoun.
var notBeforeOne = lexicon.NewSet("no any every this that which the each some another new last first next good big other")

// notAfterOne stand behind a "one" that counts nothing.
var notAfterOne = lexicon.NewSet("another time point thing way off moment side end reason example who that which 's step stop sort kind sided else place instance")

// speaks are the verbs of speech behind "one" and who it is.
var speaks = lexicon.NewSet("said says told tells added adds recalled recalls noted notes wrote writes asked argued argues warned warns explained explains described describes joked complained lamented insisted admitted " +
	"claimed claims shouted yelled remarked commented tweeted posted testified predicted quipped put")

// struck and striking say what happened to people, who need no noun then: "one
// dead, two injured", "killing one".
var (
	struck   = lexicon.NewSet("dead killed injured wounded hurt missing fatally critically seriously shot died arrested detained")
	striking = lexicon.NewSet("killing injuring wounding hurting leaving")
)

// befalling may stand between people and what struck them.
var befalling = lexicon.NewSet("were was had have been also all both later reportedly")

// pointsBack rules out "the two", "these three", "both" numbers that stand for
// things named before.
func (r *reader) pointsBack(m *measure) bool {
	if m.numeral.digits || m.scaled || !m.bare() || m.vague != "" || m.high != nil || m.left < m.from {
		return false
	}
	switch r.word(m.from - 1) {
	case "the", "these", "those", "all", "other", "we", "us", "you", "them", "both", "first", "last", "next":
		j := m.to
		for befalling.Get(r.word(j)) {
			j++
		}
		return r.noun(m.to) < 0 && !struck.Get(r.word(j)) // "the six were shot" says how many
	}
	return false
}
