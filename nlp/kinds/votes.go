package kinds

import "crossclaim/nlp"

// Votes is votes counted one by one.
var Votes = &nlp.Kind{
	Name:    "votes",
	Doc:     "number of votes",
	Example: "The bill passed by [52] votes to 48.",
	Unit:    "vote",
	Heads:   []string{"vote", "ballot", "elector"},
}
