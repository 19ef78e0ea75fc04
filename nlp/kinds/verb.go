package kinds

import "crossclaim/nlp/syntax"

// verbs returns the kinds whose verbs say what the counted do or what is done
// to them: the governing verb, a clause that describes them, and the adjective
// or participle right behind them.
func (p *place) verbs() set {
	s := p.behind()
	if p.phrase < 0 {
		return s
	}
	for c := range p.t.Clauses {
		if k := &p.t.Clauses[c]; k.Antecedent == p.phrase {
			s |= p.role(k, true)
		}
	}
	if v := p.t.Governor(p.phrase); v >= 0 {
		if c := p.t.ClauseOf(v); c >= 0 {
			s |= p.role(&p.t.Clauses[c], false)
		}
	}
	return s
}

// behind reads the word behind the number or its noun: "23 dead", "two people
// critically hurt".
func (p *place) behind() set {
	i := p.end()
	s := known.verbs[p.norm(i)]
	if v := p.t.VerbAt(i); v >= 0 && p.t.Verbs[v].Passive {
		s |= known.acts[p.t.Verbs[v].Lemma]
	}
	if p.t.Tokens[min(i, len(p.t.Tokens)-1)].Tag.String() == "RB" {
		s |= known.verbs[p.norm(i+1)]
	}
	return s
}

// role returns the kinds that the verb of clause c makes of the phrase.
func (p *place) role(c *syntax.Clause, describes bool) set {
	v := &p.t.Verbs[c.Verb]
	if v.Negated {
		return 0
	}
	after := p.t.Phrases[p.phrase].From >= v.To
	switch {
	case describes && (v.Passive || !v.Finite && p.t.Tokens[v.Head].Tag.String() == "VBN"):
		return known.acts[v.Lemma]
	case describes:
		return known.verbs[v.Lemma]
	case v.Passive && !after, v.Passive && !p.by():
		return known.acts[v.Lemma]
	case v.Passive:
		return 0
	case after:
		if p.direct(c) {
			return known.acts[v.Lemma]
		}
		return 0
	case c.Object < 0:
		return known.acts[v.Lemma] | known.verbs[v.Lemma]
	}
	return known.verbs[v.Lemma]
}

// by reports whether the phrase is the doer of a passive.
func (p *place) by() bool {
	k := p.t.Phrases[p.phrase].Prep
	return k >= 0 && p.t.Tokens[k].Norm == "by"
}

// direct reports whether the phrase is what the verb is done to: its object, or
// joined to it by "and" or "including".
func (p *place) direct(c *syntax.Clause) bool {
	if c.Object == p.phrase {
		return true
	}
	k := p.t.Phrases[p.phrase].Prep
	return k < 0 || p.t.Tokens[k].Norm == "including" || p.t.Tokens[k].Norm == "among"
}
