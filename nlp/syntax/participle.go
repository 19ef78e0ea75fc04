package syntax

import "crossclaim/nlp"

// lacking reports whether v, tagged as a participle, must be the finite verb of
// a clause that still waits for one: no other verb comes that could be.
func (p *parser) lacking(v int) bool {
	t := p.t
	f := p.waiting()
	if f == nil || p.moreFinite(v) {
		return false
	}
	before := t.before(t.Verbs[v].From)
	if before < 0 || p.behindRelative(p.top()) {
		return before >= 0
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
	if p.n == 2 && p.stack[0].clause < 0 && f.clause >= 0 && p.t.Tokens[p.t.Verbs[p.t.Clauses[f.clause].Verb].Head].Tag == nlp.VBG && !p.moreFinite(v) {
		return false // "a bus carrying tourists | overturned"
	}
	if intransitive[p.t.Verbs[v].Lemma] || p.agent(f) || p.behindRelative(f) && !p.moreFinite(v) {
		return false
	}
	if f.clause < 0 || !p.describes(v) || f.boundary > p.t.Phrases[p.last].From || tells(p.t.Verbs[v].Lemma) {
		return false
	}
	if p.t.Phrases[p.last].Prep >= 0 {
		return p.waiting() == nil && !(p.reducible(f) && p.takesObject(v)) // "voted on an amendment | put forward by"
	}
	return f.last == p.last && f.boundary <= p.t.Clauses[f.clause].From && !tells(p.t.Verbs[p.t.Clauses[f.clause].Verb].Lemma)
}

// behindRelative reports whether f is a relative clause that has its verb, and the
// noun it describes waits for one: "A man who sold the gun | fled".
func (p *parser) behindRelative(f *frame) bool {
	if f.sort != Relative || f.clause < 0 || p.n < 2 || !p.t.Verbs[p.t.Clauses[f.clause].Verb].Finite {
		return false
	}
	outer := p.outer()
	return outer.clause < 0 && outer.subject >= 0 && !outer.tentative && p.t.chained(outer.subject, f.antecedent)
}

// agent reports whether "by" stands behind the verb of f, a past form that can
// describe its subject: "The plan put forward by Ruiz | failed".
func (p *parser) agent(f *frame) bool {
	if f.clause < 0 || p.last < 0 || p.t.Phrases[p.last].Prep < 0 || p.t.Tokens[p.t.Phrases[p.last].Prep].Norm != "by" {
		return false
	}
	return p.reducible(f)
}

// intransitive are the lemmas of verbs that have no object and so no participle
// that describes one.
var intransitive = map[string]bool{
	"agree": true, "appear": true, "arrive": true, "collapse": true, "come": true, "die": true, "disappear": true, "emerge": true, "fail": true,
	"fall": true, "go": true, "happen": true, "lie": true, "occur": true, "remain": true, "resign": true, "rise": true, "sit": true, "sleep": true,
	"stay": true, "survive": true, "vanish": true,
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
	if !before.Finite || !before.Passive && (!perfect(t, before) && !before.Gapped || g.Finite) {
		return false
	}
	i := g.From - 1
	for i > before.Head && t.Tokens[i].Tag == nlp.RB {
		i--
	}
	if k := t.phraseOf[i]; k >= 0 && before.Passive {
		i = t.Phrases[k].From - 1
	}
	return i > before.Head && (t.Tokens[i].Tag == nlp.CC || t.Tokens[i].Tag == nlp.Comma && (t.Tokens[i+1].Tag != nlp.VBN || t.series(g.To)))
}

// series reports whether another participle stands behind the comma or the
// conjunction at token i: "had arrested, charged | and jailed nine men".
func (t *Tree) series(i int) bool {
	if i+1 >= len(t.Tokens) {
		return false
	}
	if t.Tokens[i].Tag == nlp.Comma && t.Tokens[i+1].Tag == nlp.CC {
		i++
	}
	return (t.Tokens[i].Tag == nlp.CC || t.Tokens[i].Tag == nlp.Comma) && i+1 < len(t.Tokens) && t.Tokens[i+1].Tag == nlp.VBN
}

// perfect reports whether g is "has denied", so that a participle can follow
// its "and".
func perfect(t *Tree, g *VerbGroup) bool {
	return g.From < g.Head && plays(&t.Tokens[g.From], have)
}

// reducible reports whether the clause of f, taken for finite, can be a
// participle that describes its subject: "People gathered there | were".
func (p *parser) reducible(f *frame) bool {
	t := p.t
	c := &t.Clauses[f.clause]
	g := &t.Verbs[c.Verb]
	if c.Subject < 0 || !g.Finite || intransitive[g.Lemma] || g.From != g.Head || g.From == 0 || f.boundary >= 0 || !pastForm(t.Tokens[g.Head].Tag) || plays(&t.Tokens[g.Head], be|have|do) {
		return false
	}
	if g.Lemma == "say" && g.To < len(t.Tokens) && t.Tokens[g.To].Norm != "to" {
		return false // "Lind said he was ill, denied it and left"
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

// gerundBefore reports whether the tokens [from, to) are an "-ing" form and what
// belongs to it, the subject of the verb at to: "Raising taxes | would cost".
func (t *Tree) gerundBefore(from, to int) bool {
	if from >= to || t.Tokens[from].Tag != nlp.VBG {
		return false
	}
	for i := from; i < to; i++ {
		if t.Tokens[i].Tag.Mark() {
			return false
		}
	}
	return true
}
