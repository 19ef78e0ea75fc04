package align

// An axis is one thing in which two claims are compared. The first Level that
// holds gives its weight; the sum over all axes says how likely the two speak
// of the same thing, above 0 for.
type axis struct {
	Name  string
	Tells bool // it compares what is spoken of, not when, where or how much
	// Shows names the words that the axis looks at, for a reader; nil or "" is none.
	Shows  func(p *pair) string
	Levels []level
}

// A level is one outcome of an axis.
type level struct {
	Says   string // what it means, for a reader
	Weight float64
	Holds  func(p *pair) bool
	// Parts says, of a near miss, how the level keeps two claims apart that
	// everything else lines up; nil levels make none.
	Parts func(p *pair) string
}

// otherwise is the last level of an axis.
func otherwise(*pair) bool { return true }

// figures are the axes of claims with a quantity. Weights are in natural logarithms
// of odds (Fellegi and Sunter, 1969). They are the rounded coefficients of a
// logistic regression with a penalty on their size, over pairs of claims that
// were marked as one or as two by reading them: 1,594 pairs of unseen news, chosen
// where a doubt was possible and, a third of them, so that every level is met, and
// those of the stories in testdata/events. For every level, testdata/marked.txt has
// the counts of the former and testdata/levels.txt those of the latter.
//
// Set by hand are the order of levels that must not cross, such as more words in
// common, and what excludes, from -8 down: there the pairs bear out the rule, but not
// how far below 0 it lies. Of two levels they cannot tell: of other sides, which none
// met, and of what is not the same in a row, which two did. Other times and places keep
// apart some pairs that are one, by a day or a town that is not the figure's; what is
// told of another time or place stays another thing all the same.
//
// What the regression says is what a reader would: equal figures are mostly one,
// other figures of one noun mostly are not, unless the words say the same of them;
// lengths of time that run from other ends never are. It finds tolls that differ to
// be of other happenings nearly always; in the news that it was fitted to, most were
// told in passing. The story axis tells these from the news of the happening itself.
var figures = []axis{
	{"kind", true, kindNames, []level{
		{"the same kind, which says what the figure is of", 0.3, sameOneOfAKind, nil},
		{"the same kind", 0, sameKind, nil},
		{"one is a number without a noun, and both are the same", 0, bareSame, nil},
		{"kinds that can mean the same, in like words", -0.9, relatedInWords, nil},
		{"kinds that can mean the same, of one noun", 0.3, relatedByHead, nil},
		{"kinds that can mean the same", -0.8, relatedKinds, nil},
		{"kinds that exclude each other", never, otherwise, kindsApart},
	}},
	{"sentence", false, nil, []level{
		{"not in one sentence", 0, notOneSentence, nil},
		{"a figure and its conversion", 5, conversion, nil},
		{"the same figure twice in one sentence", -3.7, sameFigure, nil},
		{"two figures of one sentence", never, otherwise, nil},
	}},
	{"thing", true, heads, []level{
		{"one counts the dead among those who were hit", -8, oneWithDead, nil},
		{"people of one sort, such as men", 1.7, sameSort, nil},
		{"the same thing measured, which is not counted", 3.5, sameMeasured, nil},
		{"the same thing counted", 1.9, sameHead, nil},
		{"people, whoever they are", -0.3, bothAnyone, nil},
		{"one counts those who did it, the other people", -8, oneDidIt, nil},
		{"men and women", -8, otherSex, nil},
		{"one says people, the other who", 0.1, oneAnyone, nil},
		{"one says men or women, the other who", 0.6, oneSort, nil},
		{"the thing is named beside the other figure", 0.9, headBeside, nil},
		{"one does not name the thing", 0, noHead, nil},
		{"things alike, and the same figure", 1.2, alikeThings, nil},
		{"people and things, few of them", -2, onePeople, nil},
		{"other things counted", -0.4, otherwise, nil},
	}},
	{"measure", true, measures, []level{
		{"the same thing measured", 1.2, sameMeasure, nil},
		{"nothing measured in common", 0, otherwise, nil},
	}},
	{"holder", true, holders, []level{
		{"the same one's figure", 0.5, sameHolder, nil},
		{"one does not say whose figure it is", 0, noHolder, nil},
		{"figures of others", -1, otherwise, nil},
	}},
	{"scope", false, nil, []level{
		{"parts that are not the same, in other words", -2.2, otherParts, nil},
		{"one counts those of several happenings, the other another number", -5, oneOfSeveral, nil},
		{"one is less than the toll that its article begins with, the other another number", -1.5, oneBelow, nil},
		{"both whole or both part", 0, sameScope, nil},
		{"one is the figure before a change, and both are the same", -0.3, sameBefore, nil},
		{"one is the figure before a change", -10, oneBefore, nil},
		{"one is the whole that the other is a part of", -10, oneTotal, scopeApart},
		{"one is a part of a whole that the other is not", -0.4, partOfOther, nil},
		{"one may be a part or come on top, and both are the same", -0.3, sameFigure, nil},
		{"one may come on top of another", -2.5, oneMore, nil},
		{"one stands in a list with others, and both count the same people", 0, listedAlike, nil},
		{"one stands in a list of other people", never, oneListed, scopeApart},
		{"one is a part", -10, otherwise, scopeApart},
	}},
	{"words beside", true, wordsBeside, []level{
		{"many words in common beside the figure", 0.8, nearAtLeast(0.33), nil},
		{"some words in common beside the figure", 0.3, nearAtLeast(0.2), nil},
		{"few words in common beside the figure", -0.6, nearAtLeast(0.09), nil},
		{"no words to compare", 0, noNear, nil},
		{"nothing in common beside the figure", -1.1, otherwise, nil},
	}},
	{"words of the sentence", true, nil, []level{
		{"much of the sentence in common", 0.7, termsAtLeast(0.35), nil},
		{"some of the sentence in common", 0.4, termsAtLeast(0.2), nil},
		{"little of the sentence in common", 0.1, termsAtLeast(0.1), nil},
		{"next to nothing of the sentence in common", -1, otherwise, nil},
	}},
	{"verb", true, verbs, []level{
		{"the same verb", 0.8, sameVerb, nil},
		{"verbs that turn the figure round", -9, oppositeVerbs, nil},
		{"no verb in common", 0, otherwise, nil},
	}},
	{"certainty", false, nil, []level{
		{"both happened, or both are forecast", 0, sameForecast, nil},
		{"one is a forecast, the other may still come about", 0, bothAhead, nil},
		{"one is a forecast that can be the other", -1.5, forecastFits, nil},
		{"one is a forecast", -10, otherwise, forecastApart},
	}},
	{"names", true, namesShown, []level{
		{"the same person's age", 2, agesOfOne, nil},
		{"ages of nobody in common", -9, agesOfOthers, nil},
		{"names in common", 0.5, shareName, nil},
		{"no name in common", 0, otherwise, nil},
	}},
	{"place", false, placesShown, []level{
		{"the same place", 0.3, samePlace, nil},
		{"a place is not said", 0, noPlace, nil},
		{"a place in the other", 0.2, containedPlace, nil},
		{"one is a square, a building or unknown, and may lie in the other", -0.7, mayLieIn, nil},
		{"other places, one of which may lie in the other, with the same figure", -1, sameWhereabouts, nil},
		{"other places", never, otherwise, placesApart},
	}},
	{"time", false, daysShown, []level{
		{"figures that hold whatever the day", 0, timeless, nil},
		{"one tells of another month or year, the other does not, but gives the same figure", -1, sameApart, nil},
		{"one tells of another month or year, the other does not", -4, oneApart, nil},
		{"one does not say when, the other tells of another day, with another figure", -1, undatedApart, nil},
		{"one does not say when", 0, oneUndated, nil},
		{"one does not say when, the other was long before the report, with the same figure", -1, sameUndated, nil},
		{"one does not say when, the other was long before the report", -10, undated, nil},
		{"days close together", 0, closeTime, nil},
		{"days within weeks", -1.5, happenedWithinWeeks, timesApart},
		{"days within weeks, but nothing that happened on one", -0.5, withinWeeks, nil},
		{"other times", never, otherwise, timesApart},
	}},
	{"anchor", false, anchorsShown, []level{
		{"no lengths of time", 0, noLengths, nil},
		{"counted from two reports to days that are not one", -10, otherDays, nil},
		{"the time that something is spread over", -1.6, spreadOver, nil},
		{"lengths of time of the same thing", 0, sameLasting, nil},
		{"lengths of time from or to something told", 0, fromTold, nil},
		{"lengths of time that run from and to the like", 0.8, sameAnchor, nil},
		{"one does not say from where it runs", 0, noAnchor, nil},
		{"lengths of time that may run from and to the like", 0.4, likeAnchors, nil},
		{"lengths of time that run otherwise", -2.2, otherwise, nil},
	}},
	{"reports", false, nil, []level{
		{"neither report has a date", 0.6, undatedReports, nil},
		{"figures that are not the same and do not grow, in reports further apart", -1.2, fixedApart, nil},
		{"figures that are not the same and do not grow", 0, fixedOther, nil},
		{"reports of the same days", 0.6, closeReports, nil},
		{"reports further apart, or one without a date", 0, otherwise, nil},
	}},
	{"group", false, groups, []level{
		{"the same side", 0.5, sameGroup, nil},
		{"a side is not said", 0, noGroup, nil},
		{"other sides", never, otherwise, groupsApart},
	}},
	{"place in the article", false, nil, []level{
		{"tolls that open their articles", 1.6, tollsInLeads, nil},
		{"both open their articles", 0.5, inLeads, nil},
		{"one opens its article", 0.3, inALead, nil},
		{"both stand further down", 0, otherwise, nil},
	}},
	{"story", false, nil, []level{
		{"no tolls that may have grown", 0, notGrown, nil},
		{"tolls of reports some time apart", -1.8, apartReports, nil},
		{"both articles begin with a toll", 0, tollStories, nil},
		{"an article does not begin with a toll", -2.1, otherwise, nil},
	}},
	{"number of figures", false, nil, []level{
		{"each is the only figure of its kind in its article", 0.6, ofFew(1), nil},
		{"few figures of the kind in either article", 0.2, ofFew(3), nil},
		{"some figures of the kind in an article", 0, ofFew(7), nil},
		{"many figures of the kind in an article", -0.4, ofFew(15), nil},
		{"very many figures of the kind in an article", -1.5, otherwise, nil},
	}},
	{"number of its noun", false, nil, []level{
		{"each is the only figure of its noun in its article", 0.5, bothOfNoun, nil},
		{"there are others", 0, otherwise, nil},
	}},
	{"figure elsewhere", false, nil, []level{
		{"three articles or more give the figure", 1.4, toldByMany, nil},
		{"no third article gives it", 0, otherwise, nil},
	}},
	{"article", false, nil, []level{
		{"two articles", 0, twoArticles, nil},
		{"one article, the same number of dead or hurt", 1, sameToll, nil},
		{"one article, the same figure", -1, sameFigure, nil},
		{"one article, figures that fit", 0, figuresFit, nil},
		{"one article, its headline against its text", -0.7, oneInHeadline, nil},
		{"one article, two speakers", -0.8, twoSpeakers, nil},
		{"one article, two figures that are not exact", -1, inexact, nil},
		{"one article, two exact figures", never, otherwise, nil},
	}},
	{"figure", false, nil, []level{
		{"not the same in a row, such as a second and a fourth", -8, otherTurn, nil},
		{"a few or several of a thing", -1.5, fewOf, nil},
		{"the same vague words", -0.3, sameVague, nil},
		{"a share that many things are, such as half", 1, commonShare, nil},
		{"the same figure, to two digits or more", 3.8, twoDigits, nil},
		{"one or two of a thing in both", -0.6, oneOrTwo, nil},
		{"one of a unit of time, such as a week", 0, oneUnit, nil},
		{"the same figure under ten", 1.9, under(10), nil},
		{"the same figure", 3.3, sameFigure, nil},
		{"a vague word, and a figure that it can stand for", 0.2, vagueFits, nil},
		{"figures of two digits that are almost the same", 2, almostSame, nil},
		{"two bounds of one side", -1.8, twoBounds, nil},
		{"figures of like size that can both be true", 1.1, fitsInSize, nil},
		{"one, and a toll of three or more", -2.5, oneOfToll, nil},
		{"tolls that may have grown", -0.5, grown, nil},
		{"figures of one order that can both be true", -2, fitsInOrder, nil},
		{"figures of other orders, though both can be true", -2.6, figuresFit, nil},
		{"exact figures of three digits that are not the same", -2, exactOther(3), nil},
		{"exact figures of two digits that are not the same", -1.8, exactOther(2), nil},
		{"exact figures of like size that do not grow", -2, exactInUnit, nil},
		{"figures of like size", -0.3, likeSize, nil},
		{"figures of different size", -2.8, sizeWithin(4), nil},
		{"figures far apart", -3, sizeWithin(10), nil},
		{"figures of another order", -5, otherwise, nil},
	}},
}
