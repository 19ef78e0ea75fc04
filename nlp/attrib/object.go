package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// startsPhrase is starts for a token that begins a noun phrase: the subject of
// a clause without "that", or an object.
func (x *scene) startsPhrase(i int, s sense) (int, way) {
	p := x.phraseFrom(i)
	if x.norm(i) == "what" && s.Takes&object != 0 && s.Needs == "" {
		return i, clause // "condemned what he called"
	}
	if p >= 0 && x.timePhrase(p) && !x.finiteAt(x.t.Phrases[p].To) {
		return i, nowhere // "said this week he would"
	}
	if p < 0 || x.timePhrase(p) {
		if s.bare() && x.bareOpener(i) && x.finiteFrom(i) {
			return i, clause
		}
		return i, nowhere
	}
	hearer := s.Takes&whom != 0 && x.heardBy(p)
	switch {
	case s.Takes&quoted != 0 && x.tag(i) == nlp.PRP && !subjects[x.norm(i)] && x.spoken(i+1):
		return x.after(i+1, nlp.Quote), speech // "scolded him: ..."
	case s.bare() && !hearer && (x.finiteFrom(i) || subjects[x.norm(i)] && x.opens(i+1) || s.Takes&whom == 0 && (x.verbalFrom(i) || s.Takes&object == 0 && (x.verbWithin(i) || x.quotedVerb(x.phraseEnd(p))))):
		return x.pastDay(i), clause
	case s.Takes&shown != 0:
		return i, evidence
	case hearer && s.Takes&object != 0:
	case s.Takes&object != 0 && s.Needs == "matter":
		if !x.personal(p) {
			return i, thing
		}
	case s.Takes&object != 0 && (s.Needs == "pred" && x.inRelative(i-1) || x.meetsNeed(x.t.Phrases[p].To, s.Needs)):
		return i, thing
	}
	return i, nowhere
}

// quotedVerb reports whether words in quotation marks begin at token i that may go on
// with a clause, whatever the tagger took them for: "said the lock “leaks badly”". A
// title has a capital.
func (x *scene) quotedVerb(i int) bool {
	if !x.opens(i) || i+1 >= len(x.toks) || x.toks[i+1].In(x.text) != x.norm(i+1) {
		return false
	}
	word := x.norm(i + 1)
	switch x.tag(i + 1) {
	case nlp.DT, nlp.CC, nlp.PRPS:
		return false
	}
	return !placePreps[word] && !hangingPreps[word] && !x.subordinator(i+1)
}

// subjects are the pronouns that nobody is spoken to with: "said [she] "will not go"".
var subjects = set("he she they we")

// heardBy reports whether phrase p is a hearer: a clause or words in quotation marks
// follow, or "that" or "he" behind where or when they heard it, "told bakers in Lund that".
func (x *scene) heardBy(p int) bool {
	end := x.hearerEnd(p)
	if x.clauseAfter(end) {
		return true
	}
	past := x.passAdverbials(end, false)
	return x.norm(past) == "that" && x.tag(past) == nlp.IN || past > end && subjects[x.norm(past)] && x.finiteFrom(past)
}

// hearerEnd returns the token behind a hearer, phrase p, and one that "and" joins to
// it before a clause: "told [drivers and guards] they would leave".
func (x *scene) hearerEnd(p int) int {
	end := x.phraseEnd(p)
	if q := x.phraseFrom(end + 1); x.tag(end) == nlp.CC && q >= 0 && x.clauseAfter(x.phraseEnd(q)) {
		return x.phraseEnd(q)
	}
	return end
}

// personal reports whether a noun phrase stands for people.
func (x *scene) personal(p int) bool {
	head := x.t.Phrases[p].Head
	return headTypes.Has(x.norm(head)) || lexicon.Person(lexicon.Singular(x.norm(head))) || x.tag(head).Proper() || x.tag(head) == nlp.PRP && x.norm(head) != "it"
}

// pastDay passes over a day that stands right before a noun phrase: "announced
// [Wednesday] the plan would".
func (x *scene) pastDay(i int) int {
	if p := x.phraseFrom(i); x.tag(i).Proper() && i+1 < x.t.Phrases[p].To && (x.tag(i+1) == nlp.DT || weekdays[x.norm(i)] && x.tag(i+1) != nlp.POS) {
		return i + 1
	}
	return i
}

var weekdays = set("monday tuesday wednesday thursday friday saturday sunday")

// meetsNeed reports whether an object that ends at token i or later is followed
// by what its cue needs: "to" and a verb, "as", "of", or a word about it.
func (x *scene) meetsNeed(i int, need string) bool {
	if need == "" || need == "claim" {
		return true
	}
	for k := i; k < len(x.toks) && k < i+window; k++ {
		switch {
		case x.isNeed(k, need):
			return true
		case x.tag(k) == nlp.Stop:
			return false
		case need == "of" || need == "as", need == "pred" && x.tag(k) == nlp.CC && x.phraseFrom(k+1) >= 0:
		case x.tag(k) == nlp.Comma, x.tag(k) == nlp.CC, x.groupFrom(k) >= 0 && x.norm(k) != "to":
			return false
		}
	}
	return false
}

// isNeed reports whether what a cue needs stands at token k.
func (x *scene) isNeed(k int, need string) bool {
	switch need {
	case "to":
		return x.norm(k) == "to" && x.verbAt(k+1, nlp.VB, nlp.VBP)
	case "pred":
		return x.opens(k) || x.phraseFrom(k) >= 0 && x.phrase(k-1) >= 0 && x.phrase(k-1) != x.phrase(k) || x.tag(k).Adjective() && x.phrase(k) < 0
	}
	return x.norm(k) == need
}

// named reports whether a thing that begins at token i is only what somebody speaks of
// where a sense asks for more: "outlined the route", but not "outlined a plan".
func (x *scene) named(i int, s sense) bool {
	if p := x.phrase(i); s.Class == nlp.Ask && p >= 0 && lexicon.Singular(x.norm(x.t.Phrases[p].Head)) == "question" {
		return true // "asked a question"
	}
	switch s.Needs {
	case "as":
		return !x.meetsNeed(i, s.Needs)
	case "claim":
		p := x.phrase(i)
		return p >= 0 && !x.claims(p) && !x.meetsNeed(x.t.Phrases[p].To, "as")
	}
	return false
}

// claims reports whether a noun phrase says that something is so or is wanted: by its
// noun, "the lack of water", or by words in quotation marks.
func (x *scene) claims(p int) bool {
	ph := x.t.Phrases[p]
	head := x.norm(ph.Head)
	if nouns.Has(head) || claiming[lexicon.Singular(head)] {
		return true
	}
	for i, end := ph.From, x.objectEnd(ph.From); i < end; i++ {
		if x.quote(i) >= 0 {
			return true
		}
	}
	return false
}

// claiming are nouns for what is so, or is wanted, beside those that are cues.
var claiming = set("absence benefit consequence cost danger decision defeat desire difficulty effort existence fact failure goal harm importance inability increase " +
	"lack loss necessity need obligation outcome plan possibility priority problem progress reality reason reluctance rise risk shortage step strategy success value willingness")

// phraseEnd returns the token behind a noun phrase and the phrases that hang
// on it by "of".
func (x *scene) phraseEnd(p int) int {
	for {
		ph := x.t.Phrases[p]
		if ph.Of < 0 || ph.Of <= p {
			return ph.To
		}
		p = ph.Of
	}
}
