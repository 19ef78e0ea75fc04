package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// norm and tag return those of token i, nothing outside the sentence.
func (m *mender) norm(i int) string {
	if i < 0 || i >= len(m.tokens) {
		return ""
	}
	return m.tokens[i].Norm
}

func (m *mender) tag(i int) nlp.Tag {
	if i < 0 || i >= len(m.tokens) {
		return nlp.NoTag
	}
	return m.tokens[i].Tag
}

// stranger reports whether token i is a capitalised word that is no verb, before
// another part of a name.
func (m *mender) stranger(i int) bool {
	if c := m.text[m.tokens[i].Start]; i == 0 || c < 'A' || c > 'Z' || m.tag(i+1) != nlp.NNP {
		return false
	}
	_, known := lexicon.Verb(m.norm(i))
	return !known && !is(m.norm(i), be|have|do)
}

// helped reports whether a form of "be" or "have" stands before token i, adverbs
// passed over.
func (m *mender) helped(i int) bool {
	for i--; i >= 0; i-- {
		if m.tag(i) != nlp.RB {
			return is(m.norm(i), be|have)
		}
	}
	return false
}

func (m *mender) said(i int) bool {
	return m.norm(i) == "said" && (m.tag(i) != nlp.VBN || !m.helped(i))
}

func (m *mender) saw(i int) bool {
	prev := m.tag(i - 1)
	return m.norm(i) == "saw" && (i == 0 || prev == nlp.CC || prev.Noun() || prev == nlp.PRP)
}

// broken reports whether a past form describes token i: "shattered windows".
func (m *mender) broken(i int) bool {
	return pastForm(m.tag(i-1)) && !is(m.norm(i-1), be|have|do) && !is(m.norm(i), be|have|do)
}

// described reports whether an adjective describes token i behind a verb or a
// preposition.
func (m *mender) described(i int) bool {
	return m.tag(i-1) == nlp.JJ && (m.tag(i-2).Verb() || m.tag(i-2) == nlp.IN) && !is(m.norm(i-2), be) && !is(m.norm(i), be|have|do)
}

// before reports whether token i, behind a noun, stands before a form of "be",
// "have" or "do" that carries tense, or a modal, adverbs passed over.
func (m *mender) before(i int) bool {
	if !m.tag(i-1).Noun() || is(m.norm(i), be|have|do) {
		return false
	}
	for i++; m.tag(i) == nlp.RB; {
		i++
	}
	return m.tag(i).Finite() && (m.tag(i) == nlp.MD || is(m.norm(i), be|have|do))
}

func (m *mender) weHope(i int) bool {
	w := m.norm(i - 1)
	return m.tag(i-1) == nlp.PRP && (w == "i" || w == "we" || w == "they") && lexicon.Base(m.norm(i))
}

func (m *mender) bothShare(i int) bool {
	w := m.norm(i - 1)
	return m.norm(i-2) == "they" && (w == "both" || w == "all") && lexicon.Base(m.norm(i))
}

// demanding are the lemmas of verbs whose clause with "that" has a bare verb.
var demanding = map[string]bool{
	"advise": true, "ask": true, "demand": true, "insist": true, "order": true, "propose": true, "recommend": true, "request": true, "require": true,
	"suggest": true, "urge": true, "rule": true,
}

// longestSubject is the most tokens that the subject of a bare verb has.
const longestSubject = 6

// subjunctive reports whether token i is the bare verb of what is demanded: a
// subject, "that" and a verb of demanding stand before it.
func (m *mender) subjunctive(i int) bool {
	if prev := m.tag(i - 1); !prev.Noun() && !prev.Adjective() && prev != nlp.PRP && prev != nlp.RB || !lexicon.Base(m.norm(i)) && m.norm(i) != "be" {
		return false
	}
	if m.tag(i) != nlp.VB && m.tag(i+1).Noun() {
		return false // "that the strike plan": the verb comes later
	}
	for k := i - 1; k > max(0, i-longestSubject-1); k-- {
		switch {
		case m.norm(k) == "that" && k < i-1:
			lemma, ok := lexicon.Verb(m.norm(k - 1))
			return ok && demanding[lemma] && m.tag(k-1).Verb() && (m.tag(i) == nlp.VB || !m.laterVerb(i+1))
		case m.tag(k).Verb() || m.tag(k) == nlp.MD || m.tag(k) == nlp.TO || m.tag(k).Mark():
			return false
		}
	}
	return false
}

// laterVerb reports whether a verb follows in the same part of the sentence, from
// token i on.
func (m *mender) laterVerb(i int) bool {
	for end := min(len(m.tokens), i+reach); i < end && !m.tag(i).Mark(); i++ {
		if m.tag(i).Finite() || m.tag(i) == nlp.VB {
			return true
		}
		if m.tag(i) == nlp.CC || m.tag(i) == nlp.TO || m.tag(i) == nlp.IN {
			return false
		}
	}
	return false
}

// aside reports whether token i opens a participle between commas.
func (m *mender) aside(i int) bool {
	return m.tag(i-1) == nlp.Comma && strings.HasSuffix(m.norm(i), "ing") && (m.tag(i+1) == nlp.IN || m.tag(i+1) == nlp.DT)
}

// wishes reports whether token i is the third person of a verb that an infinitive
// follows.
func (m *mender) wishes(i int) bool {
	if m.tag(i-1) != nlp.NNP && m.tag(i-1) != nlp.PRP || m.norm(i+1) != "to" || m.tag(i+2) != nlp.VB {
		return false
	}
	_, ok := lexicon.Verb(m.norm(i))
	return ok
}

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

// costs reports whether token i, between two nouns, is a past tense that has no
// form of its own.
func (m *mender) costs(i int) bool {
	next := m.tag(i + 1)
	return unchanged[m.norm(i)] && m.tag(i-1).Noun() && (next == nlp.DT || next == nlp.PRPS || next == nlp.Currency) && !m.laterVerb(i+1)
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
	if next := m.tag(i + 1); !m.tag(i-1).Noun() || next != nlp.DT && next != nlp.PRPS && !(lexicon.Past(m.norm(i)) && next == nlp.NNS) {
		return false
	}
	return !twofold[m.norm(i)] && !is(m.norm(i+2), period|day|wanting) && !m.helped(i) && !m.laterVerb(i+1)
}

// active reports whether the participle at token i is of a verb that has no
// passive, and so a past tense.
func (m *mender) active(i int) bool {
	if prev := m.tag(i - 1); !prev.Noun() && prev != nlp.VB || m.helped(i) || strings.HasSuffix(m.norm(i), "n") || strings.HasSuffix(m.norm(i), "me") {
		return false // "fallen", "gone" and "come" are no past tense
	}
	lemma, ok := lexicon.Verb(m.norm(i))
	return ok && intransitive[lemma]
}

// letGo reports whether token i stands behind "let" and whoever is let.
func (m *mender) letGo(i int) bool {
	for k := i - 1; k > max(-1, i-5) && (m.tag(k).Noun() || m.tag(k).Adjective() || m.tag(k) == nlp.CD || m.tag(k) == nlp.DT || m.tag(k) == nlp.PRP || m.tag(k) == nlp.PRPS); k-- {
		if lemma, _ := lexicon.Verb(m.norm(k - 1)); lemma == "let" {
			return true
		}
	}
	return false
}

// andPast reports whether the participle at token i is a second past tense, with
// an object of its own.
func (m *mender) andPast(i int) bool {
	if !m.past || m.tag(i-1) != nlp.CC || !startsPhrase(m.tag(i+1)) {
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

// determined reports whether token i stands behind a determiner that needs a
// noun and gets no other.
func (m *mender) determined(i int) bool {
	if m.tag(i-1) != nlp.DT || m.tag(i+1).Noun() {
		return false
	}
	switch m.norm(i - 1) {
	case "the", "a", "an", "no", "some", "every":
		return true
	}
	return false
}

// unchanged are verbs whose past tense is the same word.
var unchanged = map[string]bool{
	"burst": true, "cast": true, "cost": true, "cut": true, "hit": true, "hurt": true, "let": true, "put": true, "quit": true, "set": true,
	"shut": true, "split": true, "spread": true, "upset": true,
}

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
	return m.closes() && m.tag(i-1).Noun() && m.norm(i+1) != "by" && m.norm(i+1) != "of"
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

// opensPhrase reports whether a noun phrase of its own begins with tag, so that
// "that" before it is no determiner.
func opensPhrase(tag nlp.Tag) bool {
	switch tag {
	case nlp.DT, nlp.PRPS, nlp.PRP, nlp.NNPS, nlp.EX:
		return true
	}
	return false
}

// startsPhrase reports whether a noun phrase can begin with tag.
func startsPhrase(tag nlp.Tag) bool {
	return opensPhrase(tag) || tag.Noun() || tag == nlp.CD || tag == nlp.Currency || tag.Adjective()
}
