package event

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// News says at the top what it is about; further down stand background and
// other stories, and behind that nothing that tells.
const (
	lead = 1500 // bytes of an article that count in full
	read = 5000 // bytes that count at all
)

// How much a word counts for by where it stands.
const (
	inTitle = 2
	inLead  = 1
	below   = 0.33
)

// A mention is a word of an article, by the hash of its stem, and how often it
// stands there, counted for by the place.
type mention struct {
	word uint64 // the hash, and then its number in the lexicon
	n    float32
	name bool // written with a capital inside a sentence
}

// mentions returns the words of d, by hash.
func mentions(d *nlp.Document) []mention {
	room := mentionRooms.Get().(*[]mention)
	defer mentionRooms.Put(room)
	found := (*room)[:0]
	add := func(w string, inside bool, n float32) {
		if m, ok := mentionOf(w, inside); ok {
			m.n = n
			found = append(found, m)
		}
	}
	eachWord(d.Title, func(w string, _ int, _ bool) { add(w, false, inTitle) })
	text := d.Plain()
	eachWord(text[:min(read, len(text))], func(w string, at int, inside bool) {
		n := float32(inLead)
		if at > lead {
			n = below
		}
		add(w, inside, n)
	})
	slices.SortFunc(found, func(a, b mention) int { return cmp.Compare(a.word, b.word) })
	*room = found
	return slices.Clone(merged(found))
}

// mentionRooms hold all mentions of an article until those of one word are added up,
// which leaves a third.
var mentionRooms = sync.Pool{New: func() any { return new([]mention) }}

// merged adds up the mentions with one hash; found is sorted.
func merged(found []mention) []mention {
	out := found[:0]
	for _, m := range found {
		if last := len(out) - 1; last >= 0 && out[last].word == m.word {
			out[last].n += m.n
			out[last].name = out[last].name || m.name
			continue
		}
		out = append(out, m)
	}
	return out
}

// mentionOf returns w as a word that may tell a story; ok is false for the
// others. A capital tells a name only inside a sentence.
func mentionOf(w string, inside bool) (m mention, ok bool) {
	var room [32]byte
	l := lower(room[:0], w)
	r, _ := utf8.DecodeRuneInString(w)
	m.name = inside && unicode.IsUpper(r)
	if len(l) < 4 && !m.name || common.has(l) {
		return m, false
	}
	m.word = hash(stem(l))
	return m, true
}

// lower appends w in lower case to b.
func lower(b []byte, w string) []byte {
	for i := range len(w) {
		c := w[i]
		switch {
		case c >= utf8.RuneSelf:
			for _, r := range w[i:] {
				b = utf8.AppendRune(b, unicode.ToLower(r))
			}
			return b
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

// hash is FNV-1a. It never changes, so that the output does not.
func hash(w []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, b := range w {
		h = (h ^ uint64(b)) * 1099511628211
	}
	return h
}

// stem takes the plainest endings off: a crude stem is enough to count by, and
// what it joins wrongly is rare.
func stem[T string | []byte](w T) T {
	for _, s := range []string{"'s", "’s"} {
		if strings.HasSuffix(string(w), s) {
			w = w[:len(w)-len(s)]
		}
	}
	if len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' {
		w = w[:len(w)-1]
	}
	return w
}

// eachWord calls f with each word of text, the offset it stands at and whether
// it stands inside a sentence, where a capital tells a name.
func eachWord(text string, f func(w string, at int, inside bool)) {
	start, inside := -1, false
	for i := 0; i < len(text); {
		class, size := classes[text[i]], 1
		if text[i] >= utf8.RuneSelf {
			class, size = classOf(text[i:])
		}
		part := class == letter || class == joiner && start >= 0
		switch {
		case part && start < 0:
			start = i
		case !part && start >= 0:
			f(text[start:i], start, inside)
			start, inside = -1, true
		}
		if class == ender {
			inside = false
		}
		i += size
		for part && i < len(text) && classes[text[i]] == letter {
			i++
		}
	}
	if start >= 0 {
		f(text[start:], start, inside)
	}
}

// A class is what a character is in a text.
type class uint8

const (
	gap class = iota // between words
	letter
	joiner // a part of a word when it stands inside one
	ender  // a capital behind it may begin a sentence
)

// classes holds the classes of ASCII; other bytes are gaps there.
var classes = func() (table [256]class) {
	for b := range utf8.RuneSelf {
		table[b], _ = classOf(string(rune(b)))
	}
	return table
}()

// classOf returns the class of the first character of text, and its size.
func classOf(text string) (class, int) {
	r, size := utf8.DecodeRuneInString(text)
	switch r {
	case '-', '\'', '’':
		return joiner, size
	case '.', '!', '?', '\n', '"', '“', ':':
		return ender, size
	}
	if unicode.IsLetter(r) {
		return letter, size
	}
	return gap, size
}
