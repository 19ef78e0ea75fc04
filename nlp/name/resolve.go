package name

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// pronouns leads from the pronouns for one person to the gender they show.
var pronouns = map[string]lexicon.Gender{
	"he": lexicon.Male, "him": lexicon.Male, "his": lexicon.Male, "himself": lexicon.Male,
	"she": lexicon.Female, "her": lexicon.Female, "hers": lexicon.Female, "herself": lexicon.Female,
}

// reach is how many sentences back a pronoun looks.
const reach = 3

// memory is how many mentions back and ahead a role is looked for.
const memory = 400

// Resolve returns the mention of the person whom a lower-case word at offset of
// a field stands for: "he", "she", or a role like "president" in "the
// president". It is nil where nobody fits. A pronoun does not stand for a mention
// that barred reports true for; nil bars none.
func (x *Index) Resolve(f nlp.Field, offset int, word string, barred func(*Mention) bool) *Mention {
	if gender, ok := pronouns[word]; ok {
		return x.pronoun(f, offset, gender, barred)
	}
	return x.role(f, offset, word)
}

// pronoun returns the first person named in the sentence before offset, else in
// the nearest sentence before: subjects stand first. "Lind's boat" speaks of the
// boat, so that Lind comes behind all others of the sentence.
func (x *Index) pronoun(f nlp.Field, offset int, gender lexicon.Gender, barred func(*Mention) bool) *Mention {
	i, ok := slices.BinarySearchFunc(x.sentences, offset, func(s nlp.Sentence, offset int) int {
		switch {
		case s.Field != f:
			return int(s.Field) - int(f)
		case s.End <= offset:
			return -1
		case s.Start > offset:
			return 1
		}
		return 0
	})
	if !ok {
		return nil
	}
	var doubtful *Mention
	for n := i; n >= 0 && n >= i-reach && x.sentences[n].Field == f; n-- {
		within := x.sentences[n].Span
		within.End = min(within.End, offset)
		m := x.fitting(f, within, gender, barred)
		if m != nil && (m.Gender == gender || x.entities[m.entity].votes[Person] > 1) {
			return m
		}
		if doubtful == nil {
			doubtful = m // nothing but its capitals says that it is a person
		}
	}
	return doubtful
}

// fitting returns the person of a span whom a pronoun fits best: the first one of
// its gender, else the first whose gender nothing tells; owners last.
func (x *Index) fitting(f nlp.Field, within nlp.Span, gender lexicon.Gender, barred func(*Mention) bool) *Mention {
	var best *Mention
	rank := 0
	ms := x.In(f, within)
	for k := range ms {
		m := &ms[k]
		if m.Type != Person || m.Gender != gender && m.Gender != lexicon.NoGender || barred != nil && barred(m) {
			continue
		}
		r := 1
		if m.Gender == gender && !m.modifies {
			r++
		}
		if !m.owns {
			r += 2
		}
		if r > rank {
			best, rank = m, r
		}
	}
	return best
}

// role returns the last mention before offset of a person described by a role,
// else the first after it.
func (x *Index) role(f nlp.Field, offset int, word string) *Mention {
	at := x.search(f, offset)
	for i := at - 1; i >= max(0, at-memory) && x.Mentions[i].Field == f; i-- {
		if x.plays(&x.Mentions[i], word) {
			return &x.Mentions[i]
		}
	}
	for i := at; i < min(len(x.Mentions), at+memory) && x.Mentions[i].Field == f; i++ {
		if x.plays(&x.Mentions[i], word) {
			return &x.Mentions[i]
		}
	}
	return nil
}

// plays reports whether m is a person described by a role.
func (x *Index) plays(m *Mention, role string) bool {
	return m.Type == Person && slices.Contains(x.entities[m.entity].roles, role)
}
