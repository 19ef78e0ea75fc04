package syntax

import "crossclaim/nlp"

// verb gives the verb group v its clause.
func (p *parser) verb(v int) {
	g := &p.t.Verbs[v]
	if !g.Finite && p.inherits(v) {
		before := &p.t.Verbs[v-1]
		g.Finite, g.Gapped = true, true
		g.Passive, g.Modal, g.Tense = before.Passive, before.Modal, before.Tense
	}
	if g.Finite {
		p.finite(v)
		return
	}
	p.nonfinite(v)
}

// inherits reports whether the participle v has its auxiliary from the group
// before: "were injured and detained", "two were killed and thousands
// detained".
func (p *parser) inherits(v int) bool {
	t := p.t
	g := &t.Verbs[v]
	if v == 0 || g.From != g.Head || !pastForm(t.Tokens[g.Head].Tag) {
		return false
	}
	before := &t.Verbs[v-1]
	if !before.Finite || !before.Passive && !perfect(t, before) {
		return false
	}
	i := g.From - 1
	for i > before.Head && t.Tokens[i].Tag == nlp.RB {
		i--
	}
	if k := t.phraseOf[i]; k >= 0 && before.Passive {
		i = t.Phrases[k].From - 1
	}
	return i > before.Head && (t.Tokens[i].Tag == nlp.CC || t.Tokens[i].Tag == nlp.Comma && t.Tokens[i+1].Tag != nlp.VBN)
}

// perfect reports whether g is "has denied", so that a participle can follow
// its "and".
func perfect(t *Tree, g *VerbGroup) bool {
	return g.From < g.Head && is(t.Tokens[g.From].Norm, have)
}

// finite gives a verb that carries tense to a frame that waits for one, or
// opens a clause for it.
func (p *parser) finite(v int) {
	for {
		f := p.top()
		switch {
		case f.clause < 0 && p.takes(f, v):
			p.fill(f, v)
			return
		case f.clause < 0 && p.n > 1:
			p.pop()
		case f.clause < 0:
			p.fill(f, v)
			return
		case p.second(f, v):
			return
		case p.n == 1:
			p.fresh(v, -1)
			return
		default:
			p.pop()
		}
	}
}

// takes reports whether the frame f, which has no verb, is the clause of v.
// What "after" or "since" opened is a clause only if the frame below does not
// need the verb more.
func (p *parser) takes(f *frame, v int) bool {
	if !f.tentative {
		return f.subject >= 0 || f.antecedent >= 0 || f.sort != Main || p.n == 1
	}
	if f.subject < 0 {
		return false
	}
	outer := p.outer()
	if outer == nil || outer.clause >= 0 || outer.subject < 0 {
		return true
	}
	return p.moreFinite(v)
}

// outer returns the frame below the top one, or nil.
func (p *parser) outer() *frame {
	if p.n < 2 {
		return nil
	}
	return &p.stack[p.n-2]
}

// moreFinite reports whether a finite verb follows v, within the next five
// groups, whose subject does not stand right before it.
func (p *parser) moreFinite(v int) bool {
	t := p.t
	for n := v + 1; n < len(t.Verbs) && n <= v+5; n++ {
		if i := t.Verbs[n].From; t.Verbs[n].Finite && (t.phraseOf[i-1] < 0 || t.Phrases[t.phraseOf[i-1]].Prep >= 0) {
			return t.Tokens[i-1].Tag != nlp.CC
		}
	}
	return false
}

// fill makes v the verb of f's clause.
func (p *parser) fill(f *frame, v int) {
	subject := f.subject
	if subject < 0 {
		subject = f.antecedent
	}
	if f.tentative && subject >= 0 {
		p.t.Phrases[subject].Prep = -1
	}
	f.clause = p.add(f.sort, f.from, v, subject)
	p.t.Clauses[f.clause].Antecedent = f.antecedent
	f.tentative = false
	f.last, f.boundary = -1, -1
}

// add appends a clause.
func (p *parser) add(s Sort, from, v, subject int) int {
	p.t.Clauses = append(p.t.Clauses, Clause{
		From: from, To: p.t.Verbs[v].To, Verb: v, Subject: subject, Object: -1, Antecedent: -1, Sort: s, Parent: -1,
	})
	return len(p.t.Clauses) - 1
}

// second handles a finite verb that meets a frame which has one already. It
// reports false when the frame must be closed first.
func (p *parser) second(f *frame, v int) bool {
	t := p.t
	from := t.Verbs[v].From
	for from > 0 && t.Tokens[from-1].Tag == nlp.RB {
		from--
	}
	c := &t.Clauses[f.clause]
	switch {
	case from > 0 && t.Tokens[from-1].Tag == nlp.CC:
		return p.coordinated(f, v, c.Subject)
	case f.last >= 0 && f.boundary >= 0 && t.Tokens[f.boundary].Tag == nlp.CC && f.boundary < t.Phrases[f.last].From:
		return p.coordinated(f, v, f.last)
	case f.last >= 0 && f.boundary >= 0 && f.boundary < t.Phrases[f.last].From:
		p.fresh(v, f.last) // "..., he said"
		return true
	case f.last >= 0 && tells(t.Verbs[c.Verb].Lemma):
		p.bare(f, v)
		return true
	case p.reducible(f):
		p.reduce(f, v)
		return true
	}
	return false
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

// bare opens a complement without "that", whose subject was taken for the
// object: "said | both sides agreed".
func (p *parser) bare(f *frame, v int) {
	t := p.t
	c := &t.Clauses[f.clause]
	if c.Object == f.last {
		c.Object = -1
	}
	subject := f.last
	f.last = -1
	n := p.push(Complement, t.Phrases[subject].From)
	n.subject = subject
	p.fill(n, v)
}

// reducible reports whether the clause of f, taken for finite, can be a
// participle that describes its subject: "People gathered there | were".
func (p *parser) reducible(f *frame) bool {
	t := p.t
	c := &t.Clauses[f.clause]
	g := &t.Verbs[c.Verb]
	return c.Subject >= 0 && g.From == g.Head && pastForm(t.Tokens[g.Head].Tag) && !is(t.Tokens[g.Head].Norm, be|have|do) &&
		t.Phrases[c.Subject].To == g.From && t.Tokens[t.Phrases[c.Subject].Head].Tag != nlp.PRP && f.boundary < 0
}

// reduce makes f's clause a participle and v its finite verb.
func (p *parser) reduce(f *frame, v int) {
	t := p.t
	c := &t.Clauses[f.clause]
	g := &t.Verbs[c.Verb]
	t.Tokens[g.Head].Tag = nlp.VBN
	g.Finite, g.Tense = false, NoTense
	c.Sort, c.Antecedent = Participial, c.Subject
	c.From, c.To = g.From, p.end()
	f.subject = c.Subject
	f.clause = -1
	p.fill(f, v)
}
