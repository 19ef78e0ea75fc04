package kinds

import "crossclaim/nlp"

// Statement is who said what: every attribution is one, and carries no number
// of its own.
var Statement = &nlp.Kind{
	Name:    "statement",
	Doc:     "who said what",
	Example: "\"We shall not go,\" she said.",
}
