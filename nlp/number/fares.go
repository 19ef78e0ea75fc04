package number

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// countsNothing reports whether the words at j, behind a number, say that it counts
// no noun that follows: "116 hurt", "6 percent year on year", "3 vs. 4".
func (r *reader) countsNothing(j int) bool {
	if r.fares(j) || r.is(j, "back") && r.tag(j+1).Proper() || struck.Get(r.word(j)) && !r.ofStruck(j) {
		return true
	}
	if u, to, ok := r.unitWords(j); ok && u.dim == nlp.Time && (r.is(to, "on") || r.is(to, "over")) && r.word(to+1) == r.word(j) {
		return true
	}
	return r.is(j, "vs") || r.is(j, "vs.")
}

// does reports whether the word at k, behind a number above one, says what those counted
// do where the tagger took it for a noun: "a choir of five living near Torvik". A noun
// would be a plural.
func (r *reader) does(k int) bool {
	w := r.word(k)
	if !strings.HasSuffix(w, "ing") || r.tag(k) != nlp.NN {
		return false
	}
	if v := cardinals[r.word(k-1)]; v < 2 && scales[r.word(k-1)] == 0 && (r.kind(k-1) != digit || r.a[k-1].num.mant == 1) {
		return false
	}
	if _, ok := lexicon.Verb(w); !ok {
		return false
	}
	t := r.tag(k + 1)
	return t == nlp.IN && !r.is(k+1, "per") || t == nlp.TO || t == nlp.DT || r.is(k+1, ",") && (strings.HasSuffix(r.word(k+2), "ing") || r.tag(k+2).Adjective())
}

// ofStruck reports whether what befell people, at j, stands before their noun: "two injured
// divers", "15 critically hurt sailors".
func (r *reader) ofStruck(j int) bool {
	if r.tag(j) == nlp.RB {
		j++
	}
	return struck.Get(r.word(j)) && r.tag(j+1) == nlp.NNS && r.glued(j+1) == r.glued(j) && !r.upper(j+1)
}

// fares reports whether the word at j, right behind a number, says what those counted do:
// "12 remain in hospital", "millions mending hulls". No noun follows "millions" but by "of".
func (r *reader) fares(j int) bool {
	if plurals.Get(r.word(j-1)) && r.tag(j) == nlp.VBG {
		return true
	}
	if r.is(j, "pay") {
		return !r.tag(j+1).Noun() || r.is(j+1, "half") || r.is(j+1, "nothing") // not "two pay rises"
	}
	return faring.Get(r.word(j))
}

// faring are the verbs that say how people fare or what they hold, which taggers take for
// nouns.
var faring = lexicon.NewSet("approve attend await die dies disapprove do lack remain suffer suffers survive survives")
