package extract

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/date"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// A scene is what a sentence says about the circumstances of the claims in it.
// It is found once for all of them.
type scene struct {
	tree   *syntax.Tree
	names  []name.Mention
	places []located
	dates  []nlp.DayRange

	figures []number.Reading // the quantities, in order

	// Only for lining claims up:
	known  []string // the canonical names, sorted, each once
	events []eventWord
	words  []term    // its content words, in order
	terms  nlp.Words // their lemmas, sorted, each once
}

// scene returns the circumstances of sentence i, found when first asked for.
func (a *article) scene(i int) *scene {
	if a.scenes[i] == nil {
		a.scenes[i] = a.newScene(i)
	}
	return a.scenes[i]
}

func (a *article) newScene(i int) *scene {
	s, t := &a.sentences[i], a.trees[i]
	sc := &scene{tree: t, names: a.names.In(s.Field, s.Span)}
	if t == nil {
		return sc
	}
	sc.dates = date.Find(t.Text, s, date.Frame{Published: a.doc.Published, Told: func() nlp.DayRange { return a.toldBefore(i, memory) }})
	sc.places = locations(t, sc.names, a.figures[i])
	if a.alone {
		return sc
	}
	sc.known = canonical(sc.names)
	sc.events = eventWords(t)
	sc.words = contentWords(t)
	sc.terms = nlp.WordsOf(sorted(lemmas(nil, sc.words)))
	return sc
}

// memory is how many sentences back a day is looked for that "two days later"
// may be counted from.
const memory = 4

// toldBefore returns the date that the n sentences before sentence i of the same
// field told of last; unknown where they told of none, or of one unknown itself.
func (a *article) toldBefore(i, n int) nlp.DayRange {
	for k := i - 1; k >= max(0, i-n); k-- {
		s := &a.sentences[k]
		if s.Field != a.sentences[i].Field {
			break
		}
		told := func() nlp.DayRange { return a.toldBefore(k, n-(i-k)) }
		if dates := date.Find(a.doc.Field(s.Field), s, date.Frame{Published: a.doc.Published, Told: told}); len(dates) > 0 {
			return dates[len(dates)-1]
		}
	}
	return nlp.DayRange{}
}

// fill sets the circumstances of c, a claim about the quantity r.
func (sc *scene) fill(c *nlp.Claim, r *number.Reading) {
	t := sc.tree
	from, to := clauseAround(t, r.From)
	c.Verb = governor(t, r.From)
	c.Places = near(sc.places, from, to, r.From)
	c.Time = nearest(bearing(t, sc.dates, r.From), r.Span, spanOf(t, from, to))
	if !c.Time.Known() && c.Kind.Acts != nil {
		c.Time = sc.happened(r.From)
	}
	c.Scope = scopeOf(t, r)
	switch {
	case r.Dimension == nlp.Age:
		sc.fillAge(c, r)
	case r.Head < 0 && c.Kind.Unit != person:
		sc.fillMeasured(c, r)
	}
	if c.Kind.Unit == person {
		c.Group = group(t, r, c.Kind, sc.names)
	}
	c.Modality = modality(t, r, c.Attribution)
}

// lineUp sets what lining c up asks for, a claim about the quantity r.
func (sc *scene) lineUp(c *nlp.Claim, r *number.Reading) {
	t := sc.tree
	if h := counted(t, r); h >= 0 {
		c.Head = lemma(t, h)
		if r.With >= 0 {
			c.With = lemma(t, r.With)
		}
	}
	if r.Head >= r.From && r.Head < r.To && r.Dimension == nlp.Count && r.Unit != "" {
		c.Head = r.Unit // "a 150-seat parliament" has 150 seats
	}
	if c.With == "" && c.Kind.Acts != nil && withDoer(t, r) {
		c.With = nlp.WhoDidIt
	}
	c.Event = nearestEvent(t, sc.events, r.From)
	c.Terms = sc.terms
	c.Near = sc.near(r)
	c.Anchor = anchor(t, r)
	c.Names = sc.known
}

// counted returns the token of the noun that r counts or describes: for
// "a [6.4-magnitude] earthquake" the one behind it; -1 when there is none.
func counted(t *syntax.Tree, r *number.Reading) int {
	if r.Head < r.From || r.Head >= r.To {
		return r.Head
	}
	if p := t.PhraseAt(r.Head); p >= 0 && t.Phrases[p].Head >= r.To {
		return t.Phrases[p].Head
	}
	return r.Head
}

// lineUpStatement sets what lining up asks of c, a statement whose content may
// run over several sentences: the terms and names are those of the content alone.
func (a *article) lineUpStatement(c *nlp.Claim) {
	at, field := c.Attribution, c.Sentence.Field
	var terms, negated []string
	for _, s := range at.Content {
		for _, m := range a.names.In(field, s) {
			c.Names = append(c.Names, m.Name)
		}
		for i := a.sentenceAt(field, s.Start); i < len(a.sentences); i++ {
			if a.sentences[i].Field != field || a.sentences[i].Start >= s.End {
				break
			}
			if t := a.trees[i]; t != nil {
				from, to := tokensOf(t, s)
				said := within(a.scene(i).words, from, to)
				terms = lemmas(terms, said)
				negated = lemmas(negated, denied(t, said))
			}
		}
	}
	c.Names, c.Terms, c.Denied = sorted(c.Names), nlp.WordsOf(sorted(terms)), nlp.WordsOf(sorted(negated))
}

// person is the unit of the kinds that count people: only they take sides.
const person = "person"

// stale is how many days old what a report says was said may be: a date before
// that is what the speaker spoke of.
const stale = 366

// saidOn returns the dates of the cue's sentence on which at can have been said:
// those outside what is said and not long before the report. A speaker who
// tells of 1968 did not say so in 1968.
func (a *article) saidOn(at *nlp.Attribution) []nlp.DayRange {
	return slices.DeleteFunc(slices.Clone(a.scene(at.Sentence).dates), func(d nlp.DayRange) bool {
		return d.To < a.doc.Published-stale ||
			slices.ContainsFunc(at.Content, func(c nlp.Span) bool { return c.Overlaps(d.Span) })
	})
}

// nearest returns the date nearest to at among those inside the clause, else
// the nearest of all; the zero range when there is none.
func nearest(dates []nlp.DayRange, at, clause nlp.Span) nlp.DayRange {
	const far = 1 << 30 // any date of the clause comes before those outside
	best, bestCost := nlp.DayRange{}, -1
	for _, d := range dates {
		cost := distance(d.Span, at)
		if !clause.Contains(d.Span) {
			cost += far
		}
		if bestCost < 0 || cost < bestCost || cost == bestCost && d.Span.Start > at.Start { // "from 12 in 2008 to 14 in 2013"
			best, bestCost = d, cost
		}
	}
	return best
}

// spanOf returns the bytes of tokens [from, to).
func spanOf(t *syntax.Tree, from, to int) nlp.Span {
	if from >= to {
		return nlp.Span{}
	}
	return nlp.Span{Start: t.Tokens[from].Start, End: t.Tokens[to-1].End}
}

// distance returns the number of bytes between a and b.
func distance(a, b nlp.Span) int {
	return max(0, a.Start-b.End, b.Start-a.End)
}

// canonical returns the full names of ms, sorted, each once.
func canonical(ms []name.Mention) []string {
	var out []string
	for _, m := range ms {
		out = append(out, m.Name)
	}
	return sorted(out)
}

// sorted sorts words in place and drops what repeats.
func sorted(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}
