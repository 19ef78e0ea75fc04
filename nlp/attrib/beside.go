package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// cut ends the content of each report where a later one begins that stands
// beside it, not inside it: "... and added that", ", she said".
func (f *finder) cut() {
	x := &f.scene
	for i := range f.reports {
		r := &f.reports[i]
		for k := i + 1; k < len(f.reports); k++ {
			o := &f.reports[k]
			if o.from <= r.after.from || !x.beside(r, o) {
				continue
			}
			if end := x.trimStop(r.after.from, o.from); end < r.after.to {
				r.after.to = end
			}
		}
	}
}

// beside reports whether a report stands beside those before it, not in what
// they report: "..., she said", "..., adding that", "... and urged", "..., but
// they denied".
func (x *scene) beside(r, o *report) bool {
	k := o.from - 1
	if x.tag(k) == nlp.Quote {
		k--
	}
	before := x.tag(k)
	switch {
	case o.way == preposed && !o.before.empty():
		return true
	case x.tag(o.from) == nlp.CC:
		return before == nlp.Comma || x.norm(o.from) == "but" || x.parallel(r, o)
	case before == nlp.Comma && x.introduces(r):
		return true
	case o.shared:
		return before == nlp.Comma || before == nlp.Dash
	}
	if x.tag(k-1) == nlp.Quote {
		k--
	}
	return x.tag(k-1) == nlp.Comma && (before == nlp.CC || x.subordinator(o.from-1))
}

// introduces reports whether a report stands in a phrase that the main clause
// follows: "Asked about her claim that ..., he said", "Noting that ..., he said".
func (x *scene) introduces(r *report) bool {
	g := x.group(r.cue.from)
	return g < 0 && r.way != preposed && r.lemma != ":" || g >= 0 && !x.t.Verbs[g].Finite && x.stepBack(r.cue.from) == 0
}

// parallel reports whether the verbs of two reports stand in one tense, as they
// do where "and" joins them: "said he was ill and blamed the food", but not
// "say he posed a threat and refused to leave".
func (x *scene) parallel(r, o *report) bool {
	a, b := x.group(r.cue.from), x.group(o.cue.from)
	return a < 0 || b < 0 || x.tense(a) == x.tense(b)
}

// tense returns the tense of verb group g, which may be mistagged.
func (x *scene) tense(g int) syntax.Tense {
	if v := &x.t.Verbs[g]; v.Finite || !x.mistagged(v) {
		return v.Tense
	}
	return syntax.Past
}

// dropInner drops reports that stand inside the content of another one and are
// no statements of somebody else: "said she felt that". What others said stays:
// "cited remarks by the general that".
func (f *finder) dropInner() {
	kept := f.reports[:0]
	for _, r := range f.reports {
		if r.strong || !inside(kept, r.cue.from) {
			kept = append(kept, r)
		}
	}
	f.reports = kept
}

// strong reports whether somebody speaks in a report who is named by more than a
// pronoun, and says a whole thing.
func (x *scene) strong(r *report) bool {
	if r.speaker < 0 || x.tag(x.t.Phrases[r.speaker].Head) == nlp.PRP || !r.written.empty() && x.tag(r.written.from) == nlp.PRPS {
		return false
	}
	if g := x.group(r.cue.from); g >= 0 {
		v := &x.t.Verbs[g]
		if r.cue.to > v.To || x.figures(r) {
			return r.way == clause
		}
		return (v.Finite && !v.Passive || x.quotedPerson(g) >= 0) && takes(verbs.Get(v.Lemma), quoted) && (r.way == clause || r.way == speech || r.way == preposed)
	}
	return true
}

// inside reports whether a token stands in the content of one of the reports.
func inside(reports []report, token int) bool {
	for i := range reports {
		for _, c := range []tokens{reports[i].before, reports[i].after} {
			if c.from <= token && token < c.to {
				return true
			}
		}
	}
	return false
}
