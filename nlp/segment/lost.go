package segment

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp/lexicon"
)

// A text taken from a web page may have lost the line break between a heading or
// a caption and the sentence behind it: "the mayor at his desk The strike began
// at noon". What is left of it is a capital that nothing else explains.

// breakWords begin a sentence and hardly ever carry a capital inside one, except
// in names and titles, where the word behind them has one too.
var breakWords = lexicon.NewSet("The In On At As After When While Since For But And It He She They We This These")

// behindName are those that no name goes on with.
var behindName = wordSet("In On At As After When While Since")

// prepositions follow a particle in a headline ("Praise Pours In for Roe").
var prepositions = wordSet("at by for from in of on to with")

// namers stand before a title ("the film The long day") or before a word that is
// a name by itself ("in The meadows"): behind them a capital is no new sentence.
var namers = wordSet(`
	about across after against along among and are around before behind between both but during either each even for from had has have her
	his into its just like near not off once one only other our over per than that their then this those through toward under until upon
	was were when where which while whose with within without your
	album band book called comedy documentary dubbed entitled episode essay exhibition film magazine memoir movie musical named novel
	painting paper play poem said says series show single song titled`)

// lostBreak reports whether the blank at i, in the sentence that begins at from,
// stands where a line break was lost: a word that begins sentences behind it, a
// small letter behind that, and before it a word of small letters or a line that
// names somebody and nothing more.
func lostBreak(text string, from, i int) bool {
	if !upperAt(text, i+1) {
		return false
	}
	end := i + 1
	for end < len(text) && (smallByte(text[end]) || end == i+1) {
		end++
	}
	if end+1 >= len(text) || text[end] != ' ' || !smallByte(text[end+1]) || !breakWords.Has(text[i+1:end]) {
		return false
	}
	word := i
	for word > from && smallByte(text[word-1]) {
		word--
	}
	if word > from && text[word-1] == ' ' {
		return i-word >= 3 && !namers[text[word:i]]
	}
	after, _, _ := strings.Cut(text[end+1:], " ")
	return behindName[text[i+1:end]] && !prepositions[after] && nameLine(text[from:i])
}

// The words of a line that names somebody, and how many of them may be small.
const (
	longestNameLine = 8
	smallInNameLine = 1
)

// nameLine reports whether s, from the beginning of a sentence, is a name with
// what its bearer is: "Ada Holt of the Farmers' League".
func nameLine(s string) bool {
	words, small := 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		switch {
		case words > longestNameLine, !wordByte(w[0]):
			return false
		case !upperAt(w, 0) && !bylineWords[w]:
			small++
		}
	}
	return words > 1 && small <= smallInNameLine
}

// wordByte reports whether c begins a word.
func wordByte(c byte) bool { return c >= utf8.RuneSelf || ascii[c] == letter }

// smallByte reports whether c is a small ASCII letter.
func smallByte(c byte) bool { return 'a' <= c && c <= 'z' }
