package kinds

import "crossclaim/nlp"

// Length is how long, wide, high or deep a thing is.
var Length = &nlp.Kind{
	Name:       "length",
	Doc:        "how long, wide, high or deep",
	Example:    "They carried a [100-metre]-long flag.",
	Dimensions: []nlp.Dimension{nlp.Length},
}
