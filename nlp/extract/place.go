package extract

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// A located is a place at which the sentence sets something, and the tokens of
// its name.
type located struct {
	name     string
	from, to int
	chain    int // the first token of the chain it ends: "Cayce, South Carolina"
}

// locatives lists the prepositions that put something at a place. "to", "from"
// and "of" are none: the "ambassador to Slovakia" spoke elsewhere.
var locatives = []string{"across", "around", "at", "in", "inside", "near", "off", "on", "outside", "throughout", "through", "within"}

// scenes lists the nouns that happen at the place named before them: "the
// Minsk rally".
var scenes = []string{"attack", "bombing", "crash", "demonstration", "derailment", "earthquake", "explosion", "fire", "flood", "march", "protest", "rally", "shooting", "strike"}

// areas lists the nouns that are a place or a part of one when "of" and its
// name follow: "in the central town of Ostrel", "on the outskirts of Minsk".
var areas = []string{"area", "borough", "center", "centre", "city", "county", "department", "district", "east", "edge", "governorate", "hamlet", "heart", "island", "municipality", "north", "outskirt", "part", "port", "prefecture", "province", "region", "south", "state", "street", "suburb", "town", "valley", "village", "west"}

// locations returns the places of t at which something is set: behind a
// locative preposition, joined by a comma to one that is ("Cayce, South
// Carolina"), before a scene noun, or opening the sentence as a dateline.
func locations(t *syntax.Tree, names []name.Mention, figures []number.Reading) []located {
	var out []located
	for _, m := range names {
		if m.Type != name.Place {
			continue
		}
		from, to := tokensOf(t, m.Span)
		if from == to || spentOn(figures, from) {
			continue
		}
		chained := len(out) > 0 && commaBetween(t, out[len(out)-1].to, from)
		if chained || behindLocative(t, from) || (to < len(t.Tokens) && slices.Contains(scenes, lemma(t, to))) {
			out = append(out, located{name: m.Name, from: from, to: to, chain: from})
			if last := len(out) - 1; chained {
				out[last].chain = out[last-1].chain
			}
		}
	}
	return out
}

// spentOn reports whether token i stands in the words for what money is for: "$3 million in
// Ostrel bonds" is nothing in Ostrel.
func spentOn(figures []number.Reading, i int) bool {
	return slices.ContainsFunc(figures, func(r number.Reading) bool { return r.Dimension == nlp.Money && r.To <= i && i < r.Head })
}

// tokensOf returns the tokens [from, to) that s covers; from == to when s does
// not lie in the sentence.
func tokensOf(t *syntax.Tree, s nlp.Span) (from, to int) {
	toks := t.Tokens
	for from < len(toks) && toks[from].Start < s.Start {
		from++
	}
	to = from
	for to < len(toks) && toks[to].End <= s.End {
		to++
	}
	return from, to
}

// commaBetween reports whether one comma is all that stands in tokens
// [from, to).
func commaBetween(t *syntax.Tree, from, to int) bool {
	return to-from == 1 && t.Tokens[from].Tag == nlp.Comma
}

// behindLocative reports whether the noun phrase of token i, the determiner and
// modifiers passed over, follows a locative preposition: "in the Czech capital
// Prague", "in downtown Minsk", "in the town of Ostrel".
func behindLocative(t *syntax.Tree, i int) bool {
	for i--; i >= 0; i-- {
		switch tag := t.Tokens[i].Tag; {
		case t.Tokens[i].Norm == "of" && i > 0 && slices.Contains(areas, lemma(t, i-1)):
		case tag == nlp.IN:
			return slices.Contains(locatives, t.Tokens[i].Norm)
		case tag != nlp.DT && tag != nlp.Comma && tag != nlp.POS && !tag.Noun() && !tag.Adjective():
			return false
		}
	}
	return false
}

// near returns the names of the places in tokens [from, to), else those of the
// whole sentence, the nearest to token at first, chains in
// their order.
func near(places []located, from, to, at int) []string {
	inside := slices.DeleteFunc(slices.Clone(places), func(p located) bool { return p.from < from || p.to > to })
	if len(inside) == 0 {
		inside = slices.Clone(places)
	}
	slices.SortStableFunc(inside, func(a, b located) int { return abs(a.chain-at) - abs(b.chain-at) })
	var out []string
	for _, p := range inside {
		if !slices.Contains(out, p.name) {
			out = append(out, p.name)
		}
	}
	return out
}

func abs(n int) int { return max(n, -n) }
