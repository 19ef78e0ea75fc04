package extract

import (
	"slices"

	"crossclaim/nlp"
)

// share marks those of the claims of one sentence that are parts: of several numbers of
// dead, or of hurt, a first one that is as large as all that follow is the whole, as in
// "nine were hurt, [two] seriously" and "four nuns were hurt, [one] in a lift and [three] on
// stairs"; where there is none, each is a part, "[two] are in a coma, [five] were sent
// home". What two speakers say, and what changed, are not shared out.
func share(claims []nlp.Claim) {
	for i := range claims {
		if c := &claims[i]; shareable(c) && firstOfKind(claims[:i], c) {
			shareFrom(claims[i:])
		}
	}
}

// shareFrom marks the parts among claims of the kind of the first.
func shareFrom(claims []nlp.Claim) {
	first, rest, n := &claims[0], 0.0, 0
	for i := range claims[1:] {
		c := &claims[i+1]
		if c.Kind != first.Kind || c.Scope == nlp.Part {
			continue
		}
		if !shareable(c) || c.Attribution != first.Attribution || c.Time != first.Time || !slices.Equal(c.Places, first.Places) {
			return
		}
		rest += c.Quantity.Low
		n++
	}
	if n == 0 {
		return
	}
	whole := first.Quantity.Low > rest || first.Quantity.Low == rest && n > 1
	for i := range claims {
		if c := &claims[i]; c.Kind == first.Kind && c.Scope == nlp.Whole && (i > 0 || !whole) {
			c.Scope = nlp.Part
		}
	}
}

// firstOfKind reports whether none of before is of c's kind.
func firstOfKind(before []nlp.Claim, c *nlp.Claim) bool {
	for i := range before {
		if before[i].Kind == c.Kind {
			return false
		}
	}
	return true
}

// shareable reports whether c counts people to whom something happened, and may be a
// part or a whole.
func shareable(c *nlp.Claim) bool {
	return c.Kind.Acts != nil && c.Quantity.Dimension == nlp.Count && c.Quantity.Trend == nlp.NoTrend &&
		c.Scope != nlp.Before && c.Scope != nlp.More && c.Modality == nlp.Asserted
}
