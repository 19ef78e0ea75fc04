package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A run is a row of capitalised tokens [from, to) of a sentence.
type run struct {
	sentence *nlp.Sentence
	from, to int
	opens    bool // it stands where the first word would have a capital anyway
}

// runs calls do with every run of capitalised words of s.
func (f *finder) runs(s *nlp.Sentence, do func(run)) {
	toks := s.Tokens
	text := f.doc.Field(s.Field)
	for i := 0; i < len(toks); {
		if !f.starts(text, &toks[i]) || holiday(toks, i) || oneOfMany(toks, i) {
			i++
			continue
		}
		to := max(i+1, f.famousAt(text, toks, i))
		for to < len(toks) {
			n := f.extends(text, toks, i, to)
			if n == 0 {
				break
			}
			to += n
		}
		do(run{s, i, once(text, toks, i, to), opens(toks, i)})
		i = to
	}
}

// once returns the end of the first name in the run [from, to) where it is written
// out again behind it, as pages do that lost their layout: "Mr. Lind | Otto Karl
// LindMore news".
func once(text string, toks []nlp.Token, from, to int) int {
	end := to
	for j := from; j < to; j++ {
		word := toks[j].In(text)
		if toks[j].Norm == "&" {
			return to // "Holt & Holt"
		}
		if j+2 < to && tag(toks, to) == nlp.Open && tag(toks, to+2) == nlp.Close && toks[to+1].In(text) == word {
			return to - 1 // "Mike Lind | Michael (Mike) Karl LindMore"
		}
		for k := j + 2; k < to && len(word) > 2; k++ {
			if again := toks[k].In(text); strings.HasPrefix(again, word) && (len(again) == len(word) || upperAt(again, len(word))) {
				end = j + 1
			}
		}
	}
	return end
}

func upperAt(s string, i int) bool { return s[i] >= 'A' && s[i] <= 'Z' }

// starts reports whether a name can begin at tok.
func (f *finder) starts(text string, tok *nlp.Token) bool {
	return capital(text, tok) && !plays(tok, calendar) && !closed(tok) && !code(tok)
}

// holiday reports whether token i ends the name of a day: "Christmas Day".
func holiday(toks []nlp.Token, i int) bool {
	return i > 0 && (toks[i].Norm == "day" || toks[i].Norm == "eve" || toks[i].Norm == "sunday") && plays(&toks[i-1], calendar)
}

// code reports whether a word is one of letters and signs: "R-Ohio", "T-shirt",
// "COVID-19", "AP/Reuters".
func code(tok *nlp.Token) bool {
	if tok.Shape != 0 && tok.Shape&(nlp.Digits|nlp.Signs|nlp.Hyphens) == 0 { // most words
		return false
	}
	for i := range len(tok.Norm) {
		if c := tok.Norm[i]; c >= '0' && c <= '9' || c == '/' || c == '-' && i == 1 {
			return true
		}
	}
	return false
}

// closed reports whether tok is a pronoun, a determiner or the like, whatever
// its capital says.
func closed(tok *nlp.Token) bool {
	switch tok.Tag {
	case nlp.DT, nlp.PDT, nlp.PRP, nlp.PRPS, nlp.IN, nlp.TO, nlp.CC, nlp.WDT, nlp.WP, nlp.WPS, nlp.WRB, nlp.EX, nlp.MD, nlp.CD, nlp.POS:
		return len(tok.Norm) < 2 || plays(tok, light) || tok.Tag == nlp.CD
	}
	return false
}

// extends returns how many tokens from i on belong to the run that began at
// from: a capitalised word, or "of", "de" and the like with one behind them.
func (f *finder) extends(text string, toks []nlp.Token, from, i int) int {
	tok := &toks[i]
	if oneOfMany(toks, i) {
		return 0
	}
	if f.starts(text, tok) && !(tok.Tag == nlp.PRP && tok.Norm == "i") {
		return 1
	}
	if prefixed(text, tok) || tok.Norm == "i" && toks[i-1].Norm == "war" { // "World War I"
		return 1
	}
	if joint := plays(tok, particle) && !capital(text, tok); joint && at(toks, i+1, particle) && !capital(text, &toks[i+1]) {
		if i+2 < len(toks) && f.starts(text, &toks[i+2]) {
			return 3 // "Maria de la Cruz"
		}
	}
	if i+1 >= len(toks) || !f.starts(text, &toks[i+1]) {
		return 0
	}
	if tok.Tag == nlp.POS && is(toks[i-1].Norm, office|honorific) && (toks[i+1].Norm == "office" || toks[i+1].Norm == "department") {
		return 2 // "the Sheriff's Office"
	}
	switch {
	case plays(tok, particle) && !capital(text, tok):
		return 2

	case tok.Norm == "of" || tok.Norm == "for":
		if plays(&toks[from], orgStart) || plays(&toks[i-1], orgEnd) || plays(&toks[from], thingStart) || plays(&toks[i-1], office) && plays(&toks[i+1], modifier) {
			return 2 // "Bank of Chile", "Secretary of State"
		}
	case (tok.Norm == "and" || tok.Norm == "&") && f.joined(toks, from, i):
		return 2
	}
	return 0
}

// oneOfMany reports whether token i is a word that a number behind it makes one
// of many: "Halden Train 91" is not called Halden Train.
func oneOfMany(toks []nlp.Token, i int) bool {
	return i > 0 && tag(toks, i+1) == nlp.CD && numbered[toks[i].Norm]
}

var numbered = map[string]bool{"bus": true, "convoy": true, "flight": true, "highway": true, "interstate": true, "line": true, "route": true, "terminal": true, "train": true, "unit": true}

// prefixed reports whether tok is a surname behind a particle: "al-Sayed".
func prefixed(text string, tok *nlp.Token) bool {
	if tok.Shape != 0 && tok.Shape&nlp.Hyphens == 0 {
		return false
	}
	word := text[tok.Start:tok.End]
	i := strings.IndexByte(word, '-')
	return i > 0 && i+1 < len(word) && i < len(tok.Norm) && is(tok.Norm[:i], particle) && word[i+1] >= 'A' && word[i+1] <= 'Z'
}

// joined reports whether "and" at token i stands inside one name: "Department
// of Health and Human Services", "Trinidad and Tobago", "Smith & Sons".
func (f *finder) joined(toks []nlp.Token, from, i int) bool {
	if toks[i].Norm == "&" {
		return true
	}
	for k := from + 1; k < i; k++ {
		if toks[k].Norm == "of" && !plays(&toks[k-1], oneOf|office) {
			return true
		}
	}
	text := f.doc.Field(f.field)
	_, ok := lexicon.PlaceNamed(text[toks[from].Start:toks[i+1].End])
	return ok
}

// opens reports whether token i stands at the start of a sentence, or of a
// quotation or list item in it.
func opens(toks []nlp.Token, i int) bool {
	for i--; i >= 0; i-- {
		switch toks[i].Tag {
		case nlp.Open, nlp.LS:
		case nlp.Quote:
			return i+1 == len(toks) || toks[i].End == toks[i+1].Start // not behind one that closes
		case nlp.Stop, nlp.Colon, nlp.Dash:
			return true
		default:
			return false
		}
	}
	return true
}

// capital reports whether tok is a word with a capital, and no adjective like
// "Moscow-led".
func capital(text string, tok *nlp.Token) bool {
	return !tok.Small && !tok.Tag.Mark() && capitalised(text, tok)
}

func capitalised(text string, tok *nlp.Token) bool {
	if tok.Start >= tok.End {
		return false
	}
	first, size := utf8.DecodeRuneInString(text[tok.Start:tok.End])
	if !unicode.IsUpper(first) {
		return false
	}
	for i := tok.Start + size; i < tok.End-1; i++ {
		if text[i] == '-' && text[i+1] >= 'a' && text[i+1] <= 'z' && !(i-tok.Start <= 2) {
			return false
		}
	}
	return true
}

// acronym reports whether tok is written in two or more capitals: "NATO",
// "U.N.".
func acronym(text string, tok *nlp.Token) bool {
	n := 0
	for _, c := range text[tok.Start:tok.End] {
		switch {
		case unicode.IsUpper(c):
			n++
		case c != '.' && c != '-' && !unicode.IsDigit(c):
			return false
		}
	}
	return n > 1
}

// loud reports whether the capitals of s say nothing: it is a heading, or ends
// as one, and most of its words have one.
func (f *finder) loud(s *nlp.Sentence) bool {
	if n := len(s.Tokens); s.Role != nlp.Heading && s.Field != nlp.InTitle && (s.Tokens[n-1].Tag == nlp.Stop || s.Tokens[n-1].Tag == nlp.Quote) {
		return false
	}
	text := f.doc.Field(s.Field)
	words, capitals := 0, 0
	for i := range s.Tokens {
		tok := &s.Tokens[i]
		if tok.Tag.Mark() || tok.Tag == nlp.CD || len(tok.Norm) < 4 {
			continue
		}
		words++
		if capitalised(text, tok) {
			capitals++
		}
	}
	return words > 3 && capitals*5 >= words*4 || s.Role == nlp.Heading && capitals*2 > words
}
