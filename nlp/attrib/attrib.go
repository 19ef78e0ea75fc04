// Package attrib finds who said what: every attributed statement with its cue,
// its speaker and its content as exact spans.
package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/syntax"
)

// Find returns the attributions of d in the order of their cues. trees[i] is
// the structure of sentences[i], nil where it was not tagged.
func Find(d *nlp.Document, sentences []nlp.Sentence, trees []*syntax.Tree, names *name.Index) []nlp.Attribution {
	return nil
}
