package kinds

import "crossclaim/nlp"

// Count is every number that no other kind takes: a counted noun, a volume, a
// bare number.
var Count = &nlp.Kind{
	Name:       "count",
	Doc:        "any other counted noun",
	Example:    "[Five] demands were read out.",
	Dimensions: []nlp.Dimension{nlp.Count, nlp.Volume},
}
