package kinds

import (
	"cmp"
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// verbs returns the kinds whose verbs say what the counted do or what is done
// to them: the verbs of which they, or what they are joined to by "and", are
// subject or object, the clauses that describe them, else the verb around.
func (p *place) verbs() set {
	if p.phrase < 0 || p.apart() {
		return 0
	}
	var s set
	found := false
	for c := p.near(); c < len(p.t.Clauses) && p.t.Clauses[c].From < p.end()+span; c++ {
		k := &p.t.Clauses[c]
		switch {
		case p.ofSome(p.t.Verbs[k.Verb].From - 2):
		case k.Antecedent == p.phrase:
			s |= p.role(k, true)
		case p.joined(k.Subject), p.joined(k.Object):
			found = true
			s |= p.role(k, false)
		}
	}
	if c := p.t.ClauseAt(p.t.Phrases[p.phrase].Head); c >= 0 && !found && !p.r.Implicit && !p.owned() {
		s |= p.role(&p.t.Clauses[c], false)
	}
	return s | p.next()
}

// owned reports whether the phrase hangs by "of" on one person, of whom the verb
// speaks: "the leader of 40 rebels was shot".
func (p *place) owned() bool {
	host := p.phrase - 1
	if p.phrase < 1 || p.norm(p.r.From-1) != "of" || p.t.Phrases[host].Of != p.phrase {
		return false
	}
	head := p.t.Phrases[host].Head
	return p.t.Tokens[head].Tag == nlp.NN && person(p.norm(head))
}

// toll returns the kinds of the noun that the phrase hangs on by "of", of which the verb
// speaks: "a suspect in the killings of [two] guards was arrested".
func (p *place) toll() set {
	if p.phrase < 1 || p.norm(p.r.From-1) != "of" || p.t.Phrases[p.phrase-1].Of != p.phrase || p.r.Head < 0 {
		return 0
	}
	h := p.t.Phrases[p.phrase-1].Head
	switch w := lexicon.Singular(p.norm(h)); {
	case w == "killing", w == "murder", w == "shooting" && p.norm(h-1) == "fatal":
		return known.acts["kill"]
	case w == "shooting":
		return known.acts["shoot"]
	}
	return 0
}

// apart reports whether the number is the object of a verb of its own, though it
// looks joined to another's: "killed 600 people and infected 9,000".
func (p *place) apart() bool {
	i := p.r.From - 1
	lemma, ok := lexicon.Verb(p.norm(i))
	return ok && lemma != p.norm(i) && known.acts[lemma] == 0 && known.idioms[lemma] == nil && !finding.Get(lemma) && p.norm(i-1) == "and" && (p.t.Tokens[i].Tag.Verb() || p.t.Tokens[i].Tag.Adjective())
}

// spares reports whether v says of nobody that it happened: "were not hurt",
// "were nearly killed".
func (p *place) spares(v *syntax.VerbGroup) bool {
	w := p.norm(v.Head - 1)
	return v.Negated || p.norm(v.To) == "not" || w == "nearly" || w == "almost"
}

// span is how far from a number a clause that governs it may begin, in tokens.
const span = 100

// near returns the first clause that begins within span before the number.
func (p *place) near() int {
	from := p.r.From - span
	c, _ := slices.BinarySearchFunc(p.t.Clauses, from, func(c syntax.Clause, from int) int { return cmp.Compare(c.From, from) })
	return c
}

// next returns the kinds of what stands behind "and", when that is the subject
// of a verb: "four men and one woman were shot" may look like two clauses.
func (p *place) next() set {
	n := p.phrase + 1
	if n >= len(p.t.Phrases) || p.t.Phrases[p.phrase].And >= 0 || p.t.Phrases[n].From != p.t.Phrases[p.phrase].To+1 || p.norm(p.t.Phrases[p.phrase].To) != "and" {
		return 0
	}
	q := *p
	q.phrase = n
	for c := p.near(); c < len(p.t.Clauses) && p.t.Clauses[c].From < p.end()+span; c++ {
		if k := &p.t.Clauses[c]; k.Subject == n {
			return q.role(k, false)
		}
	}
	return 0
}

// joined reports whether phrase q is the reading's, or a link of the chain of
// "and" that the reading's phrase stands in.
func (p *place) joined(q int) bool {
	if q < 0 {
		return false
	}
	first, last := min(p.phrase, q), max(p.phrase, q)
	for n := 0; first >= 0 && first < last && n < span; n++ {
		first = p.t.Phrases[first].And
	}
	return first == last
}

// role returns the kinds that the verb of clause c makes of the phrase.
func (p *place) role(c *syntax.Clause, describes bool) set {
	v := &p.t.Verbs[c.Verb]
	if p.spares(v) {
		return 0
	}
	if s := p.complement(v); s != 0 && p.t.Phrases[p.phrase].From < v.From {
		return s
	}
	if s := p.done(c, describes); s&known.acts["shoot"] == 0 || !p.lethal(v) {
		return s
	}
	return known.acts["kill"]
}

// complement returns the kinds of the adjective or participle behind the verb:
// "were found dead", "remain missing", "was pronounced dead", "lay wounded".
func (p *place) complement(v *syntax.VerbGroup) set {
	i := v.To
	for i < len(p.t.Tokens) && p.t.Tokens[i].Tag == nlp.RB {
		i++
	}
	switch {
	case i >= len(p.t.Tokens):
		return 0
	case p.deadly(i, v.Lemma) && p.norm(i) != "dead" && p.t.Tokens[v.Head].Tag != nlp.VBG, p.deadly(i+1, p.norm(i)) && known.verbs[p.norm(i)] != 0:
		return known.acts["kill"]
	case !v.Passive && !still[v.Lemma] && p.t.Tokens[v.Head].Tag != nlp.VBN:
		return 0
	}
	if k := p.t.VerbAt(i); k >= 0 && i > v.Head && p.t.Tokens[p.t.Verbs[k].Head].Tag == nlp.VBN {
		return p.acted(&p.t.Verbs[k])
	}
	return known.verbs[p.norm(i)]
}

// doing reports whether the verb has an object right behind it, so that what
// stands before it is the doer: "two gunmen killed a clerk".
func (p *place) doing(v *syntax.VerbGroup) bool {
	k := p.t.PhraseAt(v.To)
	return !v.Passive && k >= 0 && !p.t.Phrases[k].When && p.t.Phrases[k].From == v.To
}

// acted returns the kinds of those to whom g is done. Who is shot dead is not
// hurt.
func (p *place) acted(g *syntax.VerbGroup) set {
	if w := p.norm(g.To); (w == "hostage" || w == "captive") && p.personal() {
		return known.heads[w]
	}
	if captured.Get(g.Lemma) && (g.Passive || p.t.Tokens[g.Head].Tag == nlp.VBN) && p.personal() {
		return known.heads["detainee"]
	}
	if swinging.Get(g.Lemma) && !g.Passive && p.norm(g.To) != "by" {
		return 0
	}
	if w := p.norm(g.To); g.Lemma == "treat" && (w == "as" || w == "like") {
		return 0 // as property
	}
	s := p.acts(g.Lemma)
	if s&known.acts["shoot"] != 0 && p.lethal(g) {
		return known.acts["kill"]
	}
	return s
}

// still are the verbs that say in what state somebody is.
var still = map[string]bool{"be": true, "remain": true, "stay": true, "lie": true, "seem": true, "appear": true, "go": true, "become": true, "get": true}
