package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// linking are the verbs that join an adjective to its subject.
var linking = lexicon.NewSet("be become feel grow look remain seem sound stay")

// adjectiveReport reads the report that an adjective behind verb group g makes, if
// one does: "is confident that", "was critical of". A participle among them is
// the head of a group that looks passive: "are worried about".
func (x *scene) adjectiveReport(g int) (report, bool) {
	v := &x.t.Verbs[g]
	at := v.Head
	if !v.Passive {
		if !linking.Has(v.Lemma) {
			return report{}, false
		}
		for at = v.To; x.tag(at) == nlp.RB; at++ {
		}
	}
	senses := adjectives.Get(x.norm(at))
	if len(senses) == 0 || !v.Finite || x.quote(v.Head) >= 0 || x.quote(at) >= 0 || idleModals[v.Modal] || v.Modal == "would" {
		return report{}, false
	}
	sub := x.subjectOf(g)
	r := report{lemma: x.norm(at), cue: tokens{v.From, at + 1}, speaker: sub.phrase, written: sub.pronoun, from: sub.from, shared: sub.shared, negated: v.Negated}
	if x.nobody(sub.phrase) || !x.minded(&r) {
		return r, false
	}
	for _, s := range senses {
		start, w := x.starts(at+1, s)
		if w == nowhere {
			continue
		}
		r.class, r.way, r.after = s.Class, w, tokens{start, x.bounded(&r, start, x.contentEnd(start, w))}
		r.cue.to = x.cueEnd(at+1, start)
		return r, !r.after.empty()
	}
	return r, false
}
