package align

import "crossclaim/nlp/lexicon"

// oneOfSeveral holds for "nine were hurt in three crashes" and "five were hurt in a crash".
func oneOfSeveral(p *pair) bool {
	return p.a.several != p.b.several && sameKind(p) && tolls[p.a.claim.Kind.Name] && !figuresFit(p)
}

// ofSeveral returns how many happenings p counts, or its sentence tells apart; 0 is one, or
// nobody knows.
func ofSeveral(p *profile) float64 {
	switch {
	case happenings.Get(p.head) && p.low >= 2:
		return p.low
	case tolls[p.claim.Kind.Name] && oneOf(p.claim.Terms, separate.Get) && oneOf(p.claim.Terms, func(w string) bool { return happenings.Get(oneWord(w)) }):
		return 2
	}
	return 0
}

// separate are the words that tell several happenings apart.
var separate = lexicon.NewSet("pair separate series spate string")

// happenings are the nouns for what leaves dead and hurt.
var happenings = func() *lexicon.Words[bool] {
	m := lexicon.Room[bool](32)
	for w := range set(`accident attack bombing clash collision crash explosion fire homicide incident murder raid robbery scene shooting stabbing`) {
		*m.At(oneWord(w)) = true
	}
	return m
}()
