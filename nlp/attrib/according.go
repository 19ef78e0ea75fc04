package attrib

import "crossclaim/nlp"

// accordingReport reads "according to" at token i: its speaker stands behind
// it, its content is the rest of the sentence.
func (x *scene) accordingReport(i int) (report, bool) {
	p := x.phraseFrom(i + 2)
	if x.norm(i+1) != "to" || p < 0 || x.quote(i) >= 0 {
		return report{}, false
	}
	r := report{lemma: "according to", cue: tokens{i, i + 2}, speaker: p, from: i, way: preposed}
	end := x.speakersEnd(&r)
	before := x.stepBack(i)
	if before > 0 && x.norm(before-1) != "that" && (before > 3 || x.finiteIn(0, before) || x.resumesAt(end)) {
		r.before, r.after = tokens{0, before}, x.afterAccording(before, end)
		return r, true
	}
	end, comma := x.accordingEnd(end)
	if comma {
		end++
	}
	r.after = tokens{end, x.clauseEnd(end, clause)}
	if before > 1 && x.tag(0) == nlp.IN && x.tag(before) == nlp.Comma {
		r.before = tokens{0, before} // "By May, according to Lind, the pier will close"
	}
	return r, r.after.to-r.after.from > 2 && (comma || x.finiteFrom(end))
}

// speakersEnd returns the token behind the speaker of a report and others that "and"
// or a list joins to them: "according to Lind and Brandt", "according to polls from
// Dorne, Ostby, and Lund".
func (x *scene) speakersEnd(r *report) int {
	end := x.speakerEnd(r.speaker)
	to := x.listEnd(end)
	if q := x.phraseFrom(end + 1); to == end && x.tag(end) == nlp.CC && q >= 0 && x.restsAt(x.phraseEnd(q)) {
		to = x.speakerEnd(q)
	}
	if to > end {
		r.written = tokens{x.t.Phrases[r.speaker].From, to}
	}
	return to
}

// afterAccording returns what goes on behind "according to" and its speaker, who end at
// token end, of a content that ends at token before: "it was, according to Lind, [late]".
func (x *scene) afterAccording(before, end int) tokens {
	switch {
	case x.tag(end) == nlp.Comma && x.tag(end+1) == nlp.CC && x.finiteFrom(end+2):
		return tokens{end + 2, x.clauseEnd(end+2, clause)}
	case x.resumesAt(end) && !x.finiteIn(0, before), x.tag(end) == nlp.Comma && (x.isBe(before-1) || x.opens(end+1)):
		return tokens{end + 1, x.clauseEnd(end+1, clause)}
	}
	return tokens{}
}

// accordingEnd returns where what says more of a speaker ends that ends at token end
// itself, and whether a comma stands there: ", quoting the navy,", ", who ran the mill,".
func (x *scene) accordingEnd(end int) (at int, comma bool) {
	if !x.finiteFrom(end) || x.norm(end) == "to" {
		for end < len(x.toks) && x.tag(end) != nlp.Comma && x.tag(end) != nlp.Stop && !x.clauseBegins(end) {
			end++
		}
	}
	if comma = x.tag(end) == nlp.Comma; !comma {
		return end, false
	}
	switch x.tag(end + 1) {
	case nlp.VBG:
		end = x.after(end+1, nlp.Comma)
	case nlp.WP, nlp.WPS:
		for k := x.after(end+1, nlp.Comma); k < len(x.toks); k = x.after(k+1, nlp.Comma) {
			if x.phraseFrom(k+1) >= 0 && x.finiteFrom(k+1) {
				return k, true
			}
		}
	}
	return end, true
}

// isBe reports whether token i ends a verb group that says nothing yet: "it [was],
// according to Lind, late".
func (x *scene) isBe(i int) bool {
	g := x.group(i)
	return g >= 0 && x.t.Verbs[g].Lemma == "be" && x.t.Verbs[g].To == i+1
}

// stepBack returns the token behind the last word before token i.
func (x *scene) stepBack(i int) int {
	for i > 0 && (x.tag(i-1) == nlp.Comma || x.tag(i-1) == nlp.Dash || x.tag(i-1) == nlp.Open) {
		i--
	}
	return i
}

// clauseBegins reports whether a clause of its own begins at token i: "and", or
// a relative pronoun.
func (x *scene) clauseBegins(i int) bool {
	return x.tag(i) == nlp.Colon || x.tag(i) == nlp.Close
}

// speakerEnd returns the token behind a speaker and what says which one it is:
// "a spokesman for the police in Minsk", "officials briefed on the matter".
func (x *scene) speakerEnd(p int) int {
	_, end := x.t.Extent(p)
	for speakerPreps[x.norm(end)] {
		q := x.phraseFrom(end + 1)
		if q < 0 || x.timePhrase(q) || media[x.toks[x.t.Phrases[q].Head].Norm] {
			break
		}
		_, end = x.t.Extent(q)
	}
	return end
}

var speakerPreps = set("of for from at with in to by")

// asReport reads "as she told the court": its content is the rest of the
// sentence behind it, or the sentence before it.
func (x *scene) asReport(r report, senses []sense) (report, bool) {
	s, ok := x.parenthetical(r, senses)
	if !ok || r.speaker < 0 {
		return r, false
	}
	r.from--
	r.class, r.way = s.Class, preposed
	r.cue.to, _ = x.particle(r.cue.to, s)
	end := x.passAdverbials(r.cue.to, takes(senses, whom))
	switch before := x.stepBack(r.from); {
	case (r.from == 0 || x.norm(before-1) == "that" || before == 1 && !x.tag(0).Noun()) && (x.tag(end) == nlp.Comma || x.norm(end) == ":") && end+1 < len(x.toks) && (s.bare() || s.Phrase != "" || x.opens(end+1)):
		r.after = tokens{end + 1, x.contentEnd(end+1, clause)}
	case before > 0 && before < r.from && x.restsAt(end) && x.finiteIn(0, before):
		r.before = tokens{0, before}
	default:
		r.open = takes(senses, quoted) && x.norm(end) == ":" && end+1 == len(x.toks) // it follows in the next paragraph
	}
	return r, r.open || !r.after.empty() || !r.before.empty()
}
