package syntax

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// verbGroup reads the verb group that begins at token i.
func (t *Tree) verbGroup(i int) (VerbGroup, bool) {
	tag := t.Tokens[i].Tag
	if !tag.Verb() && tag != nlp.MD && tag != nlp.TO {
		return VerbGroup{}, false
	}
	if t.premodifier(i) || t.preposition(i) {
		return VerbGroup{}, false
	}
	g := VerbGroup{From: i, Head: -1}
	t.readGroup(&g)
	if g.Head < 0 {
		return VerbGroup{}, false
	}
	g.To = g.Head + 1
	if g.To < len(t.Tokens) && t.Tokens[g.To].Tag == nlp.RP {
		g.Particle = t.Tokens[g.To].Norm
		g.To++
	}
	g.Lemma = t.verbLemma(g.Head)
	g.Negated = g.Negated || i > 0 && plays(&t.Tokens[i-1], negation) && t.Tokens[i-1].Tag == nlp.RB
	return g, true
}

// verbLemma returns the base form of the head of a verb group; a modal that
// stands alone is a verb.
func (t *Tree) verbLemma(i int) string {
	if t.Tokens[i].Tag == nlp.MD {
		return lexicon.Lemma(t.Tokens[i].Norm, nlp.VBD)
	}
	return t.Lemma(i)
}

// readGroup walks over the auxiliaries from g.From to the main verb.
func (t *Tree) readGroup(g *VerbGroup) {
	i := g.From
	if t.Tokens[i].Tag == nlp.TO {
		if i = t.nextVerb(g, i); i < 0 || !base(t.Tokens[i].Tag) {
			return
		}
	} else {
		g.Tense = t.tense(i)
		g.Finite = t.Tokens[i].Tag.Finite()
	}
	for {
		tok := &t.Tokens[i]
		g.Head = i
		if tok.Tag == nlp.MD {
			g.Modal = lexicon.Lemma(tok.Norm, nlp.MD)
			g.Negated = g.Negated || tok.Norm == "cannot"
		}
		next := t.nextVerb(g, i)
		if next < 0 || !follows(tok, &t.Tokens[next]) {
			return
		}
		g.Passive = plays(tok, be) && t.Tokens[next].Tag != nlp.VBG
		g.Negated = g.Negated || t.negated(i, next)
		i = next
	}
}

// tense returns the tense that the first word of a group carries.
func (t *Tree) tense(i int) Tense {
	tok := &t.Tokens[i]
	switch tok.Tag {
	case nlp.VBD:
		return Past
	case nlp.VBP, nlp.VBZ:
		return Present
	case nlp.MD:
		if m := lexicon.Lemma(tok.Norm, nlp.MD); m == "will" || m == "shall" {
			return Future
		}
		return Present
	}
	return NoTense
}

// nextVerb returns the verb after token i with nothing but adverbs between,
// four at most, or -1.
func (t *Tree) nextVerb(g *VerbGroup, i int) int {
	for n := i + 1; n < len(t.Tokens) && n <= i+5; n++ {
		switch tag := t.Tokens[n].Tag; {
		case tag.Verb():
			return n
		case tag != nlp.RB && tag != nlp.RBR && tag != nlp.Quote && !floats(t.Tokens[n].Norm):
			return -1
		}
		if g.Head >= 0 && !auxiliary(&t.Tokens[i]) {
			return -1
		}
	}
	return -1
}

// floats reports whether a word that is no adverb can stand between an
// auxiliary and its verb: "were all sitting".
func floats(norm string) bool {
	return norm == "all" || norm == "both" || norm == "each" || norm == "also" || norm == "long"
}

// negated reports whether a negation stands between tokens i and j.
func (t *Tree) negated(i, j int) bool {
	for i++; i < j; i++ {
		if plays(&t.Tokens[i], negation) {
			return true
		}
	}
	return false
}

func auxiliary(tok *nlp.Token) bool {
	return tok.Tag == nlp.MD || plays(tok, be|have|do) || tok.Norm == "got" || tok.Norm == "get"
}

// follows reports whether the verb next can stand behind the auxiliary aux.
func follows(aux, next *nlp.Token) bool {
	switch c := words.Of(aux); {
	case aux.Tag == nlp.MD:
		return base(next.Tag) || next.Tag == nlp.VBD
	case c&be != 0 || aux.Norm == "got" || aux.Norm == "getting":
		return next.Tag == nlp.VBG || next.Tag == nlp.VBN || next.Tag == nlp.VBD
	case c&have != 0:
		return next.Tag == nlp.VBN || next.Tag == nlp.VBD
	case c&do != 0:
		return base(next.Tag)
	}
	return false
}

// base reports whether tag may be that of a base form.
func base(tag nlp.Tag) bool { return tag == nlp.VB || tag == nlp.VBP }

// premodifier reports whether the participle at token i describes the noun
// after it: "armed men", "of detained protesters".
func (t *Tree) premodifier(i int) bool {
	tok := &t.Tokens[i]
	if tok.Tag < nlp.VBD || tok.Tag > nlp.VBN || i+1 >= len(t.Tokens) {
		return false
	}
	next := t.Tokens[i+1].Tag
	if !next.Noun() && !next.Adjective() {
		return false
	}
	if tok.Tag == nlp.VBG {
		return plays(tok, adjectival) && next != nlp.NNP
	}
	if i == 0 {
		return tok.Tag == nlp.VBN
	}
	prev := &t.Tokens[i-1]
	if tok.Tag == nlp.VBD {
		return !plays(tok, be|have|do) && prev.Tag.Verb() && !auxiliary(prev) && !plays(&t.Tokens[i+1], day) // "cited promised support"
	}
	if prev.Tag == nlp.CC || prev.Tag == nlp.Comma {
		return t.finiteSoon(i + 1)
	}
	return prev.Tag == nlp.IN || prev.Tag.Verb() && !auxiliary(prev) || prev.Tag == nlp.TO
}

// finiteSoon reports whether a finite verb follows token i before the next mark:
// "and | armed men fled", not "and | detained workers".
func (t *Tree) finiteSoon(i int) bool {
	for n := i; n < len(t.Tokens) && n < i+8; n++ {
		switch tag := t.Tokens[n].Tag; {
		case tag.Finite():
			return true
		case tag.Mark(), tag == nlp.CC, tag == nlp.WDT, tag == nlp.WP:
			return false
		}
	}
	return false
}

// preposition reports whether the participle at token i is a preposition:
// "according to", "following the vote".
func (t *Tree) preposition(i int) bool {
	tok := &t.Tokens[i]
	return tok.Tag == nlp.VBG && plays(tok, prepVerb) && (i == 0 || !plays(&t.Tokens[i-1], be))
}
