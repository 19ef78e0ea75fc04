package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// A report is one attribution while its sentence is still being read. Its
// positions are tokens; from, a and b are -1 or empty where they do not apply.
type report struct {
	class    nlp.CueClass
	lemma    string
	cue      tokens
	speaker  int    // index in Tree.Phrases, or -1
	written  tokens // the speaker as written where it is not the phrase: "[her] claim", "the man [who] said"
	from     int    // where the report's own clause begins: a content before it ends here
	shared   bool   // its verb shares the subject of another one
	way      way    // how it holds what follows it
	after    tokens // content behind the cue
	before   tokens // content before the clause
	open     bool   // the content is still to come: "She said:" at the end of a paragraph
	strong   bool   // somebody speaks here, by name or title: it is a report even inside another one
	modality nlp.Modality
}

// tokens is a half-open range of tokens of a sentence.
type tokens struct{ from, to int }

func (t tokens) empty() bool { return t.to <= t.from }

// verbReport reads the report that a verb group makes, if it makes one.
func (x *scene) verbReport(g int) (report, bool) {
	v := &x.t.Verbs[g]
	senses := verbs[v.Lemma]
	if len(senses) == 0 || x.quote(v.Head) >= 0 || idleModals[v.Modal] || !x.active(g) {
		return report{}, false
	}
	if v.Passive {
		return x.passiveReport(g, senses)
	}
	sub := x.subjectOf(g)
	r := report{lemma: v.Lemma, cue: tokens{v.From, v.To}, speaker: sub.phrase, written: sub.pronoun, from: sub.from, shared: sub.shared}
	if v.Finite && x.norm(r.from-1) == "as" && takes(senses, quoted) {
		return x.asReport(r, senses)
	}
	if p := x.inverted(g); p >= 0 && takes(senses, quoted|that) {
		r.speaker, r.written, r.from, r.shared = p, tokens{}, v.From, false
		return x.finishPreposed(r, senses, x.speakerEnd(p))
	}
	if q := x.quotedBefore(r.from); q >= 0 && takes(senses, quoted) && (x.quotes[q].Start <= x.toks[0].Start || !x.followed(v.To, senses)) {
		return x.finishPreposed(r, senses, v.To)
	}
	return x.following(r, v.To, senses)
}

// active reports whether a verb group says that somebody did speak: it is
// finite, a participle, or an infinitive that a verb like "went on" makes real.
func (x *scene) active(g int) bool {
	v := &x.t.Verbs[g]
	if v.Finite || x.mistagged(v) {
		return true
	}
	if x.tag(v.Head) == nlp.VBG {
		return x.tag(v.From-1) != nlp.IN || takes(verbs[v.Lemma], quoted) && actPreps[x.norm(v.From-1)]
	}
	return g > 0 && x.tag(v.Head) == nlp.VB && realVerbs[x.t.Verbs[g-1].Lemma] && x.t.Verbs[g-1].To+2 >= v.From
}

// mistagged reports whether a past participle that stands alone is a past tense
// that the tagger took for one: "the minister said he believes", "Ngo cited the
// cost". A participle has no noun phrase behind it.
func (x *scene) mistagged(v *syntax.VerbGroup) bool {
	if x.tag(v.Head) != nlp.VBN || v.To != v.From+1 || x.phrase(v.From-1) < 0 {
		return false
	}
	p := x.phraseFrom(v.To)
	return takes(verbs[v.Lemma], quoted) && x.tag(v.From-1).Noun() || p >= 0 && !x.timePhrase(p) || x.opens(v.To) || x.norm(v.To) == "that"
}

// actPreps are prepositions behind which a participle still tells of an act:
// "before asking her", but not "for suggesting".
var actPreps = set("after before by in while when as")

// realVerbs are verbs that make an infinitive behind them real.
var realVerbs = set("go continue begin start proceed decline refuse appear seem")

// idleModals are the modals of verbs that report nothing: nobody has spoken.
var idleModals = map[string]bool{"should": true, "must": true, "can": true, "could": true, "might": true, "may": true, "ought": true}

// takes reports whether one of the senses has one of the frames.
func takes(senses []sense, f frame) bool {
	for _, s := range senses {
		if s.Takes&f != 0 {
			return true
		}
	}
	return false
}

// following completes a report whose content stands behind the verb, which ends
// at token at; one with nothing behind it may have its content before.
func (x *scene) following(r report, at int, senses []sense) (report, bool) {
	for _, s := range senses {
		i, ok := x.particle(at, s)
		if !ok {
			continue
		}
		start, w := x.complement(i, s)
		if w == nowhere || s.Takes&figures != 0 && !x.figures(&r) {
			continue
		}
		if w == thing || s.Phrase != "" {
			r.cue.to = max(i, x.cueEnd(i, start))
		}
		r.class, r.way, r.after = s.Class, w, tokens{start, x.bounded(&r, start, x.contentEnd(start, w))}
		return r, x.able(&r) && !r.after.empty()
	}
	return x.finishPreposed(r, senses, at)
}

// bounded returns end, the end of content that begins at token start, or that of
// the cue's clause where the main clause follows it: "Though she called it weak,
// Dr. Voss ...".
func (x *scene) bounded(r *report, start, end int) int {
	g := x.group(r.cue.from)
	if g < 0 {
		return end
	}
	c := x.t.Verbs[g].Clause
	if c < 0 || x.t.Clauses[c].Sort != syntax.Adverbial && x.t.Clauses[c].Sort != syntax.Relative || x.t.Clauses[c].Parent < 0 {
		return end
	}
	k := &x.t.Clauses[c]
	if main := x.t.Clauses[k.Parent].Verb; main <= g || k.To <= start {
		return end
	}
	return min(end, x.trimStop(start, k.To))
}

// figures reports whether the speaker of a report is a set of numbers.
func (x *scene) figures(r *report) bool {
	return r.speaker >= 0 && numbers[x.toks[x.t.Phrases[r.speaker].Head].Norm]
}

var numbers = set("estimate estimates figure figures result results tally tallies count counts poll polls data statistics forecast forecasts projection projections survey surveys census ratings")

// able reports whether the speaker of a report can have said or meant it.
// Everything can be said to "show that"; only people and bodies of people plan
// to do a thing or reject one.
func (x *scene) able(r *report) bool {
	if r.speaker < 0 {
		return false
	}
	if r.way != toDo && r.way != thing {
		g := x.group(r.cue.from)
		return x.norm(x.t.Phrases[r.speaker].Head) != "it" || g >= 0 && x.t.Verbs[g].Finite
	}
	switch head := x.toks[x.t.Phrases[r.speaker].Head]; {
	case head.Tag == nlp.PRP:
		return head.Norm != "it"
	case head.Tag.Proper(), head.Tag == nlp.DT, head.Tag == nlp.CD:
		return true
	default:
		_, person := headTypes[head.Norm]
		return person || documents[head.Norm] || head.Norm != x.text[head.Start:head.End]
	}
}

// documents are writings that take a stand in their authors' stead.
var documents = set("statement letter ad article memo tweet brief lawsuit suit editorial petition resolution ruling complaint campaign platform manifesto")

// cueEnd returns where a cue ends whose content begins at start: behind the
// preposition right before it, else at i.
func (x *scene) cueEnd(i, start int) int {
	if start == i+1 && prepOf(x.norm(i)) != 0 {
		return start
	}
	return i
}

// particle passes over the particle of a sense, which stands at token at or is
// the last word of the verb group before it.
func (x *scene) particle(at int, s sense) (int, bool) {
	switch s.Phrase {
	case "", x.norm(at - 1):
		return at, true
	case x.norm(at):
		return at + 1, true
	}
	return at, false
}

// inverted returns the phrase behind a verb that is its subject: "..., said
// Ngo", or -1.
func (x *scene) inverted(g int) int {
	v := &x.t.Verbs[g]
	p := x.phraseFrom(v.To)
	if p < 0 || !v.Finite || v.Modal != "" || x.timePhrase(p) {
		return -1
	}
	if end := x.t.Phrases[p].To; v.From == 0 {
		if (x.norm(end) == ":" || x.tag(end) == nlp.Comma) && x.opens(end+1) {
			return p
		}
		return -1
	}
	behindQuote := x.quote(v.From-1) >= 0 || x.tag(v.From-1) == nlp.Comma && x.quote(v.From-2) >= 0
	if behindQuote || x.tag(v.From-1) == nlp.Comma && !x.finiteFrom(v.To) && (x.finiteIn(0, v.From) || x.resumesAt(x.t.Phrases[p].To)) && x.skipAside(v.From-1, nlp.Comma) < 0 {
		return p
	}
	return -1
}

// resumesAt reports whether a verb stands behind a comma at token i: "The funds,
// said Ngo[, are] gone".
func (x *scene) resumesAt(i int) bool {
	g := x.groupFrom(i + 1)
	return x.tag(i) == nlp.Comma && g >= 0 && x.t.Verbs[g].Finite
}

// quotedBefore returns the quotation that ends right before token i, a comma
// between them passed over, or -1.
func (x *scene) quotedBefore(i int) int {
	if x.tag(i-1) == nlp.Comma || x.tag(i-1) == nlp.Dash {
		i--
	}
	if i > 0 && x.quote(i) != x.quote(i-1) {
		return x.quote(i - 1)
	}
	return -1
}

// followed reports whether content stands behind a cue that ends at token at.
func (x *scene) followed(at int, senses []sense) bool {
	for _, s := range senses {
		if _, w := x.complement(at, s); w != nowhere {
			return true
		}
	}
	return false
}

// finiteIn reports whether a finite verb stands in [from, to).
func (x *scene) finiteIn(from, to int) bool {
	for g := range x.t.Verbs {
		if v := &x.t.Verbs[g]; v.From >= from && v.To <= to && v.Finite {
			return true
		}
	}
	return false
}

// finishPreposed completes a report whose content stands before its clause:
// "..., she said", and goes on behind it where the clause only interrupts. at is
// the token behind the verb and what belongs to it.
func (x *scene) finishPreposed(r report, senses []sense, at int) (report, bool) {
	s, ok := x.parenthetical(r, senses)
	if !ok {
		return r, false
	}
	r.class, r.way = s.Class, preposed
	r.before = x.contentBefore(r.from)
	end := x.passAdverbials(at)
	if !r.invertedSpeaker() || x.opens(end+1) || x.resumesAt(end) {
		r.after = x.resumes(end, s, r.before)
	}
	if r.before.empty() && r.after.empty() {
		r.open = s.Takes&quoted != 0 && x.norm(len(x.toks)-1) == ":"
		return r, r.open && r.speaker >= 0
	}
	return r, x.wholeBefore(&r, end) || r.from == 0 && r.invertedSpeaker() && !r.after.empty()
}

// parenthetical returns the first sense in which a verb may follow what it
// reports. Participles do not: ", adding".
func (x *scene) parenthetical(r report, senses []sense) (sense, bool) {
	g := x.group(r.cue.from)
	if g >= 0 && !x.t.Verbs[g].Finite {
		return sense{}, false
	}
	for _, s := range senses {
		if _, ok := x.particle(r.cue.to, s); ok && s.Takes&(quoted|that) != 0 {
			return s, true
		}
	}
	return sense{}, false
}

// invertedSpeaker reports whether the speaker stands behind its verb.
func (r *report) invertedSpeaker() bool { return r.from == r.cue.from }

// wholeBefore reports whether what stands before a clause of speech that ends at
// token end is something said: a quotation, or a sentence, perhaps with its end
// behind the clause. "In March, the council said enough" is none.
func (x *scene) wholeBefore(r *report, end int) bool {
	b := r.before
	if b.empty() {
		return false
	}
	if x.quote(b.to-1) >= 0 {
		return true
	}
	return x.restsAt(end) && (!r.after.empty() || x.finiteFrom(b.from) && x.finiteIn(b.from, b.to))
}

// passAdverbials returns the token behind the adverbials and the hearer from
// token i on.
func (x *scene) passAdverbials(i int) int {
	for steps := 0; steps < 6; steps++ {
		next := x.adverbial(i)
		if p := x.phraseFrom(i); p >= 0 && next == i && steps == 0 {
			next = x.phraseEnd(p)
		}
		if next == i {
			return i
		}
		i = next
	}
	return i
}

// contentBefore returns the words before a clause that begins at token from and
// reports them; empty when there are none that could be reported.
func (x *scene) contentBefore(from int) tokens {
	end := from
	for end > 0 && (x.tag(end-1) == nlp.Comma || x.tag(end-1) == nlp.Dash) {
		end--
	}
	if end == 0 || end == from && x.quote(end-1) < 0 {
		return tokens{}
	}
	if x.quote(end-1) < 0 && !x.finiteIn(0, end) && end < 2 {
		return tokens{}
	}
	return tokens{0, end}
}

// resumes returns the content that goes on behind a clause of speech which ends
// at token i: in quotation marks, or as the rest of a sentence that the clause
// interrupts. What only says how or when it was said is no content.
func (x *scene) resumes(i int, s sense, before tokens) tokens {
	if x.tag(i) != nlp.Comma && x.tag(i) != nlp.Colon && x.tag(i) != nlp.Dash {
		return tokens{}
	}
	i++
	if x.opens(i) && s.Takes&quoted != 0 || !before.empty() && x.quote(before.to-1) < 0 && !x.comments(i) {
		return tokens{i, x.contentEnd(i, clause)}
	}
	if s.Takes&quoted != 0 && !before.empty() && x.quote(before.to-1) >= 0 {
		return x.quotedAfter(i)
	}
	return tokens{}
}

// quotedAfter returns the first quotation behind a comma from token i on: words
// that go on behind an aside, "he said, waving a flag, ...".
func (x *scene) quotedAfter(i int) tokens {
	for k := i; k+1 < len(x.toks); k++ {
		if x.tag(k) == nlp.Comma && x.opens(k+1) {
			return tokens{k + 1, x.quoteEnd(k + 1)}
		}
	}
	return tokens{}
}

// comments reports whether what begins at token i, behind a clause of speech,
// is the writer's: ", adding", ", who", ", as", ", and".
func (x *scene) comments(i int) bool {
	switch x.tag(i) {
	case nlp.CC:
		return x.groupFrom(i+1) >= 0 || x.tag(i+1) == nlp.RB
	case nlp.VBG, nlp.WP, nlp.WDT, nlp.WPS, nlp.WRB, nlp.RB, nlp.NoTag, nlp.Stop, nlp.VBN:
		return true
	}
	switch x.norm(i) {
	case "as", "while", "after", "although", "though", "according", "in", "on", "at", "during":
		return true
	}
	return false
}
