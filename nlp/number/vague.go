package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// plurals are the vague words that are scales in the plural. Behind "tens of"
// and "hundreds of" they make a larger one.
var plurals = lexicon.NewSet(pluralWords)

const pluralWords = "tens dozens scores hundreds thousands lakhs crores millions billions trillions"

// vague reads a word that stands for a range: "dozens", "tens of thousands",
// "several", "a few hundred", "a handful".
func (r *reader) vague(i int) (numeral, bool) {
	name, to := r.vagueName(i)
	if name == "" {
		return numeral{}, false
	}
	b, ok := Conventions[0].bounds(name)
	if !ok {
		return numeral{}, false
	}
	return numeral{from: i, to: to, vague: name, low: b.low, high: b.high, place: b.low, scaled: true}, true
}

func (r *reader) vagueName(i int) (string, int) {
	w := r.word(i)
	switch {
	case w == "multi" && r.isDash(i+1) && vagueWords[w+r.word(i+2)].low > 0:
		return w + r.word(i+2), i + 3
	case multiples.Get(w):
		return w, i + 1
	case plurals.Get(w):
		return r.pluralScale(i)
	case w == "several":
		return r.multiple("several", i+1)
	case w == "a" && r.is(i+1, "few"):
		return r.multiple("a few", i+2)
	case w == "a" && r.is(i+1, "handful"):
		return "a handful", i + 2
	case w == "a" && r.is(i+1, "couple"), w == "couple" && scales[r.word(i+1)] > 0:
		return "", i
	}
	return "", i
}

// multiples are the words for several of a scale, whose top is open: "a
// multimillion-dollar yacht".
var multiples = lexicon.NewSet("multimillion multibillion multitrillion")

// pluralScale reads "hundreds" and "hundreds of thousands". "Scores" counts
// only with what it counts: the scores of a match are none.
func (r *reader) pluralScale(i int) (string, int) {
	w := r.word(i)
	if r.is(i+1, "of") && plurals.Get(r.word(i+2)) && w != "scores" {
		if _, ok := vagueWords[w+" of "+r.word(i+2)]; ok {
			return w + " of " + r.word(i+2), i + 3
		}
	}
	if w == "scores" && (i == 0 || r.kind(i-1) == mark) && befell.Get(r.word(i+1)) {
		return w, i + 1 // "Scores were hurt"
	}
	if (w == "scores" || w == "tens") && !r.is(i+1, "of") && !r.is(i+1, "more") && (r.tag(i+1) != nlp.VBN || r.tag(i-1) == nlp.DT) {
		return "", i
	}
	return w, i + 1
}

// befell are the words behind "scores" of people.
var befell = lexicon.NewSet("are died fled gathered had have marched remain were")

// multiple reads the scale behind "several" and "a few".
func (r *reader) multiple(name string, to int) (string, int) {
	if w := r.word(to); scales[w] > 0 && w != "score" {
		return name + " " + w, to + 1
	}
	return name, to
}
