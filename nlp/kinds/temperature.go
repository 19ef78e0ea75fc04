package kinds

import "crossclaim/nlp"

// Temperature is how warm or cold it is.
var Temperature = &nlp.Kind{
	Name:       "temperature",
	Doc:        "how warm or cold",
	Example:    "It was [41 degrees] in the shade.",
	Dimensions: []nlp.Dimension{nlp.Temperature},
}
