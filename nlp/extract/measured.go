package extract

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// An owner finds the noun phrase that says what a figure without a counted
// noun measures: the "loss" of 310 million euros, the "turnout" that was 71
// percent. Owners are tried in order; each returns an index in t.Phrases, or
// -1.
var owners = []func(t *syntax.Tree, r *number.Reading) int{
	ofOwner,
	scored,
	lasting,
	objectBefore,
	clauseSubject,
}

// tellers lists the verbs that say of their subject how much it is. Behind any
// other verb a figure measures what the verb says: "lost 310 million euros".
var tellers = map[string]bool{
	"approach": true, "average": true, "be": true, "become": true, "equal": true, "exceed": true, "hit": true, "measure": true,
	"near": true, "reach": true, "remain": true, "stand": true, "surpass": true, "top": true, "total": true,
}

// measured returns the phrase that says what r measures, or -1. No figure measures
// another: in "fell 7 points to 38 percent" both are of what fell.
func (sc *scene) measured(r *number.Reading) int {
	t := sc.tree
	for _, find := range owners {
		p := find(t, r)
		if p < 0 || t.Phrases[p].From < r.To && r.From < t.Phrases[p].To {
			continue
		}
		if head := t.Phrases[p].Head; t.Tokens[head].Tag != nlp.CD && !sc.figure(head) {
			return p
		}
	}
	return -1
}

// figure reports whether token i belongs to a quantity of the sentence.
func (sc *scene) figure(i int) bool {
	k, ok := slices.BinarySearchFunc(sc.figures, i, func(r number.Reading, i int) int { return r.From - i })
	return ok || k > 0 && i < sc.figures[k-1].To
}

// ofOwner reads "a loss of [€310 million]", "winds of [up to 45 mph]".
func ofOwner(t *syntax.Tree, r *number.Reading) int {
	i := r.From - 1
	if i < 1 || t.Tokens[i].Norm != "of" {
		return -1
	}
	p := t.PhraseAt(i - 1)
	if p >= 0 && amounts.Get(t.Tokens[i-1].Norm) && (wordAt(t, t.Phrases[p].From) == "a" || wordAt(t, t.Phrases[p].From) == "an") {
		return -1
	}
	return p
}

// scored reads the name whose share stands behind "at", or who or what has a share in
// brackets: "with Moe at [13%]", "trails Moe ([13%])", "more anglers ([13%]) than rowers".
func scored(t *syntax.Tree, r *number.Reading) int {
	i := r.From - 1
	if r.Dimension != nlp.Share || i < 1 || t.Tokens[i].Norm != "at" && t.Tokens[i].Norm != "(" {
		return -1
	}
	if t.Tokens[i-1].Tag.Proper() || t.Tokens[i].Norm == "(" && t.Tokens[i-1].Tag == nlp.NNS && lexicon.Person(t.Lemma(i-1)) {
		return t.PhraseAt(i - 1)
	}
	return -1
}

// amounts are the nouns between an article and "of" that say nothing of what is measured:
// prices that rose "an average" of 48 percent, but the national average of 48.
var amounts = lexicon.NewSet("average maximum mean median minimum total")

// spanning lists the prepositions of how long something lasts.
var spanning = []string{"for", "in", "over", "since", "within"}

// lasting reads the noun that a time belongs to: "in power for [26 years]",
// "held a vigil for [two hours]".
func lasting(t *syntax.Tree, r *number.Reading) int {
	i := r.From - 1
	if r.Dimension != nlp.Time || i <= 0 || !slices.Contains(spanning, t.Tokens[i].Norm) {
		return -1
	}
	p := t.PhraseAt(i - 1)
	if p < 0 || t.Phrases[p].When {
		return -1
	}
	return p
}

// reaching lists the prepositions that lead from a verb's object to its figure:
// "cut its forecast to [3 percent]", "put the toll at [61]".
var reaching = []string{"at", "by", "from", "to"}

// objectBefore reads the object of the verb where the figure follows it behind
// a preposition.
func objectBefore(t *syntax.Tree, r *number.Reading) int {
	i := r.From - 1
	if i <= 0 || !slices.Contains(reaching, t.Tokens[i].Norm) {
		return -1
	}
	c := t.ClauseAt(r.From)
	if c < 0 || t.Clauses[c].Object < 0 || t.Phrases[t.Clauses[c].Object].To > i {
		return -1
	}
	return t.Clauses[c].Object
}

// clauseSubject reads "Turnout was [71 percent]", "Revenue fell to [8 billion
// euros]", "Lukashenko, in power for [26 years], ...".
func clauseSubject(t *syntax.Tree, r *number.Reading) int {
	c := t.ClauseAt(r.From)
	if c < 0 || t.Clauses[c].Subject < 0 || t.Phrases[t.Clauses[c].Subject].When {
		return -1 // "last October, the guild voted 26-17"
	}
	return t.Clauses[c].Subject
}

// fillMeasured sets what c, a figure without a counted noun, measures and whose
// it is.
func (sc *scene) fillMeasured(c *nlp.Claim, r *number.Reading) {
	t := sc.tree
	if c.Subject.Empty() {
		c.Subject = those(t, r)
	}
	if m := sc.owner(r); m != nil {
		c.Holder, c.Subject = m.Name, c.Subject.Cover(m.Span)
		return
	}
	p := sc.measured(r)
	if p < 0 {
		return
	}
	head := t.Tokens[t.Phrases[p].Head]
	extent := ofChain(t, p, r.From)
	if k := t.Phrases[p].Prep; k >= 0 && r.Dimension == nlp.Time && t.Phrases[p].From == t.Phrases[p].Head {
		extent.Start = t.Tokens[k].Start // "in power"
	}
	c.Holder = holder(sc.names, extent)
	if v := telling(t, r); v >= 0 && extent.End <= t.Tokens[t.Verbs[v].From].Start {
		c.Measure = t.Verbs[v].Lemma
		if t.Tokens[t.Verbs[v].From-1].End == extent.End {
			extent.End = t.Tokens[t.Verbs[v].To-1].End // "the choir paid"
		}
	} else if head.Tag.Noun() && !head.Tag.Proper() {
		c.Measure = t.Lemma(t.Phrases[p].Head)
	}
	if c.Subject.Empty() && head.Tag.Noun() {
		c.Subject = extent
	}
}

// those returns the words behind "of" for the people or things of whom r is a part, where
// they go on to say which: "[half] of those who rowed". The zero span is none.
func those(t *syntax.Tree, r *number.Reading) nlp.Span {
	p := t.PhraseAt(r.To + 1)
	if wordAt(t, r.To) != "of" || wordAt(t, r.To+1) != "those" || p < 0 {
		return nlp.Span{}
	}
	from, to := t.Extent(p)
	if wordAt(t, from+1) != "who" {
		for k := from + 2; k < to; k++ {
			if t.Tokens[k].Tag.Finite() {
				to = k // "those polled | said"
			}
		}
	}
	if to <= from+1 || t.Tokens[from+1].Tag == nlp.CD {
		return nlp.Span{}
	}
	return spanOf(t, from, to)
}

// telling returns the index in t.Verbs of the verb right before the figure r
// where that says what is measured, or -1. It does so of money alone: acres
// that are scorched, burned or lost are one and the same.
func telling(t *syntax.Tree, r *number.Reading) int {
	v := t.VerbAt(r.From - 1)
	if v < 0 || r.Trend != nlp.NoTrend || r.Dimension != nlp.Money || t.Verbs[v].Passive || tellers[t.Verbs[v].Lemma] {
		return -1
	}
	return v
}

// owner returns the name whose figure r is, as in "Serrano's [46 percent]", or
// nil.
func (sc *scene) owner(r *number.Reading) *name.Mention {
	i := r.From - 1
	if i <= 0 || sc.tree.Tokens[i].Tag != nlp.POS {
		return nil
	}
	return sc.endingAt(sc.tree.Tokens[i-1].End)
}

// endingAt returns the name that ends at an offset, or nil.
func (sc *scene) endingAt(end int) *name.Mention {
	for k := range sc.names {
		if sc.names[k].End == end {
			return &sc.names[k]
		}
	}
	return nil
}

// ofChain returns phrase p with the phrases that "of" joins to it, as far as
// they end before token end: "sales of its electric vans".
func ofChain(t *syntax.Tree, p, end int) nlp.Span {
	from, to := t.Phrases[p].From, t.Phrases[p].To
	for q := t.Phrases[p].Of; q >= 0 && t.Phrases[q].To <= end; q = t.Phrases[q].Of {
		to = t.Phrases[q].To
	}
	return spanOf(t, from, to)
}

// holder returns the name of whom or what the figure is: a person, place or
// organisation in the measured phrase; "" when none stands there.
func holder(names []name.Mention, in nlp.Span) string {
	for _, m := range names {
		if in.Contains(m.Span) && m.Type != name.Nationality {
			return m.Name
		}
	}
	return ""
}
