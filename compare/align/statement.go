package align

import (
	"crossclaim/nlp"
)

// statements are the axes of claims about who said what. near is what the
// contents have in common.
var statements = []axis{
	{"content", []level{
		{"nearly the same content", 5, nearAtLeast(0.7), nil},
		{"most of the content in common", 4, nearAtLeast(0.5), nil},
		{"much of the content in common", 3, nearAtLeast(0.35), nil},
		{"some of the content in common", 2, nearAtLeast(0.25), nil},
		{"little of the content in common", 0, nearAtLeast(0.15), nil},
		{"other content", never, otherwise, nil},
	}},
	{"speaker", []level{
		{"the same speaker", 1.2, sameSpeaker, nil},
		{"a speaker is not named", 0, noSpeaker, nil},
		{"a statement and its denial", -0.5, denies, nil},
		{"other speakers", -2.2, otherwise, speakersApart},
	}},
	{"cue", []level{
		{"the same sort of statement", 0.3, sameCue, nil},
		{"other sorts of statement", -0.3, otherwise, nil},
	}},
	{"words of the sentence", []level{
		{"names in common", 0.3, shareName, nil},
		{"no name in common", 0, otherwise, nil},
	}},
	{"article", []level{
		{"two articles", 0, twoArticles, nil},
		{"one article", -1, otherwise, nil},
	}},
}

func sameSpeaker(p *pair) bool {
	return p.a.head != "" && p.b.head != "" && shortName(p.a.head) == shortName(p.b.head)
}
func noSpeaker(p *pair) bool       { return p.a.head == "" || p.b.head == "" }
func speakersApart(p *pair) string { return p.a.claim.Head + " / " + p.b.claim.Head }

func cue(p *profile) nlp.CueClass {
	if p.claim.Attribution == nil {
		return nlp.Say
	}
	return p.claim.Attribution.Class
}

func sameCue(p *pair) bool { return cue(p.a) == cue(p.b) }

// denies holds where one side denies what others allege or say.
func denies(p *pair) bool { return (cue(p.a) == nlp.Deny) != (cue(p.b) == nlp.Deny) }
