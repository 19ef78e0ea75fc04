package judge

import (
	"cmp"
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// Figures leads from a statement to the figures inside it that were lined up with those of
// other articles. nil knows of none.
type Figures map[*nlp.Claim][]inner

// An inner is a figure inside a statement.
type inner struct {
	set    int // the number of its comparison
	figure *nlp.Claim
}

// mostInside bounds how many figures of one statement are looked at.
const mostInside = 20

// FindFigures finds the figures inside the statements that are lined up with those of
// other articles.
func FindFigures(sets []compare.Comparison) Figures {
	type field struct {
		doc   *nlp.Document
		field nlp.Field
	}
	placed := map[field][]inner{}
	for i := range sets {
		if !several(sets[i].Claims) {
			continue
		}
		for _, c := range sets[i].Claims {
			if c.Quantity != nil {
				f := field{c.Doc, c.Sentence.Field}
				placed[f] = append(placed[f], inner{i, c})
			}
		}
	}
	for _, l := range placed {
		slices.SortFunc(l, func(a, b inner) int {
			return cmp.Or(a.figure.Quantity.Start-b.figure.Quantity.Start, a.set-b.set)
		})
	}
	found := Figures{}
	for i := range sets {
		if !several(sets[i].Claims) {
			continue
		}
		for _, c := range sets[i].Claims {
			if c.Quantity == nil {
				found.add(c, placed[field{c.Doc, c.Sentence.Field}])
			}
		}
	}
	return found
}

// several reports whether claims are of more than one article.
func several(claims []*nlp.Claim) bool {
	return slices.ContainsFunc(claims, func(c *nlp.Claim) bool { return c.Doc != claims[0].Doc })
}

// add notes which figures stand inside the statement c, of those of its text, which are in
// the order of their places.
func (f Figures) add(c *nlp.Claim, placed []inner) {
	from, _ := slices.BinarySearchFunc(placed, c.Span.Start, func(x inner, at int) int { return x.figure.Quantity.Start - at })
	for _, x := range placed[from:min(len(placed), from+mostInside)] {
		if c.Span.Contains(x.figure.Quantity.Span) {
			f[c] = append(f[c], x)
		}
	}
}

// pairs returns the pairs of figures of one thing that different sources give inside the
// statements, as far as they are not the same.
func (f Figures) pairs(statements []*nlp.Claim, conv *number.Convention) (across []pair) {
	by := map[int][]*nlp.Claim{}
	var sets []int
	for _, c := range statements {
		for _, x := range f[c] {
			if by[x.set] == nil {
				sets = append(sets, x.set)
			}
			by[x.set] = append(by[x.set], x.figure)
		}
	}
	for _, s := range sets {
		for _, p := range acrossOf(groupsOf(by[s], conv)) {
			if p.step.Verdict != compare.Agree {
				across = append(across, p)
			}
		}
	}
	return across
}
