package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// hedges lists the words that stand before a number and bind it, longest first
// within one first word. They belong to the number's phrase, so that "At least
// 20 people" is one subject.
var hedges = [][]string{
	{"a", "total", "of"},
	{"about"},
	{"almost"},
	{"an", "estimated"},
	{"approximately"},
	{"around"},
	{"as", "few", "as"},
	{"as", "many", "as"},
	{"as", "much", "as"},
	{"at", "least"},
	{"at", "most"},
	{"between"},
	{"close", "to"},
	{"exactly"},
	{"fewer", "than"},
	{"just", "over"},
	{"just", "under"},
	{"just"},
	{"less", "than"},
	{"more", "than"},
	{"nearly"},
	{"no", "fewer", "than"},
	{"no", "less", "than"},
	{"no", "more", "than"},
	{"not", "more", "than"},
	{"only"},
	{"over"},
	{"roughly"},
	{"some"},
	{"under"},
	{"up", "to"},
	{"upwards", "of"},
	{"virtually"},
	{"well", "over"},
}

// hedgesBy leads from the first word of hedges to them.
var hedgesBy = func() *lexicon.Words[[][]string] {
	m := map[string][][]string{}
	for _, h := range hedges {
		m[h[0]] = append(m[h[0]], h)
	}
	return lexicon.NewWords(m).ForTokens()
}()

// hedge returns how many tokens from i on are a hedge with a number behind it.
func (t *Tree) hedge(i int) int {
	for _, h := range hedgesBy.Of(&t.Tokens[i]) {
		if t.spell(i, h) && t.numeric(i+len(h)) {
			return len(h)
		}
	}
	return 0
}

// spell reports whether the tokens from i on are words.
func (t *Tree) spell(i int, words []string) bool {
	if i+len(words) > len(t.Tokens) {
		return false
	}
	for k, w := range words {
		if t.Tokens[i+k].Norm != w {
			return false
		}
	}
	return true
}

// numeric reports whether a number begins at token i.
func (t *Tree) numeric(i int) bool {
	if i >= len(t.Tokens) {
		return false
	}
	tok := &t.Tokens[i]
	switch {
	case tok.Tag == nlp.CD || tok.Tag == nlp.Currency || vague(tok.Norm):
		return true
	case tok.Norm == "a" || tok.Norm == "half":
		return i+1 < len(t.Tokens) && (vague(t.Tokens[i+1].Norm) || tok.Norm == "half")
	}
	return false
}

// vagueNumbers lists the nouns that count.
const vagueNumbers = " dozen dozens hundred hundreds thousand thousands million millions billion billions tens scores half third quarter fifth "

func vague(norm string) bool {
	i := strings.Index(vagueNumbers, norm)
	return i > 0 && norm != "" && vagueNumbers[i-1] == ' ' && vagueNumbers[i+len(norm)] == ' '
}
