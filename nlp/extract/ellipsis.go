package extract

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// fillIn gives c, a claim about the kth figure, the subject and the head noun of the
// figure whose noun it leaves out, as it is said of the same people or things: "70 percent
// of nuns sing, while [28 percent] hum", "40 boats sailed and [12] sank". The subject ends
// with that noun: what hangs on it may be true of the other figure alone.
func (sc *scene) fillIn(c *nlp.Claim, k int) {
	from := sc.understood(k)
	if from == nil {
		return
	}
	noun := lexicon.Singular(sc.tree.Tokens[from.Head].Norm)
	anyone := noun == "people" || noun == "person"
	if others := sc.figures[k].Head >= 0; c.Kind.Unit == person && !anyone && (others || !lexicon.Person(noun)) {
		return // "three barns burned and 40 were hurt", "two monks died and [nine others] were hurt"
	}
	c.Subject = from.Subject
	c.Subject.End = sc.tree.Tokens[from.Head].End
	if c.Head == "" || c.Head == "other" {
		c.Head = lemma(sc.tree, from.Head)
	}
}

// understood returns the figure whose noun the kth figure leaves out; nil where it has one
// of its own or stands for another.
func (sc *scene) understood(k int) *number.Reading {
	r := &sc.figures[k]
	if !sc.elliptic(r) {
		return nil
	}
	for j := sc.whole(k) - 1; j >= 0; j-- {
		from := &sc.figures[j]
		switch {
		case from.Dimension != r.Dimension:
			continue
		case from.Head >= 0 && plural(sc.tree, from.Head):
			return from
		case !sc.elliptic(from):
			return nil
		}
	}
	return nil
}

// whole returns the first of the figures behind which only parts of it stand before the
// kth: the 90 of "90 died, including nine monks and two nuns; [500] were hurt".
func (sc *scene) whole(k int) int {
	t := sc.tree
	for i := sc.figures[k].From - 1; i > 0; i-- {
		if t.Tokens[i].Norm != "including" {
			continue
		}
		for k > 0 && sc.figures[k-1].From > i {
			k--
		}
		return k
	}
	return k
}

// elliptic reports whether r counts without a noun, or says "others", and a verb or "of
// them" behind it shows that one is understood.
func (sc *scene) elliptic(r *number.Reading) bool {
	t := sc.tree
	if r.Implicit || r.Dimension != nlp.Count && r.Dimension != nlp.Share || r.Dimension == nlp.Count && r.Unit != "" && r.Head < 0 {
		return false
	}
	if r.Head >= 0 {
		return r.Head == r.To && t.Tokens[r.Head].Norm == "others"
	}
	i := r.To
	if wordAt(t, i) == "of" && pointing.Get(wordAt(t, i+1)) && !nounAt(t, i+2) {
		return true
	}
	for i < len(t.Tokens) && t.Tokens[i].Tag == nlp.RB {
		i++
	}
	return i < len(t.Tokens) && (t.Tokens[i].Tag.Finite() || t.Tokens[i].Norm == "do")
}

// pointing are the words behind "of" that stand for those told of before.
var pointing = lexicon.NewSet("them these those")

// plural reports whether token i is a noun for several.
func plural(t *syntax.Tree, i int) bool {
	tag := t.Tokens[i].Tag
	return tag == nlp.NNS || tag == nlp.NNPS || t.Tokens[i].Norm == "people"
}
