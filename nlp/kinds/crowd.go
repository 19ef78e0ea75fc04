package kinds

import "crossclaim/nlp"

// Crowd is how many people came together in one place, to protest, to cheer or
// to mourn.
var Crowd = &nlp.Kind{
	Name:    "crowd",
	Doc:     "how many came together",
	Example: "[At least 5,000] people marched through the old town.",
	Unit:    "person",
	Heads: []string{
		"protester", "demonstrator", "marcher", "protestor", "participant", "spectator", "attendee", "reveler",
		"reveller", "mourner", "onlooker", "fan", "worshipper", "pilgrim", "picketer", "supporter", "crowd",
	},
	Verbs: []string{
		"gather", "march", "protest", "rally", "demonstrate", "attend", "turn out", "turn up", "pack",
		"chant", "assemble", "converge", "throng", "flock", "crowd", "picket", "swarm", "congregate",
		"parade", "cram", "mass", "line", "stream", "squeeze", "join march", "join protest", "join rally", "join demonstration", "join vigil", "join parade",
		"join procession", "join walkout", "participate march", "participate protest", "participate rally", "participate demonstration", "participate vigil",
		"participate parade", "participate procession", "participate walkout", "pour street", "pour square", "pour park", "pour stadium", "fill street", "fill square", "fill boulevard",
		"fill avenue", "fill road", "fill plaza", "fill park", "fill stadium", "fill arena", "fill hall", "take street",
	},
	Acts:  []string{"draw", "attract"},
	Words: []string{"crowd", "rally", "march", "turnout", "demonstration", "attendance"},
	Not:   []string{"killed", "dead"},
}
