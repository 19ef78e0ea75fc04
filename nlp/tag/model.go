package tag

import (
	_ "embed"
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/tag/internal/flat"
)

//go:generate go run gen.go

//go:embed perceptron.bin
var file string

// A perceptron is the model, and what is worked out from it: little at first, the
// columns of a word when it is met. A run on two articles meets one word in thirty.
type perceptron struct {
	*flat.Model
	tags    []nlp.Tag   // by class
	words   entries     // by their numbers
	endings entries     // of suffixes, for words of which the model knows no more
	listed  entries     // by Token.Word, which is 0 for none
	starts  []column    // by the two classes before a word
	firsts  [256]column // by the first byte of a word
	edges   [4]look     // the two words before every sentence and the two after it

	year, digits, hyphen *entry // stand-ins for words that the model does not tell apart
	opening, closing     look   // quotation marks
	dash, dollar         look
	ellipsis             look

	dashClass, number, noun, possessive uint8

	filling sync.Mutex // of an entry
	room    []column   // for those of the next entries
}

// model returns the embedded model, read on first use.
var model = sync.OnceValue(load)

func load() *perceptron {
	m, err := flat.Read(file)
	if err != nil {
		panic("tag: perceptron.bin: " + err.Error()) // the file is a part of the program
	}
	p := &perceptron{
		Model: m, starts: startColumns(m),
		words: make(entries, m.Words.Len()), endings: make(entries, m.Suffixes.Len()), listed: make(entries, lexicon.Listed()+1),
	}
	for b := range p.firsts {
		p.firsts[b].add(m.Row(m.First(byte(b))))
	}
	classes := map[string]uint8{}
	for c, name := range m.Classes {
		classes[name] = uint8(c)
		p.tags = append(p.tags, nlp.ParseTag(name))
	}
	p.tags[classes["``"]] = nlp.Quote
	p.dashClass, p.number, p.noun, p.possessive = classes[":"], classes["CD"], classes["NN"], classes["POS"]
	for i, w := range [4]string{"-START-", "-START2-", "-END-", "-END2-"} {
		p.edges[i] = p.look(w)
	}
	p.year, p.digits, p.hyphen = p.entry("!YEAR"), p.entry("!DIGITS"), p.entry("!HYPHEN")
	p.opening, p.closing, p.dash, p.dollar = p.look("``"), p.look("''"), p.look("--"), p.look("$")
	p.dash.dash, p.ellipsis = true, p.look("...")
	return p
}
