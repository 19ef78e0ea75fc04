package extract

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// fillAge sets whose age c is: that of the name beside it, else of the noun
// behind it ("her [5-year]-old grandson"). Other names of the sentence say
// nothing. An age that somebody had when something happened is Before.
func (sc *scene) fillAge(c *nlp.Claim, r *number.Reading) {
	t := sc.tree
	if rest, ok := strings.CutPrefix(c.Subject.In(t.Text), "old "); ok {
		c.Subject.Start = c.Subject.End - len(rest)
	}
	if m := sc.bearer(c.Subject, r); m != nil {
		c.Holder = m.Name
		if !c.Subject.Contains(m.Span) {
			c.Subject = m.Span
		}
	} else if c.Subject.Empty() {
		c.Subject = sc.ageOf(r.From)
	}
	if c.Scope == nlp.Whole && atAge(t, r.From) && !slices.Contains(deaths, c.Verb) {
		c.Scope = nlp.Before
	}
}

// bearer returns the name whose age r is: "Karl Odum, [54],", "[54-year]-old
// Karl Odum", "Odum, who turned [54]", "Odum was a [54-year]-old miner"; nil
// where it is of nobody named. subject is what stands behind the age.
func (sc *scene) bearer(subject nlp.Span, r *number.Reading) *name.Mention {
	if m := sc.person(subject); m != nil {
		return m
	}
	t, i := sc.tree, r.From-1
	if atAge(t, r.From) || i > 0 && t.Tokens[i].Norm == "aged" && !sc.ofPeople(i-1) {
		return sc.doer(r.From)
	}
	if i > 0 && t.Tokens[i].Tag == nlp.DT {
		i--
	} else if k := relation(t, r); k > 0 {
		i = k
	}
	if i > 1 && slices.Contains(being, t.Lemma(i)) {
		if i--; t.Tokens[i].Norm == "who" {
			i--
		}
	} else if i < 1 || t.Tokens[i].Tag != nlp.Comma {
		return nil
	}
	return sc.namedAt(i)
}

// relation returns the comma before the words that say whose relation a name before them
// is, "Karl Odum, her [54-year]-old uncle, sang" or "Karl Odum, Lind's [54-year]-old uncle,";
// -1 where a list goes on behind them or there are none.
func relation(t *syntax.Tree, r *number.Reading) int {
	p := t.PhraseAt(r.From)
	if p < 0 {
		return -1
	}
	k := &t.Phrases[p]
	owned := t.Phrases[p].Owner >= 0 || t.Tokens[k.From].Tag == nlp.PRPS
	if !owned || k.From < 2 || t.Tokens[k.From-1].Tag != nlp.Comma || wordAt(t, k.To) != "," || wordAt(t, k.To+1) == "and" {
		return -1
	}
	return k.From - 1
}

// namedAt returns the name that ends with token i, or before it where that is a
// comma; nil where none does.
func (sc *scene) namedAt(i int) *name.Mention {
	if i > 0 && sc.tree.Tokens[i].Tag == nlp.Comma {
		i--
	}
	if i < 0 {
		return nil
	}
	return sc.endingAt(sc.tree.Tokens[i].End)
}

// doer returns the person named as the subject of the verb around token i: "Odum
// died at the age of [83]", "Odum, who left home at age [17]"; nil where it is none.
func (sc *scene) doer(i int) *name.Mention {
	t := sc.tree
	p := t.SubjectOf(governing(t, i))
	if p < 0 {
		return nil
	}
	from, to := t.Extent(p)
	if t.Tokens[t.Phrases[p].Head].Norm != "who" {
		return sc.person(spanOf(t, from, to))
	}
	return sc.namedAt(from - 1)
}

// ofPeople reports whether token i ends a phrase that an age can be of: "a boy
// aged 9", not "on Sunday aged 71".
func (sc *scene) ofPeople(i int) bool {
	t := sc.tree
	p := t.PhraseAt(i)
	return p >= 0 && !slices.ContainsFunc(sc.dates, func(d nlp.DayRange) bool { return d.Span.Overlaps(t.Tokens[i].Span) })
}

// ageOf returns the phrase for the people whose age stands at token i: "a [boy]
// aged 9", "the [twins], 4,", "my [aunt] is 93"; empty where none does.
func (sc *scene) ageOf(i int) nlp.Span {
	t := sc.tree
	if strings.HasSuffix(t.Tokens[i].Norm, "-old") {
		return nlp.Span{} // of whom follows
	}
	for i--; i >= 0 && (leadingAge.Get(t.Tokens[i].Norm) || sc.figure(i)); i-- {
	}
	if i < 0 {
		return nlp.Span{}
	}
	p := t.PhraseAt(i)
	if p < 0 || !sc.ofPeople(i) || t.Phrases[p].Head > i || !t.Tokens[t.Phrases[p].Head].Tag.Noun() {
		return nlp.Span{}
	}
	from := t.Phrases[p].From
	for tag := t.Tokens[from].Tag; from < t.Phrases[p].Head && (tag == nlp.CD || tag == nlp.DT || tag == nlp.CC); tag = t.Tokens[from].Tag {
		from++
	}
	return spanOf(t, from, t.Phrases[p].Head+1)
}

// leadingAge are the words between people and their age.
var leadingAge = lexicon.NewSet("( , age aged ages all and are between both from is just now of only or then to was were who")

// being lists the verbs that give an age.
var being = []string{"be", "turn"}

// person returns the first person named inside s, or nil.
func (sc *scene) person(s nlp.Span) *name.Mention {
	for k := range sc.names {
		if m := &sc.names[k]; m.Type == name.Person && s.Contains(m.Span) {
			return m
		}
	}
	return nil
}

// atAge reports whether the age at token i tells when something happened:
// "elected at the age of 23", "at age 23".
func atAge(t *syntax.Tree, i int) bool {
	for _, before := range [][]string{{"at", "the", "age", "of"}, {"at", "age"}} {
		if from := i - len(before); from >= 0 && slices.EqualFunc(t.Tokens[from:i], before, func(k nlp.Token, w string) bool { return k.Norm == w }) {
			return true
		}
	}
	return false
}

// deaths lists the verbs after which such an age is the last one: "died at the
// age of 83".
var deaths = []string{"die", "kill", "pass", "murder", "shoot"}
