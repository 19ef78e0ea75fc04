package kinds

import "crossclaim/nlp"

// Displaced is how many people had to leave their homes.
var Displaced = &nlp.Kind{
	Name:    "displaced",
	Doc:     "how many had to leave their homes",
	Example: "The flood displaced [20,000] families.",
	Unit:    "person",
	Heads:   []string{"refugee", "evacuee"},
	Verbs:   []string{"flee", "homeless", "displaced", "evacuate", "evacuated", "lose home", "lose house", "flee home"},
	Acts:    []string{"displace", "evacuate", "uproot"},
	Words:   []string{"homeless"},
}
