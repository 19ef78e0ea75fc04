package syntax

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// mend changes the tags that their neighbours prove wrong.
func mend(tokens []nlp.Token) {
	tensed := false
	for i := range tokens {
		tok := &tokens[i]
		switch tok.Norm {
		case "said":
			if tok.Tag.Noun() || tok.Tag == nlp.VBN && !behindAuxiliary(tokens, i) {
				tok.Tag = nlp.VBD
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
		tensed = tensed || tok.Tag.Finite()
	}
	if !tensed {
		giveTense(tokens)
	}
}

// opensPhrase reports whether a noun phrase of its own begins with tag, so that
// "that" before it is no determiner.
func opensPhrase(tag nlp.Tag) bool {
	return tag == nlp.DT || tag == nlp.PRPS || tag == nlp.PRP || tag == nlp.NNPS || tag == nlp.EX
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
