package align

import (
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// An inside is the figures in a statement.
type inside struct {
	figures []inner         // that were lined up with those of other articles, one of each comparison
	alone   []*nlp.Quantity // the others, but for ages, which tell who somebody is, and "several", which is said of all things
}

// An inner is a figure inside a statement that was lined up with those of other articles.
type inner struct {
	set    int // the number of its comparison
	figure *nlp.Quantity
}

// figuresIn leads from a statement to the figures inside it. Statements that hold one
// that was lined up are more likely to be one, and those that hold none in common less.
func figuresIn(claims []*nlp.Claim, sets []compare.Comparison) map[*nlp.Claim]inside {
	set := map[*nlp.Claim]int{}
	for i := range sets {
		if g := sets[i].Claims; len(g) > 1 && g[0].Doc != g[len(g)-1].Doc {
			for _, c := range g {
				set[c] = i
			}
		}
	}
	in := map[*nlp.Claim]inside{}
	for i, c := range claims {
		if c.Quantity != nil {
			continue
		}
		var own inside
		for _, f := range claims[i+1 : min(len(claims), i+1+mostInside)] {
			if f.Doc != c.Doc || f.Sentence.Field != c.Sentence.Field || f.Span.Start >= c.Span.End {
				break
			}
			if f.Quantity != nil && c.Span.Contains(f.Quantity.Span) {
				s, linedUp := set[f]
				own.add(f.Quantity, s, linedUp)
			}
		}
		if own.any() {
			in[c] = own
		}
	}
	return in
}

func (in *inside) add(f *nlp.Quantity, set int, linedUp bool) {
	switch {
	case linedUp && innerOf(in.figures, set) == nil:
		in.figures = append(in.figures, inner{set, f})
	case !linedUp && f.Dimension != nlp.Age && f.Vague == "":
		in.alone = append(in.alone, f)
	}
}

func (in *inside) any() bool { return len(in.figures)+len(in.alone) > 0 }

// has reports whether one of the figures is f, be it of another thing.
func (in *inside) has(f *nlp.Quantity) bool {
	is := func(g *nlp.Quantity) bool {
		s, _ := standing(f, g)
		return f.Dimension == g.Dimension && s == sameValue
	}
	return slices.ContainsFunc(in.alone, is) || slices.ContainsFunc(in.figures, func(g inner) bool { return is(g.figure) })
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

// ownFigures holds for "nine people were shot" beside "three officers were hurt": each
// gives figures, and none was lined up with one of the other's, nor is one as great.
func ownFigures(p *pair) bool {
	a, b := &p.a.inside, &p.b.inside
	if !a.any() || !b.any() || slices.ContainsFunc(a.alone, b.has) {
		return false
	}
	return !slices.ContainsFunc(a.figures, func(f inner) bool { return b.has(f.figure) || innerOf(b.figures, f.set) != nil })
}
