package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// beside is how many tokens away from a quantity a word may stand to say what
// the quantity is about, and besideWords how many words are kept.
const (
	beside      = 9
	besideWords = 8
)

// near returns the lemmas of the content words around r, the nearest first. The
// counted noun is one of them.
func (sc *scene) near(r *number.Reading) nlp.Words {
	before, after := within(sc.words, r.From-beside, r.From), within(sc.words, r.To, r.To+beside)
	var room [besideWords]string
	out := room[:0]
	for len(out) < besideWords && len(before)+len(after) > 0 {
		last := len(before) - 1
		if last < 0 || len(after) > 0 && after[0].at-r.To <= r.From-1-before[last].at {
			out = append(out, after[0].lemma)
			after = after[1:]
			continue
		}
		out = append(out, before[last].lemma)
		before = before[:last]
	}
	return nlp.WordsOf(out)
}

// scopeOf returns how the figure r stands to a larger one.
func scopeOf(t *syntax.Tree, r *number.Reading) nlp.Scope {
	word := func(i int) string {
		if i < 0 || i >= len(t.Tokens) {
			return ""
		}
		return t.Tokens[i].Norm
	}
	before, after := word(r.From-1), word(r.To)
	switch {
	case r.Implicit && (r.To > r.From+1 || word(r.From) == "another"): // "a fourth was hurt"
		return nlp.More
	case r.Implicit: // "a man was killed" tells of one, not how many there were
		return nlp.Part
	case before == "including" || before == "among" || before == "whom" || before == "them" && (word(r.From-2) == "of" || word(r.From-2) == "among"):
		return nlp.Part
	case amongst(t, r.From), oneOfTwo(t, r), inCondition(t, r):
		return nlp.Part
	case after == "of" && (partOf(t, r.To+1) || before == "," && word(r.To+1) == "them"):
		return nlp.Part
	case before == "another" || word(r.From) == "another" || further[after] || besides(t, r):
		return nlp.More
	case before == "from" && (r.Trend != nlp.NoTrend || after == "to" || figureAt(t, r.From-2)):
		return nlp.Before
	case listed(t, r):
		return nlp.Listed
	}
	return nlp.Whole
}

// besides reports whether r comes on top of somebody of the same fate: "the mayor and
// [three] other passengers" are four. Who died before them in the sentence is of another:
// "two died and [12] others were hurt".
func besides(t *syntax.Tree, r *number.Reading) bool {
	if w := wordAt(t, r.To); w != "other" && w != "others" {
		return false
	}
	and := r.From - 1
	if and > 0 && t.Tokens[and].Tag == nlp.CC && t.Tokens[and-1].Tag.Noun() {
		return true
	}
	if wordAt(t, r.To) == "other" && !peopleAt(t, r.Head) {
		return false
	}
	for i := range r.From {
		if lexicon.Deadly.Get(t.Tokens[i].Norm) {
			return false
		}
	}
	return true
}

// oneOfTwo reports whether r is one of several who are told of one by one: "[one] was
// burned on Monday and the other on Friday".
func oneOfTwo(t *syntax.Tree, r *number.Reading) bool {
	if r.Low != 1 || r.High != 1 || r.Dimension != nlp.Count {
		return false
	}
	for i := r.To; i+1 < len(t.Tokens); i++ {
		if w := t.Tokens[i].Norm; w == "another" && !nounAt(t, i+1) || w == "the" && wordAt(t, i+1) == "other" && !nounAt(t, i+2) {
			return true
		}
	}
	return false
}

// inCondition reports whether r is of those who are in one state of several: "[seven]
// are in stable condition". All of them are all.
func inCondition(t *syntax.Tree, r *number.Reading) bool {
	if w := wordAt(t, r.From-1); w == "all" || w == "the" && wordAt(t, r.From-2) == "all" || w == "both" {
		return false
	}
	for i := max(r.To, r.Head+1); i < min(len(t.Tokens), r.To+statesReach) && !t.Tokens[i].Tag.Mark(); i++ {
		if t.Tokens[i].Norm == "in" && i+2 < len(t.Tokens) && t.Tokens[i+2].Norm == "condition" {
			return true
		}
	}
	return false
}

// statesReach is how far behind a figure the state of those it counts may stand.
const statesReach = 8

// amongst reports whether token i is the first of those who are among others: "among
// the dead are [four] cooks".
func amongst(t *syntax.Tree, i int) bool {
	return i > 3 && t.Lemma(i-1) == "be" && (t.Tokens[i-4].Norm == "among" || t.Tokens[i-4].Norm == "amongst")
}

// figureAt reports whether token i ends a figure: "to 7.7% from 7.9%".
func figureAt(t *syntax.Tree, i int) bool {
	return i >= 0 && (t.Tokens[i].Tag == nlp.CD || t.Tokens[i].Norm == "%" || t.Tokens[i].Norm == "percent")
}

// partOf reports whether the words from token i on are a whole that a figure is
// a part of: "12 of the 23", "two of the dead", "five of them children". Those
// of "killing three of them" are not: three is how many were killed.
func partOf(t *syntax.Tree, i int) bool {
	if i+1 >= len(t.Tokens) {
		return false
	}
	next := t.Tokens[i+1]
	if t.Tokens[i].Tag == nlp.CD { // "31 of 52 councillors"
		return true
	}
	switch t.Tokens[i].Norm {
	case "them", "whom", "which":
		return next.Tag.Noun() || next.Tag.Adjective()
	case "the", "those", "its", "their":
		return next.Tag == nlp.CD || casualties[next.Norm]
	case "this", "last":
		return next.Norm == "year" || next.Norm == "month"
	}
	return false
}

// wholeOf returns the figure that the first of readings is a part of: the 150
// of "88 of the 150 seats"; nil where none follows.
func wholeOf(t *syntax.Tree, readings []number.Reading) *nlp.Quantity {
	r := &readings[0]
	if len(readings) < 2 || r.To >= len(t.Tokens) || t.Tokens[r.To].Norm != "of" || readings[1].From > r.To+2 {
		return nil
	}
	return &readings[1].Quantity
}

// casualties are the words for a whole that is itself one of the kinds.
var casualties = map[string]bool{"dead": true, "killed": true, "injured": true, "wounded": true, "victims": true, "missing": true, "detained": true, "arrested": true, "total": true}

// further are the words behind a figure that comes on top of another.
var further = map[string]bool{"more": true, "additional": true, "further": true}
