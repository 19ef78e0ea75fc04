package syntax

import (
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

// plays reports whether token i plays one of the roles of c.
func (m *mender) plays(i int, c class) bool {
	return i >= 0 && i < len(m.tokens) && plays(&m.tokens[i], c)
}

// base reports whether token i is the base form of a verb.
func (m *mender) base(i int) bool { return lexicon.Base(m.norm(i)) }

// stranger reports whether token i is a capitalised word that is no verb, not at
// the beginning.
func (m *mender) stranger(i int) bool {
	if c := m.text[m.tokens[i].Start]; i == 0 || c < 'A' || c > 'Z' {
		return false
	}
	_, known := lexicon.Verb(m.norm(i))
	return !known && !m.plays(i, be|have|do)
}

// helped reports whether a form of "be" or "have" stands before token i, adverbs
// passed over.
func (m *mender) helped(i int) bool {
	for i--; i >= 0; i-- {
		if m.tag(i) != nlp.RB {
			return m.plays(i, be|have)
		}
	}
	return false
}

// broken reports whether a past form describes token i: "shattered windows".
func (m *mender) broken(i int) bool {
	return !m.plays(i-1, be|have|do) && !m.plays(i, be|have|do)
}

// described reports whether an adjective describes token i behind a verb or a
// preposition.
func (m *mender) described(i int) bool {
	return (m.tag(i-2).Verb() || m.tag(i-2) == nlp.IN) && !m.plays(i-2, be) && !m.plays(i, be|have|do)
}

// before reports whether token i, behind a noun, stands before a form of "be",
// "have" or "do" that carries tense, or a modal, adverbs passed over.
func (m *mender) before(i int) bool {
	if m.plays(i, be|have|do) {
		return false
	}
	for i++; m.tag(i) == nlp.RB; {
		i++
	}
	return m.tag(i).Finite() && (m.tag(i) == nlp.MD || m.plays(i, be|have|do))
}

func (m *mender) weHope(i int) bool {
	w := m.norm(i - 1)
	return (w == "i" || w == "we" || w == "they") && lexicon.Base(m.norm(i))
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
	if !lexicon.Base(m.norm(i)) && m.norm(i) != "be" {
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

// wishes reports whether token i is the third person of a verb that an infinitive
// follows. Behind a common noun no verb may stand before it or follow it: "the
// bank [plans] to close", but not "they knew the bank plans to close".
func (m *mender) wishes(i int) bool {
	prev := m.tag(i - 1)
	if m.norm(i+1) != "to" || m.tag(i+2) != nlp.VB {
		return false
	}
	if prev == nlp.NN && (!m.verbless(i) || m.laterVerb(i+3)) {
		return false
	}
	_, ok := lexicon.Verb(m.norm(i))
	return ok
}

// dropsTo reports whether token i, "to" and a figure behind it, is the verb of the noun
// phrase before it.
func (m *mender) dropsTo(i int) bool {
	fig := m.tag(i + 2)
	return (fig == nlp.CD || fig == nlp.Currency) && m.third(i) && m.verbless(i) && !m.laterVerb(i+2)
}

// headlined reports whether token i is the third person of a verb with an object that
// begins as no second noun does, or the verb of who says so.
func (m *mender) headlined(i int) bool {
	if !m.third(i) || !m.verbless(i) {
		return false
	}
	switch m.tag(i + 1) {
	case nlp.DT, nlp.PRPS, nlp.PRP, nlp.CD, nlp.Currency, nlp.NNP:
		return true
	case nlp.NN, nlp.NNS, nlp.JJ:
		lemma, _ := lexicon.Verb(m.norm(i))
		return tells(lemma)
	}
	return false
}

// third reports whether token i can be the third person of a verb.
func (m *mender) third(i int) bool {
	lemma, ok := lexicon.Verb(m.norm(i))
	return ok && lemma != m.norm(i)
}

// verbless reports whether the words before token i, back to a mark or a word that
// joins clauses, are a noun phrase without a verb.
func (m *mender) verbless(i int) bool {
	for i--; i >= 0 && !m.tag(i).Mark() && m.norm(i) != "that"; i-- {
		if m.tag(i).Verb() || m.tag(i) == nlp.MD || m.tag(i) == nlp.IN && m.norm(i) != "of" {
			return false
		}
	}
	return true
}

// determined reports whether token i stands behind a determiner that needs a
// noun and gets no other.
func (m *mender) determined(i int) bool {
	if m.tag(i + 1).Noun() {
		return false
	}
	switch m.norm(i - 1) {
	case "the", "a", "an", "no", "some", "every":
		return true
	}
	return false
}

// describes reports whether the past form at i stands between a number and the plural
// that it describes. So it does in "the 40 [lost] nets" and "her two [lost] nets", where a
// verb or a preposition stands before the number, "hid two [loaded] boats", "of the nine
// [tagged] seals", or a verb behind the plural, "two [armed] men fled"; but "the two rowed
// boats" says what two did.
func (m *mender) describes(i int) bool {
	if m.plays(i, be|have|do) || m.norm(i) == "said" || m.tag(i-1) == nlp.JJ && !several[m.norm(i-1)] {
		return false
	}
	end := i + 1
	for m.tag(end+1).Noun() || m.tag(end).Adjective() {
		end++
	}
	from := i - 2
	for m.tag(from) == nlp.RB || m.tag(from) == nlp.CD {
		from--
	}
	switch t := m.tag(from); {
	case m.tag(end) != nlp.NNS:
		return false
	case t == nlp.PRPS, t == nlp.POS, t == nlp.DT && m.norm(from) == "the" && m.norm(i - 1)[0] <= '9':
		return true
	case t == nlp.DT && parting[m.norm(from-1)]:
		return true
	case t == nlp.DT:
		from--
	}
	lemma, ok := lexicon.Verb(m.norm(from))
	return m.tag(from).Verb() && !(ok && tells(lemma)) || m.tag(end+1).Finite()
}

// parting are prepositions before those who are counted, not before what they do.
var parting = map[string]bool{"among": true, "between": true, "by": true, "from": true, "of": true}

// several are the adjectives that count.
var several = map[string]bool{"few": true, "many": true, "several": true}

// opensPhrase reports whether a noun phrase of its own begins with tag, so that
// "that" before it is no determiner.
func opensPhrase(tag nlp.Tag) bool { return openers.has(tag) }

var openers = of(nlp.DT, nlp.PRPS, nlp.PRP, nlp.NNPS, nlp.EX)

// startsPhrase reports whether a noun phrase can begin with tag.
func startsPhrase(tag nlp.Tag) bool {
	return opensPhrase(tag) || tag.Noun() || tag == nlp.CD || tag == nlp.Currency || tag.Adjective()
}

// afterTime reports whether the word at i, a plural by its tag, says what is said and
// stands behind a time: "a study [last month] shows that".
func (m *mender) afterTime(i int) bool {
	lemma, ok := lexicon.Verb(m.norm(i))
	return ok && lemma != m.norm(i) && tells(lemma) && (m.plays(i-1, day) || m.plays(i-1, period) && m.plays(i-2, wanting))
}
