package align

import (
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// figuresIn leads from the place of a claim in claims to the comparisons, by
// number, of the figures inside it that two articles or more give. Statements
// that hold figures of one comparison are more likely to be one.
func figuresIn(claims []*nlp.Claim, sets []compare.Comparison) map[*nlp.Claim][]int {
	set := map[*nlp.Claim]int{}
	for i := range sets {
		if g := sets[i].Claims; len(g) > 1 && g[0].Doc != g[len(g)-1].Doc {
			for _, c := range g {
				set[c] = i
			}
		}
	}
	in := map[*nlp.Claim][]int{}
	for i, c := range claims {
		if c.Quantity != nil {
			continue
		}
		for _, f := range claims[i+1 : min(len(claims), i+1+mostInside)] {
			if f.Doc != c.Doc || f.Sentence.Field != c.Sentence.Field || f.Span.Start >= c.Span.End {
				break
			}
			if s, ok := set[f]; ok && c.Span.Contains(f.Quantity.Span) && !slices.Contains(in[c], s) {
				in[c] = append(in[c], s)
			}
		}
	}
	return in
}

// mostInside bounds how many claims behind a statement are looked at for its
// figures.
const mostInside = 20

// sameFigures holds for statements whose speakers may be one, and that give the
// same figures as far as those were lined up. One toll of three is too little:
// most reports of an event give it.
func sameFigures(p *pair) bool {
	a, b := p.a.figures, p.b.figures
	return len(a) > 0 && len(a) == len(b) && (sameSpeaker(p) || noSpeaker(p)) &&
		!slices.ContainsFunc(a, func(s int) bool { return !slices.Contains(b, s) })
}

// manyFigures holds for statements that share two figures that were lined up:
// no two people count the same two things for different ends.
func manyFigures(p *pair) bool {
	n := 0
	for _, s := range p.a.figures {
		if slices.Contains(p.b.figures, s) {
			n++
		}
	}
	return n > 1
}
