package extract

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/kinds"
)

// outlive makes mere counts of those who were shot or run over where the rest of the
// article shows that the dead are among them: "four were shot" in a report of one death
// and three wounded is no number of hurt.
func (a *article) outlive(claims []nlp.Claim) {
	for _, i := range a.hit {
		if n := claims[i].Quantity; n.Low == n.High && sumOfBoth(claims, a.hit, n.Low) {
			claims[i].Kind = kinds.Count
		}
	}
}

// sumOfBoth reports whether n is a number of dead and one of hurt that claims give, the
// latter not as one of those who were hit.
func sumOfBoth(claims []nlp.Claim, hit []int, n float64) bool {
	var dead []float64
	for i := range claims {
		if c := &claims[i]; c.Kind == kinds.Killed && c.Quantity.Low == c.Quantity.High {
			dead = append(dead, c.Quantity.Low)
		}
	}
	for i := range claims {
		if len(hit) > 0 && hit[0] == i {
			hit = hit[1:]
			continue
		}
		if c := &claims[i]; c.Kind == kinds.Injured && c.Quantity.Low == c.Quantity.High && slices.Contains(dead, n-c.Quantity.Low) {
			return true
		}
	}
	return false
}
