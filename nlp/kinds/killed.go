package kinds

import "crossclaim/nlp"

// Killed is how many people died, by whatever cause. It stands before all
// other counts of people: what is said of the dead is said of nobody else.
var Killed = &nlp.Kind{
	Name:    "killed",
	Doc:     "how many died",
	Example: "The flood killed [at least 20] people.",
	Unit:    "person",
	Heads:   []string{"death", "fatality", "body", "corpse", "murder", "homicide", "dead", "killing", "life"},
	Verbs:   []string{"die", "perish", "drown", "dead", "killed", "fatally", "deceased", "slain", "lose life", "succumb", "suffocate", "asphyxiate", "bleed"},
	Acts:    []string{"kill", "murder", "slay", "execute", "assassinate", "massacre", "behead", "electrocute", "gun", "mow", "lynch", "decapitate", "martyr"},
	Words:   []string{"toll"},
	Not:     []string{"injured", "wounded", "save"},
}
