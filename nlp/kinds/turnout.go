package kinds

import "crossclaim/nlp"

// Turnout is the share of those who may vote that did.
var Turnout = &nlp.Kind{
	Name:       "turnout",
	Doc:        "share of voters who voted",
	Example:    "Turnout reached [71.5 percent].",
	Dimensions: []nlp.Dimension{nlp.Share},
	Verbs:      []string{"take part", "cast vote", "cast ballot"},
	Words:      []string{"turnout", "cast"},
}
