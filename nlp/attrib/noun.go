package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// lightVerbs make a report of a noun and say little of their own: "made no
// mention of", "expressed confidence that".
var lightVerbs = set("express voice make issue give offer have share repeat raise reiterate deliver release declare announce show state renew sign file lodge write publish convey")

// nounReport reads the report that the noun at token i makes, if it makes one:
// "her claim that", "calls by the union for", "expressed confidence that".
func (x *scene) nounReport(i int) (report, bool) {
	senses := nouns.Of(&x.toks[i])
	p := x.phrase(i)
	if p >= 0 && x.t.Phrases[p].Head == i && i > x.t.Phrases[p].From && x.quote(i) < 0 && (x.spoken(i+1) || x.tells(i, p)) {
		if r, ok := x.verbNoun(i, p); ok {
			return r, true
		}
	}
	if len(senses) == 0 || p < 0 || x.t.Phrases[p].Head != i || x.quote(i) >= 0 {
		return report{}, false
	}
	r := report{lemma: x.toks[i].Norm, cue: tokens{i, i + 1}, speaker: -1, from: x.t.Phrases[p].From, class: senses[0].Class}
	at, owned := x.namer(&r, p)
	if r.speaker < 0 && !x.heard(i, at) || x.ourVoice(&r) {
		return r, false
	}
	s := senses[0]
	start, w := x.starts(x.pastIs(at), s)
	switch {
	case w == thing && owned && !wants[s.Class], owned && x.aboutIt(p, w):
		return r, false
	case w == nowhere, w == clause && start == at && x.norm(at) != "that" && !x.question(at):
		return r, false
	case w == clause && x.norm(start) == "that" && x.finiteAt(start+1):
		return r, false // "his promises that have filled the hall"
	case w == thing && (owned || s.Class == nlp.Say && r.written.empty() && r.cue.from < i):
		r.cue.to = start
	case w == thing && r.written.empty():
		start = i
		if p := x.t.Phrases[p].From; r.cue.from < p { // "announced | early support for Lind"
			start, r.cue.to = p, p
		}
	}
	end := x.nounClauseEnd(start, x.contentEnd(start, w))
	if v := x.t.Phrases[p].Verb; owned && v >= 0 && x.t.Verbs[v].Finite && x.t.Verbs[v].From > start {
		end = min(end, x.trimStop(start, x.t.Verbs[v].From)) // "her pledge to stay | came late"
	}
	r.way, r.after = w, tokens{start, end}
	return r, !r.after.empty()
}

// heard reports whether the noun at token i stands for what is said by nobody in
// particular, in the clause that begins at token at: "amid fears that", "there
// were reports that". A noun with a determiner is known from before.
func (x *scene) heard(i, at int) bool {
	return at == i+1 && x.tag(i) == nlp.NNS && x.norm(at) == "that" && x.tag(at) == nlp.IN && !x.finiteAt(at+1) && x.finiteFrom(at+1)
}

// pastIs returns the token behind "is" at token i where "that" follows, "her argument
// [is] that"; else i.
func (x *scene) pastIs(i int) int {
	g := x.groupFrom(i)
	if g < 0 || x.t.Verbs[g].Lemma != "be" || !x.t.Verbs[g].Finite || x.t.Verbs[g].Modal != "" || x.t.Verbs[g].Negated {
		return i
	}
	if to := x.t.Verbs[g].To; x.norm(to) == "that" && x.tag(to) == nlp.IN {
		return to
	}
	return i
}

// aboutIt reports whether a noun with a possessor, phrase p, is only what the clause is
// about: it hangs on a preposition, and what follows it says what is wanted, not that it
// is so: "complied with [the bishop's requests] to leave".
func (x *scene) aboutIt(p int, w way) bool {
	return x.t.Phrases[p].Prep >= 0 && (w == toDo || w == thing)
}

// wants are the classes of nouns that say by "of" or "for" what their possessor
// wants: "the miners' demand for water", but not "his view of the town".
var wants = map[nlp.CueClass]bool{nlp.Call: true, nlp.Refuse: true, nlp.Deny: true, nlp.Condemn: true}

// spoken reports whether words in quotation marks begin at token i, a mark
// between passed over.
func (x *scene) spoken(i int) bool {
	return x.opens(i) || (x.tag(i) == nlp.Comma || x.norm(i) == ":") && x.opens(i+1)
}

// tells reports whether the noun at token i, the last word of phrase p, reads as
// the verb of a person, a body or a paper: "The Post [reports] that", "The site
// [states] that", and ", the Post [reports]" at the end of a sentence.
func (x *scene) tells(i, p int) bool {
	if x.t.Phrases[p].To == i+1 && x.tag(i+1) == nlp.Stop && i > x.t.Phrases[p].From && x.tellsLast(i, p) {
		return true
	}
	proper, ends, that := x.tag(i-1).Proper(), x.tag(i+1) == nlp.Stop, x.norm(i+1) == "that" && x.tag(i+1) == nlp.IN
	switch {
	case x.t.Phrases[p].To != i+1, !proper && !ends && !that, !proper && !x.speaks(i-1) && !someSay[x.norm(i-1)]:
		return false
	case ends:
		return x.tag(x.t.Phrases[p].From-1) == nlp.Comma
	case proper && x.tag(i) == nlp.NNS && subjects[x.norm(i+1)] && x.finiteFrom(i+1):
		return true // "Lind [notes] they were late"
	}
	return that && x.finiteFrom(i+2) && !x.finiteAt(i+2) && (proper || !nouns.Has(x.norm(i)))
}

// tellsLast reports whether the last word of a sentence, a noun by its tag, is the verb
// of who or what speaks behind a quotation or a comma: "..., a study of two lakes [shows]".
func (x *scene) tellsLast(i, p int) bool {
	if lemma, ok := lexicon.Verb(x.norm(i)); !ok || lemma == x.norm(i) || !verbs.Has(lemma) || x.tag(i-1) == nlp.POS {
		return false
	}
	sub := x.climb(p, i, window)
	if sub.phrase < 0 || sub.phrase == p && x.t.Phrases[p].Head != i || x.finiteIn(sub.from, i) {
		return false
	}
	head := x.t.Phrases[sub.phrase].Head
	return x.tag(sub.from-1) == nlp.Quote || x.tag(sub.from-1) == nlp.Comma && head != i && x.speaks(head)
}

// someSay are words for unnamed people that a verb may follow at once.
var someSay = set("some many others most all both few")

// speaks reports whether token i is a word for people or for what is read.
func (x *scene) speaks(i int) bool {
	return headTypes.Has(x.norm(i)) || documents[x.norm(i)] || reports[x.norm(i)]
}

// verbNoun reads a verb that the tagger took for a noun: "The department
// [notes], ...". The rest of its phrase is the speaker.
func (x *scene) verbNoun(i, p int) (report, bool) {
	lemma, ok := lexicon.Verb(x.norm(i))
	senses := verbs.Get(lemma)
	if !ok || lemma == x.norm(i) && !someSay[x.norm(i-1)] || !takes(senses, quoted) {
		return report{}, false
	}
	sub := x.climb(p, i, window)
	if sub.phrase < 0 {
		return report{}, false
	}
	r := report{lemma: lemma, cue: tokens{i, i + 1}, speaker: sub.phrase, written: tokens{sub.from, i}, from: sub.from}
	return x.following(r, i+1, senses)
}

// nounClauseEnd returns end, or where the clause of a noun that begins at token
// start ends: "her claim that it was lost | did not convince them".
func (x *scene) nounClauseEnd(start, end int) int {
	for c := range x.t.Clauses {
		k := &x.t.Clauses[c]
		if k.From != start || k.To >= end {
			continue
		}
		if x.tag(k.To-1) != nlp.CC || c+1 == len(x.t.Clauses) {
			return x.trimStop(start, k.To)
		}
		start = k.To // "that it is old and | was sold"
	}
	return end
}

// namer finds whose words the noun phrase p is, and returns the token behind
// the noun and the speaker, and whether the speaker is its possessor.
func (x *scene) namer(r *report, p int) (at int, owned bool) {
	ph := x.t.Phrases[p]
	if x.possessor(r, p) {
		return ph.To, true
	}
	if k := x.body(p); k >= 0 {
		r.speaker, r.written = p, tokens{k, k + 1}
		return ph.To, false
	}
	if q := x.phraseFrom(ph.To + 1); q >= 0 && (x.norm(ph.To) == "by" || x.norm(ph.To) == "from" || x.norm(ph.To) == "among") {
		r.speaker, r.written = q, tokens{x.t.Phrases[q].From, x.phraseEnd(q)}
		return x.phraseEnd(q), false
	}
	if g := x.groupBefore(ph.From); g >= 0 && lightVerbs[x.t.Verbs[g].Lemma] && !x.t.Verbs[g].Passive && (x.t.Verbs[g].Finite || x.tag(ph.From-1) != nlp.VBN) && (r.class != nlp.Support || x.t.Verbs[g].Lemma != "have") { // "has the support of" others
		sub := x.subjectOf(g)
		r.speaker, r.from, r.shared = sub.phrase, sub.from, sub.shared
		r.cue.from = x.t.Verbs[g].From
		r.negated = x.t.Verbs[g].Negated || x.norm(ph.From) == "no"
	}
	return ph.To, false
}

// groupBefore returns the verb group that ends at token i, or -1.
func (x *scene) groupBefore(i int) int {
	if i == 0 {
		return -1
	}
	return x.group(i - 1)
}

// possessor finds the possessor inside noun phrase p: "[her] claim", "[the
// mayor]'s claim".
func (x *scene) possessor(r *report, p int) bool {
	ph := x.t.Phrases[p]
	switch {
	case ph.Owner >= 0: // "her mother's pleas" are her mother's
		r.speaker, r.written = p, tokens{ph.From, ph.Owner + 1}
		if q := x.phrase(ph.From - 2); x.norm(ph.From-1) == "of" && q >= 0 && x.tag(x.t.Phrases[q].Head).Proper() && x.tag(ph.From).Proper() {
			r.speaker, r.written.from = q, x.t.Phrases[q].From // "the Bank of Dorne's claim"
		}
	case x.tag(ph.From) == nlp.PRPS:
		r.speaker, r.written = p, tokens{ph.From, ph.From + 1}
	default:
		return false
	}
	return true
}

// body returns the token of a body of people that stands before the head of
// noun phrase p: "an [opposition] call for"; or -1.
func (x *scene) body(p int) int {
	ph := x.t.Phrases[p]
	if ph.Head == ph.From || !x.tag(ph.Head-1).Noun() {
		return -1
	}
	switch headTypes.Get(x.norm(ph.Head - 1)) {
	case nlp.Opposition, nlp.Police, nlp.Government, nlp.Organiser:
		return ph.Head - 1
	}
	return -1
}
