package kinds

import "crossclaim/nlp"

// Percent is every other share of a whole.
var Percent = &nlp.Kind{
	Name:       "percent",
	Doc:        "any other share",
	Example:    "The jobless rate fell to [7.7%].",
	Dimensions: []nlp.Dimension{nlp.Share},
}
