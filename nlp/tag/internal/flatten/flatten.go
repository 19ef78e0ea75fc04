// Package flatten makes the tagger's model file from the prose module. It runs
// when the file is generated and in the test that holds the two together, never
// in the program: decoding the module's own files takes a quarter of a second.
package flatten

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"

	"crossclaim/nlp/tag/internal/flat"

	"github.com/jdkato/prose/v2"
)

// Model returns the model file made from the assets of the prose module.
func Model() ([]byte, error) {
	var classes []string
	var tags map[string]string
	var weights map[string]map[string]float64
	for name, to := range map[string]any{"classes": &classes, "tags": &tags, "weights": &weights} {
		if err := decode(name, to); err != nil {
			return nil, err
		}
	}
	slices.Sort(classes)
	if len(classes) != flat.Start {
		return nil, fmt.Errorf("flattening: got %d classes, want %d", len(classes), flat.Start)
	}
	b := builder{classes: index(classes), weights: weights, used: map[string]bool{}}
	b.Classes = classes
	b.Rows = []uint32{0}
	b.row("") // row 0
	b.layFixed()
	words, suffixes := b.vocabulary(tags)
	b.layWords(words, tags)
	b.laySuffixes(suffixes)
	if len(b.used) != len(weights) {
		return nil, fmt.Errorf("flattening: %d of %d features laid out", len(b.used), len(weights))
	}
	return b.File(), nil
}

func decode(name string, to any) error {
	file, err := prose.Asset("model/AveragedPerceptron/" + name + ".gob")
	if err != nil {
		return fmt.Errorf("flattening %s: %w", name, err)
	}
	if err := gob.NewDecoder(bytes.NewReader(file)).Decode(to); err != nil {
		return fmt.Errorf("flattening %s: %w", name, err)
	}
	return nil
}

func index(names []string) map[string]int {
	m := map[string]int{}
	for i, n := range names {
		m[n] = i
	}
	return m
}

// A builder lays the features out.
type builder struct {
	flat.Parts
	classes map[string]int
	weights map[string]map[string]float64
	used    map[string]bool // features laid out so far
}

// row appends the row of a feature and returns its number, 0 for a feature that
// the model does not have.
func (b *builder) row(feature string) uint32 {
	w, ok := b.weights[feature]
	if !ok && feature != "" {
		return 0
	}
	if ok {
		b.used[feature] = true
	}
	var row []int32
	for class, x := range w {
		row = append(row, int32(math.Round(x*1000))<<flat.ClassBits|int32(b.classes[class]))
	}
	slices.SortFunc(row, func(x, y int32) int { return int(x&(1<<flat.ClassBits-1)) - int(y&(1<<flat.ClassBits-1)) })
	b.Weights = append(b.Weights, row...)
	b.Rows = append(b.Rows, uint32(len(b.Weights)))
	return uint32(len(b.Rows) - 2)
}

// layFixed lays out the features without a word.
func (b *builder) layFixed() {
	contexts := append(slices.Clone(b.Classes), "-START-", "-START2-")
	rows := []uint32{b.row("bias")}
	for c := range 256 {
		rows = append(rows, b.row("i pref1 "+string(rune(c))))
	}
	for _, c := range contexts {
		rows = append(rows, b.row("i-1 tag "+c))
	}
	for _, c := range contexts {
		rows = append(rows, b.row("i-2 tag "+c))
	}
	for _, c := range contexts {
		for _, c2 := range contexts {
			rows = append(rows, b.row("i tag+i-2 tag "+c+" "+c2))
		}
	}
	b.Fixed = rows
}

// The features of a word and of a suffix, by bit of their mask. Where a word's
// mask has a class, the feature is pairFeature, the class and the word.
var (
	wordFeatures   = map[int]string{flat.Word: "i word ", flat.WordPrev: "i-1 word ", flat.WordPrev2: "i-2 word ", flat.WordNext: "i+1 word ", flat.WordNext2: "i+2 word "}
	suffixFeatures = map[int]string{flat.Suffix: "i suffix ", flat.SuffixPrev: "i-1 suffix ", flat.SuffixNext: "i+1 suffix "}
)

const pairFeature = "i-1 tag+i word "

// vocabulary returns all words and all suffixes of the features, sorted.
func (b *builder) vocabulary(tags map[string]string) (words, suffixes []string) {
	w, s := map[string]bool{}, map[string]bool{}
	for word := range tags {
		w[word] = true
	}
	for feature := range b.weights {
		if rest, ok := strings.CutPrefix(feature, pairFeature); ok {
			_, word, _ := strings.Cut(rest, " ")
			w[word] = true
		}
		for _, prefix := range wordFeatures {
			if word, ok := strings.CutPrefix(feature, prefix); ok {
				w[word] = true
			}
		}
		for _, prefix := range suffixFeatures {
			if suffix, ok := strings.CutPrefix(feature, prefix); ok {
				s[suffix] = true
			}
		}
	}
	return sorted(w), sorted(s)
}

func sorted(set map[string]bool) []string {
	var list []string
	for s := range set {
		list = append(list, s)
	}
	sort.Strings(list)
	return list
}

// layWords lays out the rows of each word, those with the most weights first.
func (b *builder) layWords(words []string, tags map[string]string) {
	contexts := append(slices.Clone(b.Classes), "-START-", "-START2-")
	features := func(w string) []string {
		names := make([]string, 0, flat.WordNext2+1)
		for _, c := range contexts {
			names = append(names, pairFeature+c+" "+w)
		}
		for bit := flat.Word; bit <= flat.WordNext2; bit++ {
			names = append(names, wordFeatures[bit]+w)
		}
		return names
	}
	size := map[string]int{}
	for _, w := range words {
		for _, name := range features(w) {
			size[w] += len(b.weights[name])
		}
	}
	slices.SortStableFunc(words, func(v, w string) int { return size[w] - size[v] })
	b.Words = make([]flat.Named, 1, len(words)+1)
	for _, w := range words {
		r := flat.Record{Key: flat.KeyOf(w)}
		r.Mask, r.Base = b.run(features(w))
		if name, ok := tags[w]; ok {
			r.Tag = uint8(b.classes[name] + 1)
		}
		b.Words = append(b.Words, flat.Named{Text: w, Record: r})
	}
}

// laySuffixes lays out the rows of each suffix.
func (b *builder) laySuffixes(suffixes []string) {
	b.Suffixes = make([]flat.Named, 1, len(suffixes)+1)
	for _, s := range suffixes {
		r := flat.Record{Key: uint64(flat.SuffixKey(s))}
		r.Mask, r.Base = b.run([]string{suffixFeatures[flat.Suffix] + s, suffixFeatures[flat.SuffixPrev] + s, suffixFeatures[flat.SuffixNext] + s})
		b.Suffixes = append(b.Suffixes, flat.Named{Text: s, Record: r})
	}
}

// run lays out the features among names that the model has, and returns which
// they are and the first one's row.
func (b *builder) run(names []string) (mask uint64, base uint32) {
	base = uint32(len(b.Rows) - 1)
	for bit, name := range names {
		if b.row(name) != 0 {
			mask |= 1 << bit
		}
	}
	return mask, base
}
