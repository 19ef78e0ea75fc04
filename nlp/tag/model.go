package tag

import (
	_ "embed"
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/tag/internal/flat"
)

//go:generate go run gen.go

//go:embed perceptron.bin
var file string

// A perceptron is the model and what is worked out from it once.
type perceptron struct {
	*flat.Model
	tags     []nlp.Tag  // by class
	entries  []entry    // an open hash by word
	suffixes []suffix   // an open hash
	edges    [4]entry   // the two words before every sentence and the two after it
	starts   []scoreRow // by the two classes before a word

	year, digits, hyphen entry // stand-ins for words that the model does not tell apart
	opening, closing     entry // quotation marks
	dash, dollar         entry
	ellipsis             entry

	dashClass, number, noun, possessive uint8
}

// model returns the embedded model, read on first use.
var model = sync.OnceValue(load)

func load() *perceptron {
	m, err := flat.Read(file)
	if err != nil {
		panic("tag: perceptron.bin: " + err.Error()) // the file is a part of the program
	}
	p := &perceptron{Model: m, starts: startScores(m)}
	p.index(m)
	classes := map[string]uint8{}
	for c, name := range m.Classes {
		classes[name] = uint8(c)
		p.tags = append(p.tags, nlp.ParseTag(name))
	}
	p.tags[classes["``"]] = nlp.Quote
	p.dashClass, p.number, p.noun, p.possessive = classes[":"], classes["CD"], classes["NN"], classes["POS"]
	for i, w := range [4]string{"-START-", "-START2-", "-END-", "-END2-"} {
		p.edges[i] = p.entry(w)
	}
	p.year, p.digits, p.hyphen = p.entry("!YEAR"), p.entry("!DIGITS"), p.entry("!HYPHEN")
	p.opening, p.closing, p.dash, p.dollar = p.entry("``"), p.entry("''"), p.entry("--"), p.entry("$")
	p.dash.dash, p.ellipsis = true, p.entry("...")
	return p
}
