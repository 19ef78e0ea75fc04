// Package parse gives tests the Tree of a sentence. Only tests use it.
package parse

import (
	"crossclaim/nlp"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/syntax"
	"crossclaim/nlp/tag"
)

// Sentence runs the stages up to nlp/syntax on a text of one sentence.
func Sentence(text string) *syntax.Tree {
	s := nlp.Sentence{Span: nlp.Span{End: len(text)}}
	s.Tokens = segment.Tokens(nil, text, s.Span)
	tag.Tag(text, s.Tokens)
	return syntax.Parse(text, &s)
}
