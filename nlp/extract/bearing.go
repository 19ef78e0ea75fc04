package extract

import (
	"slices"

	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// bearing returns the dates that can say when what stands at token at was: not
// those that only tell a noun ("the August 9 election"), not those of another
// time ("cut 4,200 jobs after sales fell last year"), and no year of another
// clause ("the mill, which opened in 1962, employs 900").
func bearing(t *syntax.Tree, dates []nlp.DayRange, at int) []nlp.DayRange {
	var out []nlp.DayRange
	for _, d := range dates {
		from, to := tokensOf(t, d.Span)
		if from < to && opened(t, to, at) {
			return []nlp.DayRange{whenSince(t, d, to, at)}
		}
		if from < to && !modifies(t, from, to) && !otherTime(t, from, at) &&
			(d.To-d.From <= longSpan || sharesClause(t, from, at)) {
			out = append(out, whenSince(t, d, to, at))
		}
	}
	return out
}

// opened reports whether the clause of token at tells, behind "when", what was at the
// time that ends before token to: "down from last year, when 62 people drowned".
func opened(t *syntax.Tree, to, at int) bool {
	if wordAt(t, to) == "," {
		to++
	}
	return wordAt(t, to) == "when" && t.ClauseAt(at) >= 0 && t.Clauses[t.ClauseAt(at)].From == to
}

// whenSince returns the day or year d, which ends before token to, without the time
// since then where token at stands in a clause that tells what was then: "the
// worst fire since 1998, when 43 people died".
func whenSince(t *syntax.Tree, d nlp.DayRange, to, at int) nlp.DayRange {
	if to < len(t.Tokens) && t.Tokens[to].Tag == nlp.Comma {
		to++
	}
	if d.To != 0 || to >= len(t.Tokens) || t.Tokens[to].Norm != "when" || at < to {
		return d
	}
	d.To = d.From
	if d.Span.Len() == len("1998") {
		d.To += 364
	}
	return d
}

// longSpan is how many days a date may cover and still tell when everything in
// its sentence was: "14 died and 20 were hurt on Monday".
const longSpan = 31

// sharesClause reports whether the clause of token i holds token at too.
func sharesClause(t *syntax.Tree, i, at int) bool {
	c := t.ClauseAt(i)
	return c < 0 || c == t.ClauseAt(at) || t.Clauses[c].From <= at && at < t.Clauses[c].To
}

// modifies reports whether tokens [from, to) stand between a determiner and a
// noun, so that they only tell that noun.
func modifies(t *syntax.Tree, from, to int) bool {
	if from == 0 || to >= len(t.Tokens) {
		return false
	}
	before := t.Tokens[from-1].Tag
	return t.Tokens[to].Tag.Noun() && (before == nlp.DT || before == nlp.PRPS || before == nlp.POS)
}

// happened returns the date that tells a happening which the clause of token at
// tells of: "drowned in the 1971 flood", "the 1988 fire, which killed 31". The zero
// range is none.
func (sc *scene) happened(at int) nlp.DayRange {
	t := sc.tree
	for _, d := range sc.dates {
		from, to := tokensOf(t, d.Span)
		if from >= to || !modifies(t, from, to) {
			continue
		}
		p := t.PhraseAt(to)
		if p < 0 {
			continue
		}
		if noun := t.Phrases[p].Head; happenings.Get(t.Lemma(noun)) != "" && tellsOf(t, at, noun) {
			return d
		}
	}
	return nlp.DayRange{}
}

// tellsOf reports whether the clause of token at is that of token noun, or one of
// the two stands in a clause that describes the other.
func tellsOf(t *syntax.Tree, at, noun int) bool {
	if c := t.ClauseAt(noun); c >= 0 && t.Clauses[c].Antecedent >= 0 && t.PhraseAt(at) == t.Clauses[c].Antecedent {
		return true
	}
	for c := t.ClauseAt(at); c >= 0; c = t.Clauses[c].Parent {
		k := t.Clauses[c]
		switch {
		case c == t.ClauseAt(noun):
			return true
		case k.Sort == syntax.Complement:
			return false
		case (k.Sort == syntax.Relative || k.Sort == syntax.Participial) && k.From > noun:
			return !slices.ContainsFunc(t.Tokens[noun:k.From], func(tok nlp.Token) bool { return tok.Tag.Verb() })
		}
	}
	return false
}

// sequels lists the words that open a clause about another time.
var sequels = []string{"after", "although", "because", "before", "if", "since", "though", "unless", "until"}

// otherTime reports whether token i stands in a clause about another time that
// token at is not part of.
func otherTime(t *syntax.Tree, i, at int) bool {
	for c := t.ClauseAt(i); c >= 0; c = t.Clauses[c].Parent {
		k := t.Clauses[c]
		if k.From <= at && at < k.To {
			return false
		}
		if k.Sort == syntax.Adverbial && slices.Contains(sequels, t.Tokens[k.From].Norm) {
			return true
		}
	}
	return false
}
