package syntax

import "crossclaim/nlp"

// verb gives the verb group v its clause.
func (p *parser) verb(v int) {
	t := p.t
	g := &t.Verbs[v]
	if !g.Finite && p.inherits(v) {
		before := &p.t.Verbs[v-1]
		g.Finite, g.Gapped = true, true
		g.Passive, g.Modal, g.Tense = before.Passive, before.Modal, before.Tense
	}
	switch ambiguous := g.From == g.Head && pastForm(t.Tokens[g.Head].Tag) && !plays(&t.Tokens[g.Head], be|have|do); {
	case ambiguous && !g.Finite && p.lacking(v):
		t.Tokens[g.Head].Tag = nlp.VBD
		g.Finite, g.Tense = true, Past
	case ambiguous && g.Finite && !g.Gapped && p.participle(v):
		t.Tokens[g.Head].Tag = nlp.VBN
		g.Finite, g.Tense = false, NoTense
	}
	if g.Finite {
		p.finite(v)
		return
	}
	p.nonfinite(v)
}

// finite gives a verb that carries tense to a frame that waits for one, or
// opens a clause for it.
func (p *parser) finite(v int) {
	p.resume(v)
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
			p.after(f, v)
			return
		default:
			p.pop()
		}
	}
}

// resume closes what stands between a subject and its verb, which a comma
// precedes: "The mayor, who knows how it began, | said".
func (p *parser) resume(v int) {
	t := p.t
	i := t.before(t.Verbs[v].From)
	if i < 0 || t.Tokens[i].Tag != nlp.Comma && t.Tokens[i].Tag != nlp.Dash {
		return
	}
	for n := p.n - 1; n > 0; n-- {
		if f := &p.stack[n-1]; f.clause < 0 && f.subject >= 0 && !f.tentative {
			p.popTo(n)
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
	if f.subject < 0 || plays(&p.t.Tokens[p.t.Phrases[f.subject].Head], day|month) {
		return false // "the men held since May | were freed"
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
		i := t.before(t.Verbs[n].From)
		if !t.Verbs[n].Finite || i < 0 || t.phraseOf[i] >= 0 && t.phraseOf[i] != t.phraseOf[max(0, t.Verbs[v].From-1)] && !t.governed(int(t.phraseOf[i])) {
			continue
		}
		switch t.Tokens[i].Tag {
		case nlp.CC, nlp.WDT, nlp.WP, nlp.IN, nlp.WRB:
		default:
			return true
		}
	}
	return false
}

// governed reports whether a preposition stands right before phrase k.
func (t *Tree) governed(k int) bool {
	from := t.Phrases[k].From
	return from > 0 && t.phraseOf[from-1] < 0 && (t.Tokens[from-1].Tag == nlp.IN || t.Tokens[from-1].Tag == nlp.TO)
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
	f.last, f.boundary, f.pending = -1, -1, -1
	if p.t.Verbs[v].Finite {
		p.inform(f, subject)
	}
}

// inform gives the participles that stood before the subject of f their
// subject: "Chanting slogans, the crowd marched".
func (p *parser) inform(f *frame, subject int) {
	t := p.t
	for c := f.first; c < f.clause; c++ {
		if k := &t.Clauses[c]; k.Subject < 0 && !t.Verbs[k.Verb].Finite {
			k.Subject = subject
		}
	}
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
		return t.agrees(c.Subject, v) && !p.parallelBelow(f, v) && p.coordinated(f, v, c.Subject)
	case t.Verbs[v].Gapped && from > 0 && t.Tokens[from-1].Tag == nlp.Comma && f.last < 0:
		return p.coordinated(f, v, c.Subject) // "had arrested, charged and jailed"
	case f.last >= 0 && f.boundary >= 0 && t.Tokens[f.boundary].Tag == nlp.CC && f.boundary < t.Phrases[f.last].From:
		return p.coordinated(f, v, f.last)
	case f.last >= 0 && f.boundary >= 0 && f.boundary < t.Phrases[f.last].From:
		p.fresh(v, f.last) // "..., he said"
		return true
	case f.last >= 0 && (tells(t.Verbs[c.Verb].Lemma) || t.nominative(f.last)):
		p.bare(f, v, f.last)
		return true
	case f.pending >= 0 && tells(t.Verbs[c.Verb].Lemma) && from > 0 && t.Tokens[from-1].Tag == nlp.Comma:
		p.bare(f, v, f.pending) // "say Ruiz, a former clerk, plans to run"
		return true
	case c.Antecedent >= 0 && c.Subject != c.Antecedent && t.Verbs[c.Verb].To == from && tells(t.Verbs[c.Verb].Lemma):
		p.gap(v, c.Antecedent) // "an election voters say was rigged"
		return true
	case f.sort == Complement && (t.Tokens[f.from].Norm == "what" || t.Tokens[f.from+1].Norm == "what") && t.Verbs[c.Verb].To == from && tells(t.Verbs[c.Verb].Lemma):
		p.gap(v, -1) // "what the union said was a trap"
		return true
	case p.reducible(f):
		p.reduce(f, v)
		return true
	}
	return false
}

// bare opens a complement without "that", whose subject was taken for the
// object: "said | both sides agreed".
func (p *parser) bare(f *frame, v, subject int) {
	t := p.t
	c := &t.Clauses[f.clause]
	if c.Object == subject {
		c.Object = -1
	}
	f.last, f.pending = -1, -1
	n := p.push(Complement, t.Phrases[subject].From)
	n.subject = subject
	p.fill(n, v)
}

// gap opens a complement whose subject is what the clause around it describes.
func (p *parser) gap(v, subject int) {
	n := p.push(Complement, p.t.Verbs[v].From)
	n.subject = subject
	p.fill(n, v)
}
