package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// views are nouns that say behind "in" whose words or thoughts a sentence holds, with
// what they are.
var views = lexicon.NewWords(map[string]nlp.CueClass{
	"eyes": nlp.Think, "estimation": nlp.Think, "judgment": nlp.Think, "mind": nlp.Think, "opinion": nlp.Think, "view": nlp.Think,
	"telling": nlp.Say, "words": nlp.Say,
}).ForTokens()

// viewReport reads "in her view" and "in the words of Lind" at token i, with which a
// sentence begins: its content is the rest of it.
func (x *scene) viewReport(i int) (report, bool) {
	p := x.phraseFrom(i + 1)
	if p < 0 || i > 1 || i == 1 && x.tag(0) != nlp.CC || x.quote(i) >= 0 {
		return report{}, false
	}
	head := x.t.Phrases[p].Head
	r := report{lemma: x.norm(head), class: views.Get(x.norm(head)), speaker: -1, from: i, cue: tokens{head, head + 1}, way: preposed}
	end := x.t.Phrases[p].To
	if q := x.t.Phrases[p].Of; q >= 0 {
		r.speaker, end = q, x.speakerEnd(q)
	} else if !x.possessor(&r, p) {
		return r, false
	}
	if !views.Has(r.lemma) || x.ourVoice(&r) || x.tag(end) != nlp.Comma || !x.opens(end+1) && !x.finiteFrom(end+1) {
		return r, false
	}
	r.after = tokens{end + 1, x.clauseEnd(end+1, clause)}
	return r, !r.after.empty()
}
