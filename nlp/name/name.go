// Package name finds the people, places, organisations and nationalities of an
// article, and leads short mentions back to full names. What a name stands for
// is decided by a vote of all its mentions: titles, first names, the gazetteer,
// corporate endings, the words around it.
//
// It trusts no single tag: capitals at the start of a sentence, days, months
// and headlines in capitals make no names. It compares nothing across articles.
package name

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A Type is the sort of thing a name stands for.
type Type uint8

// The types.
const (
	Other Type = iota
	Person
	Place
	Org
	Nationality // "Belarusian": Name is the country's
)

// A Mention is one occurrence of a name.
type Mention struct {
	nlp.Span
	Field  nlp.Field
	Name   string // canonical within the article: "Alexander Lukashenko" for "Lukashenko"
	Title  string // "President"; "" when none stands at any mention
	Type   Type
	Gender lexicon.Gender // of a person, where title, first name or role tell

	entity   int
	owns     bool // "'s" stands behind it, or it modifies
	modifies bool // it only says which thing is meant: "a Lind appointee"
}

// An Index holds the names of one article.
type Index struct {
	Mentions []Mention // by Field, then by Span

	entities  []entity
	sentences []nlp.Sentence
}

// In returns the mentions inside a span of a field.
func (x *Index) In(f nlp.Field, s nlp.Span) []Mention {
	from := x.search(f, s.Start)
	to := from
	for to < len(x.Mentions) && x.Mentions[to].Field == f && x.Mentions[to].End <= s.End {
		to++
	}
	return x.Mentions[from:to]
}

// search returns the index of the first mention of field f that begins at
// offset or later.
func (x *Index) search(f nlp.Field, offset int) int {
	i, _ := slices.BinarySearchFunc(x.Mentions, offset, func(m Mention, offset int) int {
		switch {
		case m.Field != f:
			return int(m.Field) - int(f)
		case m.Start < offset:
			return -1
		}
		return 1
	})
	return i
}
