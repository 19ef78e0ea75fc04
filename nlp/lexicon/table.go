// Package lexicon holds the word lists that several packages share: verbs and
// their irregular forms, irregular plurals, first names, and a gazetteer of
// countries, states and cities. Every list is a text file beside this code,
// sorted and unique, that names its source and licence at its top.
//
// It knows words, not sentences: nothing here looks at a token's neighbours.
package lexicon

import "strings"

// A table is an embedded list of lines "key" or "key<TAB>value", sorted by key.
// It is searched where it lies, so that loading costs nothing.
type table struct {
	lines string
	first [256]int32 // offset of the first line whose key begins with this byte or a later one
}

// newTable returns the table in the text of a file, the comment lines at its
// top left out.
func newTable(file string) *table {
	for strings.HasPrefix(file, "#") {
		_, file, _ = strings.Cut(file, "\n")
	}
	t := &table{lines: file}
	next := 0
	for at := 0; at < len(file); {
		for c := int(file[at]); next <= c; next++ {
			t.first[next] = int32(at)
		}
		at = lineEnd(file, at) + 1
	}
	for ; next < len(t.first); next++ {
		t.first[next] = int32(len(file))
	}
	return t
}

// lineEnd returns the offset of the line break at or after i.
func lineEnd(s string, i int) int {
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(s)
}

// find returns the value of the key stem+ending, "" where the line has none.
// The key is given in two parts so that asking for "mak"+"e" builds no string.
func (t *table) find(stem, ending string) (key, value string, ok bool) {
	if stem == "" {
		return "", "", false
	}
	return t.search(stem[0], func(key string) int { return compare(key, stem, ending) })
}

// findFold returns the value of a key given in whatever case.
func (t *table) findFold(word string) (key, value string, ok bool) {
	if word == "" {
		return "", "", false
	}
	return t.search(lower(word[0]), func(key string) int { return compareFold(key, word) })
}

// search looks among the keys that begin with first for one that compares
// equal.
func (t *table) search(first byte, order func(key string) int) (key, value string, ok bool) {
	lo, hi := int(t.first[first]), len(t.lines)
	if first < 255 {
		hi = int(t.first[first+1])
	}
	for lo < hi {
		from := lo + (hi-lo)/2
		for from > lo && t.lines[from-1] != '\n' {
			from--
		}
		to := lineEnd(t.lines, from)
		key, value, _ = strings.Cut(t.lines[from:to], "\t")
		switch c := order(key); {
		case c == 0:
			return key, value, true
		case c < 0:
			lo = to + 1
		default:
			hi = from
		}
	}
	return "", "", false
}

// has reports whether the key stem+ending is in t, and returns it as it stands
// there.
func (t *table) has(stem, ending string) (string, bool) {
	key, _, ok := t.find(stem, ending)
	return key, ok
}

// compare compares key with stem+ending.
func compare(key, stem, ending string) int {
	n := min(len(key), len(stem))
	if c := strings.Compare(key[:n], stem[:n]); c != 0 {
		return c
	}
	if n < len(stem) {
		return -1
	}
	return strings.Compare(key[n:], ending)
}

// compareFold compares key with word, the ASCII letters of word in lower case.
func compareFold(key, word string) int {
	for i := range min(len(key), len(word)) {
		if c := lower(word[i]); key[i] != c {
			return int(key[i]) - int(c)
		}
	}
	return len(key) - len(word)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
