package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// partitive passes over "of the", "of its" behind a number: "six of its crew
// members".
func (r *reader) partitive(j int) int {
	if r.is(j, "worth") {
		j++
	}
	if r.is(j-1, "half") && (r.tag(j) == nlp.DT || r.tag(j) == nlp.PRPS) {
		return j + 1 // "half the decline"
	}
	if r.is(j, "out") && r.is(j+1, "of") && !r.labels(j-2) {
		if k := r.wholeAt(j + 2); k > j+2 {
			return k // "nine out of 40 barns"
		}
	}
	if !r.is(j, "of") {
		return j
	}
	j++
	for r.tag(j) == nlp.DT || r.tag(j) == nlp.PRPS {
		j++
	}
	if k := r.wholeAt(j); k > j {
		return k // "61 of 120 seats", "three of the four oldest ferries"
	}
	if plurals.Get(r.word(j)) && r.is(j+1, "of") {
		return j + 2 // "a handful of the hundreds of boats"
	}
	return j
}

// wholeAt returns where the number of a whole at j ends, j where none is. What a whole is
// itself a part of is not asked: "5 of 6 of 7 of" would be read anew from every number.
func (r *reader) wholeAt(j int) int {
	to := j + 1
	if r.kind(j) == word {
		if _, to = r.cardinal(j); to == j {
			return j
		}
	} else if r.kind(j) != digit {
		return j
	}
	if r.countsNothing(to) {
		return j
	}
	if h := r.headFrom(to); h < 0 || !plural(r.tag(h)) {
		return j
	}
	return to
}

// together returns the phrase of the noun that is counted with the one at token
// head, in one number: "170 guests and staff". A phrase with a number or an
// article of its own is counted apart, "8 guards and a cook", and so is the
// third of a list.
func (r *reader) together(head int) *syntax.NounPhrase {
	t := r.t
	p := t.PhraseAt(head)
	if p < 0 || !t.Tokens[head].Tag.Noun() || t.Phrases[p].To != head+1 || t.Phrases[p].And < 0 {
		return nil
	}
	q := &t.Phrases[t.Phrases[p].And]
	first := t.Tokens[q.From].Tag
	if q.And >= 0 || q.From != head+2 || !plural(t.Tokens[head].Tag) || !first.Noun() && !first.Adjective() || t.Tokens[q.Head].Tag.Proper() {
		return nil
	}
	return q
}
