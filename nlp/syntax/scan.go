package syntax

import "crossclaim/nlp"

// A scan is the reading of one noun phrase: tokens [from, i) are accepted.
type scan struct {
	t           *Tree
	from, i     int
	noun, owner int // last noun accepted; head of the possessor; or -1
	number      int // last number accepted, or -1
	other       int // last adjective or determiner that could be a head, or -1
	definite    bool
}

// phrase reads the noun phrase that begins at token i.
func (t *Tree) phrase(i int) (NounPhrase, bool) {
	tok := &t.Tokens[i]
	if tok.Tag == nlp.PRP || tok.Tag == nlp.EX {
		return t.finish(NounPhrase{From: i, To: i + 1, Head: i, Owner: -1}), true
	}
	hedge := t.hedge(i)
	if hedge == 0 && !phraseOpeners.has(tok.Tag) && tok.Norm != "%" {
		return NounPhrase{}, false // most words outside phrases: nothing below takes them
	}
	s := scan{t: t, from: i, i: i + hedge, noun: -1, owner: -1, number: -1, other: -1}
	s.determiners()
	for s.i < len(t.Tokens) && s.i < i+reach && s.accept() {
	}
	return s.close()
}

// phraseOpeners are the tags of the words that determiners and accept take as the
// first of a phrase.
var phraseOpeners = nouns | adjectives | of(nlp.PDT, nlp.DT, nlp.PRPS, nlp.WPS, nlp.CD, nlp.POS, nlp.Currency, nlp.Hash, nlp.RB, nlp.RBR, nlp.RBS, nlp.VBN, nlp.VBG, nlp.VBD)

// determiners accepts "all the", "his", "those".
func (s *scan) determiners() {
	for ; s.i < len(s.t.Tokens) && s.i < s.from+8; s.i++ {
		tok := &s.t.Tokens[s.i]
		switch tok.Tag {
		case nlp.PDT, nlp.DT, nlp.PRPS, nlp.WPS:
			s.definite = s.definite || tok.Norm == "the" || tok.Tag == nlp.PRPS
			if plays(tok, standalone) {
				s.other = s.i
			}
		default:
			return
		}
	}
}

// accept takes the next token, or the next few, into the phrase.
func (s *scan) accept() bool {
	tok := &s.t.Tokens[s.i]
	switch {
	case tok.Tag.Noun() || tok.Norm == "%":
		if s.splitsBefore() {
			return false
		}
		s.noun = s.i
		s.i++
		return !s.splitsAfter()
	case tok.Tag == nlp.CD:
		return s.acceptNumber()
	case tok.Tag == nlp.POS:
		return s.acceptOwner()
	case tok.Tag == nlp.Currency || tok.Tag == nlp.Hash:
		s.i++
		return true
	case tok.Tag.Adjective():
		return s.acceptAdjective()
	}
	return s.acceptInside(tok)
}

// acceptNumber takes a number, the second end of a range, and the year of a
// date.
func (s *scan) acceptNumber() bool {
	if s.noun >= 0 && !s.dates() && (s.peek(1).Tag.Noun() || s.t.Tokens[s.noun].Tag == nlp.NNS) {
		return false // "weapons | 15 miles away"
	}
	s.number = s.i
	s.i++
	if s.noun >= 0 && plays(&s.t.Tokens[s.noun], month) && s.year() {
		s.i += 2
		s.number = s.i - 1
		return true
	}
	if tok := s.peek(0); (tok.Tag == nlp.TO || tok.Norm == "to" || tok.Tag == nlp.CC || tok.Tag == nlp.Dash) && s.noun < 0 {
		n := 1
		if s.peek(1).Tag == nlp.Currency {
			n++
		}
		if s.peek(n).Tag == nlp.CD {
			s.i += n + 1
			s.number = s.i - 1
		}
	}
	return true
}

// dates reports whether the phrase so far and the number that follows say of when
// the noun behind them is: "a February 2019 | report".
func (s *scan) dates() bool {
	return s.from < s.noun && s.t.Tokens[s.from].Tag == nlp.DT && plays(&s.t.Tokens[s.noun], month) && len(s.peek(0).Norm) == 4
}

// year reports whether ", 2020" follows.
func (s *scan) year() bool {
	y := s.peek(1)
	return s.peek(0).Tag == nlp.Comma && y.Tag == nlp.CD && len(y.Norm) == 4
}

// acceptOwner takes "'s" after a noun, which makes the phrase so far the
// possessor of what follows.
func (s *scan) acceptOwner() bool {
	if s.noun != s.i-1 {
		return false
	}
	s.i++
	if !s.nominal(0) {
		return false
	}
	s.owner, s.noun, s.number = s.noun, -1, -1
	s.definite = true
	return true
}

func (s *scan) acceptAdjective() bool {
	if s.noun < 0 && s.number >= 0 && plays(&s.t.Tokens[s.i], wanting) && plays(s.peek(1), period) {
		return false // "$2 billion | last year"
	}
	if s.noun >= 0 && (!s.nominal(1) || plays(&s.t.Tokens[s.i], wanting) || plays(s.peek(1), day)) {
		return false // "people angry at", "the town | last week", "landfall | late Monday"
	}
	if s.noun < 0 && s.number < 0 || s.definite {
		s.other = s.i
	}
	s.i++
	return true
}

// acceptInside takes what stands only between parts of a phrase: adverbs,
// participles, quotation marks, a conjunction or comma between adjectives.
func (s *scan) acceptInside(tok *nlp.Token) bool {
	switch tok.Tag {
	case nlp.RB, nlp.RBR, nlp.RBS:
		next := s.peek(1).Tag
		if s.noun >= 0 || !(next.Adjective() || next == nlp.CD || next == nlp.VBN || next == nlp.VBG && s.i > s.from) {
			return false
		}
	case nlp.VBN, nlp.VBG, nlp.VBD:
		if s.noun >= 0 || tok.Tag == nlp.VBD && (!s.definite && s.i > s.from || plays(tok, be|have|do)) || s.i == s.from && !s.t.premodifier(s.i) {
			return false
		}
		if tok.Tag == nlp.VBD && plays(s.peek(1), day) {
			return false // "the three | died Monday"
		}
		if !s.nominal(1) && (!s.definite || tok.Tag == nlp.VBD && (s.other >= 0 || s.number >= 0)) {
			return false // "the wounded | ran"
		}
		s.other = s.i
	case nlp.Quote:
		if s.i == s.from || s.noun >= 0 || !s.nominal(1) {
			return false
		}
	case nlp.CC, nlp.Comma:
		if s.noun >= 0 || s.i == s.from || !s.t.Tokens[s.i-1].Tag.Adjective() || !s.peek(1).Tag.Adjective() || !s.nominal(2) {
			return false
		}
	default:
		return false
	}
	s.i++
	return true
}

// splitsBefore reports whether the noun at hand is a day that begins a phrase
// of its own: "gathered in Minsk | Sunday".
func (s *scan) splitsBefore() bool {
	return s.noun >= 0 && plays(&s.t.Tokens[s.i], day) && !plays(&s.t.Tokens[s.noun], day) && !s.t.paperToday(s.i)
}

// paperToday reports whether token i, right behind a name, is the end of a paper's:
// "USA Today".
func (t *Tree) paperToday(i int) bool {
	tok := &t.Tokens[i]
	return tok.Norm == "today" && i > 0 && t.Tokens[i-1].Tag == nlp.NNP && tok.In(t.Text) == "Today"
}

// splitsAfter reports whether the phrase is a bare day, so that the name after
// it is another's: "Sunday | Lukashenko said".
func (s *scan) splitsAfter() bool {
	return s.i == s.from+1 && plays(&s.t.Tokens[s.from], day) && !plays(s.peek(0), dayPart)
}

// close makes the phrase of what was accepted.
func (s *scan) close() (NounPhrase, bool) {
	head := s.noun
	for _, h := range []int{s.number, s.other} {
		if head < 0 {
			head = h
		}
	}
	if head < 0 || s.noun < 0 && s.number < 0 && !s.headless() {
		return NounPhrase{}, false
	}
	if s.noun < 0 && s.other > s.number && s.number < 0 || s.noun < 0 && s.other > s.number && s.definite {
		head = s.other // "the wounded"
	}
	return s.t.finish(NounPhrase{From: s.from, To: s.i, Head: head, Owner: s.owner}), true
}

// headless reports whether words without a noun can be a phrase: "many", "the
// wounded".
func (s *scan) headless() bool {
	if s.definite || s.t.Tokens[s.from].Tag == nlp.DT && s.other > s.from && s.t.Tokens[s.other].Tag == nlp.JJ {
		return s.other > s.from && !s.t.Tokens[s.other].Tag.Mark()
	}
	return s.i == s.from+1 && plays(&s.t.Tokens[s.from], standalone)
}

// peek returns the token n after the next one.
func (s *scan) peek(n int) *nlp.Token {
	if s.i+n < len(s.t.Tokens) {
		return &s.t.Tokens[s.i+n]
	}
	return &nothing
}

// nothing stands behind the end of a sentence.
var nothing nlp.Token

// nominal reports whether the token n after the next one can go on to a noun.
func (s *scan) nominal(n int) bool {
	tag := s.peek(n).Tag
	if tag == nlp.Quote || tag == nlp.VBN || tag == nlp.VBG {
		tag = s.peek(n + 1).Tag
	}
	return tag.Noun() || tag.Adjective() || tag == nlp.CD || tag == nlp.Currency
}
