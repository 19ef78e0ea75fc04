package kinds

import "crossclaim/nlp"

// Speed is how fast something moves.
var Speed = &nlp.Kind{
	Name:       "speed",
	Doc:        "how fast",
	Example:    "The train was doing [59 mph].",
	Dimensions: []nlp.Dimension{nlp.Speed},
}
