package extract

import (
	"slices"

	"crossclaim/nlp/syntax"
)

// negations lists the words that deny what their clause says.
var negations = map[string]bool{"cannot": true, "n't": true, "neither": true, "never": true, "no": true, "nobody": true, "none": true, "nor": true, "not": true, "nothing": true}

// doubling lists the words that leave nothing denied behind "not" and "no": "not
// only", "no fewer than 40".
var doubling = map[string]bool{"doubt": true, "fewer": true, "just": true, "less": true, "merely": true, "more": true, "only": true, "simply": true, "wonder": true}

// opinions lists the verbs whose denial is that of what completes them: "I do
// not think that it was safe".
var opinions = map[string]bool{"believe": true, "expect": true, "feel": true, "intend": true, "plan": true, "suppose": true, "think": true, "want": true}

// grounds lists the nouns whose denial is that of what they are grounds for:
// "no evidence that data was stolen".
var grounds = map[string]bool{"evidence": true, "indication": true, "proof": true, "question": true, "reason": true, "sign": true, "suggestion": true, "way": true}

// denied returns those of words that t denies: a negation stands in their
// clause, or in the one whose opinion or grounds theirs completes.
func denied(t *syntax.Tree, words []term) []term {
	var clauses []int
	for i := range t.Tokens {
		if negations[t.Tokens[i].Norm] && (i+1 == len(t.Tokens) || !doubling[t.Tokens[i+1].Norm]) {
			clauses = append(clauses, t.ClauseAt(i))
		}
	}
	if clauses == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(words), func(w term) bool {
		c := t.ClauseAt(w.at)
		return !slices.Contains(clauses, c) && !slices.Contains(clauses, opinionOn(t, c))
	})
}

// opinionOn returns the clause that holds the opinion that clause c completes,
// or the grounds for it; or -2.
func opinionOn(t *syntax.Tree, c int) int {
	if c < 0 || t.Clauses[c].Parent < 0 || t.Clauses[c].Sort != syntax.Complement && t.Clauses[c].Sort != syntax.Infinitive {
		return -2
	}
	p, from := t.Clauses[c].Parent, t.Clauses[c].From
	if opinions[t.Verbs[t.Clauses[p].Verb].Lemma] || from > 0 && grounds[t.Tokens[from-1].Norm] || grounds[t.Tokens[from].Norm] {
		return p
	}
	return -2
}
