package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// implicit returns the kind of an article that stands for one: only who died is
// counted so, as an article lists the hurt one by one.
func (p *place) implicit() *nlp.Kind {
	if person(p.norm(p.r.Head)) && !p.listed() && (p.behind()|p.verbs())&known.heads["dead"] != 0 {
		return Killed
	}
	return nil
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
