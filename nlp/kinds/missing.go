package kinds

import "crossclaim/nlp"

// Missing is how many people nobody can find.
var Missing = &nlp.Kind{
	Name:    "missing",
	Doc:     "how many are missing",
	Example: "[Six] hikers were still missing on Monday.",
	Unit:    "person",
	Heads:   []string{"missing"},
	Verbs:   []string{"missing", "unaccounted", "vanish", "disappear"},
	Words:   []string{"missing", "unaccounted"},
}
