package attrib

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
)

// labelReport reads a sentence that names its speaker without a verb: "Police:
// two dead", "Norio: No deal", and words in quotation marks that are signed:
// "..." - Petra Lind.
func (f *finder) labelReport() (report, bool) {
	x := &f.scene
	if r, ok := x.signed(); ok {
		return r, true
	}
	at := 0
	if x.tag(0) == nlp.Quote {
		at = 1
	}
	p := x.phraseFrom(at)
	if p < 0 {
		return report{}, false
	}
	end := x.t.Phrases[p].To
	if x.norm(end) != ":" {
		return report{}, false
	}
	if x.opens(end+1) && x.quotes[x.quote(end+1)].Turn {
		return report{lemma: ":", cue: tokens{end, end + 1}, speaker: p, way: speech, after: tokens{end + 1, x.quoteEnd(end + 1)}}, true
	}
	if at > 0 || end+2 >= len(x.toks) || !f.labels(p) {
		return report{}, false
	}
	r := report{lemma: ":", cue: tokens{end, end + 1}, speaker: p, way: clause}
	r.after = tokens{end + 1, x.trimStop(end+1, len(x.toks))}
	return r, !r.after.empty()
}

// labels reports whether a noun phrase before a colon can be a speaker: a
// person, a body that speaks, or a set of figures.
func (f *finder) labels(p int) bool {
	x := &f.scene
	ph := x.t.Phrases[p]
	head := x.toks[ph.Head].Norm
	if rubrics[head] {
		return false
	}
	if headTypes.Has(head) || reports[head] {
		return ph.To-ph.From <= 3
	}
	m := f.who.named(x, x.span(ph.From, ph.To), ph.Head)
	return m != nil && m.Type == name.Person && !x.announced(ph.From, m.Start)
}

// announced reports whether words that name no office stand from token i to an
// offset, before a name: "MUST WATCH Petra Lind: ...", "Story highlights Petra Lind: ...".
func (x *scene) announced(i, offset int) bool {
	for ; i < len(x.toks) && x.toks[i].Start < offset; i++ {
		word := x.toks[i].In(x.text)
		if x.tag(i) == nlp.NNS || len(word) > 3 && strings.ToUpper(word) == word {
			return true
		}
	}
	return false
}

// rubrics are words before a colon that say what sort of text follows.
var rubrics = set("answer background claim claims correction fact facts note question truth update verdict analysis column commentary editorial opinion review blog podcast video watch letter letters book")

// reports are writings that stand before a colon as speakers do.
var reports = set("report study analysis poll polls survey estimates review audit inquiry")

// signed reads words in quotation marks with a name behind a dash.
func (x *scene) signed() (report, bool) {
	if len(x.toks) < 4 || x.quote(0) < 0 {
		return report{}, false
	}
	end := x.quoteEnd(0)
	p := x.phraseFrom(end + 1)
	if x.tag(end) != nlp.Dash || p < 0 || !x.tag(x.t.Phrases[p].Head).Proper() {
		return report{}, false
	}
	if to := x.t.Phrases[p].To; x.tag(to) == nlp.Comma && x.finiteIn(to, len(x.toks)) || x.tag(to) != nlp.Comma && x.tag(to) != nlp.NoTag && x.tag(to) != nlp.Stop {
		return report{}, false // "... - Petra Lind, potter"
	}
	return report{lemma: x.norm(end), cue: tokens{end, end + 1}, speaker: p, from: end, way: preposed, before: tokens{0, end}}, true
}
