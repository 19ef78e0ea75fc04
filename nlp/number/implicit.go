package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// dying are the words that make "a man" worth counting: where they stand, an
// article may stand for one ("a man was killed and two others hurt").
var dying = lexicon.NewSet("killed kills killing kill dead died dies dying fatally murdered slain perished drowned stabbed beheaded")

// gathered are the nouns of which one is several people.
var gathered = lexicon.NewSet("couple crew crowd dozen duo family gang group handful number pair quartet team total trio")

// implicit returns a reading of one for every noun phrase of t that begins with
// an article, in a sentence that speaks of death. nlp/kinds keeps those who
// died and drops the rest.
func implicit(t *syntax.Tree) []Reading {
	var out []Reading
	if len(t.Clauses) >= manyClauses {
		return nil
	}
	for i := range t.Phrases {
		p := &t.Phrases[i]
		if a := &t.Tokens[p.From]; (a.Norm != "a" && a.Norm != "an") || p.Head <= p.From || p.When || t.Tokens[p.Head].Tag != nlp.NN {
			continue
		}
		if w := t.Tokens[p.From+1].Norm; ordinals[w] > 0 || gathered.Get(t.Tokens[p.Head].Norm) {
			continue // "a second man", "a family"
		}
		a, head := t.Tokens[p.From].Span, p.Head
		if dying.Has(t.Tokens[head].Norm) && head > p.From+1 {
			head-- // "left a boy dead"
		}
		_, to := t.Extent(i)
		noun := nlp.Span{Start: t.Tokens[p.From+1].Start, End: t.Tokens[head].End}
		out = append(out, Reading{
			Quantity: nlp.Quantity{Span: a, Number: a, UnitPhrase: noun, Value: 1, HasValue: true, Low: 1, High: 1, Digit: 1, Unit: lexicon.Singular(t.Tokens[head].Norm)},
			From:     p.From, To: p.From + 1, Head: head, With: -1, Implicit: true,
			Subject: noun.Cover(nlp.Span{Start: noun.Start, End: t.Tokens[max(to, head+1)-1].End}),
		})
	}
	return out
}

// mourns reports whether a sentence speaks of death.
func mourns(tokens []nlp.Token) bool {
	for i := range tokens {
		if dying.Of(&tokens[i]) {
			return true
		}
	}
	return false
}
