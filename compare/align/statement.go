package align

import (
	"math"

	"crossclaim/compare/stance"
	"crossclaim/nlp"
)

// statements are the axes of claims about who said what. Speakers say much of
// one thing in one event, so that the same speaker and the same subject are not
// enough: the contents must have so much in common that it is the same statement.
//
// They were set beside testdata/levels.txt and 693 pairs of unseen news that were marked
// by reading them; testdata/marked.txt has their counts. The weights are those of a
// logistic regression, rounded, and moved by hand where too few pairs met a level. What
// is worded alike tells more than what is of one matter: of the marked pairs that were
// chosen where a doubt was possible, those with half of the words on end in both are
// the same in 150 of 166, those of which one article quotes five words of the other in 73
// of 84, and two that are word for word but share few words in 1 of 21.
//
// Tried and dropped: words that only mean much the same by their vectors, each with its
// best partner in the other statement. They tell nothing that equal words do not.
var statements = []axis{
	{"content", true, wordsSaid, []level{
		{"more in common than two can say by chance", 5.5, nearAtLeast(6), nil},
		{"very much in common", 4.2, nearAtLeast(4), nil},
		{"much in common", 2.9, nearAtLeast(2.5), nil},
		{"a quotation is all that one says, and stands in the other", 1.2, wholeQuote, nil},
		{"both deny, and one says no more than that", 2, bareDenial, nil},
		{"the same words, and no others", 2, sameWords, nil},
		{"some in common", 0.2, nearAtLeast(1.7), nil},
		{"little in common", -1, nearAtLeast(0.9), nil},
		{"very little in common", -2.2, nearAtLeast(0.5), nil},
		{"hardly anything in common", -4, otherwise, nil},
	}},
	{"words on end", true, nil, []level{
		{"nearly all words on end in both", 2.4, onEndAtLeast(0.75), nil},
		{"half of the words on end in both", 1.8, onEndAtLeast(0.5), nil},
		{"some words on end in both", 0.8, onEndAtLeast(0.25), nil},
		{"few words on end in both, or none", -0.4, otherwise, nil},
	}},
	{"length", false, nil, []level{
		{"both are short", 0.3, longestBelow(12), nil},
		{"neither is long", 0, longestBelow(20), nil},
		{"one says much", -0.6, otherwise, nil},
	}},
	{"quotations", true, nil, []level{
		{"five words or more of a quotation in both", 1.5, sameLongQuote, nil},
		{"both word for word, in other words", -3, otherQuotes, nil},
		{"a quotation of a word or two in both", 1.8, sameBriefQuote, nil},
		{"three words of a quotation in both", 0.5, sameQuote, nil},
		{"one quotes what the other, who is given word for word, does not say", -1.3, lacksQuote, nil},
		{"no quotation in both", 0, otherwise, nil},
	}},
	{"occasion", false, nil, []level{
		{"both articles have other words of the speaker's in common", 1.8, sameOccasion, nil},
		{"no other words of the speaker's are in both", 0, otherwise, nil},
	}},
	{"days", false, nil, []level{
		{"articles of about one day", 0, daysApart(2), nil},
		{"articles of days apart", -1.3, otherwise, nil},
	}},
	{"figures", true, nil, []level{
		{"two figures or more in both", 2, manyFigures, nil},
		{"the same figures in both", 2, sameFigures, nil},
		{"other figures of one thing", -2, otherFigures, nil},
		{"each gives figures of its own", -3.5, ownFigures, nil},
		{"none in common", 0, otherwise, nil},
	}},
	{"speaker", true, heads, []level{
		{"the same people, who have many voices", 0, sameMany, nil},
		{"the same speaker", 1.5, sameSpeaker, nil},
		{"a statement and its denial", 1, denial, nil},
		{"the same words, whoever said them", 0, sameWording, nil},
		{"police, and the police of a place", 0.5, onePolice, nil},
		{"one is called by what the other is", -0.8, byTitle, nil},
		{"both speak for the police", -0.8, bothPolice, nil},
		{"one says officials, the other who", -0.8, bothOfficials, nil},
		{"a speaker is not known", -1.5, unknownSpeaker, nil},
		{"a speaker is not named", -2.3, noSpeaker, nil},
		{"other speakers", -4, otherwise, speakersApart},
	}},
	{"number of statements", false, nil, []level{
		{"the only one of its speaker in each article", 1.2, saysAtMost(1), nil},
		{"one of its speaker's two at most", 1, saysAtMost(2), nil},
		{"one of its speaker's four at most", 0.4, saysAtMost(4), nil},
		{"there are more, or the speakers may be two", 0, otherwise, nil},
	}},
	{"statements of the story", false, nil, []level{
		{"a story of few statements", 0.4, storyOf(60), nil},
		{"a story of many statements", -0.2, storyOf(120), nil},
		{"a story of very many statements", -0.8, storyOf(250), nil},
		{"a story of hundreds of statements", -1.4, otherwise, nil},
	}},
	{"denial", false, nil, []level{
		{"both deny or refuse it, or neither", 0, sameSide, nil},
		{"one denies what the other says", 0, denial, nil},
		{"one denies or refuses something else", -6, otherwise, nil},
	}},
	{"cue", false, nil, []level{
		{"one sort of statement, and no mere saying", 0.8, sameRareCue, nil},
		{"a statement and its denial", 0, denial, nil},
		{"the same sort of statement", 0.3, sameCue, nil},
		{"one did not say so", -4.5, oneUnsaid, nil},
		{"one asks, the other says", -2, oneAsks, nil},
		{"sorts of saying, or of willing", -0.2, alikeCues, nil},
		{"other sorts of statement", -0.5, otherwise, nil},
	}},
	{"article", false, nil, []level{
		{"two articles", 0, twoArticles, nil},
		{"one article", -2.5, otherwise, nil},
	}},
}

// besides is the least weight of two statements of one article. Two pieces of one
// quotation have no words in common, and yet both stand in the long one that another
// article gives.
const besides = -1.5

// bond is weigh, as far as it joins two claims in one set. Two statements of one article
// never speak for being in one row, however alike: an article that says a thing twice
// would draw in what only it says, and what other articles say of the one would have to
// be like the other as well.
func (p *pair) bond(axes []axis) (weight float64, apart *axis) {
	weight, apart = p.weigh(axes)
	if p.a.claim.Quantity == nil && !twoArticles(p) {
		weight = min(0, max(weight, besides))
	}
	return weight, apart
}

// longestBelow holds where neither statement tells more, by the weights of its words. Who
// says much shares words with anybody.
func longestBelow(most float64) func(*pair) bool {
	return func(p *pair) bool { return max(p.a.length, p.b.length) < most }
}

// sameWords holds where one speaker is given the same words, however few: both
// "condemned the attack". It also holds where another denies just these words.
func sameWords(p *pair) bool {
	return p.near() >= max(0.6, 0.95*max(p.a.length, p.b.length)) && (sameSpeaker(p) || p.near() >= 1.2 && denial(p))
}

// wholeQuote holds where one speaker is given a few words in quotation marks and next to
// no others, and they stand in a long statement.
func wholeQuote(p *pair) bool {
	shared := math.Sqrt(p.near() * math.Sqrt(p.a.length*p.b.length))
	return shared >= 0.7*min(p.a.length, p.b.length) && (sameQuote(p) || sharesBrief(p)) && sameSpeaker(p)
}

// bareDenial holds for "denied the allegations" beside "denied that she took the
// money": a story has few things that one speaker denies.
func bareDenial(p *pair) bool {
	return min(len(p.a.near), len(p.b.near)) < 2 && denies(p.a) && denies(p.b) && p.a.speaker.named() && sameSpeaker(p)
}

func denies(p *profile) bool { return p.claim.Quantity == nil && cue(p) == nlp.Deny }

func sameSpeaker(p *pair) bool { return p.a.speaker.known() && p.a.speaker.same(&p.b.speaker) }

// sameMany holds for "Liberals" twice: they say much, and not all of them the same.
func sameMany(p *pair) bool { return sameSpeaker(p) && p.a.speaker.many && p.b.speaker.many }

// sameWording holds for a quotation of which most stands in both: one article may call
// the speaker by a trade alone, or quote what another has read out.
func sameWording(p *pair) bool { return p.near() >= 2.5 && p.onEnd() >= 0.5 && sameLongQuote(p) }

// byTitle holds for "police" beside "Police Chief Hale".
func byTitle(p *pair) bool { return p.a.speaker.mayBe(&p.b.speaker) || p.b.speaker.mayBe(&p.a.speaker) }

// onePolice holds for "police" beside "Dorne police".
func onePolice(p *pair) bool {
	return p.a.speaker.policeOf(&p.b.speaker) || p.b.speaker.policeOf(&p.a.speaker)
}

// bothPolice holds for "detectives" beside "police": they are called by many names.
func bothPolice(p *pair) bool { return p.a.speaker.oneForce(&p.b.speaker) }

// bothOfficials holds for "officials" beside "Mayor Hale".
func bothOfficials(p *pair) bool { return p.a.speaker.oneOffice(&p.b.speaker) }

// unknownSpeaker holds where an article does not say who spoke, or a pronoun was not
// resolved.
func unknownSpeaker(p *pair) bool { return !p.a.speaker.known() || !p.b.speaker.known() }

// noSpeaker holds where one side has no name: "the governor" may be anyone.
func noSpeaker(p *pair) bool { return !p.a.speaker.named() || !p.b.speaker.named() }

// saysAtMost holds where one speaker says few things in both articles: of so many
// pairs, no more than one of each is the same.
func saysAtMost(n int) func(*pair) bool {
	return func(p *pair) bool { return max(p.a.ofHead, p.b.ofHead) <= n && sameSpeaker(p) }
}

// storyOf holds where the event has so many statements at most. The more there are, the
// more of those that share words say two things: in a logistic regression over 558 marked
// pairs of 4 to 400 statements an event the logarithm of their number weighs -0.65.
func storyOf(n int) func(*pair) bool {
	return func(p *pair) bool { return p.a.inAll <= n }
}

func speakersApart(p *pair) string { return p.a.claim.Head + " / " + p.b.claim.Head }

// daysApart holds for articles that were published so many days apart at most, or of
// which that is not known.
func daysApart(n int) func(*pair) bool {
	return func(p *pair) bool {
		a, b := p.a.claim.Doc.Published, p.b.claim.Doc.Published
		return a == 0 || b == 0 || int(max(a, b)-min(a, b)) <= n
	}
}

func cue(p *profile) nlp.CueClass {
	if p.claim.Attribution == nil {
		return nlp.Say
	}
	return p.claim.Attribution.Class
}

// sameRareCue holds for two denials or two promises: people say much, but deny
// little.
func sameRareCue(p *pair) bool { return sameCue(p) && cue(p.a) != nlp.Say && cue(p.a) != nlp.Think }

func sameCue(p *pair) bool { return cue(p.a) == cue(p.b) }

// alikeCues holds for "said" beside "claimed", and for "vowed" beside "called for".
func alikeCues(p *pair) bool { return stance.Asserts(p.a.claim) == stance.Asserts(p.b.claim) }

// oneAsks holds for a question beside an answer.
func oneAsks(p *pair) bool { return (cue(p.a) == nlp.Ask) != (cue(p.b) == nlp.Ask) }

// oneUnsaid holds for "did not mention the toll" beside "spoke of the toll".
func oneUnsaid(p *pair) bool { return unsaid(p.a) != unsaid(p.b) }

func unsaid(p *profile) bool { return p.claim.Modality == nlp.Conditional }

func sameSide(p *pair) bool { return stance.SameSide(p.a.claim, p.b.claim) }

// denial holds where one side denies the very thing that the other says.
func denial(p *pair) bool { return !sameSpeaker(p) && stance.Opposed(p.a.claim, p.b.claim) }
