package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// intentions are verbs and nouns that make what the infinitive behind them says a
// plan: "plans to close two mines", "a plan to close two mines". Wanting a thing is
// no statement, so that no attribution says so.
var intentions = lexicon.NewSet("aim ambition bid decide decision desire hope intend intention plan prepare proposal propose seek vote want wish")

// intended reports whether verb v is an infinitive that somebody only intends.
func intended(t *syntax.Tree, v int) bool {
	if t.Verbs[v].Finite {
		return false
	}
	if v > 0 && t.Tokens[t.Verbs[v].From].Tag == nlp.VB { // "to close two mines and | cut 300 jobs"
		v--
	}
	i := t.Verbs[v].From
	if i < 1 || t.Tokens[i].Tag != nlp.TO {
		return false
	}
	return intentions.Has(t.Lemma(i - 1))
}
