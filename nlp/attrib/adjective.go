package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// linking are the verbs that join an adjective to its subject.
var linking = lexicon.NewSet("be become feel grow look remain seem sound stay")

// predicate returns the token that may be an adjective said of the subject of v,
// or -1: the one behind "is", adverbs passed over, or the head of "are worried".
func predicate(t *syntax.Tree, v *syntax.VerbGroup) int {
	if v.Passive {
		return v.Head
	}
	if !linking.Has(v.Lemma) {
		return -1
	}
	at := v.To
	for at < len(t.Tokens) && t.Tokens[at].Tag == nlp.RB {
		at++
	}
	return at
}

// adjectiveReport reads the report that an adjective behind verb group g makes, if
// one does: "is confident that", "was critical of". A participle among them is
// the head of a group that looks passive: "are worried about".
func (x *scene) adjectiveReport(g int) (report, bool) {
	v := &x.t.Verbs[g]
	at := predicate(x.t, v)
	senses := adjectives.Get(x.norm(at))
	if len(senses) == 0 || !v.Finite || x.quote(v.Head) >= 0 || x.quote(at) >= 0 || idleModals[v.Modal] || v.Modal == "would" {
		return report{}, false
	}
	sub := x.subjectOf(g)
	r := report{lemma: x.norm(at), cue: tokens{v.From, at + 1}, speaker: sub.phrase, written: sub.pronoun, from: sub.from, shared: sub.shared, negated: v.Negated}
	if x.nobody(sub.phrase) || !x.minded(&r) || x.ourVoice(&r) {
		return r, false
	}
	for _, s := range senses {
		start, w := x.starts(at+1, s)
		if w == nowhere {
			continue
		}
		r.class, r.way = s.Class, w
		r.after = tokens{start, x.bounded(&r, start, x.contentEnd(start, w))}
		r.cue.to = x.cueEnd(at+1, start)
		return r, !r.after.empty()
	}
	return r, false
}
