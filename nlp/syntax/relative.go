package syntax

import "crossclaim/nlp"

// wh opens a relative clause behind a noun, else a question.
func (p *parser) wh(tok *nlp.Token) {
	from := p.i
	if p.i > 0 && p.prep == p.i-1 {
		from-- // "in which"
	}
	behind := p.behindNoun(from) && (tok.Norm == "who" || p.t.Tokens[p.t.Phrases[p.last].Head].Tag != nlp.PRP)
	switch {
	case tok.Norm == "that":
		p.that()
		return
	case plays(tok, question) && !behind || plays(tok, question) && tok.Norm != "why":
		p.push(Complement, from)
	case behind && (plays(tok, relative) || from == p.i && (tok.Norm != "when" || p.timely())):
		antecedent := p.described()
		p.push(Relative, from).antecedent = antecedent
	case plays(tok, relative) && p.i > 0:
		p.push(Complement, from)
	case plays(tok, relative):
		return // a question: the pronoun is the subject
	default:
		p.push(Adverbial, from)
	}
	p.prep = -1
}

// behindNoun reports whether the last phrase ends right before token i, a comma
// or dash between allowed.
func (p *parser) behindNoun(i int) bool {
	if p.last < 0 {
		return false
	}
	if i > 0 && p.t.Tokens[i-1].Tag == nlp.Close || i > 1 && p.t.Tokens[i-1].Tag == nlp.Comma && p.t.Tokens[i-2].Tag == nlp.Close {
		return true // what stands in brackets is passed over
	}
	to, marks := p.t.Phrases[p.last].To, 0
	for ; to < i && p.t.Tokens[to].Tag.Mark() && marks < 4; marks++ {
		to++ // "a 'bonus' that"
	}
	return to == i
}

// timely reports whether the last phrase is about time, so that "when" behind it
// describes it.
func (p *parser) timely() bool {
	np := &p.t.Phrases[p.last]
	head := p.t.Tokens[np.Head].Norm
	return np.When || is(head, period) || head == "time" || head == "moment" || p.t.Tokens[np.Head].Tag == nlp.CD
}

// described returns the phrase that a relative clause at hand is about: the
// last one that is no date.
func (p *parser) described() int {
	t := p.t
	for k := p.last; k >= 0 && k > p.last-3; k-- {
		np := &t.Phrases[k]
		if !np.When && (t.Tokens[np.Head].Tag != nlp.CD || np.Prep < 0 && np.To > np.From+1) {
			return k
		}
	}
	return p.last
}

// that opens a complement behind a verb or a noun that takes one, a relative
// clause behind any other noun.
func (p *parser) that() {
	behind := p.behindNoun(p.i) && (p.i == 0 || p.t.Tokens[p.i-1].Tag != nlp.Comma)
	verbNext := p.i+1 < len(p.t.Tokens) && p.t.finiteAt(p.i+1)
	antecedent := p.described()
	switch {
	case behind && (verbNext || !p.stated()) && !p.told():
		p.push(Relative, p.i).antecedent = antecedent
	case behind:
		p.push(Complement, p.i)
	case p.i > 0 && p.t.Tokens[p.i-1].Norm == "so":
		p.push(Adverbial, p.i-1)
	default:
		p.besides()
		p.push(Complement, p.i)
	}
	p.prep = -1
}

// stated reports whether the last phrase, the object or the verb before takes a
// clause with "that": "the claim", "remarks by her", "said at noon".
func (p *parser) stated() bool {
	t := p.t
	if stateable(t.Tokens[t.Phrases[p.last].Head].Norm) {
		return true
	}
	f := p.top()
	if f.clause < 0 {
		return false
	}
	c := &t.Clauses[f.clause]
	if c.Object >= 0 && c.Object < p.last && stateable(t.Tokens[t.Phrases[c.Object].Head].Norm) {
		return true
	}
	return t.Phrases[p.last].Prep >= 0 && tells(t.Verbs[c.Verb].Lemma)
}

// hearers lists the verbs whose object is whom they tell.
var hearers = map[string]bool{
	"advise": true, "assure": true, "convince": true, "inform": true, "notify": true, "persuade": true,
	"promise": true, "remind": true, "show": true, "tell": true, "warn": true,
}

// told reports whether the last phrase is whom the verb of the clause tells:
// "told reporters that".
func (p *parser) told() bool {
	f := p.top()
	if f.clause < 0 {
		return false
	}
	c := &p.t.Clauses[f.clause]
	return c.Object == p.last && hearers[p.t.Verbs[c.Verb].Lemma]
}

// besides closes the complement that "and that" puts another one beside.
func (p *parser) besides() {
	if p.i == 0 || p.t.Tokens[p.i-1].Tag != nlp.CC {
		return
	}
	at := p.i
	p.i--
	for n := p.n - 1; n > 0; n-- {
		if p.stack[n].sort == Complement {
			p.popTo(n)
			break
		}
	}
	p.i = at
}
