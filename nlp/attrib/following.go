package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// following completes a report whose content stands behind the verb, which ends
// at token at; one with nothing behind it may have its content before.
func (x *scene) following(r report, at int, senses []sense) (report, bool) {
	g := x.group(r.cue.from)
	for _, s := range senses {
		i, ok := x.particle(at, s)
		if !ok || g >= 0 && s.Phrase == "" && x.t.Verbs[g].Particle != "" && !aloud[x.t.Verbs[g].Lemma] {
			continue // "the difference adds up to"
		}
		start, w := x.complement(i, s)
		if w == nowhere || s.Takes&figures != 0 && !x.figures(&r) {
			continue
		}
		if g >= 0 && !x.t.Verbs[g].Finite && w == clause && x.tag(start-1) == nlp.Comma && x.stepBack(r.cue.from) == 0 {
			continue // "Responding to Holm, Lind left"
		}
		if colon := x.pointsAhead(start); w == thing && colon > 0 && takes(senses, quoted) {
			r.class, r.way, r.open = s.Class, speech, colon+1 == len(x.toks)
			r.after = tokens{colon + 1, x.quoteEnd(colon + 1)}
			return r, r.speaker >= 0 && (r.open || x.opens(colon+1))
		}
		if w == thing && x.named(start, s) {
			return r, true // it reports nothing, and still ends what stands before it
		}
		if w == thing || w == toDo || s.Phrase != "" {
			r.cue.to = max(i, x.cueEnd(i, start))
		}
		end := x.contentEnd(start, w)
		if w == thing {
			end = x.beforeTally(start, end, s.Class)
		}
		r.class, r.way = s.Class, w
		r.after = tokens{start, x.bounded(&r, start, end)}
		return r, x.able(&r, s) && !r.after.empty()
	}
	return x.finishPreposed(r, senses, at)
}

// pointsAhead returns the colon behind an object at token i that only points at what
// is said next, "put it this way:", "said the following:"; or -1.
func (x *scene) pointsAhead(i int) int {
	ahead := x.norm(i) == "it" || x.norm(i) == "this"
	for k := i; k < i+5 && k < len(x.toks) && x.group(k) < 0; k++ {
		if ahead = ahead || x.norm(k) == "following"; ahead && x.norm(k) == ":" {
			return k
		}
	}
	return -1
}

// aloud are verbs that a particle only makes louder: "cried out".
var aloud = set("cry shout yell scream call read speak")

// bounded returns end, the end of content that begins at token start, or that of
// the cue's clause where the main clause follows it: "Though she called it weak,
// Dr. Voss ...".
func (x *scene) bounded(r *report, start, end int) int {
	g := x.group(r.cue.from)
	if g < 0 {
		return end
	}
	if x.fronts(r) {
		end = x.beforeMain(r.way, start, end)
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

// beforeMain returns where content of a way, in the tokens [start, end) of a clause
// that the main one is to follow, ends: at the comma before the main one.
func (x *scene) beforeMain(w way, start, end int) int {
	inner := x.subordinator(start) || x.norm(start) == "that" && x.subordinator(start+1) // "that if it rains, ..."
	for k := start + 1; k < end; k++ {
		switch {
		case !x.begins(k):
		case inner:
			inner = false
		case w != clause || x.finiteIn(start, k):
			return k
		}
	}
	return end
}

// begins reports whether a clause with a subject of its own begins behind the comma at
// token k: "Although some say it failed[,] Lind has".
func (x *scene) begins(k int) bool {
	return x.tag(k) == nlp.Comma && x.quote(k) < 0 && (x.phraseFrom(k+1) >= 0 || x.tag(k+1) == nlp.EX) && x.finiteFrom(k+1)
}

// fronts reports whether the cue of a report stands in a clause that says when or why
// and comes before the main one: "after [Lind said] it was late, they left".
func (x *scene) fronts(r *report) bool {
	k := r.from - 1
	if !x.subordinator(k) {
		if k = 0; x.tag(0) == nlp.CC {
			k = 1
		}
		for c := k; c < r.cue.from; c++ {
			if x.begins(c) {
				return false
			}
		}
	}
	return x.subordinator(k) && (k == 0 || x.tag(k-1) == nlp.CC || x.norm(k-1) == "that")
}

// figures reports whether the speaker of a report is a set of numbers.
func (x *scene) figures(r *report) bool {
	return r.speaker >= 0 && numbers[x.toks[x.t.Phrases[r.speaker].Head].Norm]
}

var numbers = set("average averages estimate estimates figure figures numbers result results tally tallies count counts poll polls data statistics forecast forecasts projection projections survey surveys census ratings")

// able reports whether the speaker of a report can have said or meant it.
// Everything can be said to "show that"; only people and bodies of people plan
// to do a thing or reject one.
func (x *scene) able(r *report, s sense) bool {
	if r.speaker < 0 {
		return false
	}
	head := x.norm(x.t.Phrases[r.speaker].Head)
	switch {
	case r.negated && hollow[s.Class] && (r.way == toDo || r.way == thing):
		return false // "did not mention the flood"
	case r.way == evidence, s.Takes&shown != 0 && r.way == clause && x.seen(r.after.from):
		return numbers[head] || reports[lexicon.Singular(head)]
	case r.way == toDo || r.way == thing:
		return x.minded(r)
	case s.Takes&mindful != 0 && !x.minded(r) && !numbers[head] && !reports[head] && !texts[head] && head != "it":
		return false
	}
	g := x.group(r.cue.from)
	return head != "it" || g >= 0 && x.t.Verbs[g].Finite
}

// seen reports whether what begins at token i is rather a thing with what happened to
// it than a clause: "found [the boat sunk]".
func (x *scene) seen(i int) bool {
	return x.phraseFrom(i) >= 0 && !x.finiteFrom(i)
}

// hollow are the classes of verbs that tell of nothing where they are negated:
// "did not mention the flood", but "did not support the law".
var hollow = map[nlp.CueClass]bool{nlp.Say: true, nlp.Allege: true}

// minded reports whether the speaker of a report is a person or a body of people,
// or a writing that takes a stand for them.
func (x *scene) minded(r *report) bool {
	if r.speaker < 0 {
		return false
	}
	switch head := x.toks[x.t.Phrases[r.speaker].Head]; {
	case head.Tag == nlp.PRP:
		return head.Norm != "it" && head.Norm != "you"
	case head.Tag == nlp.DT:
		return head.Norm != "this" && head.Norm != "that"
	case head.Tag.Proper(), head.Tag == nlp.CD:
		return true
	default:
		return canSpeak(head.Norm) || head.Norm == "percent" || head.Norm == "%" || documents[head.Norm] || head.Norm != x.text[head.Start:head.End]
	}
}

// documents are writings that take a stand in their authors' stead.
var documents = set("statement letter ad advertisement post posts tweets message messages email emails editorials articles op-ed column article document website site memo tweet brief lawsuit suit editorial petition resolution ruling complaint campaign platform manifesto")

// texts are writings, pictures and sounds that tell something without a stand of
// their own.
var texts = set("slide slides affidavit agreement amendment announcement archive bill blog book bulletin charter clip code comment comments constitution contract database decision diary directive " +
	"disclosure documentary email emails entry evidence excerpt file filing film footage footnote footnotes graphic guidance guidelines image images indictment language law ledger letters list log logs " +
	"manual map math memoir memorandum message messages metadata minutes note notes notice notification opinion passage permit photo photograph photographs photos picture pictures poster posting postings " +
	"posts prospectus reading record recording recordings records regulation regulations release research resumes rule rules schedule scripture section story stories subpoena summary tape tapes testimony text texts " +
	"timeline timetable transcript transcripts treaty verdict version video videos warrant words findings finding paper papers articles documents reports studies analyses reviews audits inquiries filings memos statements letter")

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
	case x.norm(at + 1):
		return at + 2, x.norm(at) == "it" // "made it clear"
	}
	return at, false
}
