package segment

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// Recase finds the headlines of an article in which nearly every word has a capital,
// and sets Token.Small of those words that the article itself writes without one:
// "Mayor Says Budget Will Double" is then read as "Mayor says budget will double". What
// the article has nowhere else keeps its capital unless it is a verb or a word that names are not made of.
// All sentences are cut into tokens, none is tagged.
func Recase(d *nlp.Document, sentences []nlp.Sentence) {
	var words map[string]*casing
	for i := range sentences {
		s := &sentences[i]
		if !titled(d.Field(s.Field), s) {
			continue
		}
		if words == nil {
			words = map[string]*casing{}
		}
		for k := range s.Tokens {
			words[s.Tokens[k].Norm] = &casing{}
		}
	}
	if words == nil {
		return
	}
	for i := range sentences {
		if s := &sentences[i]; !titled(d.Field(s.Field), s) {
			witness(s, words)
		}
	}
	for i := range sentences {
		if s := &sentences[i]; titled(d.Field(s.Field), s) {
			recase(d.Field(s.Field), s, words)
		}
	}
}

// A casing counts how an article writes a word inside its sentences.
type casing struct {
	small, capital int
	opens          bool     // it begins a sentence of the article
	before         []string // the words of headlines that it stands before, with a capital
}

// normAt returns the Norm of token k of s, "" behind the end.
func normAt(s *nlp.Sentence, k int) string {
	if k < len(s.Tokens) {
		return s.Tokens[k].Norm
	}
	return ""
}

// leastTitled is how many words of four letters or more a headline has whose capitals
// are looked at.
const leastTitled = 3

// titled reports whether s is a headline of which four words in five have a capital, but
// few are written in nothing else.
func titled(text string, s *nlp.Sentence) bool {
	if s.Role != nlp.Heading && s.Field != nlp.InTitle {
		return false
	}
	words, capitals, shouted := 0, 0, 0
	for k := range s.Tokens {
		tok := &s.Tokens[k]
		if len(tok.Norm) < 4 || classOf(tok.Norm[0]) != letter {
			continue
		}
		words++
		if upper(text[tok.Start]) {
			capitals++
		}
		if w := tok.In(text); strings.ToUpper(w) == w {
			shouted++
		}
	}
	return words >= leastTitled && capitals*5 >= words*4 && shouted*2 < words
}

func classOf(c byte) class {
	k, _ := classAt(string(c), 0)
	return k
}

func upper(c byte) bool { return 'A' <= c && c <= 'Z' }

// witness counts how s writes the words of a headline.
func witness(s *nlp.Sentence, words map[string]*casing) {
	before := ""
	for k := range s.Tokens {
		tok := &s.Tokens[k]
		switch w := words[tok.Norm]; {
		case w == nil:
		case tok.Small:
			w.small++
		case before == "":
			w.opens = true
		case classOf(before[0]) == letter || before == ",":
			w.capital++
			if next := normAt(s, k+1); words[next] != nil && !slices.Contains(w.before, next) {
				w.before = append(w.before, next)
			}
		}
		before = tok.Norm
	}
}

// recase sets Small of the words of headline s that have their capital from it alone.
func recase(text string, s *nlp.Sentence, words map[string]*casing) {
	for k := range s.Tokens {
		tok := &s.Tokens[k]
		if tok.Small || tok.Shape&^(nlp.Small|nlp.Hyphens) != 0 || tok.Len() > 1 && upper(text[tok.Start+1]) {
			continue
		}
		w, next := words[tok.Norm], normAt(s, k+1)
		switch {
		case w.small+w.capital > 0:
			tok.Small = w.small > w.capital && !slices.Contains(w.before, next)
		default:
			tok.Small = ordinary(tok.Norm, next) && !(w.opens && !starters[tok.Norm])
		}
	}
}

// ordinary reports whether a word that an article has nowhere but in its headline is one
// that names are not made of, or a verb and no name: "Will Hold", but not "Will Lind".
func ordinary(norm, next string) bool {
	if starters[norm] || inLines(smallWords, norm) || norm == "will" && lexicon.Base(next) {
		return true
	}
	if _, verb := lexicon.Verb(norm); !verb {
		return false
	}
	_, given := lexicon.FirstName(norm)
	place, listed := lexicon.PlaceNamed(strings.ToUpper(norm[:1]) + norm[1:])
	return !given && (!listed || place.Sort == lexicon.City) // hardly a verb is no city somewhere
}
