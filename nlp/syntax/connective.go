package syntax

import "crossclaim/nlp"

// connective reads a token that is in no phrase and no verb group.
func (p *parser) connective() {
	tok := &p.t.Tokens[p.i]
	switch tok.Tag {
	case nlp.Comma:
		p.comma()
	case nlp.Dash:
		p.comma()
	case nlp.Stop, nlp.Colon:
		if p.goesOn() {
			p.comma()
			return
		}
		p.restart()
	case nlp.Open:
		p.paren, p.outside = p.n, p.last
		p.mark()
	case nlp.Close:
		if p.paren > 0 && p.paren <= p.n {
			p.popTo(p.paren)
			p.last = p.outside
		}
		p.paren = 0
	case nlp.CC:
		p.conjunction()
	case nlp.WDT, nlp.WP, nlp.WPS, nlp.WRB:
		p.wh(tok)
	case nlp.IN, nlp.TO, nlp.VBG, nlp.RP:
		p.preposition(tok)
	case nlp.DT, nlp.RB:
		if tok.Norm == "that" {
			p.that()
		}
	}
}

// goesOn reports whether the stop at hand ends only a quotation: "They
// chanted 'Leave!' and marched on".
func (p *parser) goesOn() bool {
	t := p.t
	if t.Tokens[p.i].Tag != nlp.Stop || p.next().Tag != nlp.Quote || p.i+2 >= len(t.Tokens) {
		return false
	}
	tok := &t.Tokens[p.i+2]
	first := t.Text[tok.Start]
	return tok.Tag != nlp.Quote && first >= 'a' && first <= 'z'
}

// comma ends what a comma can end.
func (p *parser) comma() {
	p.prep = -1
	next := p.next()
	for p.n > 1 && next.Tag != nlp.CC && p.endsAtComma() {
		p.pop()
	}
	p.mark()
}

// next returns the token after the one at hand.
func (p *parser) next() nlp.Token {
	if p.i+1 < len(p.t.Tokens) {
		return p.t.Tokens[p.i+1]
	}
	return nlp.Token{}
}

// endsAtComma reports whether the top frame is closed by a comma: a word that
// turned out a preposition, a clause without tense, and any clause that stands
// before the verb of the one below it.
func (p *parser) endsAtComma() bool {
	f, outer := p.top(), p.outer()
	switch {
	case f.clause < 0:
		return f.tentative
	case !p.t.Verbs[p.t.Clauses[f.clause].Verb].Finite:
		return true
	case f.sort == Relative || f.sort == Adverbial:
		return outer.clause < 0
	}
	return false
}

// mark notes a boundary: a phrase after it is no object of the verb before.
func (p *parser) mark() {
	f := p.top()
	if f.pending < 0 {
		f.pending = f.last
	}
	f.boundary, f.last = p.i, -1
}

// restart closes everything at a stop, semicolon or colon.
func (p *parser) restart() {
	p.prep = -1
	p.popTo(0)
	p.push(Main, p.i+1)
	p.last = -1
}

// conjunction notes that what follows stands beside something before it.
func (p *parser) conjunction() {
	f := p.top()
	if f.tentative && f.clause < 0 && f.subject >= 0 && p.n > 1 && p.outer().clause >= 0 {
		if p.next().Tag.Finite() {
			p.pop()
			f = p.top()
		}
	}
	if f.boundary != p.i-1 || p.i == 0 {
		f.last = -1
	}
	if k := p.i + 1; k < len(p.t.Tokens) && p.beginsClause(k) {
		p.closeNonfinite()
		p.closeBeside(k)
		f = p.top()
	}
	f.boundary = p.i
}

// closeBeside closes what ", but" with a new subject behind it ends: relative
// and adverbial clauses.
func (p *parser) closeBeside(next int) {
	if p.i == 0 || p.t.Tokens[p.i-1].Tag != nlp.Comma || p.t.phraseOf[next] < 0 {
		return
	}
	for p.n > 1 && p.outer().clause >= 0 && (p.top().sort == Relative || p.top().sort == Adverbial) {
		p.pop()
		p.closeNonfinite()
	}
}

// beginsClause reports whether a finite verb, or a phrase with one behind it,
// begins at token i.
func (p *parser) beginsClause(i int) bool {
	if p.t.finiteAt(i) {
		return true
	}
	k := p.t.phraseOf[i]
	return k >= 0 && (p.t.finiteAt(p.t.Phrases[k].To) || p.t.gappedAt(p.t.Phrases[k].To))
}

// closeNonfinite closes the clauses without tense on top.
func (p *parser) closeNonfinite() {
	for p.n > 1 {
		f := p.top()
		if f.clause < 0 && !f.tentative || f.clause >= 0 && p.t.Verbs[p.t.Clauses[f.clause].Verb].Finite {
			return
		}
		p.pop()
	}
}

// preposition reads a preposition or a subordinating conjunction.
func (p *parser) preposition(tok *nlp.Token) {
	switch {
	case tok.Norm == "that":
		p.that()
	case tok.Norm == "so":
		p.mark()
	case tok.Norm == "as" && p.i > 0 && p.t.Tokens[p.i-1].Norm == "such":
		p.prep = p.i
	case plays(tok, subordinate):
		p.push(Adverbial, p.i)
		p.prep = -1
	case plays(tok, question):
		p.push(Complement, p.i)
	case plays(tok, maybe):
		if f := p.top(); f.tentative && f.clause < 0 {
			p.pop()
		}
		p.push(Adverbial, p.i).tentative = true
		p.prep = p.i
	default:
		p.prep = p.i
	}
}
