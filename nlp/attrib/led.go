package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/name"
)

// led notes the report of a sentence without a cue whose subject is a person and that leads
// by a colon to quotation q, its last words, as in `Lind had a plan: "We will dig."`.
func (f *finder) led(q int) {
	x := &f.scene
	colon := len(x.toks) - 1
	for colon > 0 && x.quote(colon) == q {
		colon--
	}
	span := x.quotes[q].Span
	if x.norm(colon) != ":" || colon+1 == len(x.toks) || span.End < x.s.End || x.quotes[q].Turn || !endsSpeech(span.In(x.text)) || firstAfter(x.quotes, x.s.Start) != q {
		return
	}
	p, before := x.host(f.who.names, colon), x.phrase(colon-1)
	if p < 0 || x.cites(colon) || x.quoteEnd(colon+1)-colon < leastLed || x.nobody(before) || x.othersWords(f.who.names, x.t.Phrases[p].To, colon) {
		return
	}
	f.reports = append(f.reports, report{lemma: ":", class: nlp.Say, cue: tokens{colon, colon + 1}, speaker: p, from: x.t.Phrases[p].From, way: speech, after: tokens{colon + 1, x.quoteEnd(colon + 1)}})
}

// leastLed is how many tokens words in quotation marks behind a colon have, that mark
// included, to be more than a title.
const leastLed = 6

// othersWords reports whether somebody is named in the tokens [from, to) whose words may be
// meant: "read from a letter [by Lind]", "cited [Lind's] letter".
func (x *scene) othersWords(names *name.Index, from, to int) bool {
	for _, m := range names.In(x.s.Field, x.span(from, to)) {
		for i := from; i < to && (m.Type == name.Person || m.Type == name.Org); i++ {
			before := x.norm(x.phraseStart(i) - 1)
			if x.toks[i].End == m.End && (before == "from" || before == "by" || before == "of" || x.tag(i+1) == nlp.POS) {
				return true
			}
		}
	}
	return false
}

// cites reports whether a verb before token end says that somebody else is quoted: "Lind
// quotes Holm telling them: ...".
func (x *scene) cites(end int) bool {
	for i := range x.t.Verbs {
		if v := &x.t.Verbs[i]; v.To <= end && citing[v.Lemma] {
			return true
		}
	}
	return false
}
