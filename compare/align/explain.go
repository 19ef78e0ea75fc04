package align

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"crossclaim/compare/cluster"
	"crossclaim/nlp"
)

// explain returns how sure the lining up of g is, 0 to 1, and what speaks for
// and against the two of its claims that are most alike, of two articles where
// there are such. of leads from claims to groups; pairs that were not compared
// weigh missing. Without b.Why it says no reasons.
func (b *block) explain(profiles []*profile, g []int, edges []cluster.Edge, of []int) (float64, []string) {
	sum, compared, best := 0.0, 0, math.Inf(-1)
	weigh := b.weight(profiles)
	surest := [2]*profile{profiles[g[0]], profiles[g[1]]}
	for _, i := range g {
		for _, e := range edgesOf(edges, i) {
			if of[e.B] != of[i] {
				continue
			}
			w := e.Weight
			if math.IsNaN(w) { // their groups were joined by others
				w = weigh(e.A, e.B)
			}
			sum += w
			compared++
			if profiles[i].claim.Doc == profiles[e.B].claim.Doc {
				w -= oneArticle
			}
			if w > best {
				best, surest = w, [2]*profile{profiles[i], profiles[e.B]}
			}
		}
	}
	pairs := len(g) * (len(g) - 1) / 2
	if len(profiles) > few {
		pairs = compared // the others were not compared for want of time
	}
	mean := (sum + missing*float64(pairs-compared)) / float64(pairs)
	if !b.Why {
		return chance(mean), nil
	}
	return chance(mean), newPair(surest[0], surest[1]).why(b.axes)
}

// edgesOf returns the edges from i to those behind it. edges are in the order of
// their pairs, as each calls them; most claims stand alone and ask nothing, so
// that a map of them would cost more than the search.
func edgesOf(edges []cluster.Edge, i int) []cluster.Edge {
	from, _ := slices.BinarySearchFunc(edges, i, func(e cluster.Edge, i int) int { return e.A - i })
	to := from
	for to < len(edges) && edges[to].A == i {
		to++
	}
	return edges[from:to]
}

// oneArticle makes a pair of one article less fit to explain a comparison than
// any of two.
const oneArticle = 1000

// chance returns how likely a weight makes it that two claims are one, 0 to 1.
func chance(weight float64) float64 { return 1 / (1 + math.Exp(-weight)) }

// why tells a reader what p is, what speaks for it and against it, a level a
// line with what it weighs, and what that comes to.
func (p *pair) why(axes []axis) []string {
	prior := min(p.a.prior, p.b.prior)
	out := []string{
		fmt.Sprintf("%s and %s are most alike", quoted(p.a.claim), quoted(p.b.claim)),
		line(prior, "a story has few of this kind", ""),
	}
	if prior < 0 {
		out[1] = line(prior, "a story has many of this kind", "")
	}
	for i := range axes {
		l := axes[i].level(p)
		if l.Weight == 0 {
			continue
		}
		words := ""
		if axes[i].Shows != nil {
			words = axes[i].Shows(p)
		}
		out = append(out, line(l.Weight, axes[i].Name+": "+l.Says, words))
	}
	w, _ := p.weigh(axes)
	return append(out, fmt.Sprintf("in all %+.1f, by these weights %.0f in 100", w, 100*chance(w)))
}

// line is one line of an explanation: which way it speaks and how much, and the
// words that it looks at.
func line(weight float64, says, words string) string {
	way := "for"
	if weight < 0 {
		way = "against"
	}
	if words != "" {
		says += " (" + words + ")"
	}
	return fmt.Sprintf("%s %.1f: %s", way, math.Abs(weight), says)
}

// longQuote is how many bytes of a claim an explanation repeats.
const longQuote = 60

// quoted returns the words of c, the end of long ones left out, and its outlet.
func quoted(c *nlp.Claim) string {
	words, s := "", c.Span
	if text := c.Doc.Field(c.Sentence.Field); s.Start >= 0 && s.End <= len(text) {
		words = s.In(text)
	}
	fields, n := strings.Fields(words), 0
	for i, w := range fields {
		if n += len(w) + 1; n > longQuote && i > 0 {
			fields = append(fields[:i], "…")
			break
		}
	}
	return `"` + strings.Trim(strings.Join(fields, " "), `"“”`) + `" (` + c.Doc.Outlet() + ")"
}
