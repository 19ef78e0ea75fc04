package extract

import (
	"slices"

	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// negations lists the words that deny what their clause says.
var negations = lexicon.NewSet("cannot n't neither never no nobody none nor not nothing")

// doubling lists the words that leave nothing denied behind "not" and "no": "not
// only", "no fewer than 40".
var doubling = lexicon.NewSet("doubt fewer just less merely more only simply wonder")

// opinions lists the verbs whose denial is that of what completes them: "I do
// not think that it was safe".
var opinions = lexicon.NewSet("believe expect feel intend plan suppose think want")

// grounds lists the nouns whose denial is that of what they are grounds for:
// "no evidence that data was stolen".
var grounds = lexicon.NewSet("evidence indication proof question reason sign suggestion way")

// denied returns those of words that t denies: a negation stands in their
// clause, or in the one whose opinion or grounds theirs completes. A "but" between
// them parts the two: "not a key but a rope", "with doors but no keys".
func denied(t *syntax.Tree, words []term) []term {
	var nots []int
	for i := range t.Tokens {
		if negations.Get(t.Tokens[i].Norm) && (i+1 == len(t.Tokens) || !doubling.Get(t.Tokens[i+1].Norm)) {
			nots = append(nots, i)
		}
	}
	if nots == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(words), func(w term) bool {
		c := t.ClauseAt(w.at)
		return !slices.ContainsFunc(nots, func(i int) bool {
			in := t.ClauseAt(i)
			return in == c && !butBetween(t, i, w.at) || in == opinionOn(t, c)
		})
	})
}

// butBetween reports whether a "but" of their clause stands between tokens i and j.
func butBetween(t *syntax.Tree, i, j int) bool {
	for k := min(i, j) + 1; k < max(i, j); k++ {
		if t.Tokens[k].Norm == "but" && t.ClauseAt(k) == t.ClauseAt(i) {
			return true
		}
	}
	return false
}

// opinionOn returns the clause that holds the opinion that clause c completes,
// or the grounds for it; or -2.
func opinionOn(t *syntax.Tree, c int) int {
	if c < 0 || t.Clauses[c].Parent < 0 || t.Clauses[c].Sort != syntax.Complement && t.Clauses[c].Sort != syntax.Infinitive {
		return -2
	}
	p, from := t.Clauses[c].Parent, t.Clauses[c].From
	if opinions.Get(t.Verbs[t.Clauses[p].Verb].Lemma) || from > 0 && grounds.Get(t.Tokens[from-1].Norm) || grounds.Get(t.Tokens[from].Norm) {
		return p
	}
	return -2
}
