package align

// priors say how likely two claims of a kind in one event speak of the same thing
// before anything is known about them, as the weights in levels.go do and set with
// them. There is one death toll in most stories, but there are many percentages, and
// arrests in every town of a protest.
var priors = map[string]float64{
	"killed": 0.6, "injured": 0.6, "missing": 0.6, "displaced": 0.1, "hostages": 0.6, "detained": -2.1, "crowd": -0.6,
	"turnout": 0, "magnitude": -0.5, "vote_share": -2.3, "seats": -1.8, "votes": -1.8, "poll_share": -2.5, "speed": -0.5,
	"temperature": -0.6, "distance": -0.8, "length": -0.8, "area": -0.5, "weight": -0.5, "duration": -1.1, "percent": -1.7,
	"change": -0.7, "rate": -1.4, "money": -1, "age": -1.5, "count": -2,
	"statement": -1.6,
}

// unknownPrior is for a kind without an entry.
const unknownPrior = -1.5

func priorOf(kind string) float64 {
	if p, ok := priors[kind]; ok {
		return p
	}
	return unknownPrior
}
