package align

import (
	"math"
	"slices"
	"strings"

	"crossclaim/nlp"
)

func noLengths(p *pair) bool { return p.a.claim.Quantity.Dimension != nlp.Time }

// otherDays holds for "two weeks to go" in reports that lie a month apart: the days
// that they count to are not one.
func otherDays(p *pair) bool {
	a, b := p.a.claim, p.b.claim
	sign := fromReport[a.Anchor]
	if sign == 0 || fromReport[b.Anchor] != sign || a.Doc.Published == 0 || b.Doc.Published == 0 {
		return false
	}
	la, ha := counted(a, sign)
	lb, hb := counted(b, sign)
	return la > hb || lb > ha
}

// fromReport says of the anchors that count from the day of the report whether they
// count on or back.
var fromReport = map[nlp.TimeAnchor]float64{nlp.Ago: -1, nlp.SinceThen: -1, nlp.ToGo: 1}

// counted returns the first and the last day that c can count to from its report:
// half of the last place of its figure off, and a day, since it may have been
// written on the eve.
func counted(c *nlp.Claim, sign float64) (from, to float64) {
	q := c.Quantity
	slack := max(1, inUnit(q.Digit, q.Unit, "day")/2)
	day := float64(c.Doc.Published)
	x, y := day+sign*inUnit(q.Low, q.Unit, "day"), day+sign*inUnit(q.High, q.Unit, "day")
	return min(x, y) - slack, max(x, y) + slack
}

// spreadOver holds for "3 billion over ten years": the years are no news, they say
// how the sum is reckoned, and most sums of a budget are.
func spreadOver(p *pair) bool { return spread(p.a.claim) || spread(p.b.claim) }

// spread reports whether "over" stands right before a length of time, or before the
// next, the last or the like.
func spread(c *nlp.Claim) bool {
	text := c.Doc.Field(c.Sentence.Field)
	before := text[min(c.Sentence.Start, c.Quantity.Start, len(text)):min(c.Quantity.Start, len(text))]
	words := strings.Fields(strings.ToLower(before[max(0, len(before)-spreadReach):]))
	n := len(words)
	switch {
	case n > 0 && words[n-1] == "over":
		return true
	case n > 2 && words[n-2] == "the":
		return words[n-3] == "over"
	}
	return false
}

// spreadReach is how many bytes before a length of time are looked at.
const spreadReach = 24

func sameAnchor(p *pair) bool { return p.a.claim.Anchor == p.b.claim.Anchor && p.a.claim.Anchor != 0 }

// sameLasting holds for "17 days of strike" and "the strike is in its third week":
// whatever the words around them, it is known what lasts.
func sameLasting(p *pair) bool { return sameMeasured(p) || sameMeasure(p) }

// fromTold holds for "two days after the blast" and "two days after the vote".
func fromTold(p *pair) bool {
	a := p.a.claim.Anchor
	return sameAnchor(p) && (a == nlp.Later || a == nlp.Earlier)
}

func noAnchor(p *pair) bool { return p.a.claim.Anchor == 0 || p.b.claim.Anchor == 0 }

// likeAnchors holds for "a year ago" and "a year after the vote", which may have
// been a year ago.
func likeAnchors(p *pair) bool {
	a, b := p.a.claim.Anchor, p.b.claim.Anchor
	return slices.ContainsFunc(alikeAnchors, func(l [2]nlp.TimeAnchor) bool {
		return l[0] == a && l[1] == b || l[0] == b && l[1] == a
	})
}

var alikeAnchors = [][2]nlp.TimeAnchor{
	{nlp.Ago, nlp.SinceThen}, {nlp.Ago, nlp.Later}, {nlp.SinceThen, nlp.Later}, // back to what began the time
	{nlp.SinceThen, nlp.Lasting}, // "a week of protests since the vote", "the ninth day of protests"
	{nlp.ToGo, nlp.Earlier},      // on to what ends it
}

func anchorsShown(p *pair) string {
	return bothWords(p.a.claim.Anchor.String(), p.b.claim.Anchor.String())
}

// oneUnit holds for "a week" twice: whatever takes its time takes a day, a week or a
// year.
func oneUnit(p *pair) bool {
	q := p.a.claim.Quantity
	return p.stand == sameValue && q.Dimension == nlp.Time && q.Low == 1 && q.High == 1 && !math.IsInf(p.b.claim.Quantity.High, 0)
}
