package syntax

import (
	"math/bits"
	"strings"

	"crossclaim/nlp"
)

// A mending is one way in which the words around a token prove its tag wrong.
type mending struct {
	slip  string // an example
	from  tags   // the tags that it changes
	to    nlp.Tag
	words string                      // the words that it changes, parted by blanks; "" is any
	after tags                        // the tags of the token before, NoTag where there is none; 0 is any
	ahead tags                        // those of the token behind
	fits  func(m *mender, i int) bool // what else must hold; nil is nothing
}

// mendings are tried at every token from left to right, in this order; the first
// that fits changes the tag.
var mendings = []mending{
	{slip: `a capital that is no verb, before more of a name: "Waled Osman said"`, from: tensed, to: nlp.NNP, ahead: of(nlp.NNP), fits: (*mender).stranger},
	{slip: `"de Brandt said", "Ida van Holm"`, from: every, to: nlp.NNP, words: "bin de del di du van von", ahead: of(nlp.NNP), fits: func(m *mender, i int) bool { return m.tag(i-1) != nlp.DT }},
	{slip: `"he said so"`, from: nouns | of(nlp.VBN), to: nlp.VBD, words: "said", fits: func(m *mender, i int) bool { return m.tag(i) != nlp.VBN || !m.helped(i) }},
	{slip: `"heard and saw people"`, from: of(nlp.NN, nlp.JJ), to: nlp.VBD, words: "saw", after: nouns | of(nlp.NoTag, nlp.CC, nlp.PRP)},
	{slip: `"aged 12"`, from: every, to: nlp.VBN, words: "aged", ahead: of(nlp.CD)},
	{slip: `"12 %"`, from: every, to: nlp.NN, words: "%"},
	{slip: `"according to"`, from: every, to: nlp.VBG, words: "according"},
	{slip: `"some have left"`, from: nouns, to: nlp.VBP, words: "have"},
	{slip: `"cannot pay"`, from: every, to: nlp.MD, words: "cannot"},
	{slip: `"were the dam to fail"`, from: every &^ tensed, to: nlp.VBD, words: "were"},
	{slip: `"lost," retired judge Bo Lind said`, from: tensed | of(nlp.VBN), to: nlp.JJ, words: "retired", after: of(nlp.NoTag, nlp.Comma, nlp.DT, nlp.IN, nlp.Quote), ahead: nouns | of(nlp.JJ), fits: func(m *mender, i int) bool { return words.Of(&m.tokens[i+1])&day == 0 }},
	{slip: `"shot dead a mayor"`, from: verbs, to: nlp.JJ, words: "dead"},
	{slip: `"fired tear gas"`, from: every &^ nouns, to: nlp.NN, words: "tear", fits: func(m *mender, i int) bool { return m.norm(i+1) == "gas" }},
	{slip: `"said that | the law"`, from: of(nlp.DT), to: nlp.IN, words: "that", ahead: openers},
	{slip: `"gave her name"`, from: of(nlp.PRP), to: nlp.PRPS, words: "her", ahead: nouns},
	{slip: `"a longer route", "more water"`, from: of(nlp.RBR), to: nlp.JJR, ahead: of(nlp.NN, nlp.NNS)},
	{slip: `"Often late"`, from: nouns, to: nlp.RB, words: adverbs},
	{slip: `"shattered windows"`, from: of(nlp.VBZ), to: nlp.NNS, after: of(nlp.VBD, nlp.VBN), fits: (*mender).broken},
	{slip: `"return different takes"`, from: of(nlp.VBZ), to: nlp.NNS, after: of(nlp.JJ), fits: (*mender).described},
	{slip: `"the union committees are"`, from: of(nlp.VBZ), to: nlp.NNS, after: nouns, fits: (*mender).before},
	{slip: `"could strike"`, from: nouns | of(nlp.JJ), to: nlp.VB, after: of(nlp.MD), fits: (*mender).base},
	{slip: `"did not prevent"`, from: of(nlp.NN, nlp.JJ), to: nlp.VB, fits: func(m *mender, i int) bool { return m.plays(i-1, negation) && m.plays(i-2, do) }},
	{slip: `"we hope"`, from: of(nlp.NN, nlp.JJ), to: nlp.VBP, after: of(nlp.PRP), fits: (*mender).weHope},
	{slip: `"they both share"`, from: of(nlp.NN), to: nlp.VBP, fits: (*mender).bothShare},
	{slip: `"demanded that he leave", "insisted that the firm pay"`, from: of(nlp.VB, nlp.NN, nlp.JJ), to: nlp.VBP, after: nouns | adjectives | of(nlp.PRP, nlp.RB), fits: (*mender).subjunctive},
	{slip: `"a study last month shows that"`, from: of(nlp.NNS), to: nlp.VBZ, after: of(nlp.NN, nlp.NNP), ahead: of(nlp.IN, nlp.RB, nlp.WRB), fits: (*mender).afterTime},
	{slip: `", tweeting, "No""`, from: of(nlp.NN), to: nlp.VBG, after: of(nlp.Comma), ahead: of(nlp.Comma), fits: func(m *mender, i int) bool { return strings.HasSuffix(m.norm(i), "ing") && m.tag(i+2) == nlp.Quote }},
	{slip: `", speaking after the vote,"`, from: of(nlp.NN), to: nlp.VBG, after: of(nlp.Comma), ahead: of(nlp.IN, nlp.DT), fits: func(m *mender, i int) bool { return strings.HasSuffix(m.norm(i), "ing") }},
	{slip: `"Lind wishes to stay"`, from: of(nlp.NNS), to: nlp.VBZ, after: of(nlp.NNP, nlp.PRP, nlp.NN), fits: (*mender).wishes},
	{slip: `"rate drops to 4 percent"`, from: of(nlp.NNS), to: nlp.VBZ, after: of(nlp.NNP, nlp.NN), ahead: of(nlp.TO), fits: (*mender).dropsTo},
	{slip: `"said a lorry struck a bus"`, from: of(nlp.NN, nlp.RB, nlp.CC), to: nlp.VBD, after: nouns | of(nlp.JJ, nlp.Comma), fits: (*mender).pastOnly},
	{slip: `"said the strike cost the firm millions"`, from: of(nlp.NN), to: nlp.VBD, words: unchanging, after: nouns, ahead: of(nlp.DT, nlp.PRPS, nlp.Currency), fits: func(m *mender, i int) bool { return !m.laterVerb(i + 1) }},
	{slip: `"said troops fought the rebels"`, from: of(nlp.VBN), to: nlp.VBD, after: nouns, ahead: of(nlp.DT, nlp.PRPS, nlp.NNS), fits: (*mender).takesObject},
	{slip: `"villagers forced from their homes slept in tents"`, from: of(nlp.VBN), to: nlp.VBD, after: nouns | of(nlp.VB, nlp.CD), fits: (*mender).active},
	{slip: `"the bank let workers go"`, from: of(nlp.VBN), to: nlp.VBD, words: "let", fits: func(m *mender, i int) bool { return !m.helped(i) }},
	{slip: `"let 200 workers go"`, from: of(nlp.VBP), to: nlp.VB, after: inPhrase, fits: (*mender).letGo},
	{slip: `"two men briefed on it said"`, from: of(nlp.VBP), to: nlp.VBD, fits: func(m *mender, i int) bool { return strings.HasSuffix(m.norm(i), "ed") && !m.base(i) }},
	{slip: `"won 12 seats and lost nine"`, from: of(nlp.VBN), to: nlp.VBD, after: of(nlp.CC), fits: (*mender).andPast},
	{slip: `"killed nine people and injured two"`, from: of(nlp.JJ), to: nlp.VBD, after: of(nlp.CC), ahead: of(nlp.CD), fits: (*mender).andInjured},
	{slip: `"cut jobs and shut two plants"`, from: of(nlp.VB, nlp.VBP), to: nlp.VBD, words: unchanging, after: of(nlp.CC), fits: func(m *mender, _ int) bool { return m.past }},
	{slip: `"hid two loaded boats"`, from: of(nlp.VBD), to: nlp.VBN, after: of(nlp.CD, nlp.JJ), ahead: nouns | of(nlp.JJ), fits: (*mender).describes},
	{slip: `"some hope that"`, from: of(nlp.VB, nlp.VBP), to: nlp.NN, after: of(nlp.DT), fits: (*mender).determined},
}

// lacks are tried in this order in a sentence without a verb that carries tense;
// the first that fits a token gives it the tense.
var lacks = []mending{
	{slip: `"Ruiz spoke by phone", "soldiers fought rebels"`, from: of(nlp.NN, nlp.JJ), to: nlp.VBD, fits: (*mender).onlyPast},
	{slip: `"the fire spread to nine houses"`, from: of(nlp.NN, nlp.JJ, nlp.RB, nlp.CC), to: nlp.VBD, words: unchanging, after: nouns | of(nlp.PRP), fits: func(m *mender, _ int) bool { return m.closes() }},
	{slip: `"cutting the budget angered teachers"`, from: of(nlp.VBN), to: nlp.VBD, fits: func(m *mender, i int) bool { return m.participle(i) && startsPhrase(m.tag(i+1)) }},
	{slip: `"a bus carrying tourists overturned"`, from: of(nlp.VBN), to: nlp.VBD, fits: (*mender).lastParticiple},
	{slip: `"Mayor rejects the plan", "Lind announces plan"`, from: of(nlp.NNS), to: nlp.VBZ, after: of(nlp.NNP, nlp.NN), fits: (*mender).headlined},
	{slip: `"teachers strike over pay", "polls close at eight"`, from: of(nlp.NN, nlp.RB, nlp.JJ), to: nlp.VBP, fits: (*mender).plural},
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
		for few := mended.sift(m, i); few != 0; few &= few - 1 {
			if r := &mendings[bits.TrailingZeros64(few)]; m.proves(r, i) {
				tok.Tag = r.to
				break
			}
		}
		if tok.Tag.Verb() || tok.Tag == nlp.MD {
			m.past = tok.Tag == nlp.VBD && !plays(tok, be|have|do)
			tense = tense || tok.Tag.Finite()
		}
	}
	if !tense {
		m.giveTense()
	}
}

// proves reports whether r, which can change token i, does.
func (m *mender) proves(r *mending, i int) bool { return r.fits == nil || r.fits(m, i) }

// giveTense changes the tag of the one token that a sentence without a verb that
// carries tense needs as its verb.
func (m *mender) giveTense() {
	for k := range lacks {
		for i := 1; i < len(m.tokens); i++ {
			if lacking.sift(m, i)>>k&1 != 0 && m.proves(&lacks[k], i) {
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

	adjectives = of(nlp.JJ, nlp.JJR, nlp.JJS)
	inPhrase   = nouns | adjectives | of(nlp.CD, nlp.DT, nlp.PRP, nlp.PRPS)
)
