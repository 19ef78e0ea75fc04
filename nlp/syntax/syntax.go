// Package syntax finds the shallow structure of a tagged sentence: noun
// phrases, verb groups and clauses. nlp/number, nlp/attrib and the subject
// finder of nlp/extract all stand on it, so that it is found once.
//
// It refuses to build full trees: what it cannot tell from tags and a lexicon
// it leaves flat.
package syntax

import "crossclaim/nlp"

// A Tree is the shallow structure of one sentence. All positions in it are
// indexes of Tokens.
type Tree struct {
	Text    string // the field that the tokens' spans point into
	Tokens  []nlp.Token
	Phrases []NounPhrase // base noun phrases, in order, not overlapping
	Verbs   []VerbGroup  // in order, not overlapping
	Clauses []Clause     // in order of their first token; they nest
}

// A NounPhrase is a base noun phrase: determiner, modifiers, head. Tokens
// [From, To). "of" and "in" phrases after it are phrases of their own.
type NounPhrase struct {
	From, To int
	Head     int // the head noun, number or pronoun
	Of       int // index in Phrases of the phrase joined by "of", or -1
	Apposed  int // index in Phrases of the phrase in apposition after it, or -1
}

// A VerbGroup is a verb with its auxiliaries, adverbs and particle.
type VerbGroup struct {
	From, To int
	Head     int // the main verb
	Lemma    string
	Passive  bool
	Negated  bool
	Modal    string // "would", "will", "may"; "" when none
	Finite   bool   // false for infinitives and participles that stand alone
}

// A Clause is a verb group with its arguments. Tokens [From, To).
type Clause struct {
	From, To int
	Verb     int // index in Verbs
	Subject  int // index in Phrases, or -1
	Object   int // index in Phrases, or -1
	Sort     Sort
	Parent   int // index in Clauses, or -1
}

// A Sort says how a clause hangs on its parent.
type Sort uint8

// The sorts.
const (
	Main        Sort = iota
	Complement       // "that ...", or bare after a verb of speech
	Relative         // "who ...", "which ..."
	Adverbial        // "after ...", "as ...", "because ..."
	Participial      // "leaving 23 dead"
	Infinitive       // "to hold new elections"
)

// Parse finds the structure of s, whose tokens are tagged and point into text.
func Parse(text string, s *nlp.Sentence) *Tree {
	return &Tree{Text: text, Tokens: s.Tokens}
}
