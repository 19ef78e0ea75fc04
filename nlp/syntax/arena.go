package syntax

import (
	"slices"

	"crossclaim/nlp"
)

// An Arena is room that the Trees of one article after another are built in, so
// that a sentence costs the collector nothing. The zero Arena is empty. It is
// not for several goroutines at a time.
type Arena struct {
	trees   []Tree
	at      []int32
	phrases []NounPhrase
	verbs   []VerbGroup
	clauses []Clause
	lemmas  []string
	mender  mender // of the sentence at hand
}

// Reset gives the room free again: the Trees built in it are no more to be used.
func (a *Arena) Reset() {
	a.trees, a.at, a.lemmas = a.trees[:0], a.at[:0], a.lemmas[:0]
	a.phrases, a.verbs, a.clauses = a.phrases[:0], a.verbs[:0], a.clauses[:0]
}

// tree returns an empty Tree for s with room for what all but one sentence in a
// hundred hold.
func (a *Arena) tree(text string, s *nlp.Sentence) *Tree {
	n := len(s.Tokens)
	at := take(&a.at, 3*n)[:3*n]
	for rest := at; len(rest) > 0; rest = rest[copy(rest, nowhere[:]):] {
	}
	t := &take(&a.trees, 1)[:1][0]
	*t = Tree{
		Text:     text,
		Tokens:   s.Tokens,
		Phrases:  take(&a.phrases, n/3+1),
		Verbs:    take(&a.verbs, n/5+1),
		Clauses:  take(&a.clauses, n/5+1),
		phraseOf: at[:n:n],
		verbOf:   at[n : 2*n : 2*n],
		clauseOf: at[2*n:],
		room:     a,
	}
	return t
}

// nowhere is what at begins with.
var nowhere = [256]int32(slices.Repeat([]int32{-1}, 256))

// take returns an empty slice with room for n in what is left of all. Where too
// little is left, the room doubles; what was taken before stays where it is. What
// the slice has room for is not cleared.
func take[T any](all *[]T, n int) []T {
	if cap(*all)-len(*all) < n {
		*all = make([]T, 0, max(n, 2*cap(*all)))
	}
	from := len(*all)
	*all = (*all)[:from+n]
	return (*all)[from : from : from+n]
}
