package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// inverted returns the phrase behind a verb that is its subject: "..., said
// Ngo", or -1.
func (x *scene) inverted(g int) int {
	v := &x.t.Verbs[g]
	p := x.phraseFrom(v.To)
	if p < 0 || !v.Finite || v.Modal != "" || x.timePhrase(p) {
		return -1
	}
	if v.From == 0 {
		if x.beforeQuoted(p) > 0 {
			return p
		}
		return -1
	}
	if v.Lemma == "tell" || !x.voice(p) {
		return -1 // "Lind, the mayor, told Radio Ostby"; ", author of "Rye," questioned the cost"
	}
	behindQuote := x.quote(v.From-1) >= 0 || x.tag(v.From-1) == nlp.Comma && x.quote(v.From-2) >= 0
	if behindQuote || x.tag(v.From-1) == nlp.Comma && (!x.finiteFrom(v.To) || x.unfinished(tokens{}) && x.tag(x.t.Phrases[p].To) == nlp.Comma) && (x.finiteIn(0, v.From) || x.resumesAt(x.t.Phrases[p].To)) && (x.skipAside(v.From-1, nlp.Comma) < 0 || x.lastSaid(v, p)) {
		return p
	}
	return -1
}

// beforeQuoted returns the token behind the speaker that phrase p begins, and what says
// more about them up to the mark before words in quotation marks, with which the sentence
// goes on: "Said [Bo Lind, the mayor of Lund]: ..."; or -1.
func (x *scene) beforeQuoted(p int) int {
	for end := x.t.Phrases[p].To; end < len(x.toks) && x.group(end) < 0; end++ {
		if (x.norm(end) == ":" || x.tag(end) == nlp.Comma) && x.opens(end+1) {
			return end
		}
	}
	return -1
}

// lastSaid reports whether a verb group is "said" and phrase p behind it, with which the
// clause ends, can speak. Nobody says a person: "They felt safe, as they knew it, said
// Mr. Lind".
func (x *scene) lastSaid(v *syntax.VerbGroup, p int) bool {
	head := x.t.Phrases[p].Head
	return v.Lemma == "say" && (x.tag(head).Proper() || canSpeak(x.norm(head))) && (x.restsAt(x.passAdverbials(x.speakerEnd(p), false)) || x.relative(x.speakerEnd(p))) && !x.verbalFrom(v.To)
}

// voice reports whether a noun phrase may be who or what says words beside it: people,
// a body, a writing or anything with a name.
func (x *scene) voice(p int) bool {
	head := &x.toks[x.t.Phrases[p].Head]
	return head.Tag.Proper() || head.Tag == nlp.PRP || head.Tag == nlp.CD || head.Tag == nlp.DT || canSpeak(head.Norm) || documents[head.Norm] || reports[head.Norm] || texts[head.Norm] || numbers[head.Norm] || media[head.Norm] || head.Norm != head.In(x.text)
}

// resumesAt reports whether a verb stands behind a comma at token i: "The funds,
// said Ngo[, are] gone".
func (x *scene) resumesAt(i int) bool {
	return x.tag(i) == nlp.Comma && x.finiteAt(i+1)
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
	if !ok || r.speaker < 0 || !r.written.empty() && x.relative(r.written.from) {
		return r, false
	}
	r.class, r.way = s.Class, preposed
	r.before = x.contentBefore(r.from)
	end := x.passAdverbials(at, takes(senses, whom))
	if !r.invertedSpeaker() || x.opens(end+1) || x.resumesAt(end) || x.unfinished(r.before) {
		r.after = x.resumes(end, s, r.before)
	}
	if r.before.empty() && r.after.empty() {
		r.open = s.Takes&quoted != 0 && x.norm(len(x.toks)-1) == ":"
		return r, r.open && r.speaker >= 0
	}
	whole := x.wholeBefore(&r, end)
	if head := x.t.Phrases[r.speaker].Head; whole && r.shared && r.before.from <= head && head < r.before.to {
		r.before, r.after = tokens{}, tokens{} // "Lind said it was "late" but did not reply": it ends what was said
	}
	if tag := x.tag(0); r.before == (tokens{0, 1}) && (tag == nlp.RB || tag == nlp.CC || tag == nlp.IN) {
		r.before = tokens{} // "Still, she said, [the river rose]"
	}
	return r, whole || r.from == 0 && r.invertedSpeaker() && !r.after.empty()
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
	said := r.lemma == "say" && (r.invertedSpeaker() || x.tag(end) == nlp.Stop)
	return x.restsAt(end) && (!r.after.empty() || (said || x.finiteFrom(b.from)) && x.finiteIn(b.from, b.to))
}

// passAdverbials returns the token behind the adverbials, and a hearer where there may
// be one, from token i on.
func (x *scene) passAdverbials(i int, hearer bool) int {
	for steps := range 6 {
		next := x.adverbial(i)
		if p := x.phraseFrom(i); p >= 0 && next == i && steps == 0 && hearer {
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
	if start := x.quoteStart(end - 1); start > 0 && x.tag(start-1) == nlp.Colon {
		return tokens{start, end} // "The plan is simple: "..., " he said"
	}
	return tokens{0, end}
}

// quoteStart returns the first token of the quotation that token i stands in, or -1.
func (x *scene) quoteStart(i int) int {
	q := x.quote(i)
	if q < 0 {
		return -1
	}
	for i > 0 && x.quote(i-1) == q {
		i--
	}
	return i
}

// resumes returns the content that goes on behind a clause of speech which ends
// at token i: in quotation marks, or as the rest of a sentence that the clause
// interrupts. What only says how or when it was said is no content.
func (x *scene) resumes(i int, s sense, before tokens) tokens {
	if x.tag(i) != nlp.Comma && x.tag(i) != nlp.Colon && x.tag(i) != nlp.Dash {
		return tokens{}
	}
	i++
	if (x.opens(i) || x.tag(i) == nlp.CC && x.opens(i+1)) && s.Takes&quoted != 0 || !before.empty() && x.quote(before.to-1) < 0 && (x.unfinished(before) || !x.comments(i)) {
		return tokens{i, x.contentEnd(i, clause)}
	}
	if s.Takes&quoted != 0 && !before.empty() && x.quote(before.to-1) >= 0 {
		return x.quotedAfter(i)
	}
	return tokens{}
}

// unfinished reports whether the words before a clause of speech are no sentence
// yet: "Though it was late, she said, ...".
func (x *scene) unfinished(before tokens) bool {
	i := before.from
	if x.tag(i) == nlp.CC {
		i++
	}
	return x.subordinator(i)
}

// quotedAfter returns the first quotation behind a comma from token i on: words
// that go on behind an aside, "he said, waving a flag, ...".
func (x *scene) quotedAfter(i int) tokens {
	for k := i; k+1 < len(x.toks); k++ {
		if g := x.groupFrom(k); g >= 0 && x.speaksOut(g) {
			break // "he said, adding later, ..."
		}
		if x.tag(k) == nlp.Comma && x.opens(k+1) {
			return tokens{k + 1, x.quoteEnd(k + 1)}
		}
	}
	return tokens{}
}

// speaksOut reports whether words in quotation marks follow verb group g as its own.
func (x *scene) speaksOut(g int) bool {
	for _, s := range verbs.Get(x.t.Verbs[g].Lemma) {
		if _, w := x.complement(x.t.Verbs[g].To, s); w == speech {
			return true
		}
	}
	return false
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
