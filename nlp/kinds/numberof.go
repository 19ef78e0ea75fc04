package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// tallies are the nouns whose "of" names what a bare number behind them counts.
var tallies = map[string]bool{"number": true, "count": true, "tally": true, "total": true}

// numberOf is how far before a bare number "the number of" may stand, in tokens,
// where it is not in the subject.
const numberOf = 12

// tally returns the kinds of what a bare number is said to be the number of:
// "put the number of dead at 61".
func (p *place) tally() set {
	if p.r.Head >= 0 || p.r.Unit != "" || p.r.Dimension != nlp.Count {
		return 0
	}
	if s := p.reached(); s != 0 {
		return s
	}
	least := max(0, p.r.From-numberOf)
	if c := p.t.ClauseAt(p.r.From); c >= 0 && p.t.Clauses[c].Subject >= 0 {
		least = min(least, p.t.Phrases[p.t.Clauses[c].Subject].From)
	}
	for i := p.r.From - 2; i >= least; i-- {
		if !tallies[p.norm(i)] {
			// not yet
		} else if p.norm(i+1) == "of" {
			return p.named(i+2, p.r.From)
		} else if p.norm(i) == "total" && p.norm(i-1) == "the" && p.norm(i+1) == "to" && i+2 == p.r.From {
			return p.alike(i) // "two were killed, bringing the total to 12"
		} else if s := p.named(i+1, p.r.From); s != 0 {
			return s // "the total injured"
		}
		if p.t.Tokens[i].Tag == nlp.CD || p.norm(i) == ";" {
			return 0
		}
	}
	return 0
}

// reached returns the kinds of what a bare number is the level of, or who it is
// that something befell: "deaths rose to 600", "the deaths of 12".
func (p *place) reached() set {
	switch p.norm(p.r.From - 1) {
	case "of":
		return known.heads[p.lemma(p.r.From-2)]
	case "to", "at":
	default:
		return 0
	}
	c := p.t.ClauseAt(p.r.From)
	if c < 0 || p.t.Clauses[c].Subject < 0 || p.t.Clauses[c].Object >= 0 {
		return 0
	}
	head := p.t.Phrases[p.t.Clauses[c].Subject].Head
	if p.t.Tokens[head].Tag != nlp.NNS {
		return 0
	}
	return known.heads[p.lemma(head)]
}

// partitive returns the kinds of the whole that a bare number is so many of:
// "88 of the 150 seats", "five of the injured".
func (p *place) partitive() set {
	if p.r.Dimension != nlp.Count || p.norm(p.r.To) != "of" {
		return 0
	}
	end := p.r.To + 5
	if p.r.Head >= 0 {
		end = p.r.To + 3 // "three of the injured", whatever noun seems to follow
	}
	switch p.norm(p.r.To + 1) {
	case "the", "its", "their", "those":
		return p.named(p.r.To+2, end)
	}
	return 0
}

// named returns the kinds of the first word from token i on, before end, that
// is one of their nouns or states; other words than numbers and adjectives end
// the search.
func (p *place) named(i, end int) set {
	for ; i < min(end, len(p.t.Tokens)); i++ {
		if s := known.heads[lexicon.Singular(p.norm(i))] | known.verbs[p.norm(i)]; s != 0 {
			return s
		}
		if tag := p.t.Tokens[i].Tag; !person(p.norm(i)) && tag != nlp.CD && !tag.Adjective() && p.norm(i) != "the" {
			return 0
		}
	}
	return 0
}
