package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// listed reports whether the people whom r counts stand in a list with other people:
// "[two men] and a girl were hurt", "a couple and their [three sons]". They are fewer
// than all whom the list names.
func listed(t *syntax.Tree, r *number.Reading) bool {
	if r.Dimension != nlp.Count || r.Head < r.To || !peopleAt(t, r.Head) {
		return false
	}
	p := t.PhraseAt(r.Head)
	if p < 0 {
		return false
	}
	if to := t.Phrases[p].To; wordAt(t, to) == "and" && opensPeople(t, p+1, to+1) {
		return !newClause(t, p, p+1)
	}
	if to := t.Phrases[p].To; wordAt(t, to) == "," && twoOfAList(t, p+1, to+1) {
		return true
	}
	from := t.Phrases[p].From
	if c := wordAt(t, from-1); c != "and" && c != "," || p == 0 {
		return false
	}
	and := from - 1
	if wordAt(t, and) == "and" && wordAt(t, and-1) == "," {
		and--
	}
	before := &t.Phrases[p-1]
	return before.To == and && !before.When && before.Prep < 0 && (peopleAt(t, before.Head) || t.Tokens[before.Head].Tag == nlp.NNP) && !newClause(t, p-1, p)
}

// twoOfAList reports whether phrase p begins at token i with a number of people, and ends
// a list before its verb: "two nuns, [one cook] hurt".
func twoOfAList(t *syntax.Tree, p, i int) bool {
	return opensPeople(t, p, i) && t.Tokens[i].Tag == nlp.CD && t.VerbAt(t.Phrases[p].To) >= 0
}

// opensPeople reports whether phrase p begins at token i, with a number, an article or
// a possessive, and is of people.
func opensPeople(t *syntax.Tree, p, i int) bool {
	if p >= len(t.Phrases) || t.Phrases[p].From != i || !peopleAt(t, t.Phrases[p].Head) {
		return false
	}
	switch tag := t.Tokens[i].Tag; tag {
	case nlp.CD, nlp.DT, nlp.PRPS:
		return true
	}
	return false
}

// newClause reports whether the second of two phrases begins a clause that the first,
// an object, has no part in: "the blast killed [a nun] and [two men] were hurt".
func newClause(t *syntax.Tree, first, second int) bool {
	f, s := &t.Phrases[first], &t.Phrases[second]
	return s.To < len(t.Tokens) && t.Tokens[s.To].Tag.Finite() && f.From > 0 && t.VerbAt(f.From-1) >= 0
}

// peopleAt reports whether the noun at token i is one for people.
func peopleAt(t *syntax.Tree, i int) bool {
	if i < 0 || i >= len(t.Tokens) || !t.Tokens[i].Tag.Noun() {
		return false
	}
	w := lexicon.Singular(t.Tokens[i].Norm)
	return w == "people" || w == "person" || lexicon.Person(w)
}
