package kinds

import "crossclaim/nlp"

// Area is how large a stretch of land or floor is.
var Area = &nlp.Kind{
	Name:       "area",
	Doc:        "how large an area",
	Example:    "The fire burned [1,200 acres].",
	Dimensions: []nlp.Dimension{nlp.Area},
}
