package align

import (
	"slices"

	"crossclaim/nlp"
)

// An occasion is a speech or a paper that two articles tell of, as far as the same words
// on end show it, of one speaker in both. What else that speaker says in the two is more
// likely the same.
type occasion struct {
	first, second *nlp.Document // in the order of their IDs
	family        string        // of the speaker
}

// occasions are the statements that show each occasion, no statement twice.
type occasions map[occasion][]*profile

// enoughShown is how many statements that show one occasion are kept: two more pairs
// than those that a pair of statements can itself be part of.
const enoughShown = 6

// mostQuoting bounds how many statements with the same words on end are held against
// each other: words that more have are those of a wire copy or a slogan.
const mostQuoting = 20

// occasionsIn returns the occasions of statements, which are in the order of their
// articles.
func occasionsIn(profiles []*profile) occasions {
	o, quoting := occasions{}, map[uint32][]*profile{}
	several := inSeveral(profiles)
	if len(several) == 0 {
		return o
	}
	for _, p := range profiles {
		for _, r := range p.long {
			if _, is := slices.BinarySearch(several, r); !is {
				continue
			}
			before := quoting[r]
			if len(before) < mostQuoting {
				quoting[r] = append(before, p)
			}
			for _, q := range before {
				o.show(q, p)
			}
		}
	}
	return o
}

// inSeveral returns the words on end that stand in two statements or more, sorted. Nearly
// all stand in one.
func inSeveral(profiles []*profile) []uint32 {
	var all []uint32
	for _, p := range profiles {
		all = append(all, p.long...)
	}
	slices.Sort(all)
	out := all[:0]
	for i := 1; i < len(all); i++ {
		if r := all[i]; r == all[i-1] && (len(out) == 0 || r != out[len(out)-1]) {
			out = append(out, r)
		}
	}
	return out
}

// show adds two statements with words on end in common, where they show an occasion.
func (o occasions) show(p, q *profile) {
	k, ok := occasionOf(p, q)
	if shown := o[k]; ok && len(shown) < enoughShown && !slices.Contains(shown, p) && !slices.Contains(shown, q) {
		o[k] = append(shown, p, q)
	}
}

// occasionOf returns the occasion that two statements may be of; false where there is
// none.
func occasionOf(p, q *profile) (occasion, bool) {
	a, b := p.claim.Doc, q.claim.Doc
	if a.ID > b.ID {
		a, b = b, a
	}
	k := occasion{a, b, p.speaker.family}
	return k, k.family != "" && p.speaker.family == q.speaker.family && a != b && p.speaker.same(&q.speaker)
}

// worthOccasion is how much two statements must have in common before it tells anything
// that their speaker says more in both articles.
const worthOccasion = 1.7

// sameOccasion holds where two other statements of the speaker show that both articles
// tell of one occasion.
func sameOccasion(p *pair) bool {
	if p.near() < worthOccasion || p.a.heard == nil {
		return false
	}
	k, ok := occasionOf(p.a, p.b)
	if !ok {
		return false
	}
	for two := range slices.Chunk(p.a.heard[k], 2) {
		if !slices.Contains(two, p.a) && !slices.Contains(two, p.b) {
			return true
		}
	}
	return false
}
