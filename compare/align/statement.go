package align

import (
	"crossclaim/nlp"
)

// statements are the axes of claims about who said what. near is what the
// contents have in common.
var statements = []axis{
	{"content", true, wordsSaid, []level{
		{"nearly the same content", 5, nearAtLeast(0.75), nil},
		{"most of the content in common", 4, nearAtLeast(0.55), nil},
		{"much of the content in common", 3, nearAtLeast(0.4), nil},
		{"some of the content in common", 2, nearAtLeast(0.3), nil},
		{"little of the content in common", 0.8, nearAtLeast(0.2), nil},
		{"two words or more of one speaker in common", 0.6, twoOfOne, nil},
		{"hardly anything of the content in common", -0.5, nearAtLeast(0.12), nil},
		{"other content", -6, otherwise, nil},
	}},
	{"words", true, nil, []level{
		{"five words or more in common", 1.2, sharedWords(5), nil},
		{"three words or more in common", 0.6, sharedWords(3), nil},
		{"one says a single word, and the speakers may be two", -5, tooShort, nil},
		{"one speaker, and a word that few others say", 0.9, rareOfOne, nil},
		{"few words in common", 0, otherwise, nil},
	}},
	{"quotes", true, nil, []level{
		{"five words on end in both", 2, sameRun, nil},
		{"no words on end", 0, otherwise, nil},
	}},
	{"figures", true, nil, []level{
		{"two figures or more in both", 3, manyFigures, nil},
		{"the same figures in both", 2, sameFigures, nil},
		{"none, or others", 0, otherwise, nil},
	}},
	{"speaker", true, heads, []level{
		{"the same speaker", 1.8, sameSpeaker, nil},
		{"a speaker is not named", -0.3, noSpeaker, nil},
		{"a statement and its denial", -0.5, denies, nil},
		{"other speakers, nearly the same content", -1, saidByTwo, nil},
		{"other speakers", -2.2, otherwise, speakersApart},
	}},
	{"cue", false, nil, []level{
		{"one sort of statement, and no mere saying", 0.8, sameRareCue, nil},
		{"the same sort of statement", 0.3, sameCue, nil},
		{"other sorts of statement", -0.3, otherwise, nil},
	}},
	{"words of the sentence", true, nil, []level{
		{"names in common", 0.3, shareName, nil},
		{"no name in common", 0, otherwise, nil},
	}},
	{"article", false, nil, []level{
		{"two articles", 0, twoArticles, nil},
		{"one article", -1, otherwise, nil},
	}},
}

// saidByTwo holds where two people, or a body and who speaks for it, are given
// nearly the same words.
func saidByTwo(p *pair) bool { return p.near >= 0.75 && p.shared >= 2 }

// rareOfOne holds where one speaker uses a word that hardly anyone else does.
func rareOfOne(p *pair) bool { return p.rare && p.a.speaker.named() && sameSpeaker(p) }

// twoOfOne holds where one speaker says two words again, however much else one of
// the articles quotes.
func twoOfOne(p *pair) bool {
	return p.near >= 0.1 && p.shared >= 2 && p.a.speaker.named() && sameSpeaker(p)
}

func sharedWords(n int) func(*pair) bool { return func(p *pair) bool { return p.shared >= n } }

func sameSpeaker(p *pair) bool { return p.a.speaker.known() && p.a.speaker.same(&p.b.speaker) }

// noSpeaker holds where one side has no name: "the governor" may be anyone.
func noSpeaker(p *pair) bool { return !p.a.speaker.named() || !p.b.speaker.named() }

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

// denies holds where one side denies what others allege or say.
func denies(p *pair) bool { return (cue(p.a) == nlp.Deny) != (cue(p.b) == nlp.Deny) }

// contents returns how much the contents of two statements have in common, 0 to
// 1: the middle between their likeness and how much of the shorter stands in
// the longer, since articles quote at different length. shared is the number of
// words in both, rare whether one of them stands in few other claims.
func contents(a, b *profile) (like float64, shared int, rare bool) {
	both, j := 0.0, 0
	for i, t := range a.near {
		for j < len(b.near) && b.near[j].id < t.id {
			j++
		}
		if j < len(b.near) && b.near[j].id == t.id {
			both += t.weight * t.weight
			shared++
			rare = rare || a.near[i].rare
		}
	}
	like = cosine(a.near, b.near, a.length, b.length)
	if shared < 3 {
		return like, shared, rare
	}
	shorter := min(a.length, b.length)
	return (like + both/(shorter*shorter)) / 2, shared, rare
}
