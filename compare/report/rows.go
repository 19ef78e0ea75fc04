package report

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// byGiver returns the claims of c in the order of every report: those of one
// giver of figures stand together, givers in the order of their first claim.
func byGiver(c *compare.Comparison) []*nlp.Claim {
	var givers []string
	for _, claim := range c.Claims {
		if g := giver(claim); !slices.Contains(givers, g) {
			givers = append(givers, g)
		}
	}
	if len(givers) < 2 {
		return c.Claims
	}
	claims := slices.Clone(c.Claims)
	slices.SortStableFunc(claims, func(a, b *nlp.Claim) int {
		return slices.Index(givers, giver(a)) - slices.Index(givers, giver(b))
	})
	return claims
}

// eventLabels returns the labels of the events of r by their ids; nil where all
// articles are of one, which then needs no name.
func eventLabels(r *compare.Report) map[string]string {
	if len(r.Events) < 2 {
		return nil
	}
	labels := map[string]string{}
	for i := range r.Events {
		labels[r.Events[i].ID] = r.Events[i].Label
	}
	return labels
}

// A mention is a claim, and those of its article that repeat it in the same
// words and by the same giver.
type mention struct {
	claim   *nlp.Claim
	repeats []*nlp.Claim
}

// mentions returns the claims of c in the order of byGiver, those that only
// repeat an earlier one of their article counted with it. Captions of a gallery
// say one thing twenty times over.
func mentions(c *compare.Comparison) []mention {
	type key struct {
		doc          *nlp.Document
		words, giver string
	}
	var out []mention
	first := map[key]int{}
	for _, claim := range byGiver(c) {
		k := key{claim.Doc, strings.ToLower(words(claim)), giver(claim)}
		if i, seen := first[k]; seen {
			out[i].repeats = append(out[i].repeats, claim)
			continue
		}
		first[k] = len(out)
		out = append(out, mention{claim: claim})
	}
	return out
}

// asides returns, in brackets and a line each, what has to be known of the words:
// which values they stand for, that they are not put forward as fact, and how often
// the article has them.
func (m mention) asides() []line {
	var all []line
	if r := reading(m.claim.Quantity); r != "" {
		all = append(all, line{"(" + r + ")", dim})
	}
	if m.claim.Quantity != nil && m.claim.Modality != nlp.Asserted {
		all = append(all, line{"(" + m.claim.Modality.String() + ")", yellow})
	}
	if m.repeats != nil {
		all = append(all, line{fmt.Sprintf("(%d times)", 1+len(m.repeats)), dim})
	}
	return all
}

// giver returns who gave the figure of c: "police", a name, or "" for the
// article's own voice.
func giver(c *nlp.Claim) string {
	s := speaker(c)
	switch {
	case s == nil:
		return ""
	case s.Name != "":
		return strings.ToLower(s.Name)
	}
	return strings.ToLower(s.In(field(c)))
}

// speaker returns the speaker of c, or nil.
func speaker(c *nlp.Claim) *nlp.Speaker {
	if c.Attribution == nil {
		return nil
	}
	return c.Attribution.Speaker
}

// speakerName returns the speaker of c with the title, for people: "police
// chief John Roe". It is "" where nobody is named.
func speakerName(c *nlp.Claim) string {
	s := speaker(c)
	switch {
	case s == nil:
		return ""
	case s.Name == "":
		return s.In(field(c))
	}
	return s.Full()
}

// words returns the words of the claim: quantity and counted noun, or what was
// said.
func words(c *nlp.Claim) string { return c.Span.In(field(c)) }

// cue returns the words that report a statement: "denied".
func cue(c *nlp.Claim) string {
	if c.Attribution == nil {
		return ""
	}
	return c.Attribution.Cue.In(field(c))
}

// said returns the words of a statement without those between its pieces:
// “We are safe,” … “We are going home.” What stands in quotation marks are the
// speaker's own words, so that none are added.
func said(c *nlp.Claim) string {
	if c.Attribution == nil {
		return words(c)
	}
	text, said, end := field(c), "", 0
	for i, s := range c.Attribution.Content {
		switch {
		case i == 0:
		case strings.TrimSpace(text[end:s.Start]) == "":
			said += " "
		default:
			said += " … "
		}
		said += s.In(text)
		end = s.End
	}
	return strings.TrimPrefix(said, "that ")
}

// reading says which values vague words stand for, "" for all other words.
func reading(q *nlp.Quantity) string {
	if q == nil || q.Vague == "" {
		return ""
	}
	return bounds(q.Low, q.High)
}
