// Package attrib finds who said what: every attributed statement with its cue,
// its speaker and its content as exact spans.
//
// A cue is a verb or noun of the lexicon (verbs.txt, nouns.txt), whose frames
// say where its content may stand: behind it as a clause, quotation, infinitive
// or object, or before it. Its subject is the speaker. Quotations without a cue
// belong to whoever spoke last.
//
// It refuses to judge whether a statement is true, and reads nothing inside
// quotation marks: what is said there is said by the one quoted.
package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/syntax"
)

// Find returns the attributions of d in the order of their cues. trees[i] is
// the structure of sentences[i], nil where it was not tagged.
func Find(d *nlp.Document, sentences []nlp.Sentence, trees []*syntax.Tree, names *name.Index) []nlp.Attribution {
	if names == nil {
		names = &name.Index{}
	}
	f := finder{d: d, sentences: sentences, trees: trees, who: resolver{names: names}, last: -1}
	for _, field := range []nlp.Field{nlp.InText, nlp.InTitle} {
		f.quotes[field] = quotations(d.Field(field), paragraphs(sentences, field))
	}
	for i := range sentences {
		f.sentence(i)
	}
	return f.out
}

// paragraphs returns the paragraphs of a field.
func paragraphs(sentences []nlp.Sentence, field nlp.Field) []nlp.Span {
	var out []nlp.Span
	last := -1
	for i := range sentences {
		s := &sentences[i]
		switch {
		case s.Field != field:
		case s.Para == last:
			out[len(out)-1].End = s.End
		default:
			out, last = append(out, s.Span), s.Para
		}
	}
	return out
}

// A finder reads one article.
type finder struct {
	d         *nlp.Document
	sentences []nlp.Sentence
	trees     []*syntax.Tree
	quotes    [2][]quotation // by Field
	scene     scene
	reports   []report // of the sentence being read
	who       resolver
	out       []nlp.Attribution
	last      int // index in out of who spoke last: words in quotation marks before others of their sentence; -1 is nobody
	lastPara  int // the paragraph that it ends in, and its field
	lastField nlp.Field
	awaits    bool // its content is still to come
}

// maxTokens is how long a sentence may be. What is longer is a list or a table
// that lost its line breaks, and reading it would take more than linear time.
const maxTokens = 400

// sentence reads one sentence.
func (f *finder) sentence(i int) {
	s, t := &f.sentences[i], f.trees[i]
	if t == nil || !s.Role.Claims() || len(s.Tokens) > maxTokens {
		return
	}
	quotes := f.quotes[s.Field]
	q := firstAfter(quotes, s.Start)
	quoted := q < len(quotes) && quotes[q].Start < s.End
	if !quoted && !f.awaits && !hasCue(t) && !hasLabel(t) {
		return
	}
	f.scene.index = i
	f.scene.set(f.d.Field(s.Field), s, t, quotes)
	f.collect()
	f.cut()
	f.dropInner()
	if len(f.reports) == 0 {
		f.floating(q, quoted)
		return
	}
	first := len(f.out)
	for k := range f.reports {
		f.emit(&f.reports[k])
	}
	f.spoke(first)
}

// hasLabel reports whether a sentence may begin with a speaker and a colon.
func hasLabel(t *syntax.Tree) bool {
	for i := 1; i < len(t.Tokens) && i < 6; i++ {
		if t.Tokens[i].Norm == ":" {
			return true
		}
	}
	return false
}

// hasCue reports whether a sentence holds a word of the lexicon. Most hold
// none, and cost no more than this look.
func hasCue(t *syntax.Tree) bool {
	for i := range t.Verbs {
		if _, ok := verbs[t.Verbs[i].Lemma]; ok {
			return true
		}
	}
	for i := range t.Tokens {
		switch tok := &t.Tokens[i]; tok.Tag {
		case nlp.NN, nlp.NNS:
			if _, ok := nouns[tok.Norm]; ok {
				return true
			}
		case nlp.VBG, nlp.IN:
			if tok.Norm == "according" {
				return true
			}
		}
	}
	return false
}

// collect reads the reports of the scene, in the order of their cues.
func (f *finder) collect() {
	x := &f.scene
	f.reports = f.reports[:0]
	if r, ok := f.labelReport(); ok {
		f.reports = append(f.reports, r)
	}
	for i := range x.toks {
		r, ok := report{}, false
		switch g := x.groupFrom(i); {
		case x.norm(i) == "according":
			r, ok = x.accordingReport(i)
		case g >= 0:
			r, ok = x.verbReport(g)
		case x.tag(i).Noun():
			r, ok = x.nounReport(i)
		}
		if ok {
			r.strong = x.strong(&r)
			f.add(r)
		}
	}
}

// add notes a report. A noun and its light verb are one report, the noun's.
func (f *finder) add(r report) {
	if n := len(f.reports); n > 0 && f.reports[n-1].cue.from == r.cue.from {
		f.reports = f.reports[:n-1]
	}
	f.reports = append(f.reports, r)
}

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
	return g < 0 && r.way != preposed || g >= 0 && !x.t.Verbs[g].Finite && x.stepBack(r.cue.from) == 0
}

// parallel reports whether the verbs of two reports stand in one tense, as they
// do where "and" joins them: "said he was ill and blamed the food", but not
// "say he posed a threat and refused to leave".
func (x *scene) parallel(r, o *report) bool {
	a, b := x.group(r.cue.from), x.group(o.cue.from)
	return a < 0 || b < 0 || x.t.Verbs[a].Tense == x.t.Verbs[b].Tense
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
		return v.Finite && !v.Passive && takes(verbs[v.Lemma], quoted) && (r.way == clause || r.way == speech || r.way == preposed)
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
