// Package name finds the people, places, organisations and nationalities of an
// article, and leads short mentions back to full names.
package name

import "crossclaim/nlp"

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
	Field nlp.Field
	Name  string // canonical within the article: "Alexander Lukashenko" for "Lukashenko"
	Title string // "President"; "" when none stands at any mention
	Type  Type
}

// An Index holds the names of one article.
type Index struct {
	Mentions []Mention // by Field, then by Span
}

// Find returns the names of d, whose sentences are tagged.
func Find(d *nlp.Document, sentences []nlp.Sentence) *Index { return &Index{} }

// In returns the mentions inside a span of a field.
func (x *Index) In(f nlp.Field, s nlp.Span) []Mention { return nil }
