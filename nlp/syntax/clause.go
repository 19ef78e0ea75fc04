package syntax

import "crossclaim/nlp"

// A frame is a clause that is being read: opened by a connective, a noun or a
// verb, filled with its verb, and closed by what cannot belong to it.
type frame struct {
	clause     int // index in Clauses; -1 until the verb is met
	sort       Sort
	from       int // first token
	subject    int // the phrase that can be its subject, or -1
	antecedent int // the phrase it describes, or -1
	last       int // the last phrase since the verb or boundary that no preposition governs, or -1
	pending    int // the last phrase before the first comma since the verb, or -1
	first      int // how many clauses there were when it was opened
	boundary   int // the last comma or conjunction in it, or -1
	tentative  bool
}

// depth is how deep clauses may nest; deeper ones are read as if they stood at
// the deepest level.
const depth = 24

// A parser walks over the phrases, verb groups and connectives of a tree and
// keeps a stack of open frames.
type parser struct {
	t       *Tree
	stack   [depth]frame
	n       int
	i       int // the token at hand
	prep    int // the preposition that governs the next phrase, or -1
	last    int // the last phrase met, or -1
	outside int // the last phrase before the last open parenthesis, or -1
	paren   int // depth of the stack at the last open parenthesis, or 0
}

// run reads the whole sentence.
func (p *parser) run() {
	t := p.t
	p.prep, p.last = -1, -1
	p.push(Main, 0)
	for p.i < len(t.Tokens) {
		if k := int(t.phraseOf[p.i]); k >= 0 {
			p.place(k)
			p.i = t.Phrases[k].To
			p.prep, p.last = -1, k
			continue
		}
		if k := int(t.verbOf[p.i]); k >= 0 {
			p.verb(k)
			p.i = t.Verbs[k].To
			p.prep = -1
			continue
		}
		p.connective()
		p.i++
	}
	for p.n > 0 {
		p.pop()
	}
}

func (p *parser) top() *frame { return &p.stack[p.n-1] }

// push opens a frame at token from.
func (p *parser) push(s Sort, from int) *frame {
	if p.n == depth {
		p.pop()
	}
	p.stack[p.n] = frame{clause: -1, sort: s, from: from, subject: -1, antecedent: -1, last: -1, boundary: -1, pending: -1, first: len(p.t.Clauses)}
	p.n++
	return p.top()
}

// pop closes the top frame before the token at hand. A clause that is left
// without a finite verb takes its participle for one: taggers mix them up.
func (p *parser) pop() {
	f := p.top()
	p.n--
	if f.clause >= 0 {
		p.t.Clauses[f.clause].To = p.end()
		return
	}
	if f.sort == Main && f.subject >= 0 {
		p.promote(f)
	}
}

// end returns where a clause that is closed before the token at hand ends:
// marks at its end are not part of it.
func (p *parser) end() int {
	to := p.i
	for to > 0 && p.t.Tokens[to-1].Tag.Mark() && p.t.Tokens[to-1].Tag != nlp.Close {
		to--
	}
	return to
}

// promote makes the participle that follows the subject of f its finite verb:
// "Two people hurt in crash".
func (p *parser) promote(f *frame) {
	t := p.t
	for c := f.first; c < len(t.Clauses); c++ {
		k := &t.Clauses[c]
		v := &t.Verbs[k.Verb]
		if k.Sort == Participial && t.chained(f.subject, k.Antecedent) && t.Tokens[v.Head].Tag == nlp.VBN {
			k.Sort, k.From, k.Subject, k.Antecedent = Main, f.from, f.subject, -1
			k.To = max(k.To, p.end())
			v.Finite, v.Tense = true, Past
			return
		}
	}
}

// chained reports whether phrase b is a or stands at the end of its chain of
// "of".
func (t *Tree) chained(a, b int) bool {
	for n := 0; n < reach && a >= 0 && a < b; n++ {
		a = t.Phrases[a].Of
	}
	return a == b && a >= 0
}

// popTo closes frames until n are left.
func (p *parser) popTo(n int) {
	for p.n > n {
		p.pop()
	}
}

// place gives the phrase k its part in the frame at hand.
func (p *parser) place(k int) {
	t := p.t
	np := &t.Phrases[k]
	f := p.top()
	p.coordinate(k)
	if p.prep >= 0 && p.last >= 0 && t.Tokens[p.prep].Norm == "of" && t.Phrases[p.last].To == p.prep && p.prep == p.i-1 {
		t.Phrases[p.last].Of = k
	}
	if f.tentative && f.clause < 0 && f.subject < 0 && p.prep == f.from {
		np.Prep = p.prep
		f.subject = k
		return
	}
	if t.nominative(k) {
		p.prep = -1
	}
	np.Prep = p.prep
	if p.prep >= 0 || np.When {
		return
	}
	if f.clause < 0 {
		p.placeBefore(f, k)
		return
	}
	p.placeAfter(f, k)
}

// nominative reports whether phrase k is a pronoun that can only be a subject.
func (t *Tree) nominative(k int) bool {
	switch t.Tokens[t.Phrases[k].Head].Norm {
	case "i", "he", "she", "we", "they":
		return true
	}
	return false
}

// placeBefore places a phrase in a frame that has no verb yet.
func (p *parser) placeBefore(f *frame, k int) {
	t := p.t
	switch {
	case f.subject < 0:
		f.subject = k
	case p.last >= 0 && t.Phrases[p.last].To == p.i && !t.Phrases[p.last].When && t.finiteAt(t.Phrases[k].To):
		p.contact(k) // "an election | protesters say"
	case f.tentative && p.i > 0 && t.Tokens[p.i-1].Tag == nlp.Comma:
		f.subject = k
	}
}

// placeAfter places a phrase in a frame that has its verb.
func (p *parser) placeAfter(f *frame, k int) {
	t := p.t
	c := &t.Clauses[f.clause]
	adjacent := t.Verbs[c.Verb].To == p.i
	if adjacent && c.Subject < 0 && c.Sort == Main && t.Verbs[c.Verb].Finite && !t.gerundBefore(f.from, t.Verbs[c.Verb].From) && !plays(&t.Tokens[t.Verbs[c.Verb].Head], be) {
		c.Subject = k // "..., said Smith"
		f.last = -1
		return
	}
	if p.last >= 0 && t.Phrases[p.last].To == p.i && t.finiteAt(t.Phrases[k].To) && (p.last != f.last || !tells(t.Verbs[c.Verb].Lemma)) {
		p.contact(k)
		return
	}
	if c.Object < 0 && f.boundary < t.Verbs[c.Verb].Head {
		c.Object = k
	}
	f.last = k
}

// contact opens a relative clause without a pronoun, whose subject is k.
func (p *parser) contact(k int) {
	antecedent := p.last
	f := p.push(Relative, p.t.Phrases[k].From)
	f.subject, f.antecedent = k, antecedent
}

// coordinate ties the phrase k to the one before a conjunction, and gives it
// the same preposition unless it is the subject of a clause of its own.
func (p *parser) coordinate(k int) {
	t := p.t
	if p.last < 0 || p.i < 2 || t.Tokens[p.i-1].Tag != nlp.CC || t.Phrases[p.last].To < p.i-2 {
		return
	}
	prev := &t.Phrases[p.last]
	if prev.To == p.i-2 && t.Tokens[p.i-2].Tag != nlp.Comma || t.finiteAt(t.Phrases[k].To) || t.gappedAt(t.Phrases[k].To) {
		return
	}
	prev.And = k
	if p.prep < 0 {
		p.prep = prev.Prep
	}
}

// finiteAt reports whether a finite verb group begins at token i, adverbs
// passed over.
func (t *Tree) finiteAt(i int) bool {
	for ; i < len(t.Tokens); i++ {
		if v := t.verbOf[i]; v >= 0 {
			return t.Verbs[v].Finite
		}
		if t.Tokens[i].Tag != nlp.RB {
			return false
		}
	}
	return false
}

// gappedAt reports whether a bare past participle stands at token i and what
// came before it was passive: "... were killed and thousands | detained".
func (t *Tree) gappedAt(i int) bool {
	if i >= len(t.Tokens) || t.verbOf[i] <= 0 {
		return false
	}
	v := &t.Verbs[t.verbOf[i]]
	before := &t.Verbs[t.verbOf[i]-1]
	return !v.Finite && v.From == v.Head && pastForm(t.Tokens[v.Head].Tag) && before.Passive && (before.Finite || before.Gapped)
}

func pastForm(tag nlp.Tag) bool { return tag == nlp.VBN || tag == nlp.VBD }
