package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// closer ends a list of links that a page shows when a reader points at a name.
const closer = "MORE"

// longestList is the most bytes that such a list holds.
const longestList = 1500

// linkLists returns the lists of links inside the sentences of text. Behind a
// name stands its full form, glued to headlines of other articles, and a button: "Mayor
// Ada Brook said so" is written "Mayor Ada Brook Ada Mary BrookFerry runs aground Tolls
// to rise MORE said so".
func linkLists(text string) (lists []nlp.Span) {
	from := 0
	for {
		i := strings.Index(text[from:], closer)
		if i < 0 {
			return lists
		}
		end := from + i + len(closer)
		if alone(text, end-len(closer), end) {
			line := max(from, end-longestList, strings.LastIndexByte(text[:end], '\n')+1)
			if start := listStart(text[line : end-len(closer)]); start >= 0 {
				lists = append(lists, nlp.Span{Start: line + start, End: end})
			}
		}
		from = end
	}
}

// alone reports whether text[from:to] is a word of its own.
func alone(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return from > 0 && unicode.IsSpace(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after)
}

// listStart returns where in s the list begins that ends with it: behind the
// first of two mentions of a name of which the second is glued to a headline.
// It is -1 where there is none.
func listStart(s string) int {
	for at := 0; at < len(s); {
		word := wordAt(s, at)
		if name := gluedName(word); name != "" {
			if start := mention(s[:at], name); start >= 0 {
				return start
			}
		}
		at += len(word) + 1
	}
	return -1
}

// wordAt returns the word of s from at on, up to the next space.
func wordAt(s string, at int) string {
	word, _, _ := strings.Cut(s[at:], " ")
	return word
}

// gluedName returns the name that a word begins with when another word is glued
// to it: "Brook" of "BrookFerry" and "Brook2020"; of "MacBrookFerry" it is
// "MacBrook".
func gluedName(word string) string {
	last := rune(0)
	for i, r := range word {
		if i > 0 && (unicode.IsUpper(r) || unicode.IsDigit(r)) && unicode.IsLower(last) && !nameParts[word[:i]] {
			return word[:i]
		}
		last = r
	}
	return ""
}

// nameParts begin names with a second capital.
var nameParts = map[string]bool{"Mc": true, "Mac": true, "De": true, "Di": true, "Du": true, "La": true, "Le": true, "Van": true, "Fitz": true}

// longestFull is how many words a full name may have.
const longestFull = 8

// mention returns the end of the last mention of a name in s, which ends with
// the rest of its full form, or -1.
func mention(s, name string) int {
	for range longestFull {
		s = strings.TrimRight(s, " ")
		at := strings.LastIndexByte(s, ' ') + 1
		if s[at:] == name {
			return at + len(name)
		}
		if s = s[:at]; s == "" {
			return -1
		}
	}
	return -1
}
