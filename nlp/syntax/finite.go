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
	switch ambiguous := g.From == g.Head && pastForm(t.Tokens[g.Head].Tag) && !is(t.Tokens[g.Head].Norm, be|have|do); {
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

// lacking reports whether v, tagged as a participle, must be the finite verb of
// a clause that still waits for one: no other verb comes that could be.
func (p *parser) lacking(v int) bool {
	t := p.t
	f := p.waiting()
	if f == nil || p.moreFinite(v) {
		return false
	}
	before := t.before(t.Verbs[v].From)
	if before < 0 {
		return false
	}
	if k := t.phraseOf[before]; k >= 0 {
		return t.chained(f.subject, int(k)) || f.subject < int(k) && t.Phrases[k].Prep > t.Phrases[f.subject].Head && f == p.top()
	}
	return t.Tokens[before].Tag == nlp.Comma || t.Tokens[before].Tag == nlp.Dash
}

// waiting returns the topmost frame with a subject and no verb, or nil.
func (p *parser) waiting() *frame {
	for n := p.n - 1; n >= 0; n-- {
		if f := &p.stack[n]; f.clause < 0 && f.subject >= 0 && !f.tentative {
			return f
		}
	}
	return nil
}

// before returns the token before i, adverbs and quotation marks passed over,
// or -1.
func (t *Tree) before(i int) int {
	for i--; i >= 0 && (t.Tokens[i].Tag == nlp.RB || t.Tokens[i].Tag == nlp.Quote); i-- {
	}
	return i
}

// participle reports whether v, tagged as finite, describes the object it
// stands behind: "greets supporters | gathered in the square".
func (p *parser) participle(v int) bool {
	f := p.top()
	if f.clause < 0 || !p.describes(v) || f.boundary > p.t.Phrases[p.last].From || tells(p.t.Verbs[v].Lemma) {
		return false
	}
	if p.t.Phrases[p.last].Prep >= 0 {
		return p.waiting() == nil && !(p.reducible(f) && p.takesObject(v)) // "voted on an amendment | put forward by"
	}
	return f.last == p.last && f.boundary <= p.t.Clauses[f.clause].From && !tells(p.t.Verbs[p.t.Clauses[f.clause].Verb].Lemma)
}

// takesObject reports whether a phrase begins right behind v.
func (p *parser) takesObject(v int) bool {
	to := p.t.Verbs[v].To
	return to < len(p.t.Tokens) && opensPhrase(p.t.Tokens[to].Tag)
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
	if !before.Finite || !before.Passive && (!perfect(t, before) || g.Finite) {
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
	case p.reducible(f):
		p.reduce(f, v)
		return true
	}
	return false
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

// reducible reports whether the clause of f, taken for finite, can be a
// participle that describes its subject: "People gathered there | were".
func (p *parser) reducible(f *frame) bool {
	t := p.t
	c := &t.Clauses[f.clause]
	g := &t.Verbs[c.Verb]
	if c.Subject < 0 || !g.Finite || g.From != g.Head || g.From == 0 || f.boundary >= 0 || !pastForm(t.Tokens[g.Head].Tag) || is(t.Tokens[g.Head].Norm, be|have|do) {
		return false
	}
	return t.Tokens[t.Phrases[c.Subject].Head].Tag != nlp.PRP && t.chained(c.Subject, int(t.phraseOf[g.From-1]))
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
