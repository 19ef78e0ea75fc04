package attrib

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// contentEnd returns the token behind the content that begins at token a.
func (x *scene) contentEnd(a int, w way) int {
	if w == speech || w == clause && x.opens(a) {
		if end := x.quoteEnd(a); end >= len(x.toks) || x.rests(end) || x.norm(end) == ";" || !x.goesOn(end) && (x.tag(end-2) == nlp.Stop || x.subordinator(end) || w == speech && x.tag(end-2) == nlp.Comma && (x.phraseFrom(end) >= 0 || x.norm(end) == "what") && x.finiteFrom(end)) {
			return end
		}
	}
	if w == thing || w == evidence {
		return x.trimStop(a, x.pastOccasion(a, x.objectEnd(a)))
	}
	return x.clauseEnd(a, w)
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

// clauseEnd returns where content that begins at token a ends: with the sentence, or
// before a contrast that is the writer's own, or what says when words in quotation
// marks were said, or what came of it: "asked him to "leave" | as horns blew", "said it
// was "late," | dealing a blow to Lind".
func (x *scene) clauseEnd(a int, w way) int {
	for k := a + 1; k < len(x.toks); k++ {
		if end := x.parted(k); end > k && x.tag(k) == nlp.Comma {
			k = end // "the lock, while old, is"
			continue
		}
		if x.quote(k) < 0 && (x.tag(k) == nlp.Comma && x.contrasts(k+1, w) || x.behindComma(k) || w != clause && (x.joinsVerb(k) || x.quote(k-1) >= 0 && x.subordinator(k))) {
			return k
		}
	}
	return x.trimStop(a, len(x.toks))
}

// behindComma reports whether the writer goes on at token k behind words in quotation marks
// with a comma inside: by "and" and a past tense, or behind more than a word or two by a
// participle.
func (x *scene) behindComma(k int) bool {
	if x.tag(k-1) != nlp.Quote || x.tag(k-2) != nlp.Comma {
		return false
	}
	return x.joinsVerb(k) || x.tag(k) == nlp.VBG && k-x.quoteStart(k-1) > 5
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
	return w == thing && (x.relative(i) || x.tag(i) == nlp.VBG) || w == toDo && x.norm(i) == "which" && strings.HasPrefix(x.norm(i+1), "mean")
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
