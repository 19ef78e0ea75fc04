package kinds

import "crossclaim/nlp"

// Injured is how many people were hurt. Who was shot is hurt unless the words
// say dead.
var Injured = &nlp.Kind{
	Name:    "injured",
	Doc:     "how many were hurt",
	Example: "The blast left [146] others wounded.",
	Unit:    "person",
	Heads:   []string{"injury", "wounded", "injured", "hurt", "casualty"},
	Verbs:   []string{"injured", "wounded", "hurt", "hospitalized", "hospitalised", "critically", "seriously", "shot", "receive treatment", "require treatment", "need treatment", "suffer burn", "suffer injury", "suffer wound", "sustain injury", "sustain wound", "have injury", "have wound", "have burn", "receive injury", "receive wound"},
	Acts:    []string{"injure", "wound", "hurt", "shoot", "hospitalize", "hospitalise", "stab", "maim", "burn", "treat", "hit", "strike", "bite", "maul", "gore", "trample", "scald", "airlift", "graze"},
	Words:   []string{"injury", "wound", "hospital", "critical", "stable", "burns", "fracture", "concussion", "intensive", "serious condition", "critical condition", "stable condition", "poor condition", "fair condition", "good condition", "gunshot victims", "shooting victims", "stabbing victims"},
	Not:     []string{"dead", "killed", "fatally", "escape", "avoid"},
}
