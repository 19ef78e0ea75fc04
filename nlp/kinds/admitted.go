package kinds

import (
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// admitted reports whether the people of the reading are those whom a country lets in:
// "it admitted 900 refugees", "900 refugees were resettled". A camp that takes them in
// takes in those who have just fled.
func (p *place) admitted() bool {
	if p.phrase < 0 {
		return false
	}
	taken := p.norm(p.r.From-1) == "in" && p.lemma(p.r.From-2) == "take" // "take in" reads as a place
	for c := p.near(); c < len(p.t.Clauses) && p.t.Clauses[c].From < p.end()+span; c++ {
		k := &p.t.Clauses[c]
		v := &p.t.Verbs[k.Verb]
		to := k.Object == p.phrase || k.Antecedent == p.phrase || k.Subject == p.phrase && v.Passive
		if to && admitting.Get(v.Lemma) || taken && v.To == p.r.From-1 {
			return !p.shelters(k)
		}
	}
	return taken
}

// shelters reports whether the subject of clause c is where people flee to.
func (p *place) shelters(c *syntax.Clause) bool {
	return c.Subject >= 0 && sheltering.Get(lexicon.Singular(p.norm(p.t.Phrases[c.Subject].Head)))
}

// admitting are the verbs of letting people into a country, sheltering the places that take
// in those who flee.
var (
	admitting  = lexicon.NewSet("accept admit allow naturalise naturalize readmit receive relocate resettle settle sponsor welcome")
	sheltering = lexicon.NewSet("camp centre center church hall school shelter stadium")
)
