package syntax

import "slices"

import "crossclaim/nlp/lexicon"

// Lemma returns the base form of token i. Many ask for the same ones, so that
// it is looked up once. A Tree is not for several goroutines at a time.
func (t *Tree) Lemma(i int) string {
	if t.lemmas == nil {
		t.lemmas = t.roomForLemmas()
	}
	if t.lemmas[i] == "" {
		t.lemmas[i] = lexicon.Lemma(t.Tokens[i].Norm, t.Tokens[i].Tag)
	}
	return t.lemmas[i]
}

func (t *Tree) roomForLemmas() []string {
	n := len(t.Tokens)
	if t.room == nil {
		return make([]string, n)
	}
	room := take(&t.room.lemmas, n)[:n]
	clear(room)
	return room
}

// PhraseAt returns the index in Phrases of the phrase that holds token i, or
// -1.
func (t *Tree) PhraseAt(i int) int { return at(t.phraseOf, i) }

// VerbAt returns the index in Verbs of the group that holds token i, or -1.
func (t *Tree) VerbAt(i int) int { return at(t.verbOf, i) }

// ClauseAt returns the index in Clauses of the innermost clause that holds
// token i, or -1.
func (t *Tree) ClauseAt(i int) int { return at(t.clauseOf, i) }

func at(of []int32, i int) int {
	if i < 0 || i >= len(of) {
		return -1
	}
	return int(of[i])
}

// Governor returns the index in Verbs of the verb that governs phrase p: that
// of which it is the subject or object, else that of the innermost clause
// around it; or -1.
func (t *Tree) Governor(p int) int {
	if p < 0 {
		return -1
	}
	if t.Phrases[p].Verb >= 0 {
		return t.Phrases[p].Verb
	}
	if c := t.ClauseAt(t.Phrases[p].Head); c >= 0 {
		return t.Clauses[c].Verb
	}
	return -1
}

// ClauseOf returns the index in Clauses of the clause of verb v, or -1.
func (t *Tree) ClauseOf(v int) int {
	if v < 0 {
		return -1
	}
	return t.Verbs[v].Clause
}

// SubjectOf returns the index in Phrases of the subject of verb v, or -1.
func (t *Tree) SubjectOf(v int) int {
	if c := t.ClauseOf(v); c >= 0 {
		return t.Clauses[c].Subject
	}
	return -1
}

// reach bounds how many tokens or links a phrase is followed along, so that no
// sentence costs more than linear time.
const reach = 60

// Extent returns the tokens [from, to) of phrase p with what hangs on it behind
// its head: "of" and apposed phrases, prepositions where it is a subject, and
// clauses that describe it.
func (t *Tree) Extent(p int) (from, to int) {
	from = t.Phrases[p].From
	to = t.ofChain(p)
	if v := t.verbAfter(p); v > to {
		to = v
	}
	return from, t.describedTo(p, to)
}

// ofChain returns where the chain of "of" phrases that begins with phrase p
// ends.
func (t *Tree) ofChain(p int) int {
	for n := 0; n < reach && t.Phrases[p].Of >= 0; n++ {
		p = t.Phrases[p].Of
	}
	return t.Phrases[p].To
}

// describedTo returns where the clauses that describe phrase p, or a phrase of
// its "of" chain, end, when they begin at token to.
func (t *Tree) describedTo(p, to int) int {
	c, _ := slices.BinarySearchFunc(t.Clauses, to, func(k Clause, to int) int { return k.From - to })
	for end := min(len(t.Clauses), c+reach); c < end && t.Clauses[c].From <= to; c++ {
		k := &t.Clauses[c]
		if a := k.Antecedent; a >= p && k.From == to && t.Phrases[a].To <= to && k.Sort != Complement {
			to = k.To
		}
	}
	return to
}

// verbAfter returns the first token of the verb of which phrase p is the
// subject, when only prepositions, phrases and describing clauses without
// commas stand between; or -1.
func (t *Tree) verbAfter(p int) int {
	v := t.Phrases[p].Verb
	if v < 0 || t.Clauses[t.Verbs[v].Clause].Subject != p || t.Phrases[p].When {
		return -1
	}
	to := t.Verbs[v].From
	if to < t.Phrases[p].To || to > t.Phrases[p].To+reach {
		return -1
	}
	for i := t.Phrases[p].To; i < to; i++ {
		if t.Tokens[i].Tag.Mark() {
			return -1
		}
	}
	return to
}
