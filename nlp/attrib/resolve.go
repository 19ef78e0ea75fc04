package attrib

import (
	"cmp"
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
)

// A resolver leads the pronouns and roles of speakers back to people. It asks
// nlp/name, and knows who spoke last: people go on speaking.
type resolver struct {
	names *name.Index
	last  *name.Mention // of the person who spoke last, or nil
	since int           // where the sentence begins in which they did

	nobody []string // roles that no one in the article plays
}

// pronouns lead to the gender of the person they stand for.
var pronouns = map[string]lexicon.Gender{"he": lexicon.Male, "his": lexicon.Male, "she": lexicon.Female, "her": lexicon.Female}

// person returns the mention of the person that a speaker's head stands for, or
// nil: a pronoun, or the role in "the president".
func (r *resolver) person(x *scene, words tokens, head int) *name.Mention {
	tok := x.toks[head]
	gender, pronoun := pronouns[tok.Norm]
	if !pronoun && (!x.plainRole(words, head) || slices.Contains(r.nobody, tok.Norm)) {
		return nil
	}
	m := r.names.Resolve(x.s.Field, tok.Start, tok.Norm)
	switch {
	case pronoun && r.goesOn(x, m, gender):
		m = r.last
	case !pronoun && m == nil:
		r.nobody = append(r.nobody, tok.Norm)
	}
	return m
}

// goesOn reports whether the last speaker goes on speaking: nobody whom the
// pronoun fits, m or another, was named in a sentence after theirs.
func (r *resolver) goesOn(x *scene, m *name.Mention, gender lexicon.Gender) bool {
	l := r.last
	if l == nil || l.Field != x.s.Field || l.Gender != gender && l.Gender != lexicon.NoGender {
		return false
	}
	return m == nil || m.Start < r.since || m.Name == l.Name || l.Gender == gender && m.Gender == lexicon.NoGender
}

// plainRole reports whether the words are "the" and a role, with nothing that
// could make it another person's: "the mayor", not "the mayor of Ostby".
func (x *scene) plainRole(words tokens, head int) bool {
	return x.norm(words.from) == "the" && x.tag(head) == nlp.NN && words.to == head+1
}

// spoke notes that a person spoke in the sentence of x.
func (r *resolver) spoke(x *scene, m *name.Mention) {
	r.last, r.since = m, x.s.Start
}

// named returns the name inside a span of the scene that says who speaks: the
// person's that is its head ("Lind's lawyer Ida Holm"), else the first person's,
// else the first.
func (r *resolver) named(x *scene, s nlp.Span, head int) *name.Mention {
	var first, person *name.Mention
	ms := r.names.In(x.s.Field, s)
	for i := range ms {
		if ms[i].Type == name.Person {
			if ms[i].Contains(x.toks[head].Span) {
				return &ms[i]
			}
			if person == nil {
				person = &ms[i]
			}
		}
		if first == nil && ms[i].Type != name.Nationality { // "a Malian official" is not Mali
			first = &ms[i]
		}
	}
	return cmp.Or(person, first)
}

// closing returns the person whose name ends the words of a speaker without a
// preposition of its own: "the ambassador to Spain Ida Holm" is Ida Holm, "a
// friend of Ida Holm" is not.
func (r *resolver) closing(x *scene, words tokens) *name.Mention {
	s := x.span(words.from, words.to)
	ms := r.names.In(x.s.Field, s)
	if len(ms) == 0 {
		return nil
	}
	m := &ms[len(ms)-1]
	if m.Type != name.Person || m.End != s.End {
		return nil
	}
	for i := words.to - 1; i > words.from; i-- {
		if x.toks[i].Start == m.Start && x.tag(i-1).Proper() {
			return m
		}
	}
	return nil
}
