package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// A report is one attribution while its sentence is still being read. Its
// positions are tokens; from, a and b are -1 or empty where they do not apply.
type report struct {
	class   nlp.CueClass
	lemma   string
	cue     tokens
	speaker int    // index in Tree.Phrases, or -1
	written tokens // the speaker as written where it is not the phrase: "[her] claim", "the man [who] said"
	from    int    // where the report's own clause begins: a content before it ends here
	shared  bool   // its verb shares the subject of another one
	way     way    // how it holds what follows it
	after   tokens // content behind the cue
	before  tokens // content before the clause
	open    bool   // the content is still to come: "She said:" at the end of a paragraph
	strong  bool   // somebody speaks here, by name or title: it is a report even inside another one
	negated bool   // nobody said it: "has not said whether", "made no mention of"
}

// tokens is a half-open range of tokens of a sentence.
type tokens struct{ from, to int }

func (t tokens) empty() bool { return t.to <= t.from }

// verbReport reads the report that a verb group makes, if it makes one.
func (x *scene) verbReport(g int) (report, bool) {
	v := &x.t.Verbs[g]
	senses := verbs.Get(v.Lemma)
	if len(senses) == 0 || x.idle(g, senses) {
		return report{}, false
	}
	if v.Passive {
		return x.passiveReport(g, senses)
	}
	sub := x.subjectOf(g)
	if p := x.quotedPerson(g); p >= 0 {
		sub = subject{phrase: p, from: v.From}
	}
	if x.nobody(sub.phrase) {
		return report{}, false
	}
	r := report{lemma: v.Lemma, cue: tokens{v.From, v.To}, speaker: sub.phrase, written: sub.pronoun, from: sub.from, shared: sub.shared, negated: v.Negated}
	if g > 0 && x.norm(v.From-1) == "as" && x.t.Verbs[g-1].Passive && x.t.Verbs[g-1].To == v.From-1 {
		r.cue.from = x.t.Verbs[g-1].From // "was quoted as saying"
	}
	if x.ourVoice(&r) {
		return report{}, false
	}
	if q := x.phrase(r.from - 2); q >= 0 && x.tag(r.from-1) == nlp.CC && !r.shared && x.quotedBefore(x.t.Phrases[q].From) >= 0 {
		r.from = x.t.Phrases[q].From // "No," Lind and [two bakers] wrote
	}
	if v.Finite && x.norm(r.from-1) == "as" && takes(senses, quoted) {
		if said, ok := x.asReport(r, senses); ok || !x.spoken(v.To) && x.norm(v.To) != "that" {
			return said, ok
		}
	}
	if p := x.inverted(g); p >= 0 && (takes(senses, quoted) || takes(senses, that) && x.quotedBefore(v.From) >= 0) {
		r.speaker, r.written, r.from, r.shared = p, tokens{}, v.From, false
		end := x.speakerEnd(p)
		if v.From == 0 {
			end = x.beforeQuoted(p)
		}
		return x.finishPreposed(r, senses, end)
	}
	if q := x.quotedBefore(r.from); q >= 0 && !r.shared && takes(senses, quoted) && (x.quotes[q].Start <= x.toks[0].Start || !x.followed(v.To, senses)) {
		return x.finishPreposed(r, senses, v.To)
	}
	return x.following(r, v.To, senses)
}

// idle reports whether a verb group with senses in the lexicon tells of nothing said:
// "neither confirmed nor denied", "should say", and a verb in quotation marks. A paper
// "has learned that"; others only learn.
func (x *scene) idle(g int, senses []sense) bool {
	v := &x.t.Verbs[g]
	switch before := x.norm(v.From - 1); {
	case before == "nor", before == "neither", v.Lemma == "learn" && x.t.Lemma(v.From) != "have":
		return true
	}
	return x.quote(v.Head) >= 0 || idleModals[v.Modal] || !x.active(g) || takes(senses, whom) && x.askedAside(v)
}

// askedAside reports whether a verb stands in an aside between a subject and its verb,
// so that it tells what was done to them: "Lind, [asked] about the oven, said".
func (x *scene) askedAside(v *syntax.VerbGroup) bool {
	if x.tag(v.From-1) != nlp.Comma || v.To != v.From+1 {
		return false
	}
	c := x.after(v.To, nlp.Comma)
	return x.finiteAt(c+1) && !x.finiteIn(v.To, c)
}

// quotedPerson returns the phrase of the person whom somebody else quotes "as" doing
// what verb group g says: "The Post quoted [Lind] as saying"; or -1.
func (x *scene) quotedPerson(g int) int {
	v := &x.t.Verbs[g]
	if g == 0 || x.norm(v.From-1) != "as" || x.tag(v.Head) != nlp.VBG {
		return -1
	}
	for p := x.phrase(v.From - 2); p >= 0; p = x.phrase(x.t.Phrases[p].Prep - 1) {
		if k := x.group(x.t.Phrases[p].From - 1); k >= 0 && !x.t.Verbs[k].Passive && citing[x.t.Verbs[k].Lemma] {
			return p
		}
		if x.t.Phrases[p].Prep <= 0 {
			return -1
		}
	}
	return -1
}

// citing are verbs of those who pass on what others say.
var citing = set("quote cite")

// doubted reports whether a report has a subject of its own behind "if" or "than": "unclear
// whether Lind offered to", "more than they were expected to".
func (x *scene) doubted(r *report) bool {
	before := x.norm(r.from - 1)
	return !r.shared && (before == "if" || before == "whether" || before == "than" && x.tag(r.from) == nlp.PRP)
}

// supposed reports whether token i stands in a condition that the sentence begins
// with, or in what it imagines: "If the court found that it leaked, nobody would pay",
// "Suppose the court found that it leaked".
func (x *scene) supposed(i int) bool {
	switch x.norm(0) {
	case "imagine", "suppose":
		return x.tag(1) != nlp.Comma
	case "let":
		return x.norm(2) == "say"
	case "if", "unless":
	default:
		return false
	}
	for k := x.after(1, nlp.Comma); k < i; k = x.after(k+1, nlp.Comma) {
		if x.tag(k+1) != nlp.CC && x.finiteFrom(k+1) {
			return false
		}
	}
	return x.after(i, nlp.Comma) < len(x.toks)
}

// generic reports whether a report tells of a mind of nobody in particular, in a
// clause that only says whom or what is meant: "those who support it", "people who
// suspected", but not "the miners, who hope".
func (x *scene) generic(r *report) bool {
	if r.written.empty() || r.speaker < 0 || !x.relative(r.written.from) || x.tag(r.written.from-1) == nlp.Comma {
		return false
	}
	switch r.class {
	case nlp.Think, nlp.Support, nlp.Refuse, nlp.Condemn, nlp.Promise, nlp.Allege:
		return !x.tag(x.t.Phrases[r.speaker].Head).Proper()
	}
	head := x.norm(x.t.Phrases[r.speaker].Head)
	return head == "those" || head == "anyone" || head == "everyone"
}

// nobody reports whether a noun phrase is no speaker but the lack of one: "no
// group has claimed it", "a banner read".
func (x *scene) nobody(p int) bool {
	if p < 0 {
		return false
	}
	switch x.norm(x.t.Phrases[p].From) {
	case "no", "nobody", "none", "neither", "nothing", "your":
		return true
	}
	if ph := x.t.Phrases[p]; ph.To == ph.From+1 && x.norm(ph.From) == "one" {
		return x.group(ph.To) >= 0 && x.t.Verbs[x.group(ph.To)].Modal != "" // "one would think"
	}
	return slogans[x.norm(x.t.Phrases[p].Head)]
}

// ourVoice reports whether a report is the writer's own, or tells readers of themselves.
func (x *scene) ourVoice(r *report) bool {
	return r.speaker >= 0 && (ourselves[x.norm(x.t.Phrases[r.speaker].Head)] || ourselves[x.norm(r.written.from)] && r.written.to == r.written.from+1)
}

// ourselves are the pronouns by which a writer speaks of themselves and of readers.
var ourselves = set("i we you my our your")

// slogans are things with words on them that nobody in particular says.
var slogans = set("banner banners placard placards sign signs slogan slogans sticker stickers t-shirt t-shirts")

// active reports whether a verb group says that somebody did speak: it is
// finite, a participle, or an infinitive that a verb like "went on" makes real.
func (x *scene) active(g int) bool {
	v := &x.t.Verbs[g]
	if v.Finite || x.mistagged(v) {
		return true
	}
	if x.tag(v.Head) == nlp.VBG {
		if x.norm(v.From-1) == "worth" {
			return false
		}
		return x.tag(v.From-1) != nlp.IN || takes(verbs.Get(v.Lemma), quoted) && actPreps[x.norm(v.From-1)]
	}
	if g == 0 || x.tag(v.Head) != nlp.VB {
		return false
	}
	before := &x.t.Verbs[g-1]
	if before.Lemma == "take" && x.norm(before.To) == "to" {
		return before.To+3 >= v.From // "took to the stage to call it a lie"
	}
	return realVerbs[before.Lemma] && before.To+2 >= v.From
}

// mistagged reports whether a past participle that stands alone is a past tense
// that the tagger took for one: "the minister said he believes", "Ngo cited the
// cost". A participle has no noun phrase behind it.
func (x *scene) mistagged(v *syntax.VerbGroup) bool {
	if v.To != v.From+1 {
		return false
	}
	from := v.From
	for x.tag(from-1) == nlp.RB && x.phrase(from-1) < 0 {
		from-- // "very specifically criticized"
	}
	p, before := x.phraseFrom(v.To), x.phrase(v.From-1) >= 0
	switch {
	case x.tag(v.Head) == nlp.VB:
		return before && x.group(v.From) == 0 && takes(verbs.Get(v.Lemma), quoted|that) // "those close to him believe"
	case x.tag(v.Head) != nlp.VBN:
		return false
	case x.tag(v.From-1) == nlp.CC:
		k := x.lastFinite(x.group(v.From))
		return k >= 0 && x.t.Verbs[k].Tense == syntax.Past && x.t.Verbs[k].From == x.t.Verbs[k].Head && !x.t.Verbs[k].Passive
	case !before && x.group(v.From-1) >= 0:
		return x.norm(v.To) == "that" // "the keeper who hoped to be forgiven confirmed that"
	case !before:
		return x.tag(from-1) == nlp.Comma && x.lastFinite(x.group(v.From)) < 0 && (p >= 0 || x.norm(v.To) == "on") && x.skipAside(from-1, nlp.Comma) >= 0
	}
	return takes(verbs.Get(v.Lemma), quoted) && x.tag(v.From-1).Noun() || p >= 0 && !x.timePhrase(p) || x.opens(v.To) || x.norm(x.adverbial(v.To)) == "that"
}

// actPreps are prepositions behind which a participle still tells of an act:
// "before asking her", but not "for suggesting".
var actPreps = set("after before by in while when as")

// realVerbs are verbs that make an infinitive behind them real.
var realVerbs = set("go continue begin start proceed decline refuse appear seem")

// idleModals are the modals of verbs that report nothing: nobody has spoken.
var idleModals = map[string]bool{"should": true, "must": true, "can": true, "could": true, "might": true, "may": true, "need": true, "ought": true}

// takes reports whether one of the senses has one of the frames.
func takes(senses []sense, f frame) bool {
	for _, s := range senses {
		if s.Takes&f != 0 {
			return true
		}
	}
	return false
}
