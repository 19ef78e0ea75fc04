package kinds

import "crossclaim/nlp"

// Rate is how many there are in a stretch of time or among so many.
var Rate = &nlp.Kind{
	Name:       "rate",
	Doc:        "how many in a time or among so many",
	Example:    "The firm adds around [150,000 a month].",
	Dimensions: []nlp.Dimension{nlp.Rate},
}
