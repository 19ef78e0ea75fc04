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
// They were set beside testdata/levels.txt and half of 240 pairs of unseen news that
// were marked by reading them. Of all the marked pairs of one speaker, those with three
// words or more on end in both are the same in 15 of 16; those word for word without any
// in 0 of 14; the others in 3 of 3 that have 2.5 or more in common, 3 of 5 from 1.7, 3 of
// 11 from 0.9 and 10 of 50 below.
var statements = []axis{
	{"content", true, wordsSaid, []level{
		{"more in common than two can say by chance", 6.5, nearAtLeast(6), nil},
		{"very much in common", 5, nearAtLeast(4), nil},
		{"much in common", 3.2, nearAtLeast(2.5), nil},
		{"both deny, and one says no more than that", 2, bareDenial, nil},
		{"the same words, and no others", 2, sameWords, nil},
		{"some in common", 0.2, nearAtLeast(1.7), nil},
		{"little in common", -0.8, nearAtLeast(0.9), nil},
		{"very little in common", -2, nearAtLeast(0.5), nil},
		{"hardly anything in common", -4, otherwise, nil},
	}},
	{"quotes", true, nil, []level{
		{"five words on end in both", 2.2, sameRun, nil},
		{"three words on end in both", 1.8, fewWordsOnEnd, nil},
		{"both word for word, and no words on end in both", -4, otherQuotes, nil},
		{"no words on end in both", 0, otherwise, nil},
	}},
	{"figures", true, nil, []level{
		{"two figures or more in both", 2, manyFigures, nil},
		{"the same figures in both", 2, sameFigures, nil},
		{"none, or others", 0, otherwise, nil},
	}},
	{"speaker", true, heads, []level{
		{"the same people, who have many voices", 0.6, sameMany, nil},
		{"the same speaker", 1.8, sameSpeaker, nil},
		{"a statement and its denial", 1, denial, nil},
		{"a speaker is not named", -1.9, noSpeaker, nil},
		{"other speakers", -5, otherwise, speakersApart},
	}},
	{"number of statements", false, nil, []level{
		{"the only one of its speaker in each article", 1.5, saysAtMost(1), nil},
		{"one of its speaker's two at most", 1, saysAtMost(2), nil},
		{"one of its speaker's four at most", 0.4, saysAtMost(4), nil},
		{"there are more, or the speakers may be two", 0, otherwise, nil},
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
		{"one did not say so", -2, oneUnsaid, nil},
		{"one asks, the other says", -2, oneAsks, nil},
		{"sorts of saying, or of willing", -0.2, alikeCues, nil},
		{"other sorts of statement", -0.8, otherwise, nil},
	}},
	{"article", false, nil, []level{
		{"two articles", 0, twoArticles, nil},
		{"one article", -1, otherwise, nil},
	}},
}

// sameWords holds where one speaker is given the same words, however few: both
// "condemned the attack". It also holds where another denies just these words.
func sameWords(p *pair) bool {
	return p.near >= max(0.6, 0.95*max(p.a.length, p.b.length)) && (sameSpeaker(p) || p.near >= 1.2 && denial(p))
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

// noSpeaker holds where one side has no name: "the governor" may be anyone.
func noSpeaker(p *pair) bool { return !p.a.speaker.named() || !p.b.speaker.named() }

// saysAtMost holds where one speaker says few things in both articles: of so many
// pairs, no more than one of each is the same.
func saysAtMost(n int) func(*pair) bool {
	return func(p *pair) bool { return max(p.a.ofHead, p.b.ofHead) <= n && sameSpeaker(p) }
}

func speakersApart(p *pair) string { return p.a.claim.Head + " / " + p.b.claim.Head }

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
func alikeCues(p *pair) bool { return factual[cue(p.a)] == factual[cue(p.b)] }

// factual holds the sorts of statement by which something is said to be so.
var factual = map[nlp.CueClass]bool{nlp.Say: true, nlp.Allege: true, nlp.Confirm: true, nlp.Think: true}

// oneAsks holds for a question beside an answer.
func oneAsks(p *pair) bool { return (cue(p.a) == nlp.Ask) != (cue(p.b) == nlp.Ask) }

// oneUnsaid holds for "did not mention the toll" beside "spoke of the toll".
func oneUnsaid(p *pair) bool { return unsaid(p.a) != unsaid(p.b) }

func unsaid(p *profile) bool { return p.claim.Modality == nlp.Conditional }

func sameSide(p *pair) bool { return stance.SameSide(p.a.claim, p.b.claim) }

// denial holds where one side denies the very thing that the other says.
func denial(p *pair) bool { return !sameSpeaker(p) && stance.Opposed(p.a.claim, p.b.claim) }

// contents sets what the contents of two statements have in common. The
// information that they share, squared, over the geometric mean of what each
// holds, is in words: it grows with what is shared, and shrinks with what only
// one of them says.
func (p *pair) contents() {
	a, b := p.a, p.b
	if a.length > b.length {
		a, b = b, a
	}
	both, j := 0.0, 0
	for _, t := range a.near {
		for j < len(b.near) && b.near[j].id < t.id {
			j++
		}
		if j < len(b.near) && b.near[j].id == t.id {
			both += min(t.weight, b.near[j].weight)
		}
	}
	if both == 0 {
		p.near = 0
		return
	}
	mean := math.Sqrt(a.length * b.length)
	if p.near = both * both / mean; p.near >= worthMeaning && sameSpeaker(p) {
		both += likeMeant(a, b)
		p.near = both * both / mean
	}
}

// worthMeaning is how much two statements must have in common before words that only
// mean much the same are looked for.
const worthMeaning = 0.5

// likeMeant returns what the words of a that b does not have share with those of b
// that are most like them: each word, in the measure of its likeness, has one partner.
func likeMeant(a, b *profile) float64 {
	sum := 0.0
	for i, t := range a.near {
		best, weight := float32(0), 0.0
		for j, u := range b.near {
			if u.id == t.id {
				best = 0
				break
			}
			if like := a.sense[i].Like(b.sense[j]); like >= alikeWords && like > best {
				best, weight = like, min(t.weight, u.weight)
			}
		}
		sum += float64(best) * weight
	}
	return sum
}

// alikeWords is the likeness from which two words may mean much the same: "inquiry"
// and "investigate". Below it stand words of one field, such as "judge" and "jail".
const alikeWords = 0.6
