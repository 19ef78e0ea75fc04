package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// done returns the kinds that the verb of clause c makes of the phrase as its
// doer or as what it is done to.
func (p *place) done(c *syntax.Clause, describes bool) set {
	v := &p.t.Verbs[c.Verb]
	after := p.t.Phrases[p.phrase].From >= v.To
	switch {
	case describes && (v.Passive || !v.Finite && p.t.Tokens[v.Head].Tag == nlp.VBN):
		return p.acts(v.Lemma)
	case describes:
		return p.does(v)
	case v.Passive && !after:
		return p.acted(v)
	case after && p.direct(c):
		return p.acts(v.Lemma)
	case v.Passive, after:
		return 0
	case c.Object < 0 && !p.doing(v) && (p.t.Tokens[v.Head].Tag == nlp.VBD || p.t.Tokens[v.Head].Tag == nlp.VBN):
		return p.acted(v) | p.does(v)
	}
	return p.does(v)
}

// does returns the kinds of those who do v, alone, with its particle or with its object,
// which may stand behind a preposition: they "die", "turn out", "lose" their "life", "take"
// to the "streets".
func (p *place) does(v *syntax.VerbGroup) set {
	if v.Lemma == "flee" && p.r.High < fewest {
		return 0 // "two thieves fled": a few have mostly lost no home
	}
	s := known.verbs[v.Lemma]
	idioms := known.idioms[v.Lemma]
	if idioms == nil {
		return s
	}
	s |= idioms[v.Particle]
	to := v.To
	if to < len(p.t.Tokens) && (p.t.Tokens[to].Tag == nlp.TO || p.t.Tokens[to].Tag == nlp.IN) {
		to++
	}
	if k := p.t.PhraseAt(to); k >= 0 && p.t.Phrases[k].From == to {
		s |= idioms[lexicon.Singular(p.t.Tokens[p.t.Phrases[k].Head].Norm)]
	}
	return s
}

// direct reports whether the phrase is what the verb is done to: its object, or
// joined to it by "and" or "including".
func (p *place) direct(c *syntax.Clause) bool {
	if c.Object == p.phrase {
		return true
	}
	k := p.t.Phrases[p.phrase].Prep
	return k < 0 && !p.t.Verbs[c.Verb].Passive || p.norm(k) == "including" || p.norm(k) == "among" || p.norm(k-1) == "along" || p.norm(k-1) == "together"
}

// captured are the verbs of being kept or led away that mean something else with an
// object: a bus holds 40 people.
var captured = lexicon.NewSet("haul hold seize")

// killers are the people known by how many they killed.
var killers = lexicon.NewSet("killer murderer slayer")

// alike returns the kinds of the last participle before token i, which those behind
// "as were" share: "a girl was killed, as were two of her friends".
func (p *place) alike(i int) set {
	for ; i >= max(0, p.r.From-reach); i-- {
		if p.t.Tokens[i].Tag == nlp.VBN {
			return known.acts[p.lemma(i)] & known.people
		}
	}
	return 0
}
