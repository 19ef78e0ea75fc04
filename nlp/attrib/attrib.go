// Package attrib finds who said what: every attributed statement with its cue,
// its speaker and its content as exact spans.
//
// A cue is a word of the lexicon (verbs.txt, nouns.txt, adjectives.txt), whose frames
// say where its content may stand: behind it as a clause, quotation, infinitive
// or object, or before it. Its subject is the speaker. Quotations without a cue
// belong to whoever spoke last, and a post of a social network to whoever signed it.
//
// It refuses to judge whether a statement is true, and reads nothing inside
// quotation marks: what is said there is said by the one quoted.
package attrib

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/segment"
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
		ps := paragraphs(sentences, field)
		f.quotes[field] = quotations(d.Field(field), ps)
		if field == nlp.InText {
			f.posts = postsIn(d.Text, ps)
		}
	}
	for i := range sentences {
		f.post(i)
		f.sentence(i)
	}
	return slices.DeleteFunc(f.out, func(a nlp.Attribution) bool { return len(a.Content) == 0 }) // "She said:", and nothing follows
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
	posts     []segment.Post // of the text, those to come
	posted    int            // where the last one ends
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
	if len(f.reports) == 0 && quoted {
		f.led(q)
	}
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
		v := &t.Verbs[i]
		if at := predicate(t, v); verbs.Has(v.Lemma) || at >= 0 && at < len(t.Tokens) && adjectives.Has(t.Tokens[at].Norm) {
			return true
		}
	}
	for i := range t.Tokens {
		switch tok := &t.Tokens[i]; tok.Tag {
		case nlp.NN, nlp.NNS:
			if nouns.Of(tok) != nil || tellings.Of(tok) != "" || views.Holds(tok) {
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
		case x.norm(i) == "in":
			r, ok = x.viewReport(i)
		case g >= 0:
			if r, ok = x.adjectiveReport(g); !ok {
				r, ok = x.verbReport(g)
			}
			ok = ok && !x.doubted(&r) && !x.supposed(i)
		case x.tag(i).Noun():
			r, ok = x.nounReport(i)
		}
		if ok && !f.onlyNames(&r) && !x.generic(&r) {
			r.strong = x.strong(&r)
			f.add(r)
		}
	}
}

// onlyNames reports whether a report cites nothing but a person: "citing Lind" says
// whose words they are, not what they are.
func (f *finder) onlyNames(r *report) bool {
	p := f.scene.phraseFrom(r.after.from)
	if r.way != thing || !citing[r.lemma] || p < 0 || f.scene.t.Phrases[p].To != r.after.to {
		return false
	}
	s := f.scene.span(r.after.from, r.after.to)
	for _, m := range f.who.names.In(f.scene.s.Field, s) {
		if m.Type == name.Person && m.End == s.End {
			return true
		}
	}
	return false
}

// add notes a report. A noun and its light verb are one report, the noun's.
func (f *finder) add(r report) {
	if n := len(f.reports); n > 0 && f.reports[n-1].cue.from == r.cue.from {
		f.reports = f.reports[:n-1]
	}
	f.reports = append(f.reports, r)
}
