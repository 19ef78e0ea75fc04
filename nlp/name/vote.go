package name

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// note adds the mention of a run, with a vote for its type, and returns its
// entity.
func (f *finder) note(r run, t Type, weight int) int {
	toks := r.sentence.Tokens
	text := f.doc.Field(r.sentence.Field)
	if r.from >= r.to {
		return -1
	}
	span := nlp.Span{Start: toks[r.from].Start, End: toks[r.to-1].End}
	e := f.entityOf(span.In(text))
	k := &f.entities[e]
	fresh := k.first == len(f.mentions)
	f.mentions = append(f.mentions, mention{e, span, r.sentence.Field})
	k.votes[t] += weight
	if fresh {
		f.vouch(e)
		if t != Org {
			f.inside(k, toks[r.from:r.to], text)
		}
	}
	for _, c := range clues {
		if v := c.holds(f, toks, r.from, r.to); v {
			k.votes[c.votes] += c.weight
		}
	}
	if t != Nationality {
		f.around(k, toks, r.from, r.to)
	}
	return e
}

// vouch votes by what the lexicon knows of a name.
func (f *finder) vouch(e int) {
	k := &f.entities[e]
	if k.place != "" {
		weight := 3
		if k.sort != lexicon.City {
			weight = 6
		}
		k.votes[Place] += weight
	}
	if _, ok := lexicon.Nation(k.name); ok {
		k.votes[Nationality] += 6
	}
}

// inside votes by the words of a name.
func (f *finder) inside(k *entity, toks []nlp.Token, text string) {
	first, last := &toks[0], &toks[len(toks)-1]
	gender, given := lexicon.FirstName(first.Norm)
	switch {
	case len(toks) > 1 && plays(last, party):
		k.votes[Person] -= 20 // "Ohio Republican", whatever stands around it
	case len(toks) > 1 && plays(last, placeEnd) && !plays(last, orgEnd):
		k.votes[Place] += 4
	case len(toks) > 1 && plays(last, orgEnd) && !given && k.place == "":
		k.votes[Org] += 4 // "Foreign Ministry" before a title
	case len(toks) > 1 && plays(first, placeStart) && k.place == "":
		k.votes[Place] += 3
	case len(toks) > 1 && plays(first, orgStart|orgEnd) && k.place == "":
		k.votes[Org] += 4
	case len(toks) > 1 && given && len(toks) < 5 && k.place == "":
		k.votes[Person] += 3
	case len(toks) > 1 && len(toks) < 4 && k.place == "" && !plays(last, thing) && !impersonal(toks, text):
		k.votes[Person]++
	case len(toks) == 1 && given:
		k.votes[Person]++
	}
	if given {
		k.gender[gender] += 2
	}
	if len(toks) == 1 && (plays(first, orgName|party) || acronym(text, first) && k.place == "") {
		k.votes[Org] += 3
	}
}

// impersonal reports whether the words of a name show that nobody is called so: a
// party ("Ohio Republican"), a land before anything, letters ("Tampa FBI"), a word
// of titles ("Former CIA") or a plural ("Images Ruiz").
func impersonal(toks []nlp.Token, text string) bool {
	first := &toks[0]
	if p, ok := lexicon.PlaceNamed(first.In(text)); ok && (p.Sort == lexicon.Country || p.Sort == lexicon.State) || is(first.Norm, modifier) {
		return true
	}
	for i := range toks {
		if plays(&toks[i], party) || i+1 < len(toks) && plural(toks[i].Norm) || toks[i].End-toks[i].Start > 2 && acronym(text, &toks[i]) && !strings.Contains(toks[i].In(text), ".") {
			return true
		}
	}
	return false
}

// plural reports whether a word is the plural of a common noun and no first name.
func plural(norm string) bool {
	one := lexicon.Singular(norm)
	if one == norm || lexicon.VectorOf(one) == "" {
		return false
	}
	_, given := lexicon.FirstName(norm)
	return !given
}

// A clue is something around a mention that speaks for a type.
type clue struct {
	name   string
	votes  Type
	weight int
	holds  func(f *finder, toks []nlp.Token, from, to int) bool
}

// clues lists them in no order: they all vote.
var clues = []clue{
	{"in it", Place, 2, func(_ *finder, toks []nlp.Token, from, to int) bool {
		return at(toks, from-1, locative) && tag(toks, to) != nlp.POS
	}},
	{"town of name", Place, 4, func(_ *finder, toks []nlp.Token, from, _ int) bool {
		return norm(toks, from-1) == "of" && at(toks, from-2, placeOf)
	}},
	{"name, a town", Place, 4, func(_ *finder, toks []nlp.Token, _, to int) bool {
		if norm(toks, to) != "," || tag(toks, to+1) != nlp.DT {
			return false
		}
		for to += 2; tag(toks, to).Adjective(); {
			to++
		}
		return at(toks, to, placeEnd)
	}},
	{"Jackson says", Person, 1, func(_ *finder, toks []nlp.Token, from, to int) bool {
		if to != from+1 || !at(toks, to, saying) {
			return false
		}
		_, given := lexicon.FirstName(toks[from].Norm)
		return given
	}},
	{"it says", Person, 1, func(_ *finder, toks []nlp.Token, from, to int) bool {
		return at(toks, to, saying) || from > 0 && plays(&toks[from-1], saying) && toks[from-1].Tag != nlp.VBN
	}},
	{"the name", Org, 2, func(_ *finder, toks []nlp.Token, from, to int) bool {
		return norm(toks, from-1) == "the" && !common(toks, to) && !tag(toks, to).Adjective()
	}},
	{"name newspaper", Org, 3, func(_ *finder, toks []nlp.Token, _, to int) bool {
		return at(toks, to, orgNoun) && tag(toks, to).Noun()
	}},
	{"newspaper name", Org, 2, func(_ *finder, toks []nlp.Token, from, _ int) bool {
		return at(toks, from-1, orgNoun) && tag(toks, from-1) == nlp.NN
	}},
	{"name, 24,", Person, 5, func(_ *finder, toks []nlp.Token, _, to int) bool {
		return norm(toks, to) == "," && tag(toks, to+1) == nlp.CD && len(norm(toks, to+1)) == 2 && tag(toks, to+2).Mark()
	}},
	{"name, who", Person, 4, func(_ *finder, toks []nlp.Token, _, to int) bool {
		return norm(toks, to) == "who" || norm(toks, to) == "," && norm(toks, to+1) == "who"
	}},
	{"name (ABC)", Org, 3, func(f *finder, toks []nlp.Token, from, to int) bool {
		return to-from > 1 && tag(toks, to) == nlp.Open && tag(toks, to+2) == nlp.Close && acronym(f.doc.Field(f.field), &toks[to+1])
	}},
}

// norm and tag return those of token i, nothing outside the sentence.
func norm(toks []nlp.Token, i int) string {
	if i < 0 || i >= len(toks) {
		return ""
	}
	return toks[i].Norm
}

func tag(toks []nlp.Token, i int) nlp.Tag {
	if i < 0 || i >= len(toks) {
		return nlp.NoTag
	}
	return toks[i].Tag
}

// around reads the roles that stand before a name and in apposition to it:
// "opposition candidate Ana Ruiz", "Ana Ruiz, the ambassador to Chile,", "its
// leader, Ana Ruiz".
func (f *finder) around(k *entity, toks []nlp.Token, from, to int) {
	f.roleBefore(k, toks, from-1)
	if norm(toks, from-1) == "," && (tag(toks, to).Mark() || to == len(toks)) {
		f.roleBefore(k, toks, from-2)
	}
	if norm(toks, to) == "," {
		f.roleAfter(k, toks, to+1)
	}
}

// roleBefore reads the role whose last word is token i.
func (f *finder) roleBefore(k *entity, toks []nlp.Token, i int) {
	text := f.doc.Field(f.field)
	role := norm(toks, i)
	if at(toks, i, kin) && tag(toks, i).Noun() && !capital(text, &toks[i]) {
		k.votes[Person] += 3
		k.describe(role, "")
		return
	}
	if t := tag(toks, i); !at(toks, i, office) || !t.Noun() && !t.Adjective() || capital(text, &toks[i]) {
		return
	}
	start := i
	for start > 0 && (toks[start-1].Tag == nlp.NN || plays(&toks[start-1], modifier)) && (start == 1 || !capital(text, &toks[start-1])) {
		start--
	}
	k.votes[Person] += 3
	k.describe(role, nlp.Span{Start: toks[start].Start, End: toks[i].End}.In(text))
}

// roleAfter reads the role that begins, after a determiner, at token i.
func (f *finder) roleAfter(k *entity, toks []nlp.Token, i int) {
	for tag(toks, i) == nlp.DT || tag(toks, i) == nlp.PRPS || aged(norm(toks, i)) {
		i++
	}
	start := i
	for ; i < len(toks) && i < start+6; i++ {
		switch t := toks[i].Tag; {
		case plays(&toks[i], office) && norm(toks, i+1) == "," && tag(toks, i+2).Proper() && norm(toks, start-1) == "the":
			return // "in Lund, the board's lawyer, Ivo Brandt, said"
		case plays(&toks[i], office) && t.Noun() && !at(toks, i+1, office) && !common(toks, i+1):
			k.votes[Person] += 3
			k.describe(toks[i].Norm, nlp.Span{Start: toks[start].Start, End: toks[i].End}.In(f.doc.Field(f.field)))
			return
		case !t.Noun() && !t.Adjective() && t != nlp.POS && t != nlp.VBN:
			return
		}
	}
}

// aged reports whether a word says how old somebody is: "31-year-old".
func aged(norm string) bool { return norm != "" && norm[0] >= '0' && norm[0] <= '9' }

// common reports whether a common noun stands at token i.
func common(toks []nlp.Token, i int) bool {
	return tag(toks, i) == nlp.NN || tag(toks, i) == nlp.NNS
}
