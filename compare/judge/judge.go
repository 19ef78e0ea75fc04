// Package judge decides whether the claims of a comparison agree: the ladder
// of verdicts, the reason why figures part, the note that a reader sees, and
// how many independent origins stand behind the sources.
//
// It never says who is right, and it never moves a claim into another
// comparison; that is the business of crossclaim/compare/align.
package judge

import (
	"math"
	"slices"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// Options are what a verdict depends on besides the claims.
type Options struct {
	Convention *number.Convention // nil is the default one
	Copies     *Copies            // which articles carry the same text; nil is none
	Figures    Figures            // the figures inside statements; nil is none
}

// Judge sets the verdict of c, its reason, note, bounds, counts and doubts. It
// sorts the claims of c by article and place, so that nothing depends on the
// order in which they were found.
func Judge(c *compare.Comparison, o Options) {
	if o.Convention == nil {
		o.Convention = number.Conventions[0]
	}
	slices.SortFunc(c.Claims, byPlace)
	c.Sources = countSources(c.Claims)
	if len(c.Claims) == 1 {
		alone(c, o.Convention)
		return
	}
	d := decide(c, o.Convention, o.Figures)
	c.Verdict, c.Reason = d.verdict, d.reason
	c.Note, c.Warnings = d.note, d.warnings
	setBounds(c, d.groups)
	var why string
	c.Origins, why = origins(c, o.Copies)
	c.Note = joinNotes(c.Note, why)
	c.SensitiveTo = sensitive(c, o)
}

// alone is the verdict of a comparison with one claim, which most have.
func alone(c *compare.Comparison, conv *number.Convention) {
	one := c.Claims[0]
	c.Verdict, c.Origins = compare.SingleSource, 1
	c.Note = noteOf(c.Verdict, "", nil, c.Claims)
	if one.Quantity != nil {
		v := valuesOf(one, conv)
		c.Low, c.High, c.Unit = v.low, v.high, v.unit
	}
}

// byPlace orders claims by article, field and place.
func byPlace(a, b *nlp.Claim) int {
	if n := strings.Compare(a.Doc.ID, b.Doc.ID); n != 0 {
		return n
	}
	if a.Sentence.Field != b.Sentence.Field {
		return int(a.Sentence.Field) - int(b.Sentence.Field)
	}
	if a.Span.Start != b.Span.Start {
		return a.Span.Start - b.Span.Start
	}
	return strings.Compare(a.ID, b.ID)
}

// countSources returns the number of different outlets.
func countSources(claims []*nlp.Claim) int {
	if len(claims) == 1 {
		return 1
	}
	seen := map[string]bool{}
	for _, c := range claims {
		seen[c.Doc.OutletKey()] = true
	}
	return len(seen)
}

// setBounds sets the least and greatest value any claim commits to, in the
// unit of the first claim that has one.
func setBounds(c *compare.Comparison, groups []*group) {
	c.Low, c.High, c.Unit = 0, 0, ""
	if len(groups) == 0 {
		return
	}
	unit := groups[0].unit
	c.Low, c.High, c.Unit = math.Inf(1), math.Inf(-1), unit
	for _, g := range groups {
		s, ok := g.in(unit)
		if !ok {
			continue
		}
		c.Low, c.High = min(c.Low, s.low), max(c.High, s.high)
	}
}

// sensitive returns the names of the conventions under which the verdict of c
// is another one.
func sensitive(c *compare.Comparison, o Options) []string {
	var names []string
	vague := func(x *nlp.Claim) bool {
		return isVague(x) || slices.ContainsFunc(o.Figures[x], func(f inner) bool { return isVague(f.figure) })
	}
	if !slices.ContainsFunc(c.Claims, vague) {
		return nil
	}
	for _, conv := range number.Conventions {
		if conv != o.Convention && decide(c, conv, o.Figures).verdict != c.Verdict {
			names = append(names, conv.Name)
		}
	}
	slices.Sort(names)
	return names
}

func isVague(c *nlp.Claim) bool { return c.Quantity != nil && c.Quantity.Vague != "" }

// joinNotes joins two sentences of a note.
func joinNotes(a, b string) string {
	switch {
	case b == "":
		return a
	case a == "":
		return b
	}
	return a + " " + b
}
