// Package syntax finds the shallow structure of a tagged sentence: noun
// phrases, verb groups and clauses. nlp/number, nlp/attrib and the subject
// finder of nlp/extract all stand on it, so that it is found once.
//
// It refuses to build full trees: what it cannot tell from tags and a lexicon
// it leaves flat. It takes one walk over the tokens, whatever they are.
package syntax

import "crossclaim/nlp"

// A Tree is the shallow structure of one sentence. All positions in it are
// indexes of Tokens.
type Tree struct {
	Text    string // the field that the tokens' spans point into
	Tokens  []nlp.Token
	Phrases []NounPhrase // base noun phrases, in order, not overlapping
	Verbs   []VerbGroup  // in order, not overlapping
	Clauses []Clause     // in order of their first token, the outer one first; they nest

	phraseOf, verbOf, clauseOf []int32  // for each token, or -1
	lemmas                     []string // for each token, "" where not asked for yet
	room                       *Arena   // nil is a Tree made elsewhere
}

// A NounPhrase is a base noun phrase: hedge, determiner, modifiers, possessor,
// head. Tokens [From, To). "of" and "in" phrases after it are phrases of their
// own.
type NounPhrase struct {
	From, To int
	Head     int  // the head noun, number or pronoun
	Owner    int  // the head noun of the possessor: "Lukashenko" of "Lukashenko's supporters"; or -1
	Prep     int  // the preposition that governs it; or -1
	Of       int  // index in Phrases of the phrase joined by "of", or -1
	Apposed  int  // index in Phrases of the phrase in apposition after it, or -1
	And      int  // index in Phrases of the next phrase coordinated with it, or -1
	Verb     int  // index in Verbs of the verb whose subject or object it is, or -1
	When     bool // it says when: "Sunday", "last week", "Aug. 16, 2020"
}

// A VerbGroup is a verb with its auxiliaries, adverbs and particle. Tokens
// [From, To).
type VerbGroup struct {
	From, To int
	Head     int    // the main verb
	Lemma    string // of Head, without its particle
	Particle string // "out" of "turned out"; "" when none
	Modal    string // "would", "will", "may"; "" when none
	Tense    Tense
	Passive  bool
	Negated  bool
	Finite   bool // false for infinitives and participles that stand alone
	Clause   int  // index in Clauses
	Gapped   bool // its auxiliary is that of the group before: "were hurt and thousands detained"
}

// A Tense is the tense of a finite verb group.
type Tense uint8

// The tenses. NoTense is a group that is not finite.
const (
	NoTense Tense = iota
	Past
	Present
	Future
)

// A Clause is a verb group with its arguments. Tokens [From, To).
type Clause struct {
	From, To   int
	Verb       int // index in Verbs
	Subject    int // index in Phrases, or -1
	Object     int // index in Phrases, or -1; also the noun after "is"
	Antecedent int // index in Phrases of the phrase that a Relative or Participial clause describes, or -1
	Sort       Sort
	Parent     int // index in Clauses, or -1
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

var sortNames = [...]string{"main", "complement", "relative", "adverbial", "participial", "infinitive"}

// String returns the sort's name in lower case.
func (s Sort) String() string { return sortNames[s] }

// Parse finds the structure of s, whose tokens are tagged and point into text.
// It mends the tags of tokens where the words around prove them wrong.
func Parse(text string, s *nlp.Sentence) *Tree { return new(Arena).Parse(text, s) }

// Parse is the function Parse, with the Tree built in a.
func (a *Arena) Parse(text string, s *nlp.Sentence) *Tree {
	t := a.tree(text, s)
	if len(t.Tokens) == 0 {
		return t
	}
	a.mender = mender{text: t.Text, tokens: t.Tokens}
	a.mender.mend()
	t.chunk()
	p := parser{t: t}
	p.run()
	t.nest()
	t.join()
	return t
}
