package kinds

import "crossclaim/nlp"

// Hostages is how many people were taken, held or freed as hostages.
var Hostages = &nlp.Kind{
	Name:    "hostages",
	Doc:     "how many were held or freed as hostages",
	Example: "Gunmen held [about 40] hostages overnight.",
	Unit:    "person",
	Heads:   []string{"hostage", "captive"},
	Acts:    []string{"abduct", "kidnap"},
	Words:   []string{"hostage", "captive", "captivity"},
}
