// Package punkt takes out of the Punkt parameters (Kiss and Strunk 2006) that
// prose's own segmenter reads what crossclaim/nlp/segment uses of them. It runs
// when words.txt is generated and in the tests, never in the program: decoding
// the module's file takes longer than reading a hundred articles.
package punkt

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"gopkg.in/neurosnap/sentences.v1"
	"gopkg.in/neurosnap/sentences.v1/data"
)

// The bits of a word's orthographic context: where it was seen, and how.
const (
	midUpper = 1 << 2
	anyLower = 1<<4 | 1<<5 | 1<<6
)

// Words returns, sorted and one a line, the words that are capitalised only
// because they begin a sentence: those seen with a small letter and never with a
// capital inside a sentence.
func Words() ([]byte, error) {
	p, err := load()
	if err != nil {
		return nil, err
	}
	words := map[string]bool{}
	for w, seen := range p.OrthoContext {
		if seen&anyLower != 0 && seen&midUpper == 0 && plain(w) {
			words[w] = true
		}
	}
	var out bytes.Buffer
	for _, w := range sorted(words) {
		out.WriteString(w + "\n")
	}
	return out.Bytes(), nil
}

// Abbreviations returns, sorted, the abbreviations without their last stop.
func Abbreviations() ([]string, error) {
	p, err := load()
	if err != nil {
		return nil, err
	}
	return sorted(p.AbbrevTypes), nil
}

// Starters returns, sorted, the words that often begin a sentence.
func Starters() ([]string, error) {
	p, err := load()
	if err != nil {
		return nil, err
	}
	return sorted(p.SentStarters), nil
}

func load() (*sentences.Storage, error) {
	file, err := data.Asset("data/english.json")
	if err != nil {
		return nil, fmt.Errorf("reading the Punkt parameters: %w", err)
	}
	p, err := sentences.LoadTraining(file)
	if err != nil {
		return nil, fmt.Errorf("reading the Punkt parameters: %w", err)
	}
	return p, nil
}

// plain reports whether w is made of ASCII letters; the first word of a sentence
// is looked up without what follows its first other character.
func plain(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return len(w) > 1
}

func sorted[V any](set map[string]V) []string { return slices.Sorted(maps.Keys(set)) }
