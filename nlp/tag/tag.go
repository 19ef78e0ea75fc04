// Package tag gives tokens their parts of speech, with the averaged perceptron
// and the trained weights of github.com/jdkato/prose.
//
// The tags are those of prose but for quotation marks, dashes, currency signs
// and bare numbers, which have tags of their own, and for addresses. Equal scores
// are decided by the alphabet, so that the same words always get the same tags.
package tag

import (
	"crossclaim/nlp"
	"crossclaim/nlp/tag/internal/flat"
)

// Tag sets the Tag of each token of one sentence of text.
func Tag(text string, tokens []nlp.Token) {
	if len(tokens) == 0 {
		return
	}
	t := newTagger(text, tokens)
	for i := range tokens {
		tokens[i].Tag = t.next(i)
	}
}

func newTagger(text string, tokens []nlp.Token) tagger {
	m := model()
	t := tagger{m: m, text: text, tokens: tokens, prev: flat.Start, prev2: flat.Start2}
	t.seen = [5]look{1: m.edges[0], 2: m.edges[1], 3: t.lookup(0), 4: t.lookup(1)}
	return t
}

// next returns the tag of token i; it is called once a token, from the first on.
func (t *tagger) next(i int) nlp.Tag {
	s := &t.seen
	s[0], s[1], s[2], s[3] = s[1], s[2], s[3], s[4]
	s[4] = t.lookup(i + 2)
	class := t.seen[2].fixed - 1
	if t.seen[2].fixed == 0 {
		class = t.guess(t.word(&t.tokens[i]))
	}
	t.prev2, t.prev = t.prev, class
	return t.outward(class)
}

// outward returns the tag to show for a class.
func (t *tagger) outward(class uint8) nlp.Tag {
	if class == t.m.dashClass && t.seen[2].dash {
		return nlp.Dash
	}
	return t.m.tags[class]
}

// A tagger walks over one sentence.
type tagger struct {
	m           *perceptron
	text        string
	tokens      []nlp.Token
	prev, prev2 uint8   // classes of the two tokens before
	seen        [5]look // the token and its two neighbours to either side
	open        bool    // inside double quotation marks
	single      bool    // inside single ones
	scores      column
}
