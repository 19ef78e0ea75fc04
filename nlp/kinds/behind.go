package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// behind reads the word behind the number or its noun: "23 dead", "two people
// critically hurt".
func (p *place) behind() set {
	i := p.past(p.end())
	if p.r.Head < 0 && p.norm(i) == "more" {
		i++ // "dozens more arrested"
	}
	if s := p.among(); s != 0 {
		return s
	}
	if s := p.toll(); s != 0 {
		return s
	}
	if p.owned() {
		if killers.Get(p.norm(p.t.Phrases[p.phrase-1].Head)) {
			return known.acts["kill"]
		}
		return 0
	}
	if p.r.Head >= 0 {
		if s := p.state(p.r.Head); s != 0 {
			return s // "4 injured", where the tagger took the participle for a noun
		}
	}
	if w := p.norm(i); (w == "their" || w == "his" || w == "her") && lexicon.Singular(p.norm(i+1)) == "life" && p.lemma(p.r.From-1) == "cost" {
		return known.acts["kill"]
	}
	if p.norm(i) == "fatally" && p.t.PhraseAt(i+2) >= 0 && p.t.Phrases[p.t.PhraseAt(i+2)].Prep < 0 {
		return 0 // "a gunman fatally shot three"
	}
	if p.ofThem(i) {
		if i += 2; known.verbs[p.norm(i)] != 0 {
			return known.verbs[p.norm(i)]
		}
	}
	if s := p.being(i); s != 0 {
		return s
	}
	return p.befell(i)
}

// ofThem reports whether "of them" or "of whom" stands at token i: what comes behind it
// tells of those, not of all.
func (p *place) ofThem(i int) bool {
	w := p.norm(i + 1)
	return p.norm(i) == "of" && (w == "them" || w == "whom")
}

// ofSome reports whether "of them" or "of whom" at token i, behind the reading, makes a
// further number a part of those counted: "[nine] were rescued, two of them hurt".
func (p *place) ofSome(i int) bool {
	return i > p.end() && p.ofThem(i) && p.t.Tokens[i-1].Tag == nlp.CD
}

// being returns the kinds of those of whom "be" or the like at token i says how they
// are: "are still missing", "are in custody", "feared dead".
func (p *place) being(i int) set {
	if p.lemma(i) == "be" && p.r.Dimension == nlp.Count {
		j := i + 1
		for j < len(p.t.Tokens) && p.t.Tokens[j].Tag == nlp.RB && known.acts["kill"]&known.verbs[p.norm(j)] == 0 {
			j++
		}
		if s := known.verbs[p.norm(j)]; s != 0 && (p.t.VerbAt(j) < 0 || p.t.Tokens[j].Tag == nlp.VBG) {
			if p.deadly(j+1, p.norm(j)) {
				return known.acts["kill"]
			}
			return s
		}
		if s := p.condition(j); s != 0 {
			return s
		}
	}
	if presumed.Get(p.norm(i)) && known.verbs[p.norm(i+1)] != 0 {
		if p.deadly(i+2, p.norm(i+1)) {
			return known.acts["kill"]
		}
		return known.verbs[p.norm(i+1)]
	}
	return 0
}

// befell returns the kinds that the verb or the words at token i, behind the people,
// make of them: "were flown to hospital", "with burns", "critically hurt".
func (p *place) befell(i int) set {
	if lemma, _ := lexicon.Verb(p.norm(i)); p.norm(i+1) == "dead" && known.acts[lemma]&known.acts["shoot"] != 0 {
		return known.acts["kill"] // "two shot dead, nine hurt"
	}
	v := p.t.VerbAt(i)
	if v >= 0 && (p.spares(&p.t.Verbs[v]) || p.doing(&p.t.Verbs[v])) {
		return 0
	}
	if v >= 0 && (p.t.Verbs[v].Passive || p.t.Tokens[p.t.Verbs[v].Head].Tag == nlp.VBN) {
		g := &p.t.Verbs[v]
		if p.fromHome(g.Lemma, g.To) {
			return known.acts["displace"]
		}
		if s := p.complement(g) | p.condition(g.To) | p.carried(g); s != 0 {
			return s
		}
		return p.acted(g) | known.verbs[p.norm(i)]&^known.acts["shoot"]
	}
	if p.norm(i) == "with" {
		return p.hurts(i + 1)
	}
	if v >= 0 && i > p.end() {
		return p.does(&p.t.Verbs[v]) // "two sailors, including the mate, drowned"
	}
	s := p.state(i)
	if p.t.Tokens[min(i, len(p.t.Tokens)-1)].Tag == nlp.RB {
		s |= known.verbs[p.norm(i+1)]
	}
	return s
}
