package extract

import (
	"slices"

	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// A term is a content word of a sentence: its lemma and its token.
type term struct {
	lemma string
	at    int
}

// contentWords returns the nouns, verbs and adjectives of a sentence, no
// numbers, no light words; also adverbs that set a scope, such as "globally".
func contentWords(t *syntax.Tree) []term {
	out := make([]term, 0, len(t.Tokens)/2)
	for i := range t.Tokens {
		tag := t.Tokens[i].Tag
		if !tag.Noun() && !tag.Verb() && !tag.Adjective() && !scopes.Has(t.Tokens[i].Norm) {
			continue
		}
		if l := lemma(t, i); len(l) > 1 && !light.Has(l) {
			out = append(out, term{l, i})
		}
	}
	return out
}

// within returns those of words that stand in tokens [from, to).
func within(words []term, from, to int) []term {
	before := func(w term, i int) int { return w.at - i }
	i, _ := slices.BinarySearchFunc(words, from, before)
	j, _ := slices.BinarySearchFunc(words, to, before)
	return words[i:max(i, j)]
}

// lemmas appends the lemmas of words to out.
func lemmas(out []string, words []term) []string {
	out = slices.Grow(out, len(words))
	for _, w := range words {
		out = append(out, w.lemma)
	}
	return out
}

// scopes lists the adverbs that say of which whole a figure is.
var scopes = lexicon.NewSet("abroad domestically globally internationally locally nationally overseas worldwide")

// light lists the verbs and nouns that say nothing of what a claim is about.
var light = lexicon.NewSet("be have do say get make take go come one other percent same such 's more most many last first next")

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
	return t.Lemma(i)
}
