package align

// priors say how likely two claims of a kind in one event speak of the same thing
// before anything is known about them, as the weights in levels.go do and set with
// them. There is one death toll in most stories, but there are many percentages.
var priors = map[string]float64{
	"killed": 0.6, "injured": 0.6, "missing": 0.6, "displaced": 0.1, "hostages": 0.6, "detained": -0.6, "crowd": -0.2,
	"turnout": 0.6, "magnitude": 0.1, "vote_share": -1.7, "seats": -0.8, "votes": -0.8, "poll_share": -1.9, "speed": 0.1,
	"temperature": 0, "distance": -0.2, "length": -0.2, "area": 0.1, "weight": 0.1, "duration": -1, "percent": -1,
	"change": -0.7, "rate": -0.8, "money": -0.5, "age": -1, "count": -1.6,
	"statement": -1.6,
}

// unknownPrior is for a kind without an entry.
const unknownPrior = -0.9

func priorOf(kind string) float64 {
	if p, ok := priors[kind]; ok {
		return p
	}
	return unknownPrior
}
