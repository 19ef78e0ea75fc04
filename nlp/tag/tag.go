// Package tag gives tokens their parts of speech, with the averaged perceptron
// and the trained weights of github.com/jdkato/prose.
//
// The tags are those of prose but for quotation marks, dashes, currency signs
// and bare numbers, which have tags of their own, and for addresses. Equal scores
// are decided by the alphabet, so that the same words always get the same tags.
package tag

import (
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/tag/internal/flat"
)

// Tag sets the Tag of each token of one sentence of text.
func Tag(text string, tokens []nlp.Token) {
	if len(tokens) == 0 {
		return
	}
	t := taggers.Get().(*tagger)
	t.tag(text, tokens)
	t.free()
}

func (t *tagger) tag(text string, tokens []nlp.Token) {
	t.begin(text, tokens)
	for i := range tokens {
		tokens[i].Tag = t.next(i)
	}
}

// begin looks the tokens of a sentence up, so that they can be tagged.
func (t *tagger) begin(text string, tokens []nlp.Token) {
	m := model()
	t.m, t.text, t.tokens, t.prev, t.prev2, t.open, t.single = m, text, tokens, flat.Start, flat.Start2, false, false
	t.looks = append(t.looks[:0], m.edges[0], m.edges[1])
	for i := range tokens {
		t.looks = append(t.looks, t.lookup(i))
	}
	t.looks = append(t.looks, m.edges[2], m.edges[3])
	t.fetch()
}

// taggers keeps the room of one sentence for another.
var taggers = sync.Pool{New: func() any { return new(tagger) }}

// free gives t back, but for the room that a very long sentence took.
func (t *tagger) free() {
	t.text, t.tokens = "", nil
	if cap(t.looks) > 4096 {
		t.looks = nil
	}
	taggers.Put(t)
}

// next returns the tag of token i; it is called once a token, from the first on.
func (t *tagger) next(i int) nlp.Tag {
	t.seen = (*[5]look)(t.looks[i:])
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
	looks       []look   // of the tokens, and of the two words before them and behind
	seen        *[5]look // the token and its two neighbours to either side, in looks
	prev, prev2 uint8    // classes of the two tokens before
	open        bool     // inside double quotation marks
	single      bool     // inside single ones
	scores      column
	touched     uint64 // by fetch
}
