package align

// prior is how likely two claims of a kind in one event speak of the same
// thing before anything is known about them. There is one death toll in most
// stories, but there are many percentages.
var priors = map[string]float64{
	"killed": 1.5, "injured": 1.5, "missing": 1.5, "displaced": 1, "hostages": 1.5, "detained": 0.5, "crowd": 0.5,
	"turnout": 1.5, "magnitude": 1.5, "vote_share": -0.5, "seats": -1, "votes": -1, "poll_share": -1.5,
	"speed": -0.5, "temperature": -1, "distance": -1, "length": -1, "area": -1, "weight": -1,
	"duration": -1.5, "percent": -1.2, "change": -1.2, "rate": -1, "money": -1.2, "age": -1.5, "count": -1.3,
	"statement": -2.5,
}

// unknownPrior is for a kind without an entry.
const unknownPrior = -1.5

func priorOf(kind string) float64 {
	if p, ok := priors[kind]; ok {
		return p
	}
	return unknownPrior
}
