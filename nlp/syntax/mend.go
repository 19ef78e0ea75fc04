package syntax

import "crossclaim/nlp"

// mend changes the tags that their neighbours prove wrong.
func mend(tokens []nlp.Token) {
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
