package kinds

import "crossclaim/nlp"

// Age is how old somebody or something is.
var Age = &nlp.Kind{
	Name:       "age",
	Doc:        "how old",
	Example:    "The [65-year]-old leader smiled.",
	Dimensions: []nlp.Dimension{nlp.Age},
}
