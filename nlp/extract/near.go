package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// beside is how many tokens away from a quantity a word may stand to say what
// the quantity is about, and besideWords how many words are kept.
const (
	beside      = 9
	besideWords = 8
)

// nearTerms returns the lemmas of the content words around r, the nearest
// first. The counted noun is one of them.
func nearTerms(t *syntax.Tree, r *number.Reading) []string {
	var out []string
	for d := 0; d < beside && len(out) < besideWords; d++ {
		if i := r.To + d; i < len(t.Tokens) {
			out = appendTerms(out, t, i, i+1)
		}
		if i := r.From - 1 - d; i >= 0 {
			out = appendTerms(out, t, i, i+1)
		}
	}
	return out
}

// scopeOf returns how the figure r stands to a larger one.
func scopeOf(t *syntax.Tree, r *number.Reading) nlp.Scope {
	word := func(i int) string {
		if i < 0 || i >= len(t.Tokens) {
			return ""
		}
		return t.Tokens[i].Norm
	}
	before, after := word(r.From-1), word(r.To)
	switch {
	case before == "including" || before == "among" || before == "whom" || before == "them" && word(r.From-2) == "of":
		return nlp.Part
	case after == "of" && partOf(t, r.To+1):
		return nlp.Part
	case before == "another" || word(r.From) == "another" || further[after]:
		return nlp.More
	case before == "from":
		return nlp.Before
	}
	return nlp.Whole
}

// partOf reports whether the words from token i on are a whole that a figure is
// a part of: "12 of the 23", "two of the dead", "five of them children". Those
// of "killing three of them" are not: three is how many were killed.
func partOf(t *syntax.Tree, i int) bool {
	if i+1 >= len(t.Tokens) {
		return false
	}
	next := t.Tokens[i+1]
	switch t.Tokens[i].Norm {
	case "them", "whom", "which":
		return next.Tag.Noun() || next.Tag.Adjective()
	case "the", "those", "its", "their":
		return next.Tag == nlp.CD || casualties[next.Norm]
	}
	return false
}

// casualties are the words for a whole that is itself one of the kinds.
var casualties = map[string]bool{"dead": true, "killed": true, "injured": true, "wounded": true, "victims": true, "missing": true, "detained": true, "arrested": true, "total": true}

// further are the words behind a figure that comes on top of another.
var further = map[string]bool{"more": true, "additional": true, "further": true}
