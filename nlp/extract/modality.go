package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// modality returns how the words around a quantity put it forward: as the
// attribution does, else as planned or conditional where a modal, a plan or an
// ability governs it.
func modality(t *syntax.Tree, r *number.Reading, a *nlp.Attribution) nlp.Modality {
	if a != nil && a.Modality != nlp.Asserted && !looksBack(t, r) && !divided(r) {
		return a.Modality
	}
	v := governing(t, r.From)
	if d := describing(t, r.From); d >= 0 {
		if modalOf(t, d) == "" {
			return nlp.Asserted
		}
		v = d
	}
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

// looksBack reports whether a quantity tells of what has been, whatever is said of the
// rest: it stands behind "since", or is the time in which something is the first or
// the greatest, "a call for the biggest march in [ten years]".
func looksBack(t *syntax.Tree, r *number.Reading) bool {
	p := t.PhraseAt(r.From)
	if p < 0 || t.Phrases[p].Prep <= 0 {
		return false
	}
	prep := t.Phrases[p].Prep
	switch t.Tokens[prep].Norm {
	case "since":
		return true
	case "in":
		return r.Dimension == nlp.Time && superlative(t, prep-1)
	}
	return false
}

// superlative reports whether a noun phrase that ends with token i, or right before
// "yet" at i, is the first or the greatest of its sort.
func superlative(t *syntax.Tree, i int) bool {
	if t.Tokens[i].Norm == "yet" && i > 0 {
		i--
	}
	p := t.PhraseAt(i)
	if p < 0 {
		return false
	}
	for k := t.Phrases[p].From; k < t.Phrases[p].To; k++ {
		if tok := &t.Tokens[k]; tok.Tag == nlp.JJS || tok.Tag == nlp.RBS || tok.Norm == "first" {
			return true
		}
	}
	return false
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
