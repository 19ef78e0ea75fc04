package kinds

import "crossclaim/nlp"

// Distance is how far one place is from another.
var Distance = &nlp.Kind{
	Name:       "distance",
	Doc:        "how far",
	Example:    "The camp is [15 miles] from the border.",
	Dimensions: []nlp.Dimension{nlp.Length},
	Words: []string{
		"away", "from", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "off",
		"distance", "radius", "drive", "travel", "walk", "run", "along", "inland", "within", "apart", "swim", "hike",
		"journey",
	},
}
