package extract

import (
	"slices"

	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// appendTerms appends the lemmas of the content words of tokens [from, to) to
// out: nouns, verbs and adjectives, no numbers, no light words.
func appendTerms(out []string, t *syntax.Tree, from, to int) []string {
	for i := from; i < to; i++ {
		tag := t.Tokens[i].Tag
		if !tag.Noun() && !tag.Verb() && !tag.Adjective() {
			continue
		}
		if l := lemma(t, i); len(l) > 1 && !slices.Contains(light, l) {
			out = append(out, l)
		}
	}
	return out
}

// light lists the verbs and nouns that say nothing of what a claim is about.
var light = []string{"be", "have", "do", "say", "get", "make", "take", "go", "come", "one", "other", "percent", "same", "such", "'s", "more", "most", "many", "last", "first", "next"}

// governing returns the index in t.Verbs of the verb that token i hangs on: that
// of its noun phrase, else that of its clause; -1 when there is none.
func governing(t *syntax.Tree, i int) int {
	if p := t.PhraseAt(i); p >= 0 {
		if v := t.Governor(p); v >= 0 {
			return v
		}
	}
	if c := t.ClauseAt(i); c >= 0 {
		return t.Clauses[c].Verb
	}
	return -1
}

// governor returns the lemma of the verb that governs token i, or "".
func governor(t *syntax.Tree, i int) string {
	if v := governing(t, i); v >= 0 {
		return t.Verbs[v].Lemma
	}
	return ""
}

// clauseAround returns the tokens [from, to) of the innermost clause that holds
// token i, the whole sentence where none does.
func clauseAround(t *syntax.Tree, i int) (from, to int) {
	if c := t.ClauseAt(i); c >= 0 {
		return t.Clauses[c].From, t.Clauses[c].To
	}
	return 0, len(t.Tokens)
}

// lemma returns the base form of token i. The words of a headline in capitals
// carry the tags of names, so that those lose their plural too.
func lemma(t *syntax.Tree, i int) string {
	if t.Tokens[i].Tag.Proper() {
		return lexicon.Singular(t.Tokens[i].Norm)
	}
	return lexicon.Lemma(t.Tokens[i].Norm, t.Tokens[i].Tag)
}
