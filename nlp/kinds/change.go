package kinds

import "crossclaim/nlp"

// Change is by how much something rose or fell, as against the level it
// reached.
var Change = &nlp.Kind{
	Name:       "change",
	Doc:        "by how much something changed",
	Example:    "Prices rose [4 percent].",
	Dimensions: []nlp.Dimension{nlp.Share},
	Not:        []string{"to", "from"},
	Changing:   true,
}
