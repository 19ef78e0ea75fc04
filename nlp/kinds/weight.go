package kinds

import "crossclaim/nlp"

// Weight is how heavy something is.
var Weight = &nlp.Kind{
	Name:       "weight",
	Doc:        "how heavy",
	Example:    "Customs seized [two tonnes] of cocaine.",
	Dimensions: []nlp.Dimension{nlp.Mass},
}
