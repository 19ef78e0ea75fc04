package syntax

import "crossclaim/nlp"

// after opens the main clause of a verb without a subject of its own: what was
// said stands before "..., says Ruiz"; any other goes on with the subject
// before it, "The firm cut jobs, is in debt and".
func (p *parser) after(f *frame, v int) {
	t := p.t
	subject := t.Clauses[f.clause].Subject
	inverted := t.Verbs[v].To < len(t.Tokens) && t.phraseOf[t.Verbs[v].To] >= 0 && tells(t.Verbs[v].Lemma)
	if before := t.before(t.Verbs[v].From); inverted || before < 0 || t.Tokens[before].Tag != nlp.Comma || !t.agrees(subject, v) || !p.coordinated(f, v, subject) {
		p.fresh(v, -1)
	}
}

// parallelBelow reports whether a clause below that of f is built more like v:
// "denied that he had ordered the raid and | accused his rival".
func (p *parser) parallelBelow(f *frame, v int) bool {
	if p.parallel(f, v) {
		return false
	}
	for n := p.n - 2; n >= 0; n-- {
		if below := &p.stack[n]; below.clause >= 0 && p.parallel(below, v) {
			return p.t.agrees(p.t.Clauses[below.clause].Subject, v)
		}
	}
	return false
}

// parallel reports whether the verb of f has the tense of v and, like v, an
// auxiliary or none.
func (p *parser) parallel(f *frame, v int) bool {
	a, b := &p.t.Verbs[p.t.Clauses[f.clause].Verb], &p.t.Verbs[v]
	return a.Finite && a.Tense == b.Tense && (a.From == a.Head) == (b.From == b.Head)
}

// coordinated opens a clause beside that of f. A clause without tense has no
// finite one beside it.
func (p *parser) coordinated(f *frame, v, subject int) bool {
	t := p.t
	c := &t.Clauses[f.clause]
	if !t.Verbs[c.Verb].Finite && p.n > 1 {
		return false
	}
	if f.boundary >= 0 {
		c.To = f.boundary
	} else {
		c.To = p.end()
	}
	from := t.Verbs[v].From
	if subject >= 0 && t.Phrases[subject].From > c.To {
		from = t.Phrases[subject].From
	}
	antecedent := c.Antecedent
	f.clause = p.add(f.sort, from, v, subject)
	t.Clauses[f.clause].Antecedent = antecedent
	f.from, f.last, f.boundary = from, -1, -1
	return true
}

// fresh closes everything and opens a main clause: what was read before it is
// what was said, or a sentence of its own.
func (p *parser) fresh(v, subject int) {
	from := p.t.Verbs[v].From
	if subject >= 0 {
		from = p.t.Phrases[subject].From
	}
	at := p.i
	p.i = from
	p.popTo(0)
	p.i = at
	f := p.push(Main, from)
	f.subject = subject
	p.fill(f, v)
}

// agrees reports whether the number of phrase k lets it be the subject of v.
func (t *Tree) agrees(k, v int) bool {
	if k < 0 || t.Phrases[k].And >= 0 {
		return true
	}
	head, verb := t.Tokens[t.Phrases[k].Head], t.Tokens[t.Verbs[v].From]
	switch {
	case verb.Tag == nlp.VBZ || verb.Norm == "was":
		return head.Tag != nlp.NNS && head.Tag != nlp.NNPS
	case verb.Norm == "were" || verb.Norm == "are" || verb.Norm == "have":
		return head.Tag != nlp.NNP && head.Tag != nlp.NN || t.Phrases[k].Of >= 0
	}
	return true
}
