package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// contentEnd returns the token behind the content that begins at token a.
func (x *scene) contentEnd(a int, w way) int {
	if w == speech || w == clause && x.opens(a) {
		if end := x.quoteEnd(a); end >= len(x.toks) || x.rests(end) || x.norm(end) == ";" || !x.goesOn(end) && (x.tag(end-2) == nlp.Stop || x.subordinator(end)) {
			return end
		}
	}
	if w == thing || w == evidence {
		return x.trimStop(a, x.pastOccasion(x.objectEnd(a)))
	}
	return x.clauseEnd(a, w)
}

// pastOccasion returns where an object goes on in an infinitive behind the time or
// the occasion at token k: "asked the court [on Friday] to stop it"; k where it
// does not.
func (x *scene) pastOccasion(k int) int {
	for to := k; ; {
		if to > k && x.norm(to) == "to" && x.verbAt(to+1, nlp.VB, nlp.VBP) {
			return x.clauseEnd(to, thing)
		}
		next := x.adverbial(to)
		if next == to {
			return k
		}
		to = next
	}
}

// quoteEnd returns the token behind the quotation that token a opens.
func (x *scene) quoteEnd(a int) int {
	q := x.quote(a)
	for a < len(x.toks) && x.quote(a) == q {
		a++
	}
	return a
}

// rests reports whether a clause may end before token i: nothing follows but a
// mark.
func (x *scene) rests(i int) bool { return x.tag(i) == nlp.Stop || x.tag(i) == nlp.Comma }

// restsAt reports whether a clause of speech ends at token i: a mark follows, or
// nothing.
func (x *scene) restsAt(i int) bool {
	switch x.tag(i) {
	case nlp.Comma, nlp.Stop, nlp.Dash, nlp.Colon, nlp.Close, nlp.NoTag, nlp.Quote:
		return true
	}
	return false
}

// clauseEnd returns where content that begins at token a ends: with the
// sentence, or before a contrast that is the writer's own.
func (x *scene) clauseEnd(a int, w way) int {
	for k := a + 1; k < len(x.toks); k++ {
		if x.quote(k) < 0 && (x.tag(k) == nlp.Comma && x.contrasts(k+1, w) || w != clause && x.joinsVerb(k)) {
			return k
		}
	}
	return x.trimStop(a, len(x.toks))
}

// contrasts reports whether the clause that begins at token i, behind a comma,
// is the writer's and not part of what is reported: "while", and "but" with a
// sentence of its own; behind an infinitive or a thing "and" as well.
func (x *scene) contrasts(i int, w way) bool {
	switch x.norm(i) {
	case "while", "although", "though", "whereas":
		return true
	case "but":
		return x.norm(i+1) != "that" && x.finiteFrom(i+1)
	case "and":
		return w != clause && x.phraseFrom(i+1) >= 0 && x.finiteFrom(i+1)
	}
	return w == thing && (x.relative(i) || x.tag(i) == nlp.VBG)
}

// joinsVerb reports whether token i joins a finite verb to the one of the cue:
// "refused to resign [and] left the hall".
func (x *scene) joinsVerb(i int) bool {
	if x.tag(i) != nlp.CC {
		return false
	}
	for i++; x.tag(i) == nlp.RB && x.group(i) < 0; i++ {
	}
	g := x.groupFrom(i)
	return g >= 0 && x.tense(g) == syntax.Past
}

// trimStop takes the marks off the end of [a, b) that belong to the sentence.
func (x *scene) trimStop(a, b int) int {
	for b > a && x.quote(b-1) < 0 && (x.tag(b-1) == nlp.Stop || x.tag(b-1) == nlp.Comma || x.tag(b-1) == nlp.Colon || x.tag(b-1) == nlp.Dash || x.tag(b-1) == nlp.CC && x.tag(b-2) == nlp.Comma) {
		b--
	}
	return b
}

// objectEnd returns the token behind an object that begins at token a, with
// what hangs on it: "of" and "for" phrases, infinitives, "as" and a word about
// it, a clause that tells what it is.
func (x *scene) objectEnd(a int) int {
	k := a
	for k < len(x.toks) {
		switch p := x.phraseFrom(k); {
		case x.opens(k):
			inside := x.phrase(k) >= 0 && x.phrase(k) == x.phrase(k-1) || x.tag(k-1) == nlp.POS
			if k = x.quoteEnd(k); inside && x.tag(k).Noun() && x.groupFrom(k) < 0 {
				k++ // the bank's "cruel" plans
			} else if x.phraseFrom(k) >= 0 {
				return k // what farmers called "fraud" led Holm to resign
			}
		case p >= 0:
			if k > a && (x.timePhrase(p) || x.tellsOf(p)) {
				return k
			}
			if k = x.t.Phrases[p].To; !x.tellsOf(x.phraseFrom(k)) {
				k = x.pastClause(k)
			}
		case x.tag(k) == nlp.Comma && x.quote(k-1) >= 0 && x.goesOn(k+1):
			k++
		case x.asideFrom(k) > k && x.phraseFrom(x.asideFrom(k)) >= 0:
			k = x.asideFrom(k)
		case x.tag(k) == nlp.Comma && x.tag(k+1) == nlp.CD && x.tag(k+2) == nlp.Comma:
			k += 3 // "Bo Lind, 54, and"
		case x.tag(k) == nlp.Comma && x.apposedTo(k):
			k++
		case x.tag(k) == nlp.Comma && x.norm(k+1) == "with" && x.phraseFrom(k+2) >= 0 && x.tag(x.phraseEnd(x.phraseFrom(k+2))) != nlp.VBG:
			k += 2
		case x.norm(k) == ":" && x.opens(k+1):
			k++
		case k > a && x.openEnded(k):
			return x.clauseEnd(k, thing)
		case x.hangs(k):
			k++
		default:
			return max(k, a)
		}
	}
	return k
}

// goesOn reports whether a list of words in quotation marks goes on at token k,
// behind a comma.
func (x *scene) goesOn(k int) bool {
	if x.tag(k) == nlp.CC || x.tag(k) == nlp.DT {
		k++
	}
	return x.opens(k)
}

// apposedTo reports whether the phrase behind the comma at token k stands in
// apposition to the one before it.
func (x *scene) apposedTo(k int) bool {
	p, q := x.phrase(k-1), x.phraseFrom(k+1)
	return p >= 0 && q >= 0 && x.t.Phrases[p].Apposed == q
}

// tellsOf reports whether phrase p, or -1, is the subject of a clause that tells
// something of the noun before it: "a vote | [farmers] say was rigged".
func (x *scene) tellsOf(p int) bool {
	if p < 0 {
		return false
	}
	g := x.groupFrom(x.t.Phrases[p].To)
	return g >= 0 && x.t.Verbs[g].Finite && x.finiteAt(x.t.Verbs[g].To)
}

// nameOf reports whether the name that ends with token i stands behind a common
// noun in one phrase, as the subject of a clause about it does: "remarks Lind".
func (x *scene) nameOf(i int) bool {
	p := x.phrase(i)
	for p >= 0 && i > x.t.Phrases[p].From && x.tag(i).Proper() {
		i--
	}
	return p >= 0 && x.tag(i) == nlp.NNS
}

// pastClause passes over a relative clause without a pronoun that begins at token
// k: "remarks [he had made] about her".
func (x *scene) pastClause(k int) int {
	if x.tag(k-1).Proper() && x.nameOf(k-1) && x.finiteAt(k) {
		return x.t.Verbs[x.group(k)].To
	}
	if p := x.phraseFrom(k); p >= 0 && !x.timePhrase(p) {
		if g := x.groupFrom(x.t.Phrases[p].To); g >= 0 && x.t.Verbs[g].Finite {
			return x.t.Verbs[g].To
		}
	}
	return k
}

// openEnded reports whether token k begins a clause that belongs to the noun
// before it and runs to the end: "to hold", "that", "who", "saying".
func (x *scene) openEnded(k int) bool {
	switch x.norm(k) {
	case "to":
		return x.verbAt(k+1, nlp.VB, nlp.VBP)
	case "that", "who", "which", "whose", "whether", "how", "what", "why":
		return true
	}
	g := x.groupFrom(k)
	return g >= 0 && !x.t.Verbs[g].Finite
}

// hangs reports whether token k joins what follows it to the noun before it.
func (x *scene) hangs(k int) bool {
	switch tag := x.tag(k); {
	case tag == nlp.POS, tag.Adjective(), tag == nlp.RBR, tag == nlp.Open, tag == nlp.Close, tag == nlp.CD, tag.Noun(), tag == nlp.DT, tag == nlp.PRPS, tag == nlp.RB:
		return true
	case tag == nlp.CC:
		p := x.phraseFrom(k + 1)
		return x.opens(k+1) || p >= 0 && x.groupFrom(x.phraseEnd(p)) < 0
	}
	word := x.norm(k)
	if placePreps[word] {
		p := x.phraseFrom(k + 1)
		return p >= 0 && !x.timePhrase(p) && !media[x.toks[x.t.Phrases[p].Head].Norm]
	}
	return hangingPreps[word] && !x.subordinator(k)
}

// placePreps join a place or the like to the noun before them, but not the time or
// the occasion at which somebody spoke.
var placePreps = set("in on by at behind through under near within")

var hangingPreps = set("of for to from about between against over with into among toward towards as than like upon without across")

// media are what words are said or written in. A phrase with one of them tells
// where somebody spoke, not of what.
var media = set("statement statements interview speech video letter email e-mail tweet tweets post message remarks briefing conference address report call memo note article column " +
	"broadcast blog interviews speeches appearance debate testimony filing ruling release twitter facebook hearing meeting forum")
