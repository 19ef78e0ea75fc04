package extract

import (
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// describing returns the verb that tells what befell those of a definite phrase whose
// number stands at token i: they are taken as given, whatever is planned with them,
// "will name the six divers killed on Friday". It is -1 where none does.
func describing(t *syntax.Tree, i int) int {
	p := t.PhraseAt(i)
	if p < 0 || !given.Get(wordAt(t, i-1)) {
		return -1
	}
	for c := max(0, t.ClauseAt(i)); c < len(t.Clauses) && t.Clauses[c].From <= t.Phrases[p].To+1; c++ {
		k := &t.Clauses[c]
		if k.Antecedent == p && k.Sort != syntax.Infinitive {
			if v := &t.Verbs[k.Verb]; v.Negated || v.Modal != "" && (!v.Passive || v.Tense == syntax.Future) {
				return -1 // "the 41 votes that would decide it"
			}
			return k.Verb
		}
	}
	return -1
}

// divided reports whether r is one of the two numbers of a division: so many voted,
// though they rejected the plan.
func divided(r *number.Reading) bool { return r.Unit == "vote" && r.UnitPhrase.Empty() }

// given stand before those who are taken as given.
var given = lexicon.NewSet("all his her its our the their these those")
