package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// implicit returns the kind of an article that stands for one: only who died is
// counted so, as an article lists the hurt one by one.
func (p *place) implicit() *nlp.Kind {
	if w := p.norm(p.r.From); p.r.To > p.r.From+1 || w != "a" && w != "an" {
		return p.further()
	}
	if person(p.norm(p.r.Head)) && !p.listed() && (p.behind()|p.verbs())&known.heads["dead"] != 0 {
		return Killed
	}
	return nil
}

// further returns the kind of "another" or "a fourth" person: those are told of on top
// of a count, so that who was hurt counts too.
func (p *place) further() *nlp.Kind {
	if p.r.Head >= 0 && !person(p.norm(p.r.Head)) || p.coordinated() || p.r.Head < 0 && p.norm(p.r.To) == "shot" {
		return nil // "a second shot"
	}
	for _, evidence := range []func(*place) set{(*place).behind, (*place).before, (*place).verbs, (*place).words} {
		if s := evidence(p) & (known.heads["dead"] | known.heads["injured"]); s != 0 {
			return first(s)
		}
	}
	return nil
}

// coordinated reports whether "and" joins the phrase to another, so that the two are
// counted together: "an infant and another man".
func (p *place) coordinated() bool {
	i := p.r.From - 1
	return p.phrase >= 0 && p.t.Phrases[p.phrase].And >= 0 || p.r.Head >= 0 && i > 0 && p.norm(i) == "and" && p.t.Tokens[i-1].Tag.Noun()
}

// listed reports whether the phrase is one of several that are counted
// together, so that it is not all who died: "two nuns and a man", "a man and his
// wife", "including a man", "a man was also killed".
func (p *place) listed() bool {
	if p.phrase < 0 || p.t.Phrases[p.phrase].And >= 0 {
		return true
	}
	k := &p.t.Phrases[p.phrase]
	i := k.To
	if p.norm(i) == "," && p.t.Tokens[min(i+1, len(p.t.Tokens)-1)].Tag == nlp.CD {
		i += 3 // "a boy, 6, and his mother"
	}
	if joins.Get(p.norm(k.From-1)) || joins.Get(p.norm(i)) && p.t.PhraseAt(i+1) >= 0 {
		return true
	}
	if p.norm(i) == "," && i+1 < len(p.t.Tokens) && p.t.Tokens[i+1].Tag == nlp.PRPS {
		return true
	}
	for i := k.To; i < min(k.To+far, len(p.t.Tokens)); i++ {
		if p.norm(i) == "also" {
			return true
		}
	}
	return false
}

// joins are the words that join one who died to others.
var joins = lexicon.NewSet("and as including or plus")
