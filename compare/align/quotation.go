package align

import "crossclaim/nlp"

// sameLongQuote holds where the words that the one has in quotation marks stand in the
// other, be it in such marks or not: five on end, or three in several places.
func sameLongQuote(p *pair) bool { return p.quoted() >= 3 }

// sameQuote is the same for three words on end.
func sameQuote(p *pair) bool { return p.quoted() > 0 }

// sameBriefQuote holds where one or two words are all that the one has in quotation
// marks, and stand in the other, of a speaker who may be the same.
func sameBriefQuote(p *pair) bool {
	return (sameSpeaker(p) || byTitle(p) || unknownSpeaker(p)) && sharesBrief(p)
}

func sharesBrief(p *pair) bool {
	return p.b.repeats(p.a.brief) > 0 || p.a.repeats(p.b.brief) > 0
}

// otherQuotes holds for two that are quoted word for word: had they been the same
// words, more would stand in both.
func otherQuotes(p *pair) bool {
	return direct(p.a) && direct(p.b) && p.onEnd() < 0.25 && (p.quoted() < 2 || p.near() < 1.7)
}

// lacksQuote holds where all of the one is in quotation marks, but not what the other
// has in them.
func lacksQuote(p *pair) bool {
	return direct(p.a) && len(p.b.quoted)+len(p.b.brief) > 0 || direct(p.b) && len(p.a.quoted)+len(p.a.brief) > 0
}

func direct(p *profile) bool {
	return p.claim.Attribution != nil && p.claim.Attribution.Form == nlp.Direct
}

// onEndAtLeast holds where so many words of the shorter statement stand on end in the
// longer, 0 to 1.
func onEndAtLeast(share float64) func(*pair) bool {
	return func(p *pair) bool { return p.onEnd() >= share }
}
