package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// pastOnly reports whether token i, behind a noun, is a form that can only be a
// past tense, and is used as one: no other verb follows it at once.
func (m *mender) pastOnly(i int) bool {
	prev, next := m.tag(i-1), m.tag(i+1)
	if m.past && prev == nlp.Comma && lexicon.Past(m.norm(i)) {
		return next == nlp.CC || startsPhrase(next) // "marched, sang and danced"
	}
	if !prev.Noun() && (prev != nlp.JJ || m.tag(i-2) != nlp.DT) {
		return false
	}
	return lexicon.Past(m.norm(i)) && (startsPhrase(next) || next == nlp.IN || next == nlp.Stop || next == nlp.TO)
}

// andInjured reports whether token i, taken for an adjective, is a second past
// tense, with a number behind it.
func (m *mender) andInjured(i int) bool {
	if !m.past || !strings.HasSuffix(m.norm(i), "ed") {
		return false
	}
	_, ok := lexicon.Verb(m.norm(i))
	return ok
}

// twofold are participles that can have an object and still describe a noun: "a
// man called the Fox".
var twofold = map[string]bool{
	"appointed": true, "asked": true, "awarded": true, "called": true, "considered": true, "denied": true, "dubbed": true, "elected": true,
	"given": true, "granted": true, "handed": true, "made": true, "named": true, "offered": true, "paid": true, "sent": true, "shown": true,
	"told": true,
}

// takesObject reports whether the participle at token i, behind a noun, has an
// object and so is a past tense.
func (m *mender) takesObject(i int) bool {
	if m.tag(i+1) == nlp.NNS && !lexicon.Past(m.norm(i)) {
		return false
	}
	return !twofold[m.norm(i)] && !m.plays(i+2, period|day|wanting) && !m.helped(i) && !m.laterVerb(i+1)
}

// active reports whether the participle at token i is of a verb that has no
// passive, and so a past tense.
func (m *mender) active(i int) bool {
	if m.helped(i) || strings.HasSuffix(m.norm(i), "n") || strings.HasSuffix(m.norm(i), "me") {
		return false // "fallen", "gone" and "come" are no past tense
	}
	lemma, ok := lexicon.Verb(m.norm(i))
	return ok && intransitive[lemma]
}

// letGo reports whether token i stands behind "let" and whoever is let.
func (m *mender) letGo(i int) bool {
	for k := i - 1; k > max(-1, i-5) && inPhrase.has(m.tag(k)); k-- {
		if lemma, _ := lexicon.Verb(m.norm(k - 1)); lemma == "let" {
			return true
		}
	}
	return false
}

// andPast reports whether the participle at token i is a second past tense, with
// an object of its own.
func (m *mender) andPast(i int) bool {
	if !m.past || !startsPhrase(m.tag(i+1)) {
		return false
	}
	for k := i + 1; k < min(len(m.tokens), i+8); k++ { // "and | armed men fled"
		switch tag := m.tag(k); {
		case tag.Finite():
			return false
		case tag.Mark(), tag == nlp.CC, tag == nlp.WDT, tag == nlp.WP:
			return true
		}
	}
	return true
}

// unchanging are verbs whose past tense is the same word.
const unchanging = "burst cast cost cut hit hurt let put quit set shut split spread upset"

// closes reports whether the sentence ends as sentences do.
func (m *mender) closes() bool {
	return m.tag(len(m.tokens)-1) == nlp.Stop || m.tag(len(m.tokens)-1) == nlp.Quote
}

// onlyPast reports whether token i, behind a noun, can only be a past form.
func (m *mender) onlyPast(i int) bool {
	prev := m.tag(i - 1)
	return (prev.Noun() || prev == nlp.JJ && m.tag(i-2) == nlp.DT && m.tag(i) == nlp.NN) && lexicon.Past(m.norm(i))
}

// participle reports whether token i is a participle behind a noun that can be a
// past tense.
func (m *mender) participle(i int) bool {
	return m.closes() && m.tag(i-1).Noun() && m.norm(i+1) != "by"
}

// lastParticiple reports whether token i is the last such participle.
func (m *mender) lastParticiple(i int) bool {
	if !m.participle(i) {
		return false
	}
	for k := i + 1; k < len(m.tokens); k++ {
		if m.tag(k) == nlp.VBN && m.participle(k) {
			return false
		}
	}
	return true
}

// plural reports whether token i is the base form of a verb behind a plural.
func (m *mender) plural(i int) bool {
	if prev := m.tag(i - 1); prev != nlp.NNS && prev != nlp.NNPS && (prev != nlp.NNP || i != 1 || !strings.HasSuffix(m.norm(0), "s")) || !m.closes() {
		return false
	}
	next := m.tag(i + 1)
	return lexicon.Base(m.norm(i)) && next != nlp.NN && next != nlp.NNP && next != nlp.POS && !m.tag(i+1).Adjective()
}
