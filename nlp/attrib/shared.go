package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// listed reports whether the verb at token i stands in a list of verbs in one
// tense that "and" closes: "said he was ill, [denied] the theft and asked for a
// lawyer".
func (x *scene) listed(i int) bool {
	for k := i + 1; k < len(x.toks) && k < i+window; k++ {
		if g := x.groupFrom(k + 1); x.tag(k) == nlp.CC && g >= 0 && (x.t.Verbs[g].Finite || x.mistagged(&x.t.Verbs[g])) {
			return x.tenseAfter(i-1) == syntax.Past
		}
	}
	return false
}

// sharedWith returns the subject of the verb that the conjunction at i joins
// another verb to, the first one behind it: the nearest cue in the same tense,
// else the nearest cue, else the nearest verb.
func (x *scene) sharedWith(i int) subject {
	best, rank := -1, 0
	tense := x.tenseAfter(i)
	for g := len(x.t.Verbs) - 1; g >= 0; g-- {
		v := &x.t.Verbs[g]
		if v.From < i && best >= 0 && x.contrasted(v.To, x.t.Verbs[best].From) {
			break // "Lind touts it, while Brandt hedges but stresses"
		}
		if v.From >= i || !v.Finite || x.quote(v.From) != x.quote(i) || v.From < i-window {
			continue
		}
		if x.tag(i-1) == nlp.Comma && v.Clause >= 0 && x.t.Clauses[v.Clause].Sort == syntax.Relative {
			continue // "fought rules that bind others, and called for"
		}
		if next := x.verbAfter(i); next >= 0 && x.number(g)*x.number(next) < 0 {
			continue // "has pipes that carry oil and is seen as"
		}
		r := 1
		if len(verbs.Get(v.Lemma)) > 0 {
			r = 2
			if v.Tense == tense {
				r = 3
			}
		}
		if r > rank {
			best, rank = g, r
		}
	}
	if best < 0 {
		return subject{phrase: -1, from: i, shared: true}
	}
	s := x.subjectOf(best)
	return subject{phrase: s.phrase, pronoun: s.pronoun, from: i, shared: true}
}

// contrasted reports whether "while" or the like stands in the tokens [from, to).
func (x *scene) contrasted(from, to int) bool {
	for k := from; k < to; k++ {
		if word := x.norm(k); word == "while" || word == "whereas" || word == "although" || word == "though" {
			return true
		}
	}
	return false
}

// tenseAfter returns the tense of the first verb group behind token i.
func (x *scene) tenseAfter(i int) syntax.Tense {
	if g := x.verbAfter(i); g >= 0 {
		return x.t.Verbs[g].Tense
	}
	return syntax.NoTense
}

// verbAfter returns the first verb group behind token i, or -1.
func (x *scene) verbAfter(i int) int {
	for k := i + 1; k < len(x.toks) && k < i+window; k++ {
		if g := x.group(k); g >= 0 {
			return g
		}
	}
	return -1
}

// number returns 1 for a verb group whose subject is one, -1 for one whose subject
// is many, and 0 for one that does not tell.
func (x *scene) number(g int) int {
	first := x.t.Verbs[g].From
	switch x.norm(first) {
	case "is", "was", "has", "does":
		return 1
	case "are", "were", "have", "do":
		return -1
	}
	switch x.tag(first) {
	case nlp.VBZ:
		return 1
	case nlp.VBP:
		return -1
	}
	return 0
}
