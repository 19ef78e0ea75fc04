package align

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// oneWithDead holds for "four were shot" and "three were wounded" where one of the
// articles gives one dead: the dead are among those who were shot.
func oneWithDead(p *pair) bool { return withDead(p.a, p.b) || withDead(p.b, p.a) }

func withDead(hit, hurt *profile) bool {
	dead := hit.low - hurt.low
	return hurt.claim.Kind.Name == "injured" && hit.hits && dead > 0 && hit.low == hit.high && hurt.low == hurt.high &&
		(slices.Contains(hit.dead, dead) || slices.Contains(hurt.dead, dead))
}

// countsHit reports whether c counts the people whom something was aimed at, of whom
// it is not said that they were hurt.
func countsHit(c *nlp.Claim) bool {
	kind := c.Kind.Name
	return (kind == "injured" || kind == "count") && (aimed.Has(c.Verb) || oneOf(c.Near, aimed.Has)) && !oneOf(c.Near, harmed.Has)
}

// aimed are the verbs that hurt or kill, as "shot" and "stab", harmed the words that
// leave somebody alive.
var (
	aimed  = lexicon.NewSet(`hit shoot shot stab stabbing strike`)
	harmed = lexicon.NewSet(`hurt injure injured injury wound wounded`)
)

// deadIn returns the exact numbers of dead that each article gives.
func deadIn(claims []*nlp.Claim) map[*nlp.Document][]float64 {
	dead := map[*nlp.Document][]float64{}
	for _, c := range claims {
		if q := c.Quantity; q != nil && c.Kind.Name == "killed" && q.Low == q.High {
			dead[c.Doc] = append(dead[c.Doc], q.Low)
		}
	}
	return dead
}
