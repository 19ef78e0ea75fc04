package align

import (
	"crossclaim/compare"
	"crossclaim/nlp"
)

// An inner is a figure inside a statement that was lined up with those of other articles.
type inner struct {
	set    int // the number of its comparison
	figure *nlp.Quantity
}

// figuresIn leads from a statement to the figures inside it that two articles or more
// give, one of each comparison. Statements that hold the same are more likely to be one.
func figuresIn(claims []*nlp.Claim, sets []compare.Comparison) map[*nlp.Claim][]inner {
	set := map[*nlp.Claim]int{}
	for i := range sets {
		if g := sets[i].Claims; len(g) > 1 && g[0].Doc != g[len(g)-1].Doc {
			for _, c := range g {
				set[c] = i
			}
		}
	}
	in := map[*nlp.Claim][]inner{}
	for i, c := range claims {
		if c.Quantity != nil {
			continue
		}
		for _, f := range claims[i+1 : min(len(claims), i+1+mostInside)] {
			if f.Doc != c.Doc || f.Sentence.Field != c.Sentence.Field || f.Span.Start >= c.Span.End {
				break
			}
			if s, ok := set[f]; ok && c.Span.Contains(f.Quantity.Span) && innerOf(in[c], s) == nil {
				in[c] = append(in[c], inner{s, f.Quantity})
			}
		}
	}
	return in
}

// innerOf returns the figure of a comparison among those of a statement, nil for none.
func innerOf(figures []inner, set int) *nlp.Quantity {
	for _, f := range figures {
		if f.set == set {
			return f.figure
		}
	}
	return nil
}

// mostInside bounds how many claims behind a statement are looked at for its
// figures.
const mostInside = 20

// shared returns how many figures two statements have in common, and how many of those
// that were lined up cannot both be true.
func (p *pair) shared() (same, others int) {
	for _, f := range p.a.figures {
		g := innerOf(p.b.figures, f.set)
		if g == nil {
			continue
		}
		if s, _ := standing(f.figure, g); s == other {
			others++
		} else {
			same++
		}
	}
	return same, others
}

// sameFigures holds for statements whose speakers may be one, and that give the
// same figures as far as those were lined up. One toll of three is too little:
// most reports of an event give it.
func sameFigures(p *pair) bool {
	same, _ := p.shared()
	return same > 0 && same == len(p.a.figures) && same == len(p.b.figures) && (sameSpeaker(p) || noSpeaker(p))
}

// manyFigures holds for statements that share two figures that were lined up:
// no two people count the same two things for different ends.
func manyFigures(p *pair) bool {
	same, _ := p.shared()
	return same > 1
}

// otherFigures holds for "15 people were arrested" beside "21 people were arrested":
// the figures were lined up, and show that the statements are not one.
func otherFigures(p *pair) bool {
	same, others := p.shared()
	return others > same
}
