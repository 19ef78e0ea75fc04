package extract

import (
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// withDoer reports whether the people of r are counted together with who harmed them:
// "[seven] people, including the suspected gunman, died".
func withDoer(t *syntax.Tree, r *number.Reading) bool {
	for i := r.To; i < min(len(t.Tokens), r.To+doerReach); i++ {
		if w := t.Tokens[i].Norm; w == "including" || w == "among" {
			return doerAt(t, i+1)
		}
	}
	return false
}

// doerReach is how far behind a number of dead the words stand that say who is among them.
const doerReach = 8

// doerAt reports whether the phrase at token i is of one who harmed others.
func doerAt(t *syntax.Tree, i int) bool {
	if wordAt(t, i) == "them" {
		i++ // "among them the gunman"
	}
	p := t.PhraseAt(i)
	return p >= 0 && lexicon.Doers.Get(lexicon.Singular(wordAt(t, t.Phrases[p].Head)))
}
