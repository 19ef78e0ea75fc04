package kinds

import (
	"math"
	"math/bits"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// Of returns the kind of a reading of t, or nil when none accepts it.
func Of(t *syntax.Tree, r *number.Reading) *nlp.Kind {
	p := place{t: t, r: r, phrase: phraseOf(t, r)}
	fit := known.dimensions[r.Dimension] &^ p.beside()
	if r.Trend == nlp.NoTrend {
		fit &^= known.changing
	} else if by := fit & known.changing; by != 0 {
		fit = by // by how much votes fell is no share of them
	}
	fit &^= p.impersonal() &^ p.heads()
	if p.r.Value != math.Trunc(p.r.Value) {
		fit &^= known.people // but who "hit .321" hurt nobody
	}
	if p.none() || p.round() {
		fit &^= known.people
	}
	if strings.HasSuffix(p.r.Unit, "-point") {
		fit &= known.alone // how far two shares are apart is none
	}
	switch {
	case r.Implicit:
		return p.implicit()
	case p.offspring():
		return Count
	}
	if fit&^known.alone == 0 {
		return first(fit)
	}
	for _, evidence := range ladder {
		if k := fit & evidence(&p); k != 0 {
			kind := first(k)
			if kind == Injured && p.includesDead() || (kind == Injured || kind == Killed) && p.either() {
				return Count
			}
			if kind == Crowd && p.r.High < fewest {
				return Count
			}
			return kind
		}
	}
	return nil
}

// fewest is how many make a crowd: "three protesters told us" are none.
const fewest = 10

// first returns the first kind of s, nil when s is empty.
func first(s set) *nlp.Kind {
	if s == 0 {
		return nil
	}
	return All[bits.TrailingZeros64(uint64(s))]
}

// offspring reports whether r counts the children of one person, whatever befell
// that one: "a mother of three was killed".
func (p *place) offspring() bool {
	return p.r.Dimension == nlp.Count && p.norm(p.r.From-1) == "of" && parents.Get(p.norm(p.r.From-2))
}

// parents are the people who are known by the number of their children.
var parents = lexicon.NewSet("dad father grandfather grandmother mom mother mum parent widow widower")

// ladder is the evidence for a kind, the surest first: the words right behind and
// before the number, the list or whole that it stands in, what it is the number of
// or a part of, what the counted do and what they are called, the other words of
// the clause, the dimension. Within a step the order of All decides.
var ladder = []func(*place) set{
	(*place).behind,
	(*place).before,
	(*place).attributive,
	func(p *place) set { return p.included() | p.together() },
	func(p *place) set { return p.tally() | p.partitive() },
	func(p *place) set { return p.heads() | p.verbs() },
	(*place).words,
	func(*place) set { return known.alone },
}

// A place is a reading in its sentence.
type place struct {
	t      *syntax.Tree
	r      *number.Reading
	phrase int // of the counted noun, or of the number; -1 when in none
}

// phraseOf returns the phrase that the number stands in.
func phraseOf(t *syntax.Tree, r *number.Reading) int {
	for i := r.To - 1; i >= r.From; i-- {
		if p := t.PhraseAt(i); p >= 0 {
			return p
		}
	}
	return t.PhraseAt(r.Head) // "Seven people", where the tagger took the number for an adverb
}

// lemma returns the lemma of token i, "" outside the sentence.
func (p *place) lemma(i int) string {
	if i < 0 || i >= len(p.t.Tokens) {
		return ""
	}
	return p.t.Lemma(i)
}

// heads returns the kinds that count the noun of the reading, or the noun that
// "of" joins it to: "the deaths of three people".
func (p *place) heads() set {
	if p.r.Head < 0 {
		return known.heads[p.r.Unit]
	}
	s := p.head(p.r.Head)
	if p.phrase > 0 && p.t.Phrases[p.phrase-1].Of == p.phrase {
		s |= p.head(p.t.Phrases[p.phrase-1].Head)
	}
	return s
}

// head returns the kinds that count the noun at token i. Lives are counted when
// they are lost; most that people speak of are saved. Refugees whom a country lets in
// are how many it lets in.
func (p *place) head(i int) set {
	w := lexicon.Singular(p.t.Tokens[i].Norm)
	if w == "refugee" && p.admitted() {
		return 0
	}
	if w != "life" {
		return known.heads[w]
	}
	q := p.t.PhraseAt(i)
	if q < 0 {
		return 0
	}
	verb, _ := lexicon.Verb(p.norm(p.t.Phrases[q].From - 1)) // whatever it is tagged
	if v := p.t.Governor(q); taking.Get(verb) || v >= 0 && taking.Get(p.t.Verbs[v].Lemma) {
		return known.heads[w]
	}
	return 0
}

// taking are the verbs of lives that are lost.
var taking = lexicon.NewSet("claim cost cut end lose snatch take")

// beside returns the kinds ruled out by a word right before or behind the
// quantity with its noun. A preposition behind belongs to what follows: "rose 4
// percent to 7".
func (p *place) beside() set {
	s := known.not[p.lemma(p.r.From-1)]
	if i := p.end(); i < len(p.t.Tokens) && p.t.Tokens[i].Tag != nlp.TO && p.t.Tokens[i].Tag != nlp.IN {
		s |= known.not[p.lemma(i)] | known.not[p.norm(i)]
	}
	return s
}

// end returns the token behind the quantity and its noun.
func (p *place) end() int { return max(p.r.To, p.r.Head+1) }

func (p *place) norm(i int) string {
	if i < 0 || i >= len(p.t.Tokens) {
		return ""
	}
	return p.t.Tokens[i].Norm
}

// words returns the kinds one of whose words stands in the clause. A count
// must not say who is counted for that: the toll says nothing about "three
// blasts" or "two nurses" beside it.
func (p *place) words() set {
	if p.r.Dimension == nlp.Count && !p.anyone() || p.r.Dimension == nlp.Share && p.r.Head >= 0 && p.norm(p.r.To) == "of" && inanimate(p.norm(p.r.Head)) {
		return 0
	}
	from, to := p.clause()
	var s set
	for i := from; i < to; i++ {
		if p.ofSome(i) {
			break
		}
		if i >= p.r.From && i < p.r.To || p.dated(i) || p.norm(i) == "critical" && p.norm(i+1) == "of" {
			continue
		}
		if v := p.t.VerbAt(i); v >= 0 && p.spares(&p.t.Verbs[v]) || p.norm(i-1) == "not" {
			continue
		}
		s |= known.words.Get(p.lemma(i)) | known.words.Get(p.norm(i)) | known.pairs.Get(p.norm(i))[p.norm(i-1)]
	}
	return s
}

// dated reports whether token i is the month of March, which is no march.
func (p *place) dated(i int) bool {
	if p.norm(i) != "march" || !p.t.Tokens[i].Tag.Proper() || i == 0 {
		return false
	}
	before, behind := p.t.Tokens[i-1].Tag, p.norm(i+1)
	return before == nlp.IN || before == nlp.JJ || before == nlp.CC || behind != "" && behind[0] >= '0' && behind[0] <= '9'
}

// clause returns the tokens of the innermost clause around the reading, or of
// the sentence, at most reach on either side.
func (p *place) clause() (from, to int) {
	from, to = 0, len(p.t.Tokens)
	if c := p.t.ClauseAt(p.r.From); c >= 0 {
		from, to = p.t.Clauses[c].From, p.t.Clauses[c].To
		if from <= 2 {
			from = 0 // "Turnout reached 71 percent", however its first word was tagged
		}
	}
	return max(from, p.r.From-reach), min(to, p.r.To+reach)
}

// reach is how far from a number a word still speaks about it, in tokens.
const reach = 24
