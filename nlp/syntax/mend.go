package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// mend changes the tags of tokens, which point into text, that their neighbours
// prove wrong.
func mend(text string, tokens []nlp.Token) {
	tensed := false
	for i := range tokens {
		tok := &tokens[i]
		if tok.Tag.Finite() && tok.Tag != nlp.MD && i > 0 && strangerName(text, tokens, i) {
			tok.Tag = nlp.NNP // "Waled Osman said"
		}
		switch tok.Norm {
		case "said":
			if tok.Tag.Noun() || tok.Tag == nlp.VBN && !behindAuxiliary(tokens, i) {
				tok.Tag = nlp.VBD
			}
		case "saw":
			if (tok.Tag == nlp.NN || tok.Tag == nlp.JJ) && (i == 0 || tokens[i-1].Tag == nlp.CC || tokens[i-1].Tag.Noun() || tokens[i-1].Tag == nlp.PRP) {
				tok.Tag = nlp.VBD
			}
		case "aged":
			if i+1 < len(tokens) && tokens[i+1].Tag == nlp.CD {
				tok.Tag = nlp.VBN
			}
		case "%":
			tok.Tag = nlp.NN
		case "according":
			tok.Tag = nlp.VBG
		case "that":
			if tok.Tag == nlp.DT && i+1 < len(tokens) && opensPhrase(tokens[i+1].Tag) {
				tok.Tag = nlp.IN
			}
		}
		if tok.Tag.Noun() && is(tok.Norm, adverb) {
			tok.Tag = nlp.RB
		}
		if i > 0 {
			mendAfter(tokens, i)
		}
		tensed = tensed || tok.Tag.Finite()
	}
	if !tensed {
		giveTense(tokens)
	}
}

// strangerName reports whether token i is a capitalised word that is no verb,
// before another part of a name.
func strangerName(text string, tokens []nlp.Token, i int) bool {
	if c := text[tokens[i].Start]; c < 'A' || c > 'Z' || i+1 == len(tokens) || tokens[i+1].Tag != nlp.NNP {
		return false
	}
	_, known := lexicon.Verb(tokens[i].Norm)
	return !known && !is(tokens[i].Norm, be|have|do)
}

// mendAfter changes the tag of token i that the ones before it prove wrong.
func mendAfter(tokens []nlp.Token, i int) {
	tok, prev := &tokens[i], &tokens[i-1]
	switch {
	case tok.Tag == nlp.VBZ && pastForm(prev.Tag) && !is(prev.Norm, be|have|do) && !is(tok.Norm, be|have|do):
		tok.Tag = nlp.NNS // "shattered windows"
	case tok.Tag == nlp.VBZ && i > 1 && prev.Tag == nlp.JJ && (tokens[i-2].Tag.Verb() || tokens[i-2].Tag == nlp.IN) && !is(tokens[i-2].Norm, be) && !is(tok.Norm, be|have|do):
		tok.Tag = nlp.NNS // "return different takes"
	case tok.Tag == nlp.VBZ && prev.Tag.Noun() && !is(tok.Norm, be|have|do) && finiteNext(tokens, i+1):
		tok.Tag = nlp.NNS // "the union committees are"
	case (tok.Tag == nlp.NN || tok.Tag == nlp.JJ) && (prev.Norm == "i" || prev.Norm == "we" || prev.Norm == "they") && prev.Tag == nlp.PRP && lexicon.Base(tok.Norm):
		tok.Tag = nlp.VBP // "we hope"
	case tok.Tag == nlp.NN && i > 1 && (prev.Norm == "both" || prev.Norm == "all") && tokens[i-2].Norm == "they" && lexicon.Base(tok.Norm):
		tok.Tag = nlp.VBP // "they both share"
	case tok.Tag == nlp.NN && prev.Tag == nlp.Comma && strings.HasSuffix(tok.Norm, "ing") && i+1 < len(tokens) && (tokens[i+1].Tag == nlp.IN || tokens[i+1].Tag == nlp.DT):
		tok.Tag = nlp.VBG // ", speaking after the vote,"
	case (tok.Tag == nlp.NN || tok.Tag == nlp.NNS) && prev.Tag == nlp.RBR:
		prev.Tag = nlp.JJR // "a longer route", "more water"
	case tok.Tag == nlp.NNS && (prev.Tag == nlp.NNP || prev.Tag == nlp.PRP) && tellsTo(tokens, i):
		tok.Tag = nlp.VBZ // "Lind wishes to stay"
	case (tok.Tag == nlp.NN || tok.Tag == nlp.JJ) && is(prev.Norm, negation) && i > 1 && is(tokens[i-2].Norm, do):
		tok.Tag = nlp.VB // "did not prevent"
	case base(tok.Tag) && prev.Tag == nlp.DT && determines(prev.Norm) && !(i+1 < len(tokens) && tokens[i+1].Tag.Noun()):
		tok.Tag = nlp.NN // "some hope that"
	case tok.Tag.Noun() && prev.Norm == "her" && prev.Tag == nlp.PRP:
		prev.Tag = nlp.PRPS
	}
}

// tellsTo reports whether token i is the third person of a verb that an infinitive
// follows.
func tellsTo(tokens []nlp.Token, i int) bool {
	if _, ok := lexicon.Verb(tokens[i].Norm); !ok || i+2 >= len(tokens) {
		return false
	}
	return tokens[i+1].Norm == "to" && tokens[i+2].Tag == nlp.VB
}

// determines reports whether a determiner cannot stand without a noun.
func determines(norm string) bool {
	switch norm {
	case "the", "a", "an", "no", "some", "every":
		return true
	}
	return false
}

// finiteNext reports whether a form of "be", "have" or "do" that carries tense,
// or a modal, stands at token i, adverbs passed over.
func finiteNext(tokens []nlp.Token, i int) bool {
	for i < len(tokens) && tokens[i].Tag == nlp.RB {
		i++
	}
	return i < len(tokens) && tokens[i].Tag.Finite() && (tokens[i].Tag == nlp.MD || is(tokens[i].Norm, be|have|do))
}

// opensPhrase reports whether a noun phrase of its own begins with tag, so that
// "that" before it is no determiner.
func opensPhrase(tag nlp.Tag) bool {
	switch tag {
	case nlp.DT, nlp.PRPS, nlp.PRP, nlp.NNPS, nlp.EX:
		return true
	}
	return false
}

// giveTense makes a past form that was taken for a noun the verb of a sentence
// without one: "Ruiz and Haddad spoke by phone".
func giveTense(tokens []nlp.Token) {
	for i := 1; i < len(tokens); i++ {
		if tok := &tokens[i]; tok.Tag == nlp.NN && tokens[i-1].Tag.Noun() && lexicon.Past(tok.Norm) {
			tok.Tag = nlp.VBD
			return
		}
	}
}

// behindAuxiliary reports whether a form of "be" or "have" stands before token
// i, adverbs passed over.
func behindAuxiliary(tokens []nlp.Token, i int) bool {
	for i--; i >= 0; i-- {
		if tokens[i].Tag != nlp.RB {
			return is(tokens[i].Norm, be|have)
		}
	}
	return false
}
