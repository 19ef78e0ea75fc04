package extract

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/kinds"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// A stance is which side of a dispute words put people on.
type stance uint8

const (
	noStance stance = iota
	against
	inFavour
)

// stances leads from lemmas to the side they tell, sorted by lemma.
var stances = []struct {
	lemma string
	stance
}{
	{"activist", against},
	{"back", inFavour},
	{"backer", inFavour},
	{"demonstrate", against},
	{"demonstrator", against},
	{"dissident", against},
	{"loyalist", inFavour},
	{"oppose", against},
	{"opponent", against},
	{"opposition", against},
	{"protest", against},
	{"protester", against},
	{"protestor", against},
	{"rebel", against},
	{"support", inFavour},
	{"supporter", inFavour},
	{"sympathiser", inFavour},
	{"sympathizer", inFavour},
}

// opposition is the group of those who stand against something; supporters are
// named with whom they support.
const opposition = "opposition"

// group returns the side that the people counted by r are on: "opposition",
// "supporters of X", or "" when the words do not tell. What the sentence goes on to say
// tells of those who came together alone: whoever died in a protest may be anybody.
func group(t *syntax.Tree, r *number.Reading, kind *nlp.Kind, names []name.Mention) string {
	from, to := tokensOf(t, r.Quantity.Span.Cover(r.Subject))
	side, at := noStance, -1
	for i := from; i < to; i++ {
		s := stanceOf(t, i)
		if s == against {
			return opposition
		}
		if side == noStance && s != noStance {
			side, at = s, i
		}
	}
	if side == noStance && kind == kinds.Crowd {
		side, at = stanceAfter(t, to)
	}
	switch side {
	case against:
		return opposition
	case inFavour:
		return supportersOf(t, at, names)
	}
	return ""
}

// stanceAfter looks for a stance in the predicate that follows token i: "about
// 300 people turned out to show their support for the strikers".
func stanceAfter(t *syntax.Tree, i int) (stance, int) {
	_, end := clauseAround(t, max(0, i-1))
	for ; i < end; i++ {
		if t.Tokens[i].Norm == "against" { // "marched against the closure"
			return against, i
		}
		if s := stanceOf(t, i); s != noStance {
			return s, i
		}
	}
	return noStance, -1
}

// stanceOf returns the side that token i tells, as a noun, a verb or what they
// are made of: the particle of "scaled back" backs nobody.
func stanceOf(t *syntax.Tree, i int) stance {
	if tag := t.Tokens[i].Tag; !tag.Noun() && !tag.Verb() && !tag.Adjective() {
		return noStance
	}
	word := lemma(t, i)
	k, ok := slices.BinarySearchFunc(stances, word, func(s struct {
		lemma string
		stance
	}, l string) int {
		return strings.Compare(s.lemma, l)
	})
	switch {
	case ok:
		return stances[k].stance
	case strings.HasPrefix(word, "anti-"):
		return against
	case strings.HasPrefix(word, "pro-"):
		return inFavour
	}
	return noStance
}

// supportersOf names whom the supporters at token i support.
func supportersOf(t *syntax.Tree, i int, names []name.Mention) string {
	whom := camp(t, i, names)
	if whom == "" {
		return "supporters"
	}
	return "supporters of " + whom
}

// camp returns the name that token i leans on: the one right before it ("Arvelo
// supporters"), the first behind "of" or "for" after it, else the last before
// it ("his supporters" stands near its owner), else the first after it.
func camp(t *syntax.Tree, i int, names []name.Mention) string {
	at := t.Tokens[i].Span
	before, after := "", ""
	for _, m := range names {
		switch {
		case i > 0 && m.End == t.Tokens[i-1].End:
			return m.Name
		case m.End <= at.Start && !(m.Type == name.Place && setAt(t, m)):
			before = m.Name
		case m.Start >= at.End && after == "":
			after = m.Name
		}
	}
	if after != "" && (before == "" || supportWords[t.Tokens[min(i+1, len(t.Tokens)-1)].Norm]) {
		return after
	}
	return before
}

// setAt reports whether a place is only where something is: "told supporters in Torvik".
func setAt(t *syntax.Tree, m name.Mention) bool {
	from, to := tokensOf(t, m.Span)
	return from < to && behindLocative(t, from)
}

// supportWords stand between a supporter and whom they support.
var supportWords = map[string]bool{"of": true, "for": true}
