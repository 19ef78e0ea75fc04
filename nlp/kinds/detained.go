package kinds

import "crossclaim/nlp"

// Detained is how many people police or guards took away.
var Detained = &nlp.Kind{
	Name:    "detained",
	Doc:     "how many were arrested or held",
	Example: "Police detained [more than 300] marchers.",
	Unit:    "person",
	Heads:   []string{"arrest", "detainee", "detention"},
	Verbs:   []string{"arrested", "detained"},
	Acts:    []string{"arrest", "detain", "jail", "imprison", "apprehend", "intern", "round"},
	Words:   []string{"custody", "detention", "in custody", "into custody", "in detention", "behind bars", "under arrest"},
}
