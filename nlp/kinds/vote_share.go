package kinds

import "crossclaim/nlp"

// VoteShare is the share of the votes that somebody won.
var VoteShare = &nlp.Kind{
	Name:       "vote_share",
	Doc:        "share of the vote",
	Example:    "He won [more than 60 percent] of the vote.",
	Dimensions: []nlp.Dimension{nlp.Share},
	Heads:      []string{"vote", "ballot", "electorate"},
	Not:        []string{"count", "report", "tally"},
	Words:      []string{"vote", "ballot", "election", "runoff", "candidate", "electorate"},
}
