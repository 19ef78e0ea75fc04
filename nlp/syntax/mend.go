package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A mending is one way in which the words around a token prove its tag wrong.
type mending struct {
	slip string // an example
	from tags   // the tags that it changes
	to   nlp.Tag
	fits func(m *mender, i int) bool
}

// mendings are tried at every token from left to right, in this order; the first
// that fits changes the tag.
var mendings = []mending{
	{`a capital that is no verb, before more of a name: "Waled Osman said"`, tensed, nlp.NNP, (*mender).stranger},
	{`"he said so"`, nouns | of(nlp.VBN), nlp.VBD, (*mender).said},
	{`"heard and saw people"`, of(nlp.NN, nlp.JJ), nlp.VBD, (*mender).saw},
	{`"aged 12"`, every, nlp.VBN, func(m *mender, i int) bool { return m.norm(i) == "aged" && m.tag(i+1) == nlp.CD }},
	{`"12 %"`, every, nlp.NN, func(m *mender, i int) bool { return m.norm(i) == "%" }},
	{`"according to"`, every, nlp.VBG, func(m *mender, i int) bool { return m.norm(i) == "according" }},
	{`"cannot pay"`, every, nlp.MD, func(m *mender, i int) bool { return m.norm(i) == "cannot" }},
	{`"were the dam to fail"`, every &^ tensed, nlp.VBD, func(m *mender, i int) bool { return m.norm(i) == "were" }},
	{`"shot dead a mayor"`, verbs, nlp.JJ, func(m *mender, i int) bool { return m.norm(i) == "dead" }},
	{`"fired tear gas"`, every &^ nouns, nlp.NN, func(m *mender, i int) bool { return m.norm(i) == "tear" && m.norm(i+1) == "gas" }},
	{`"said that | the law"`, of(nlp.DT), nlp.IN, func(m *mender, i int) bool { return m.norm(i) == "that" && opensPhrase(m.tag(i+1)) }},
	{`"gave her name"`, of(nlp.PRP), nlp.PRPS, func(m *mender, i int) bool { return m.norm(i) == "her" && m.tag(i+1).Noun() }},
	{`"a longer route", "more water"`, of(nlp.RBR), nlp.JJR, func(m *mender, i int) bool { return m.tag(i+1) == nlp.NN || m.tag(i+1) == nlp.NNS }},
	{`"Often late"`, nouns, nlp.RB, func(m *mender, i int) bool { return is(m.norm(i), adverb) }},
	{`"shattered windows"`, of(nlp.VBZ), nlp.NNS, (*mender).broken},
	{`"return different takes"`, of(nlp.VBZ), nlp.NNS, (*mender).described},
	{`"the union committees are"`, of(nlp.VBZ), nlp.NNS, (*mender).before},
	{`"could strike"`, nouns | of(nlp.JJ), nlp.VB, func(m *mender, i int) bool { return m.tag(i-1) == nlp.MD && lexicon.Base(m.norm(i)) }},
	{`"did not prevent"`, of(nlp.NN, nlp.JJ), nlp.VB, func(m *mender, i int) bool { return is(m.norm(i-1), negation) && is(m.norm(i-2), do) }},
	{`"we hope"`, of(nlp.NN, nlp.JJ), nlp.VBP, (*mender).weHope},
	{`"they both share"`, of(nlp.NN), nlp.VBP, (*mender).bothShare},
	{`"demanded that he leave", "insisted that the firm pay"`, of(nlp.VB, nlp.NN, nlp.JJ), nlp.VBP, (*mender).subjunctive},
	{`", speaking after the vote,"`, of(nlp.NN), nlp.VBG, (*mender).aside},
	{`"Lind wishes to stay"`, of(nlp.NNS), nlp.VBZ, (*mender).wishes},
	{`"said a lorry struck a bus"`, of(nlp.NN, nlp.RB, nlp.CC), nlp.VBD, (*mender).pastOnly},
	{`"said the strike cost the firm millions"`, of(nlp.NN), nlp.VBD, (*mender).costs},
	{`"said troops fought the rebels"`, of(nlp.VBN), nlp.VBD, (*mender).takesObject},
	{`"villagers forced from their homes slept in tents"`, of(nlp.VBN), nlp.VBD, (*mender).active},
	{`"the bank let workers go"`, of(nlp.VBN), nlp.VBD, func(m *mender, i int) bool { return m.norm(i) == "let" && !m.helped(i) }},
	{`"let 200 workers go"`, of(nlp.VBP), nlp.VB, (*mender).letGo},
	{`"two men briefed on it said"`, of(nlp.VBP), nlp.VBD, func(m *mender, i int) bool { return strings.HasSuffix(m.norm(i), "ed") && !lexicon.Base(m.norm(i)) }},
	{`"won 12 seats and lost nine"`, of(nlp.VBN), nlp.VBD, (*mender).andPast},
	{`"killed nine people and injured two"`, of(nlp.JJ), nlp.VBD, (*mender).andInjured},
	{`"cut jobs and shut two plants"`, of(nlp.VB, nlp.VBP), nlp.VBD, func(m *mender, i int) bool { return m.past && m.tag(i-1) == nlp.CC && unchanged[m.norm(i)] }},
	{`"some hope that"`, of(nlp.VB, nlp.VBP), nlp.NN, (*mender).determined},
}

// lacks are tried in this order in a sentence without a verb that carries tense;
// the first that fits a token gives it the tense.
var lacks = []mending{
	{`"Ruiz spoke by phone", "soldiers fought rebels"`, of(nlp.NN, nlp.JJ), nlp.VBD, (*mender).onlyPast},
	{`"the fire spread to nine houses"`, of(nlp.NN, nlp.JJ, nlp.RB, nlp.CC), nlp.VBD, func(m *mender, i int) bool {
		return (m.tag(i-1).Noun() || m.tag(i-1) == nlp.PRP) && unchanged[m.norm(i)] && m.closes()
	}},
	{`"cutting the budget angered teachers"`, of(nlp.VBN), nlp.VBD, func(m *mender, i int) bool { return m.participle(i) && startsPhrase(m.tag(i+1)) }},
	{`"a bus carrying tourists overturned"`, of(nlp.VBN), nlp.VBD, (*mender).lastParticiple},
	{`"teachers strike over pay", "polls close at eight"`, of(nlp.NN, nlp.RB, nlp.JJ), nlp.VBP, (*mender).plural},
}

// A mender mends the tags of one sentence.
type mender struct {
	text   string // that the tokens point into
	tokens []nlp.Token
	past   bool // the last verb so far is a past tense without helpers
}

// mend changes the tags that their neighbours prove wrong.
func (m *mender) mend() {
	tense := false
	for i := range m.tokens {
		tok := &m.tokens[i]
		for _, k := range byTag[tok.Tag] {
			if mendings[k].fits(m, i) {
				tok.Tag = mendings[k].to
				break
			}
		}
		if tok.Tag.Verb() || tok.Tag == nlp.MD {
			m.past = tok.Tag == nlp.VBD && !is(tok.Norm, be|have|do)
			tense = tense || tok.Tag.Finite()
		}
	}
	if !tense {
		m.giveTense()
	}
}

// giveTense changes the tag of the one token that a sentence without a verb that
// carries tense needs as its verb.
func (m *mender) giveTense() {
	for k := range lacks {
		for i := 1; i < len(m.tokens); i++ {
			if lacks[k].from.has(m.tokens[i].Tag) && lacks[k].fits(m, i) {
				m.tokens[i].Tag = lacks[k].to
				return
			}
		}
	}
}

// A tags is a set of tags.
type tags uint64

// of returns the set of some tags.
func of(list ...nlp.Tag) (s tags) {
	for _, t := range list {
		s |= 1 << t
	}
	return s
}

func (s tags) has(t nlp.Tag) bool { return s&(1<<t) != 0 }

var (
	every  = ^tags(0)
	tensed = of(nlp.VBD, nlp.VBP, nlp.VBZ)
	verbs  = tensed | of(nlp.VB, nlp.VBN, nlp.VBG)
	nouns  = of(nlp.NN, nlp.NNS, nlp.NNP, nlp.NNPS)
)

// byTag holds, for each tag, the indexes of the mendings that change it.
var byTag = func() (by [64][]int) {
	for t := range by {
		for k := range mendings {
			if mendings[k].from.has(nlp.Tag(t)) {
				by[t] = append(by[t], k)
			}
		}
	}
	return by
}()
