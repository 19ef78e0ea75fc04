package align

import (
	"math"
	"slices"
	"strings"

	"crossclaim/nlp"
)

// otherTurn holds for "a second man" and "a fourth victim".
func otherTurn(p *pair) bool {
	return p.a.turn != "" && p.b.turn != "" && p.a.turn != p.b.turn
}

// turn returns the ordinal that stands for the figure of c, "" where none does.
func turn(c *nlp.Claim) string {
	if c.Quantity.Low != 1 || c.Quantity.Dimension != nlp.Count {
		return ""
	}
	text := c.Quantity.In(c.Doc.Field(c.Sentence.Field))
	w := strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:])
	if !ordinals[w] {
		return ""
	}
	return w
}

var ordinals = set(`second fourth third sixth fifth eighth seventh tenth ninth`)

// conversion holds for "59 miles (95 km)": two units of one measure, side by
// side. Two rates of a day and of a week, as of a shop that never shuts, are none.
func conversion(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return a.Unit != b.Unit && a.Dimension != nlp.Count && a.Dimension != nlp.Rate && p.stand == sameValue &&
		max(a.Start-b.End, b.Start-a.End) <= 3
}

// bothAhead holds for "expected to cost 45 million" and "could cost 45 million".
func bothAhead(p *pair) bool { return ahead(p.a) && ahead(p.b) }

func ahead(p *profile) bool {
	m := p.claim.Modality
	return p.forecast || m == nlp.Planned || m == nlp.Conditional
}

// forecastFits holds where what was expected may be what the other reports: it is
// told as a fact, or has come true.
func forecastFits(p *pair) bool { return figuresFit(p) && p.ratio <= 1.5 }

func sameForecast(p *pair) bool { return p.a.forecast == p.b.forecast && meant(p.a) == meant(p.b) }

// meant holds for those whom somebody wanted to harm: "he planned to kill 12".
func meant(p *profile) bool { return tolls[p.claim.Kind.Name] && p.claim.Modality == nlp.Planned }

func inexact(p *pair) bool {
	return p.a.claim.Quantity.Hedge != nlp.Exactly || p.b.claim.Quantity.Hedge != nlp.Exactly
}

// growing holds for the kinds whose figures rise from one report to the next.
func growing(p *pair) bool {
	switch p.a.claim.Kind.Name {
	case "killed", "injured", "missing", "displaced", "detained", "crowd":
		return p.ratio <= 10 && sameKind(p)
	}
	return false
}

// grown holds for figures of such a kind that lie too far apart to be one at one
// time.
func grown(p *pair) bool { return growing(p) && !likeSize(p) && !shrunk(p) }

// oneOfToll holds for "a man died" and "four died": he is one of them, while reports of
// two dead after one are of a toll that has grown.
func oneOfToll(p *pair) bool {
	return grown(p) && tolls[p.a.claim.Kind.Name] && p.ratio >= 3 && min(p.a.high, p.b.high) == 1
}

// shrunk holds where the later report gives the lower number of all: it tells of others.
func shrunk(p *pair) bool {
	a, b := p.a, p.b
	if a.claim.Doc.Published > b.claim.Doc.Published {
		a, b = b, a
	}
	return a.claim.Doc.Published != 0 && a.claim.Doc.Published != b.claim.Doc.Published && a.low > b.low &&
		tolls[a.claim.Kind.Name] && a.claim.Scope == nlp.Whole && b.claim.Scope == nlp.Whole
}

// leadSentences is how many sentences an article needs to say what it is about.
const leadSentences = 6

func inLead(c *nlp.Claim) bool {
	return inHeadline(c) || c.Sentence.Index < leadSentences
}

func inALead(p *pair) bool { return inLead(p.a.claim) || inLead(p.b.claim) }
func inLeads(p *pair) bool { return inLead(p.a.claim) && inLead(p.b.claim) }

// tollsInLeads holds where both articles begin with a toll: further down they tell
// of earlier ones too.
func tollsInLeads(p *pair) bool { return inLeads(p) && sameKind(p) && tolls[p.a.claim.Kind.Name] }

// tolls are the kinds that count whom something befell.
var tolls = set(`killed injured missing hostages displaced detained`)

// sameToll holds for "three were hurt" twice: an article gives the number of them again
// and again.
func sameToll(p *pair) bool {
	a, b := p.a.claim, p.b.claim
	return tolls[a.Kind.Name] && sameKind(p) && sameFigure(p) && !sameVague(p) && a.Quantity.Low >= 3 && a.Scope == nlp.Whole && b.Scope == nlp.Whole
}

func notGrown(p *pair) bool { return !grown(p) || !tolls[p.a.claim.Kind.Name] }

func fixedOther(p *pair) bool { return p.stand == other && !growing(p) && !almostSame(p) }

// fixedApart holds for "14 senators" in one week and "16 senators" in the next: what is
// counted has changed by then.
func fixedApart(p *pair) bool { return fixedOther(p) && apartReports(p) && !undatedReport(p) }

// tollStories holds where both articles tell of the happening itself: those that come
// back to it later, or to another, have its toll further down.
func tollStories(p *pair) bool { return p.a.opens && p.b.opens }

func sameFigure(p *pair) bool { return p.stand == sameValue }

func figuresFit(p *pair) bool { return p.stand == fits || p.stand == sameValue }

// sameVague holds for "hundreds" twice: whatever is many is hundreds.
func sameVague(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return p.stand == sameValue && a.Hedge == nlp.Vague && b.Hedge == nlp.Vague
}

// fewOf holds for "several aides" and "a few" or four: every story has several of
// something.
func fewOf(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	kind := p.a.claim.Kind.Name
	return (fewWord(a) || fewWord(b)) && figuresFit(p) && (kind == "count" || kind == "duration") && sameKind(p)
}

// fewWord holds for the vague words for less than ten.
func fewWord(q *nlp.Quantity) bool { return q.Hedge == nlp.Vague && q.High < 10 }

// twoBounds holds for "at least 6" and "at least 20", which no figure can part.
func twoBounds(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return p.stand == fits && p.ratio > 1.25 && !growing(p) && (math.IsInf(a.High, 1) && math.IsInf(b.High, 1) || math.IsInf(a.Low, -1) && math.IsInf(b.Low, -1))
}

// commonShare holds for all, half, a third and the like: whatever is divided is
// divided so.
func commonShare(p *pair) bool {
	q := p.a.claim.Quantity
	if p.stand != sameValue || q.Dimension != nlp.Share {
		return false
	}
	share := representative(q.Low, q.High)
	return slices.ContainsFunc([]float64{25, 100. / 3, 50, 200. / 3, 75, 100}, func(x float64) bool { return math.Abs(x-share) < 0.5 })
}

// toldByMany holds for a figure of two digits that a third article gives as well:
// it is one that the event is known by.
func toldByMany(p *pair) bool {
	return twoDigits(p) && max(p.a.told, p.b.told) >= 3
}

// vagueFits holds for "several" and 4: what is several can be much.
func vagueFits(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return p.stand == fits && p.ratio <= 4 && (a.Hedge == nlp.Vague) != (b.Hedge == nlp.Vague)
}

func twoDigits(p *pair) bool { return p.stand == sameValue && digits(p.a.claim.Quantity) >= 2 }

// under holds for equal figures below n: every story has twos and threes.
func under(n float64) func(*pair) bool {
	return func(p *pair) bool {
		return p.stand == sameValue && p.a.claim.Quantity.Low < n && p.b.claim.Quantity.Low < n
	}
}

// oneOrTwo holds for "one of the aides" and "one aide", "the two sides" and "two
// doors": every story has ones and twos.
func oneOrTwo(p *pair) bool { return under(3)(p) && p.a.claim.Kind.Name == "count" && sameKind(p) }

// exactOther holds for two figures that were both written to several digits
// and are not the same: whoever counts to the last digit rarely miscounts.
func exactOther(n int) func(*pair) bool {
	return func(p *pair) bool {
		a, b := p.a.claim.Quantity, p.b.claim.Quantity
		return a.Hedge == nlp.Exactly && b.Hedge == nlp.Exactly && digits(a) >= n && digits(b) >= n && !growing(p)
	}
}

// exactInUnit is exactOther for figures of one digit, which in two units are
// rounded all the same: "a week" and the ninth day.
func exactInUnit(p *pair) bool {
	return exactOther(1)(p) && likeSize(p) && p.a.claim.Quantity.Unit == p.b.claim.Quantity.Unit
}

func fitsInOrder(p *pair) bool { return figuresFit(p) && p.ratio <= 10 }

func fitsInSize(p *pair) bool { return figuresFit(p) && likeSize(p) }

// almostSame holds for bounds and figures within a twentieth of each other, one
// of them hedged: "over 105 million" stands for 107.4 million, not for 51.8.
func almostSame(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return p.ratio <= 1.05 && inexact(p) && digits(a) >= 2 && digits(b) >= 2
}

func likeSize(p *pair) bool { return p.ratio <= 1.5 }

func forecastApart(p *pair) string {
	if p.a.forecast || meant(p.a) {
		return "forecast / reported"
	}
	return "reported / forecast"
}

func bothOfNoun(p *pair) bool {
	return p.a.ofHead == 1 && p.b.ofHead == 1 && sameHead(p)
}

// ofFew holds where no article gives more than n figures of the measure. The more
// there are, the less likely are any two of them one: each has one partner at most
// (the prior of Fellegi and Sunter, 1969, which is what is shared over what is
// compared).
func ofFew(n int) func(*pair) bool {
	return func(p *pair) bool { return max(p.a.among, p.b.among) <= n }
}
