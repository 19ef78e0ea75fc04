package kinds

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// impersonal returns the kinds of people that what is counted cannot be: all of
// them for units and things, and those who come together or are led away for
// all that is not known to be people. Who is killed need not be.
func (p *place) impersonal() set {
	switch {
	case p.r.Dimension != nlp.Count:
		return 0
	case p.r.Unit != "" && (p.r.Head < 0 || p.r.Unit != lexicon.Singular(p.norm(p.r.Head))), p.r.Head >= 0 && inanimate(p.norm(p.r.Head)):
		return known.people
	case !p.personal():
		return known.people &^ (known.acts["kill"] | known.acts["injure"])
	}
	return 0
}

// personal reports whether people are counted, or nothing is named.
func (p *place) personal() bool {
	if p.r.Head < 0 {
		return true
	}
	tok := &p.t.Tokens[p.r.Head]
	return tok.Tag.Proper() || person(tok.Norm) || known.verbs[tok.Norm] != 0 // "2,000 homeless"
}

// anyone reports whether the quantity does not say who is counted: "nine
// people", "nine others", a bare number.
func (p *place) anyone() bool {
	switch p.norm(p.r.Head) {
	case "":
		if p.norm(p.r.To) == "out" && p.norm(p.r.To+1) == "of" {
			return false // "nine out of all 40 barns"
		}
		if w := p.norm(p.r.To + 1); p.norm(p.r.To) == "of" && w != "them" && w != "those" && w != "whom" {
			return false // "seven of the bridges"
		}
		before := lexicon.Singular(p.norm(p.r.From - 2))
		return p.norm(p.r.From-1) != "of" || tallies[before] || known.words.Get(before) != 0 // not "teams of four"
	case "people", "persons", "person", "others", "victims":
		return true
	}
	return false
}

// none reports whether what is said of the people is true of none of them: "none of
// the nine divers was hurt".
func (p *place) none() bool {
	i := p.r.From - 1
	if i >= 0 && (p.t.Tokens[i].Tag == nlp.DT || p.t.Tokens[i].Tag == nlp.PRPS) {
		i--
	}
	return p.norm(i) == "of" && (p.norm(i-1) == "none" || p.norm(i-1) == "neither" || p.norm(i-1) == "one" && p.norm(i-2) == "not")
}

// round reports whether the number is one thing, as the rounds of a golfer are: "he
// shot a 68", "a four-under-par 68".
func (p *place) round() bool {
	i := p.r.From - 1
	if p.r.Head >= 0 || i < 0 || p.r.Value < 2 || strings.HasSuffix(p.norm(p.r.To-1), "-strong") {
		return false
	}
	if p.t.Tokens[i].Tag.Adjective() && strings.Contains(p.norm(i), "-") {
		i--
	}
	return p.norm(i) == "a" || p.norm(i) == "an"
}
