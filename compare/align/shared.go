package align

import "math"

// A shared is what the words of two claims have in common. Each number is worked out
// when an axis first asks for it, which most pairs are dropped before.
type shared struct {
	known  asked
	near   float64
	terms  float64
	onEnd  float64
	quoted int
}

// An asked has a bit for every number of a shared.
type asked uint8

const (
	forNear asked = 1 << iota
	forTerms
	forOnEnd
	forQuoted
	forAll = forNear | forTerms | forOnEnd | forQuoted
)

// asks reports whether a number is asked for the first time.
func (p *pair) asks(a asked) bool {
	first := p.words.known&a == 0
	p.words.known |= a
	return first
}

// near returns how much the words beside two figures have in common, 0 to 1; of
// statements see contents.
func (p *pair) near() float64 {
	if p.asks(forNear) {
		if p.a.claim.Quantity == nil {
			p.words.near = contents(p.a, p.b)
		} else {
			p.words.near = cosine(p.a.near, p.b.near, p.a.length, p.b.length)
		}
	}
	return p.words.near
}

// terms is near for the words of the sentences.
func (p *pair) terms() float64 {
	if p.asks(forTerms) {
		p.words.terms = cosine(p.a.terms, p.b.terms, p.a.all, p.b.all)
	}
	return p.words.terms
}

// onEnd returns how many of the words of the shorter of two statements stand on end in the
// longer, 0 to 1: none where they do not share a word that tells anything.
func (p *pair) onEnd() float64 {
	if p.asks(forOnEnd) && p.near() != 0 {
		p.words.onEnd = onEnd(&p.a.wording, &p.b.wording)
	}
	return p.words.onEnd
}

// quoted returns how many runs of three words that one statement quotes stand in the other.
func (p *pair) quoted() int {
	if p.asks(forQuoted) && p.near() != 0 {
		p.words.quoted = max(p.b.repeats(p.a.quoted), p.a.repeats(p.b.quoted))
	}
	return p.words.quoted
}

// cosine returns how much two bags have in common, 0 to 1.
func cosine(a, b []term, la, lb float64) float64 {
	if la == 0 || lb == 0 {
		return 0
	}
	sum, j := 0.0, 0
	for _, t := range a {
		for j < len(b) && b[j].id < t.id {
			j++
		}
		if j < len(b) && b[j].id == t.id {
			sum += t.weight * b[j].weight
		}
	}
	return sum / (la * lb)
}

// contents returns what the contents of two statements have in common. The
// information that they share, squared, over the geometric mean of what each
// holds, is in words: it grows with what is shared, and shrinks with what only
// one of them says.
func contents(a, b *profile) float64 {
	if a.length > b.length {
		a, b = b, a
	}
	both, j := 0.0, 0
	for _, t := range a.near {
		for j < len(b.near) && b.near[j].id < t.id {
			j++
		}
		if j < len(b.near) && b.near[j].id == t.id {
			both += min(t.weight, b.near[j].weight)
		}
	}
	if both == 0 {
		return 0
	}
	return both * both / math.Sqrt(a.length*b.length)
}
