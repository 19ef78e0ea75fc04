package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// dying are the words that make "a man" worth counting: where they stand, an
// article may stand for one ("a man was killed and two others hurt").
var dying = lexicon.NewSet("killed kills killing kill dead died dies dying fatally murdered slain perished drowned stabbed beheaded").ForTokens()

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

// further returns a reading of one for whoever comes on top of those that the sentence
// has counted, "killed three and wounded [another]", and for whom it counts: "[a fourth]
// hiker died". Who shot another shot one, but nobody counts.
func further(t *syntax.Tree, said []Reading) []Reading {
	var out []Reading
	for i := range t.Tokens {
		to := i + 1
		switch w := t.Tokens[i].Norm; {
		case w == "another" && counted(said, i):
		case w == "a" && to < len(t.Tokens) && ordinals[t.Tokens[to].Norm] > 1:
			to++
		default:
			continue
		}
		p := t.PhraseAt(i)
		if p < 0 || t.Phrases[p].From != i || t.Phrases[p].When {
			continue
		}
		r := Reading{From: i, To: to, Head: -1, With: -1, Implicit: true}
		span := nlp.Span{Start: t.Tokens[i].Start, End: t.Tokens[to-1].End}
		r.Quantity = nlp.Quantity{Span: span, Number: span, Value: 1, HasValue: true, Low: 1, High: 1, Digit: 1}
		if head := t.Phrases[p].Head; head >= to {
			if t.Tokens[head].Tag != nlp.NN {
				continue
			}
			r.Head, r.Unit = head, lexicon.Singular(t.Tokens[head].Norm)
			r.UnitPhrase = nlp.Span{Start: t.Tokens[to].Start, End: t.Tokens[head].End}
			r.Subject = r.UnitPhrase
		}
		out = append(out, r)
	}
	return out
}

// counted reports whether one of the readings counts something before token i.
func counted(said []Reading, i int) bool {
	for k := range said {
		if said[k].From < i && said[k].Dimension == nlp.Count {
			return true
		}
	}
	return false
}

// hurting are the words that make "another" worth counting.
var hurting = lexicon.NewSet("critical critically fighting hospital hospitalised hospitalized hurt hurting injured injures injuring shot wounded wounding wounds").ForTokens()

// holds reports whether a word of the set stands in a sentence.
func holds(tokens []nlp.Token, words *lexicon.Words[bool]) bool {
	for i := range tokens {
		if words.Of(&tokens[i]) {
			return true
		}
	}
	return false
}
