package kinds

import "crossclaim/nlp"

// Money is an amount of money.
var Money = &nlp.Kind{
	Name:       "money",
	Doc:        "an amount of money",
	Example:    "The bridge cost [$4.7 billion].",
	Dimensions: []nlp.Dimension{nlp.Money},
}
