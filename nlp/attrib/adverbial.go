package attrib

import "crossclaim/nlp"

// adverbial returns the token behind an adverbial that begins at i: an adverb,
// a time, or a preposition that cannot hang on content, with its phrase. It
// returns i where there is none.
func (x *scene) adverbial(i int) int {
	if p := x.phraseFrom(i + 1); x.norm(i) == "alongside" && p >= 0 {
		return x.phraseEnd(p)
	}
	if end := x.quoteEnd(i + 1); adverbialPreps[x.norm(i)] && x.opens(i+1) && end-i <= maxTitle && !x.finiteIn(i, end) && !x.finiteAt(end) {
		for x.tag(end).Noun() && x.quote(end) < 0 {
			end++
		}
		return end // on the "Morning Table" programme
	}
	if x.tag(i) == nlp.RB || x.tag(i) == nlp.RP || x.norm(i) == "earlier" || x.norm(i) == "later" {
		return i + 1
	}
	if p := x.phraseFrom(i); p >= 0 && (x.timePhrase(p) || whiles[x.norm(x.t.Phrases[p].Head)] && (x.norm(x.t.Phrases[p].To) == "after" || x.norm(x.t.Phrases[p].To) == "before")) {
		return x.phraseEnd(p)
	}
	if word := x.norm(i); (word == "after" || word == "before" || word == "while" || word == "when") && (x.tag(i+1) == nlp.VBG || x.tag(i+1) == nlp.VBN) {
		end := i + 1
		for end < len(x.toks) && !x.restsAt(end) {
			end++
		}
		if !x.finiteIn(i, end) && (end == len(x.toks) || x.rests(end)) {
			return end // "said hours | after leaving Dorne"
		}
	}
	if !adverbialPreps[x.norm(i)] || x.norm(i) == "to" && x.verbAt(i+1, nlp.VB, nlp.VBP) {
		return i
	}
	for k := i + 1; k < len(x.toks) && k < i+4 && x.group(k) < 0; k++ {
		if p := x.phraseFrom(k); p >= 0 {
			return x.phraseEnd(p)
		}
	}
	return i
}

// whiles are nouns for how long before or after something: "said [hours] after leaving".
var whiles = set("minutes hours days weeks months years moments")

var adverbialPreps = map[string]bool{
	"in": true, "on": true, "at": true, "to": true, "during": true, "through": true, "via": true, "from": true, "by": true,
	"with": true, "after": true, "before": true, "without": true, "over": true, "under": true, "outside": true, "inside": true, "of": true, "for": true, "about": true,
}

// time reports whether token i begins a time: "Tuesday", "last week".
func (x *scene) time(i int) bool {
	p := x.phraseFrom(i)
	return p >= 0 && x.timePhrase(p)
}

// timePhrase reports whether a noun phrase is a time. "Friday's test" is none.
func (x *scene) timePhrase(p int) bool {
	ph := &x.t.Phrases[p]
	return ph.When && ph.Owner < 0 && x.tag(ph.To) != nlp.POS
}
