// Package number reads quantities: numbers with their hedge, range, scale and
// unit, for all kinds of claims at once.
package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// A Reading is a Quantity and where it stands in its sentence.
type Reading struct {
	nlp.Quantity
	From, To int      // tokens of the quantity, half-open
	Head     int      // token of the counted noun; -1 when there is none
	Subject  nlp.Span // the counted noun phrase with what hangs on it; empty when there is none
}

// Read returns the quantities of a sentence in order.
func Read(t *syntax.Tree) []Reading { return nil }
