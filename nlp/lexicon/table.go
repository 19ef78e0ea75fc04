// Package lexicon holds the word lists that several packages share: verbs and
// their irregular forms, irregular plurals, first names, and a gazetteer of
// countries, states and cities. Every list is a text file beside this code,
// sorted and unique, that names its source and licence at its top. One table is
// of numbers: what words are alike (vector.go).
//
// It knows words, not sentences: nothing here looks at a token's neighbours.
package lexicon

import (
	"math/bits"
	"strings"
	"sync"
)

// A table is an embedded list of lines "key" or "key<TAB>value", sorted by key.
// Its index is made when it is first asked: a run that never asks pays nothing.
type table struct {
	lines string
	once  sync.Once
	slots []uint32 // an open hash: where a key's line begins, from 1, in the low bits, and above them bits of its hash; 0 is free
	low   uint32   // the low bits
	some  []uint64 // a bit for each quarter of a slot: whether a key has such a hash
	shift uint8    // of a hash, to a slot
}

// quarters is how many bits of table.some a slot has. Most words asked for are in
// no table: some answers for nine in ten of them out of an eighth of the memory,
// which the processor has at hand.
const quarters = 4

// newTable returns the table in the text of a file, the comment lines at its
// top left out.
func newTable(file string) *table {
	for strings.HasPrefix(file, "#") {
		_, file, _ = strings.Cut(file, "\n")
	}
	return &table{lines: file}
}

// index fills the slots. Every run does it, so that each line is looked at once.
func (t *table) index() {
	t.shift = 31
	for 1<<(32-t.shift) < 2*strings.Count(t.lines, "\n")+2 {
		t.shift--
	}
	t.low = 1<<bits.Len(uint(len(t.lines))) - 1
	size := uint32(1) << (32 - t.shift)
	t.slots, t.some = make([]uint32, size), make([]uint64, max(1, size*quarters/64))
	for at := 0; at < len(t.lines); {
		end := lineEnd(t.lines, at)
		key := t.lines[at:end]
		if tab := strings.IndexByte(key, '\t'); tab >= 0 {
			key = key[:tab]
		}
		h := glance(key)
		i := h >> t.shift
		for t.slots[i] != 0 {
			i = (i + 1) & (size - 1)
		}
		t.slots[i] = h*(t.low+1) | uint32(at+1)
		q := h >> (t.shift - 2)
		t.some[q/64] |= 1 << (q % 64)
		at = end + 1
	}
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
	return t.search(stem, ending, func(a, b string) bool { return a == b })
}

// findFold returns the value of a key given in whatever case.
func (t *table) findFold(word string) (key, value string, ok bool) {
	return t.search(word, "", equalFold)
}

// search returns the line of the key stem+ending, as same compares their parts.
func (t *table) search(stem, ending string, same func(part, of string) bool) (key, value string, ok bool) {
	t.once.Do(t.index)
	n, h, mask := len(stem)+len(ending), glanceTwo(stem, ending), uint32(len(t.slots)-1)
	if q := h >> (t.shift - 2); t.some[q/64]>>(q%64)&1 == 0 {
		return "", "", false
	}
	for i := h >> t.shift; t.slots[i] != 0; i = (i + 1) & mask {
		s := t.slots[i]
		if (s^h*(t.low+1))&^t.low != 0 {
			continue
		}
		line := t.lines[s&t.low-1:]
		if len(line) < n || !same(line[:len(stem)], stem) || !same(line[len(stem):n], ending) {
			continue
		}
		switch rest := line[n:]; {
		case rest == "" || rest[0] == '\n':
			return line[:n], "", true
		case rest[0] == '\t':
			return line[:n], rest[1:lineEnd(rest, 1)], true
		}
	}
	return "", "", false
}

// equalFold reports whether key is word, the ASCII letters of word in lower
// case.
func equalFold(key, word string) bool {
	for i := range min(len(key), len(word)) {
		if key[i] != lower(word[i]) {
			return false
		}
	}
	return len(key) == len(word)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// has reports whether the key stem+ending is in t, and returns it as it stands
// there.
func (t *table) has(stem, ending string) (string, bool) {
	key, _, ok := t.find(stem, ending)
	return key, ok
}
