package kinds

import "crossclaim/nlp"

// Duration is how long something lasted, or how long ago it was. The ninth
// straight day is nine days.
var Duration = &nlp.Kind{
	Name:       "duration",
	Doc:        "how long",
	Example:    "He was in power for [26 years].",
	Dimensions: []nlp.Dimension{nlp.Time},
}
