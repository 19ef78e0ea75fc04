package align

import (
	"slices"
	"strings"

	"crossclaim/nlp"
)

// An axis is one thing in which two claims are compared. The first Level that
// holds gives its weight; the sum over all axes says how likely the two speak
// of the same thing, above 0 for.
type axis struct {
	Name   string
	Levels []level
}

// A level is one outcome of an axis.
type level struct {
	Says   string // what it means, for a reader
	Weight float64
	Holds  func(p *pair) bool
	// Near names the axis of a near miss where the level alone keeps two claims
	// apart, and says how. nil levels make none.
	Parts func(p *pair) string
}

// otherwise is the last level of an axis.
func otherwise(*pair) bool { return true }

// figures are the axes of claims with a quantity. Weights are in natural
// logarithms of odds; they were set by hand on the made-up events of
// testdata/events and checked against annotated stories: see align_test.go for
// what each must bring about.
var figures = []axis{
	{"kind", []level{
		{"the same kind", 0, sameKind, nil},
		{"kinds that can mean the same, in like words", -0.5, relatedInWords, nil},
		{"kinds that can mean the same", -2, relatedKinds, nil},
		{"kinds that exclude each other", never, otherwise, kindsApart},
	}},
	{"sentence", []level{
		{"not in one sentence", 0, notOneSentence, nil},
		{"a figure and its conversion", 5, conversion, nil},
		{"the same figure twice in one sentence", 0, sameFigure, nil},
		{"two figures of one sentence", never, otherwise, nil},
	}},
	{"thing", []level{
		{"people of one sort, such as men", 1.2, sameSort, nil},
		{"the same thing counted", 3.5, sameHead, nil},
		{"people, whoever they are", 0.6, bothAnyone, nil},
		{"one says people, the other who", 0.5, oneAnyone, nil},
		{"the thing is named beside the other figure", 1.2, headBeside, nil},
		{"one does not name the thing", 0, noHead, nil},
		{"other things counted", -3, otherwise, nil},
	}},
	{"measure", []level{
		{"the same thing measured", 1.2, sameMeasure, nil},
		{"one does not say what is measured", 0, noMeasure, nil},
		{"other things measured", -1, otherwise, nil},
	}},
	{"holder", []level{
		{"the same one's figure", 1, sameHolder, nil},
		{"one does not say whose figure it is", 0, noHolder, nil},
		{"figures of others", -2.5, otherwise, nil},
	}},
	{"scope", []level{
		{"both whole or both part", 0, sameScope, nil},
		{"one is the figure before a change", -7, oneBefore, nil},
		{"one may come on top of another", -1.5, oneMore, nil},
		{"one is a part", -7, otherwise, scopeApart},
	}},
	{"words beside", []level{
		{"nearly the same words beside the figure", 3, nearAtLeast(0.5), nil},
		{"many words in common beside the figure", 2.3, nearAtLeast(0.33), nil},
		{"some words in common beside the figure", 1.5, nearAtLeast(0.2), nil},
		{"few words in common beside the figure", 0.7, nearAtLeast(0.09), nil},
		{"no words to compare", 0, noNear, nil},
		{"nothing in common beside the figure", -1, otherwise, nil},
	}},
	{"words of the sentence", []level{
		{"nearly the same sentence", 1, termsAtLeast(0.6), nil},
		{"much of the sentence in common", 0.7, termsAtLeast(0.35), nil},
		{"some of the sentence in common", 0.3, termsAtLeast(0.2), nil},
		{"little of the sentence in common", 0, otherwise, nil},
	}},
	{"verb", []level{
		{"the same verb", 0.8, sameVerb, nil},
		{"verbs that turn the figure round", -6, oppositeVerbs, nil},
		{"a verb is not known, or light", 0, noVerb, nil},
		{"other verbs", -0.4, otherwise, nil},
	}},
	{"certainty", []level{
		{"both happened, or both are forecast", 0, sameForecast, nil},
		{"one is a forecast", never, otherwise, forecastApart},
	}},
	{"names", []level{
		{"the same person's age", 3, agesOfOne, nil},
		{"ages of nobody in common", -6, agesOfOthers, nil},
		{"names in common", 0.5, shareName, nil},
		{"no name in common", 0, otherwise, nil},
	}},
	{"place", []level{
		{"the same place", 0.5, samePlace, nil},
		{"a place is not said", 0, noPlace, nil},
		{"other places", -7, otherwise, placesApart},
	}},
	{"time", []level{
		{"days that meet", 0.3, sameTime, nil},
		{"one does not say when", 0, oneUndated, nil},
		{"one does not say when, the other was long before the report", -7, undated, nil},
		{"days close together", -0.3, closeTime, nil},
		{"days within weeks", -2.5, withinWeeks, timesApart},
		{"other times", never, otherwise, timesApart},
	}},
	{"group", []level{
		{"the same side", 0.7, sameGroup, nil},
		{"a side is not said", 0, noGroup, nil},
		{"other sides", never, otherwise, groupsApart},
	}},
	{"number of figures", []level{
		{"each is the only figure of its measure in its article", 1.2, bothLone, nil},
		{"each is the only figure of its noun in its article", 1, bothOfNoun, nil},
		{"there are others", 0, otherwise, nil},
	}},
	{"article", []level{
		{"two articles", 0, twoArticles, nil},
		{"one article, the same figure", 0.5, sameFigure, nil},
		{"one article, figures that fit", 0, figuresFit, nil},
		{"one article, its headline against its text", -0.5, oneInHeadline, nil},
		{"one article, two speakers", -0.5, twoSpeakers, nil},
		{"one article, two figures that are not exact", -1, inexact, nil},
		{"one article, two exact figures", never, otherwise, nil},
	}},
	{"figure", []level{
		{"the same figure, to three digits or more", 2, exactly(3), nil},
		{"the same figure, to two digits", 1.5, exactly(2), nil},
		{"the same figure", 1, sameFigure, nil},
		{"figures of two digits that are almost the same", 0.8, almostSame, nil},
		{"figures of like size that can both be true", 0.5, fitsInSize, nil},
		{"figures that can both be true", 0, figuresFit, nil},
		{"exact figures of three digits that are not the same", -1.2, exactOther(3), nil},
		{"exact figures of two digits that are not the same", -1, exactOther(2), nil},
		{"figures of like size", 0, likeSize, nil},
		{"tolls that may have grown", -0.5, growing, nil},
		{"figures of different size", -0.7, sizeWithin(4), nil},
		{"figures far apart", -2, sizeWithin(10), nil},
		{"figures of another order", -3, otherwise, nil},
	}},
}

func sameKind(p *pair) bool { return p.a.claim.Kind.Name == p.b.claim.Kind.Name }

func kindsApart(p *pair) string { return p.a.claim.Kind.Name + " / " + p.b.claim.Kind.Name }

func notOneSentence(p *pair) bool {
	a, b := p.a.claim, p.b.claim
	return a.Doc != b.Doc || a.Sentence.Field != b.Sentence.Field || a.Sentence.Index != b.Sentence.Index
}

// conversion holds for "59 miles (95 km)": two units of one measure, side by
// side.
func conversion(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return a.Unit != b.Unit && a.Dimension != nlp.Count && p.stand == sameValue &&
		max(a.Start-b.End, b.Start-a.End) <= 3
}

func sameHead(p *pair) bool {
	return p.a.head != "" && p.a.head == p.b.head && !anyone[p.a.head]
}

// sameSort holds for nouns that only say what sort of people were counted. Men
// turn up in a story more than once.
func sameSort(p *pair) bool { return p.a.head == p.b.head && sorts[p.a.head] }

var sorts = set(`man woman child boy girl adult youth teenager`)

func bothAnyone(p *pair) bool { return anyone[p.a.head] && anyone[p.b.head] }
func noHead(p *pair) bool     { return p.a.head == "" || p.b.head == "" }
func oneAnyone(p *pair) bool {
	return anyone[p.a.head] && peopleNouns[p.b.head] || anyone[p.b.head] && peopleNouns[p.a.head]
}

// headBeside holds for "12 million unemployed" and "the number of unemployed
// persons, at 12.0 million".
func headBeside(p *pair) bool {
	return p.a.head == "" && p.a.beside(p.b.head) || p.b.head == "" && p.b.beside(p.a.head)
}

func sameMeasure(p *pair) bool { return p.a.measure != "" && p.a.measure == p.b.measure }

// noMeasure holds where the words leave open what is measured, and where the
// kind says enough: heat and temperatures are both in degrees.
func noMeasure(p *pair) bool {
	return p.a.measure == "" || p.b.measure == "" || !leftOpen[p.a.claim.Kind.Name] || !leftOpen[p.b.claim.Kind.Name]
}

// leftOpen lists the kinds that do not say what is measured: a turnout does.
var leftOpen = set(`money percent change`)

func sameHolder(p *pair) bool { return p.a.holder != "" && p.a.holder == p.b.holder }
func noHolder(p *pair) bool   { return p.a.holder == "" || p.b.holder == "" }

func sameScope(p *pair) bool { return p.a.claim.Scope == p.b.claim.Scope }

// oneMore holds for "another 38 were missing", which may be all who are: the
// other figure was of something else.
func oneMore(p *pair) bool { return p.a.claim.Scope == nlp.More || p.b.claim.Scope == nlp.More }
func oneBefore(p *pair) bool {
	return p.a.claim.Scope == nlp.Before || p.b.claim.Scope == nlp.Before
}
func scopeApart(p *pair) string {
	return scopeNames[p.a.claim.Scope] + " / " + scopeNames[p.b.claim.Scope]
}

var scopeNames = [...]string{"the whole", "a part", "on top of it", "before the change"}

func nearAtLeast(x float64) func(*pair) bool { return func(p *pair) bool { return p.near >= x } }
func noNear(p *pair) bool                    { return len(p.a.near) == 0 || len(p.b.near) == 0 }

func termsAtLeast(x float64) func(*pair) bool { return func(p *pair) bool { return p.terms >= x } }

func oppositeVerbs(p *pair) bool {
	a, b := p.a.verb, p.b.verb
	return slices.ContainsFunc(opposites, func(o [2]string) bool {
		return o[0] == a && o[1] == b || o[0] == b && o[1] == a
	})
}

// noVerb holds where a verb says nothing of what was counted.
func noVerb(p *pair) bool {
	return p.a.verb == "" || p.b.verb == "" || lightVerbs[p.a.verb] || lightVerbs[p.b.verb]
}

var lightVerbs = set(`be have do say tell give put report show see find accord believe include come go get know remain stand leave confirm`)

func sameForecast(p *pair) bool { return p.a.forecast == p.b.forecast }

func sameVerb(p *pair) bool { return p.a.verb != "" && p.a.verb == p.b.verb }

func isAge(p *pair) bool     { return p.a.claim.Kind.Name == "age" }
func shareName(p *pair) bool { return meet(p.a.names, p.b.names) }
func agesOfOne(p *pair) bool { return isAge(p) && shareName(p) }
func agesOfOthers(p *pair) bool {
	return isAge(p) && len(p.a.names) > 0 && len(p.b.names) > 0
}

func noPlace(p *pair) bool {
	return len(p.a.claim.Places) == 0 || len(p.b.claim.Places) == 0
}
func samePlace(p *pair) bool     { return meet(p.a.claim.Places, p.b.claim.Places) }
func placesApart(p *pair) string { return p.a.claim.Places[0] + " / " + p.b.claim.Places[0] }

// days returns the days a claim speaks of; one that names none may speak of
// the day of the report.
func days(c *nlp.Claim) (from, to nlp.Day) {
	if !c.Time.Known() {
		return c.Doc.Published, c.Doc.Published
	}
	from, to = c.Time.From, c.Time.To
	if from == 0 {
		from = to
	}
	if to == 0 {
		to = max(from, c.Doc.Published)
	}
	return from, to
}

func undated(p *pair) bool { return !p.a.claim.Time.Known() || !p.b.claim.Time.Known() }

// oneUndated holds where one claim names no day, and the other none that is
// long before the reports.
func oneUndated(p *pair) bool { return undated(p) && (gap(p) <= longBefore || !happens(p)) }

// longBefore is how many days before a report a happening is another one, if
// the report does not say when.
const longBefore = 21

func gap(p *pair) int {
	af, at := days(p.a.claim)
	bf, bt := days(p.b.claim)
	if af == 0 || bf == 0 {
		return 0
	}
	return int(max(0, af-bt, bf-at))
}

func sameTime(p *pair) bool    { return gap(p) == 0 && !undated(p) }
func withinWeeks(p *pair) bool { return gap(p) <= longBefore }
func closeTime(p *pair) bool   { return gap(p) <= closeDays }
func timesApart(p *pair) string {
	a, _ := days(p.a.claim)
	b, _ := days(p.b.claim)
	return a.String() + " / " + b.String()
}

// closeDays is how many days two reports of one happening may lie apart, the
// days before it that a report names included.
const closeDays = 4

func sameGroup(p *pair) bool     { return p.a.claim.Group != "" && p.a.claim.Group == p.b.claim.Group }
func noGroup(p *pair) bool       { return p.a.claim.Group == "" || p.b.claim.Group == "" }
func groupsApart(p *pair) string { return p.a.claim.Group + " / " + p.b.claim.Group }

func twoArticles(p *pair) bool { return p.a.claim.Doc != p.b.claim.Doc }

func oneInHeadline(p *pair) bool { return inHeadline(p.a.claim) != inHeadline(p.b.claim) }

func inHeadline(c *nlp.Claim) bool {
	return c.Sentence.Field == nlp.InTitle || c.Sentence.Role == nlp.Heading
}

// twoSpeakers holds where an article sets the figures of two speakers side by
// side.
func twoSpeakers(p *pair) bool {
	a, b := p.a.claim.Attribution, p.b.claim.Attribution
	return a != nil && b != nil && a.Speaker != nil && b.Speaker != nil && a.Speaker.Name != b.Speaker.Name
}

func inexact(p *pair) bool {
	return p.a.claim.Quantity.Hedge != nlp.Exactly || p.b.claim.Quantity.Hedge != nlp.Exactly
}

// happens holds for the kinds that count what a happening did, so that another
// time is another happening. A rate or a price is of a month, whatever the day
// of the report.
func happens(p *pair) bool {
	switch p.a.claim.Kind.Name {
	case "killed", "injured", "missing", "displaced", "detained", "hostages", "crowd", "count":
		return true
	}
	return false
}

// growing holds for the kinds whose figures rise from one report to the next.
func growing(p *pair) bool {
	switch p.a.claim.Kind.Name {
	case "killed", "injured", "missing", "displaced", "detained", "crowd":
		return p.ratio <= 10 && sameKind(p)
	}
	return false
}

func sameFigure(p *pair) bool { return p.stand == sameValue }
func figuresFit(p *pair) bool { return p.stand == fits || p.stand == sameValue }
func exactly(n int) func(*pair) bool {
	return func(p *pair) bool { return p.stand == sameValue && digits(p.a.claim.Quantity) >= n }
}

// exactOther holds for two figures that were both written to several digits
// and are not the same: whoever counts to the last digit rarely miscounts.
func exactOther(n int) func(*pair) bool {
	return func(p *pair) bool {
		a, b := p.a.claim.Quantity, p.b.claim.Quantity
		return p.stand == other && a.Hedge == nlp.Exactly && b.Hedge == nlp.Exactly && digits(a) >= n && digits(b) >= n && !growing(p)
	}
}

func fitsInSize(p *pair) bool { return figuresFit(p) && p.ratio <= 2 }

// almostSame holds for bounds and figures within a twentieth of each other, one
// of them hedged: "over 105 million" stands for 107.4 million, not for 51.8.
func almostSame(p *pair) bool {
	a, b := p.a.claim.Quantity, p.b.claim.Quantity
	return p.ratio <= 1.05 && inexact(p) && digits(a) >= 2 && digits(b) >= 2
}

func likeSize(p *pair) bool { return p.ratio <= 1.5 }
func sizeWithin(x float64) func(*pair) bool {
	return func(p *pair) bool { return p.ratio <= x }
}

// meet reports whether two lists share a word, or one's is the end of the
// other's: "Minsk" and "central Minsk".
func meet(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y || strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x) {
				return true
			}
		}
	}
	return false
}

func relatedKinds(p *pair) bool {
	a, b := p.a.claim.Kind.Name, p.b.claim.Kind.Name
	return slices.ContainsFunc(related, func(r [2]string) bool {
		return r[0] == a && r[1] == b || r[0] == b && r[1] == a
	})
}

func relatedInWords(p *pair) bool {
	return relatedKinds(p) && (p.near >= 0.3 || sameVerb(p))
}

// related lists the kinds that reports use for one another. Kinds that are not
// listed exclude each other: the killed are not the injured.
var related = [][2]string{
	{"crowd", "count"}, {"injured", "count"}, {"detained", "count"}, {"hostages", "count"}, {"missing", "count"},
	{"displaced", "count"}, {"killed", "count"}, {"votes", "count"}, {"seats", "count"}, {"change", "count"},
	{"vote_share", "percent"}, {"poll_share", "percent"}, {"turnout", "percent"}, {"vote_share", "poll_share"}, {"turnout", "poll_share"}, {"turnout", "vote_share"}, {"change", "percent"},
	{"change", "money"}, {"distance", "length"}, {"rate", "percent"}, {"rate", "speed"},
}

func forecastApart(p *pair) string {
	if p.a.forecast {
		return "forecast / reported"
	}
	return "reported / forecast"
}

func bothOfNoun(p *pair) bool {
	return p.a.loneHead && p.b.loneHead && sameHead(p) && twoArticles(p)
}

func bothLone(p *pair) bool {
	return p.a.lone && p.b.lone && twoArticles(p) && p.a.claim.Quantity.Dimension != nlp.Count
}
