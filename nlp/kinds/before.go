package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// before reads the verb right before the number, whatever its clause: "killed
// one woman and injured nine others".
func (p *place) before() set {
	i := p.r.From - 1
	if p.norm(i) == "the" || p.norm(i) == "another" {
		i--
	}
	if i > 0 && (p.norm(i) == "dead" || p.norm(i) == "down") {
		i-- // "shot dead", "gunned down"
	}
	if w := p.norm(i - 1); p.lemma(i) == "be" && (w == "as" || w == "so") {
		return p.alike(i - 2)
	}
	if p.norm(i) == "by" && i > 0 && p.t.Tokens[i-1].Tag == nlp.VBN {
		return known.verbs[p.lemma(i-1)] & known.people &^ (known.acts["kill"] | known.acts["injure"]) // "attended by 300"
	}
	lemma, ok := lexicon.Verb(p.norm(i))
	if !ok || !p.t.Tokens[i].Tag.Verb() && p.t.Tokens[i].Tag != nlp.JJ && !harming.Get(lemma) {
		return 0
	}
	if p.fromHome(lemma, p.end()) {
		return known.acts["displace"]
	}
	s := p.acts(lemma)
	if v := p.t.VerbAt(i); s&known.acts["shoot"] != 0 && v >= 0 && p.lethal(&p.t.Verbs[v]) {
		return known.acts["kill"]
	}
	if s&known.acts["shoot"] != 0 && (p.norm(i-1) == "fatally" || p.deadly(i+1, lemma) || p.deadly(p.end(), lemma)) {
		return known.acts["kill"]
	}
	return s
}

// fromHome reports whether the verb and the words from token i on say that people had to
// leave where they live: "drove [90] families from their homes".
func (p *place) fromHome(lemma string, i int) bool {
	if !uprooting.Get(lemma) || p.norm(i) != "from" && !(p.norm(i) == "out" && p.norm(i+1) == "of") {
		return false
	}
	k := p.t.PhraseAt(i + 2)
	return k >= 0 && homes.Get(p.norm(p.t.Phrases[k].Head))
}

var (
	uprooting = lexicon.NewSet("chase drive force push")
	homes     = lexicon.NewSet("home homes house houses village villages")
)

// object reports whether what a verb is done to begins at token i: who is killed there
// is not who was shot before, "shot 15 and killed one".
func (p *place) object(i int) bool {
	k := p.t.PhraseAt(i)
	return k >= 0 && p.t.Phrases[k].From == i && !p.t.Phrases[k].When && p.t.Phrases[k].Prep < 0
}

// lethal reports whether words around the verb v say that who was shot or
// stabbed died of it: "shot dead", "fatally shot", "stabbed three men to death".
func (p *place) lethal(v *syntax.VerbGroup) bool {
	if p.norm(v.From-1) == "fatally" || p.norm(v.To) == "fatally" {
		return true
	}
	for i := v.From; i < v.To; i++ {
		if p.norm(i) == "fatally" {
			return true
		}
	}
	for i := v.To; i < min(v.To+7, len(p.t.Tokens)); i++ {
		switch w := p.norm(i); {
		case w == "dead" && i == max(v.To, p.end()), w == "to" && p.norm(i+1) == "death", w == "and" && p.norm(i+1) == "killed" && (i == v.To || !p.object(i+2)):
			return true
		case p.t.Tokens[i].Tag.Mark(), p.t.Tokens[i].Tag.Finite(), w == "before", w == "after":
			return false // "wounding two before it was shot and killed", "before being shot to death"
		}
	}
	return false
}
