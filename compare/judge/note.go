package judge

import (
	"fmt"
	"math"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// noteOf returns the sentence that tells a reader why the verdict is as it is:
// the pair that decided it in the words of its sources, and the rung it stands
// on.
func noteOf(v compare.Verdict, r compare.Reason, across []pair, claims []*nlp.Claim) string {
	if v == compare.SingleSource {
		return "Only " + claims[0].Doc.Outlet() + " gives it."
	}
	p := decisive(v, across)
	s := fmt.Sprintf("%s and %s: %s", given(p.a), given(p.b), p.step.Says)
	if v != compare.Differ || r == compare.Unexplained {
		return s + "."
	}
	for i := range axes {
		if axes[i].Reason == r {
			return fmt.Sprintf("%s; %s (%s).", s, axes[i].Says, axes[i].Parts(p.a, p.b))
		}
	}
	return s + "."
}

// given names the figure of c and who gave it: "at least 23" (Delta Wire). Of
// a statement it names the outlet alone, for its words may fill a paragraph.
func given(c *nlp.Claim) string {
	if c.Quantity == nil {
		return c.Doc.Outlet()
	}
	return fmt.Sprintf("%s (%s)", quoted(c), c.Doc.Outlet())
}

// decisive returns the pair with verdict v whose figures lie furthest apart,
// the first one among equals.
func decisive(v compare.Verdict, across []pair) pair {
	var best pair
	widest := -1.0
	for _, p := range across {
		if p.step.Verdict == v && apart(p) > widest {
			best, widest = p, apart(p)
		}
	}
	return best
}

// apart returns how far the figures of p lie from each other, as written.
func apart(p pair) float64 {
	if p.a.Quantity == nil || p.b.Quantity == nil {
		return 0
	}
	return math.Abs(middle(p.a.Quantity) - middle(p.b.Quantity))
}

// middle returns a finite number inside or at the end of q.
func middle(q *nlp.Quantity) float64 {
	switch {
	case math.IsInf(q.Low, 0) && math.IsInf(q.High, 0):
		return 0
	case math.IsInf(q.Low, 0):
		return q.High
	case math.IsInf(q.High, 0):
		return q.Low
	}
	return q.Low/2 + q.High/2
}

// doubts returns a warning for each article that contradicts itself.
func doubts(within []pair) []string {
	var out []string
	said := map[string]bool{}
	for _, p := range within {
		if said[p.a.Doc.ID] {
			continue
		}
		said[p.a.Doc.ID] = true
		out = append(out, fmt.Sprintf("%s disagrees with itself: %s%s and %s%s",
			p.a.Doc.ID, quoted(p.a), where(p.a), quoted(p.b), where(p.b)))
	}
	return out
}

// where says that a claim stands in the headline, and nothing otherwise.
func where(c *nlp.Claim) string {
	if c.Sentence.Field == nlp.InTitle || c.Sentence.Role == nlp.Heading {
		return " in a headline"
	}
	return ""
}

// quoted returns the words of the figure of c, in quotation marks; with its noun
// where an article stands for the figure, and with "old" where it is an age.
func quoted(c *nlp.Claim) string {
	s, text := c.Quantity.Span, c.Doc.Field(c.Sentence.Field)
	if s.Start < 0 || s.Empty() || s.End > len(text) {
		return `"?"`
	}
	if someone(c) || c.Quantity.Dimension == nlp.Age {
		s = s.Cover(c.Quantity.UnitPhrase)
	}
	return `"` + strings.Join(strings.Fields(s.In(text)), " ") + `"`
}
