// Package flatten makes the tagger's model file from the prose module. It runs
// when the file is generated and in the test that holds the two together, never
// in the program: decoding the module's own files takes a quarter of a second.
package flatten

import (
	"bytes"
	"encoding/binary"
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
	b.m.Classes = classes
	b.m.Rows = []uint32{0}
	b.row("") // row 0
	b.fixed()
	words, suffixes := b.vocabulary(tags)
	b.words(words, tags)
	b.suffixes(suffixes)
	if len(b.used) != len(weights) {
		return nil, fmt.Errorf("flattening: %d of %d features laid out", len(b.used), len(weights))
	}
	return encode(&b.m), nil
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
	m       flat.Model
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
	for len(row)%flat.Stride != 0 {
		row = append(row, 0)
	}
	b.m.Weights = append(b.m.Weights, row...)
	b.m.Rows = append(b.m.Rows, uint32(len(b.m.Weights)))
	return uint32(len(b.m.Rows) - 2)
}

// fixed lays out the features without a word.
func (b *builder) fixed() {
	contexts := append(slices.Clone(b.m.Classes), "-START-", "-START2-")
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
	b.m.Fixed = rows
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

// words lays out the rows of each word.
func (b *builder) words(words []string, tags map[string]string) {
	contexts := append(slices.Clone(b.m.Classes), "-START-", "-START2-")
	m := &b.m
	m.Words = list(words)
	for _, w := range words {
		names := make([]string, 0, flat.WordNext2+1)
		for _, c := range contexts {
			names = append(names, pairFeature+c+" "+w)
		}
		for bit := flat.Word; bit <= flat.WordNext2; bit++ {
			names = append(names, wordFeatures[bit]+w)
		}
		mask, base := b.run(names)
		m.WordMasks, m.WordBases = append(m.WordMasks, mask), append(m.WordBases, base)
		tag := uint8(0)
		if name, ok := tags[w]; ok {
			tag = uint8(b.classes[name] + 1)
		}
		m.Tags = append(m.Tags, tag)
	}
}

// suffixes lays out the rows of each suffix.
func (b *builder) suffixes(suffixes []string) {
	m := &b.m
	m.Suffixes = list(suffixes)
	for _, s := range suffixes {
		mask, base := b.run([]string{suffixFeatures[flat.Suffix] + s, suffixFeatures[flat.SuffixPrev] + s, suffixFeatures[flat.SuffixNext] + s})
		m.SuffixMasks, m.SuffixBases = append(m.SuffixMasks, uint8(mask)), append(m.SuffixBases, base)
	}
}

func list(all []string) flat.Strings {
	s := flat.Strings{Text: strings.Join(all, "")}
	end := 0
	for _, w := range all {
		end += len(w)
		s.Ends = append(s.Ends, uint32(end))
	}
	return s
}

// run lays out the features among names that the model has, and returns which
// they are and the first one's row.
func (b *builder) run(names []string) (mask uint64, base uint32) {
	base = uint32(len(b.m.Rows) - 1)
	for bit, name := range names {
		if b.row(name) != 0 {
			mask |= 1 << bit
		}
	}
	return mask, base
}

// encode writes m as Read reads it.
func encode(m *flat.Model) []byte {
	out := []byte(flat.Magic)
	for _, part := range []any{
		[]byte(strings.Join(m.Classes, " ")), m.Weights, m.Rows, m.Fixed,
		[]byte(m.Words.Text), m.Words.Ends, m.WordMasks, m.WordBases, m.Tags,
		[]byte(m.Suffixes.Text), m.Suffixes.Ends, m.SuffixMasks, m.SuffixBases,
	} {
		out = binary.LittleEndian.AppendUint32(out, uint32(binary.Size(part)))
		out, _ = binary.Append(out, binary.LittleEndian, part) // fixed-size numbers cannot fail
	}
	return out
}
