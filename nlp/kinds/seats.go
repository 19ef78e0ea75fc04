package kinds

import "crossclaim/nlp"

// Seats is seats of a parliament or council.
var Seats = &nlp.Kind{
	Name:    "seats",
	Doc:     "number of seats",
	Example: "The party took [37] seats.",
	Unit:    "seat",
	Heads:   []string{"seat", "mandate", "constituency"},
}
