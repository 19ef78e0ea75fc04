package name

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// things reports whether a run names a storm, a war, a law or the like: what no
// vote makes a person, a place or an organisation.
func (f *finder) things(text string, r run) bool {
	toks := r.sentence.Tokens[r.from:r.to]
	n := len(toks)
	if n < 2 {
		return false
	}
	if _, place := lexicon.PlaceNamed(nlp.Span{Start: toks[0].Start, End: toks[n-1].End}.In(text)); place {
		return false
	}
	first, last := toks[0].Norm, toks[n-1].Norm
	if is(last, thing) || n > 2 && roman(last) && is(toks[n-2].Norm, thing) {
		return !r.opens || n > 2 || toks[0].Tag.Proper()
	}
	return (is(first, thingStart) || first == "tropical" && is(toks[1].Norm, thingStart)) && !is(last, placeEnd|orgEnd)
}

// roman reports whether word is a Roman number up to four.
func roman(word string) bool { return word == "i" || word == "ii" || word == "iii" || word == "iv" }
