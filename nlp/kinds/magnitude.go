package kinds

import "crossclaim/nlp"

// Magnitude is the strength of an earthquake.
var Magnitude = &nlp.Kind{
	Name:       "magnitude",
	Doc:        "the strength of an earthquake",
	Example:    "A [6.8]-magnitude quake shook the coast.",
	Dimensions: []nlp.Dimension{nlp.Magnitude},
}
