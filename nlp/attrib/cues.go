package attrib

import (
	_ "embed"
	"fmt"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A sense is one line of the lexicon: what a cue word does, and what may
// follow it.
type sense struct {
	Class  nlp.CueClass
	Takes  frame
	Preps  preps
	Needs  string // what an object must be followed by: "to", "as", "of", "pred", or be: "matter", "claim"; "" is nothing
	Phrase string // the particle of the verb: "out"; "" is none
}

// bare reports whether s takes a clause without "that".
func (s sense) bare() bool { return s.Takes&(that|explicit) == that }

// A frame is a set of the ways in which a cue takes its content. The lexicon's
// head explains them.
type frame uint16

const (
	that frame = 1 << iota
	quoted
	infinitive
	gerund
	object
	whom
	figures
	explicit
	shown
	mindful
)

var frameNames = map[string]frame{"that": that, "quote": quoted, "inf": infinitive, "ger": gerund, "obj": object, "whom": whom, "figures": figures, "shown": shown, "mindful": mindful, "that!": that | explicit}

// preps is a set of prepositions, by their place in prepNames.
type preps uint16

var prepNames = []string{"about", "against", "at", "by", "for", "in", "of", "on", "over", "to", "upon", "with"}

// prepOf returns the set that holds the preposition alone, or none.
func prepOf(word string) preps {
	for i, p := range prepNames {
		if p == word {
			return 1 << i
		}
	}
	return 0
}

//go:embed verbs.txt
var verbsTxt string

//go:embed nouns.txt
var nounsTxt string

//go:embed adjectives.txt
var adjectivesTxt string

// verbs, nouns and adjectives lead from a lemma to its senses, in the order of the
// lexicon; tellings from the third person of a verb that words in quotation marks
// may follow to its lemma: "states". The tagger often takes it for a noun.
var (
	verbs, tellings = readVerbs()
	nouns           = plurals(readCues(nounsTxt)).ForTokens()
	adjectives      = readCues(adjectivesTxt)
)

func readVerbs() (verbs *lexicon.Words[[]sense], tellings *lexicon.Words[string]) {
	verbs = readCues(verbsTxt)
	return verbs, thirdPersons(verbs).ForTokens()
}

func thirdPersons(verbs *lexicon.Words[[]sense]) *lexicon.Words[string] {
	m := lexicon.Room[string](255)
	for lemma, senses := range verbs.All() {
		if takes(senses, quoted) {
			*m.At(plural(lemma)) = lemma
		}
	}
	return m
}

// readCues reads a lexicon. It panics at a line that it cannot read: the lists
// are part of the program.
func readCues(list string) *lexicon.Words[[]sense] {
	m := lexicon.Room[[]sense](strings.Count(list, "\n"))
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		word, s, err := readSense(line)
		if err != nil {
			panic("attrib: " + err.Error())
		}
		senses := m.At(word)
		*senses = append(*senses, s)
	}
	return m
}

// readSense reads one line of a lexicon: "rule+out refuse obj ger".
func readSense(line string) (word string, s sense, err error) {
	f := strings.Fields(line)
	if len(f) < 3 {
		return "", s, fmt.Errorf("%q: want a lemma, a class and frames", line)
	}
	word, s.Phrase, _ = strings.Cut(f[0], "+")
	if s.Class, err = classOf(f[1]); err != nil {
		return "", s, fmt.Errorf("%q: %w", line, err)
	}
	for _, name := range f[2:] {
		name, s.Needs = needs(name, s.Needs)
		fr, p := frameNames[name], prepOf(name)
		if fr == 0 && p == 0 {
			return "", s, fmt.Errorf("%q: unknown frame %q", line, name)
		}
		s.Takes |= fr
		s.Preps |= p
	}
	return word, s, nil
}

// needs splits "obj+to"; for any other frame the need stays what it was.
func needs(frame, before string) (name, need string) {
	if name, need, ok := strings.Cut(frame, "+"); ok {
		return name, need
	}
	return frame, before
}

// classOf returns the cue class of a name.
func classOf(name string) (nlp.CueClass, error) {
	for c := nlp.Say; c <= nlp.Ask; c++ {
		if c.String() == name {
			return c, nil
		}
	}
	return 0, fmt.Errorf("unknown class %q", name)
}

// plurals adds the plural of every noun, so that a token's Norm finds it.
func plurals(m *lexicon.Words[[]sense]) *lexicon.Words[[]sense] {
	for w, s := range m.All() {
		*m.At(plural(w)) = s
	}
	return m
}

// plural returns the regular plural of a noun.
func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "y") && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeiou"):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"):
		return w + "es"
	}
	return w + "s"
}

// set returns the words of a list.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
