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
	first, last := &toks[0], &toks[n-1]
	ends := plays(last, thing) || n > 2 && roman(last.Norm) && plays(&toks[n-2], thing)
	begins := (plays(first, thingStart) || first.Norm == "tropical" && plays(&toks[1], thingStart)) && !plays(last, placeEnd|orgEnd)
	if !ends && !begins {
		return false
	}
	if _, place := lexicon.PlaceNamed(nlp.Span{Start: first.Start, End: last.End}.In(text)); place {
		return false
	}
	return !ends || !r.opens || n > 2 || first.Tag.Proper()
}

// roman reports whether word is a Roman number up to four.
func roman(word string) bool { return word == "i" || word == "ii" || word == "iii" || word == "iv" }
