package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// modality returns how the words around token i put a quantity forward: as the
// attribution does, else as planned or conditional where a modal, a plan or an
// ability governs it.
func modality(t *syntax.Tree, i int, a *nlp.Attribution) nlp.Modality {
	if a != nil && a.Modality != nlp.Asserted {
		return a.Modality
	}
	v := governing(t, i)
	if v < 0 {
		return nlp.Asserted
	}
	switch modalOf(t, v) {
	case "will", "shall", "'ll":
		return nlp.Planned
	case "would", "could", "might", "may":
		return nlp.Conditional
	}
	return purpose(t, v)
}

// modalOf returns the modal of verb v, which a bare verb shares with the one
// before it: "could take weeks and cost millions".
func modalOf(t *syntax.Tree, v int) string {
	if m := t.Verbs[v].Modal; m != "" || v == 0 || t.Tokens[t.Verbs[v].From].Tag != nlp.VB {
		return m
	}
	return t.Verbs[v-1].Modal
}

// purpose returns how the word before the infinitive v puts it forward: "plans to
// close two mines", "aimed to kill hundreds" tell of nothing done. What one is "said
// to have done" is done. Wanting a thing is no statement, so that no attribution
// says so.
func purpose(t *syntax.Tree, v int) nlp.Modality {
	if v > 0 && !t.Verbs[v].Finite && t.Tokens[t.Verbs[v].From].Tag == nlp.VB { // "to close two mines and | cut 300 jobs"
		v--
	}
	i := t.Verbs[v].From
	if i > 1 && t.Tokens[i-1].Norm == "of" && t.Tokens[i-2].Norm == "capable" {
		return nlp.Conditional
	}
	if i < 1 || t.Tokens[i].Tag != nlp.TO || t.Tokens[t.Verbs[v].Head].Tag != nlp.VB {
		return nlp.Asserted
	}
	switch word := t.Tokens[i-1].Norm; {
	case abilities.Has(word):
		return nlp.Conditional
	case plans.Has(word), plans.Has(t.Lemma(i - 1)):
		return nlp.Planned
	}
	return nlp.Asserted
}

// plans are the words before "to" and what has not been done yet, abilities those
// before what may never be.
var (
	plans = lexicon.NewSet("about agree aim ambition attempt bid decide decision desire due expect expected forecast hope intend intention meant offer plan pledge plot prepare project " +
		"projected promise proposal propose ready scheduled seek set threat threaten try vote vow want wish")
	abilities = lexicon.NewSet("able enough likely unable unlikely")
)
