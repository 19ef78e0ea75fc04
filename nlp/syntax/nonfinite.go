package syntax

import "crossclaim/nlp"

// nonfinite opens the clause of an infinitive or a participle.
func (p *parser) nonfinite(v int) {
	t := p.t
	g := &t.Verbs[v]
	head := t.Tokens[g.Head].Tag
	f := p.top()
	if f.tentative && f.clause < 0 && f.subject < 0 && f.from == g.From-1 {
		subject := p.controller()
		p.fill(f, v) // "after meeting workers"
		t.Clauses[f.clause].Subject = subject
		return
	}
	if f.tentative && f.clause < 0 && f.subject >= 0 && !p.describes(v) {
		p.pop()
	}
	sort := Participial
	if head == nlp.VB || head == nlp.VBP || t.Tokens[g.From].Tag == nlp.TO {
		sort = Infinitive
		if p.imperative(g) {
			g.Finite, g.Tense = true, Present
			p.finite(v)
			return
		}
	}
	p.closeForNonfinite(g)
	subject, antecedent := p.controller(), -1
	if sort == Participial && p.describes(v) {
		subject, antecedent = p.describedBy(v)
	}
	n := p.push(sort, g.From)
	n.subject, n.antecedent = subject, antecedent
	p.fill(n, v)
}

// imperative reports whether a base form opens the sentence: "Leave!".
func (p *parser) imperative(g *VerbGroup) bool {
	return p.n == 1 && p.top().clause < 0 && p.top().subject < 0 && p.t.Tokens[g.From].Tag != nlp.TO
}

// closeForNonfinite closes the non-finite clauses that a conjunction puts the
// new one beside: "to hold talks and to sign".
func (p *parser) closeForNonfinite(g *VerbGroup) {
	t := p.t
	if g.From == 0 || t.Tokens[g.From-1].Tag != nlp.CC {
		return
	}
	if f := p.top(); p.n > 1 && f.clause >= 0 && !t.Verbs[t.Clauses[f.clause].Verb].Finite {
		at := p.i
		p.i = g.From - 1
		p.pop()
		p.i = at
	}
}

// describes reports whether the participle v stands right behind a noun that
// it describes: "people protesting", "a flag used by".
func (p *parser) describes(v int) bool {
	t := p.t
	g := &t.Verbs[v]
	if p.last < 0 || t.Phrases[p.last].To != g.From || t.Tokens[g.From].Tag == nlp.TO {
		return false
	}
	return t.Tokens[t.Phrases[p.last].Head].Tag != nlp.PRP && !t.Phrases[p.last].When
}

// describedBy returns the subject of the participle v behind a noun, and the
// noun where v describes it. After a preposition an "-ing" form is more often
// about the subject: "walked through the town | carrying a flag".
func (p *parser) describedBy(v int) (subject, antecedent int) {
	t := p.t
	f := p.top()
	if t.Tokens[t.Verbs[v].Head].Tag != nlp.VBG || t.Phrases[p.last].Prep < 0 || t.Tokens[t.Phrases[p.last].Prep].Norm == "of" {
		return p.last, p.last
	}
	if f.clause >= 0 && t.Verbs[t.Clauses[f.clause].Verb].Finite && t.Clauses[f.clause].Object < 0 {
		return t.Clauses[f.clause].Subject, -1
	}
	if f.clause < 0 && f.subject >= 0 && !f.tentative && t.Tokens[t.Phrases[p.last].Head].Tag.Proper() {
		return f.subject, f.subject
	}
	return p.last, p.last
}

// controller returns the phrase that is the understood subject of a verb
// without tense: the object of the verb above it, else its subject.
func (p *parser) controller() int {
	t := p.t
	for n := p.n - 1; n >= 0; n-- {
		f := &p.stack[n]
		if f.clause < 0 {
			if f.subject >= 0 && !f.tentative {
				return f.subject
			}
			continue
		}
		c := &t.Clauses[f.clause]
		if c.Object >= 0 && f.boundary < 0 && urges(t.Verbs[c.Verb].Lemma) {
			return c.Object
		}
		return c.Subject
	}
	return -1
}

// urging lists the verbs whose object does what the infinitive says.
var urging = map[string]bool{
	"advise": true, "allow": true, "ask": true, "call": true, "cause": true, "choose": true, "convince": true, "enable": true, "encourage": true,
	"expect": true, "force": true, "help": true, "instruct": true, "invite": true, "lead": true, "let": true, "make": true, "order": true,
	"permit": true, "persuade": true, "press": true, "prompt": true, "remind": true, "require": true, "send": true, "teach": true, "tell": true,
	"urge": true, "warn": true,
}

func urges(lemma string) bool { return urging[lemma] }
