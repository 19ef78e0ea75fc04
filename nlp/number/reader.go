package number

import (
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// A reader reads one sentence. Positions in it are indexes of atoms; all its
// small questions answer for positions outside the sentence too.
type reader struct {
	t *syntax.Tree
	a []atom
	m []measure // what was read, in order

	now      measure // what is being read
	headline answer  // whether the sentence has headline capitals
}

// readers keeps the slices of readers from one sentence to the next.
var readers = sync.Pool{New: func() any { return new(reader) }}

// free puts r back. Slices that a very long sentence has grown are let go.
func (r *reader) free() {
	r.t = nil
	if cap(r.a) > 4096 {
		*r = reader{}
	}
	clear(r.m)
	readers.Put(r)
}

// An answer is a yes or no that is worked out once.
type answer int8

const (
	unasked answer = iota
	yes
	no
)

// word returns the lower-case word at i, "" for numbers and marks.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.a) || r.a[i].kind != word {
		return ""
	}
	return r.a[i].norm
}

// is reports whether atom i is written s.
func (r *reader) is(i int, s string) bool {
	return i >= 0 && i < len(r.a) && r.a[i].norm == s
}

// kind returns the kind of atom i; outside the sentence it is a mark.
func (r *reader) kind(i int) atomKind {
	if i < 0 || i >= len(r.a) {
		return mark
	}
	return r.a[i].kind
}

// tag returns the tag of the token that atom i belongs to.
func (r *reader) tag(i int) nlp.Tag {
	if i < 0 || i >= len(r.a) {
		return nlp.NoTag
	}
	return r.t.Tokens[r.a[i].tok].Tag
}

// glued reports whether atom i touches the one before it.
func (r *reader) glued(i int) bool { return i >= 0 && i < len(r.a) && r.a[i].glued }

// upper reports whether atom i begins with a capital letter.
func (r *reader) upper(i int) bool {
	if i < 0 || i >= len(r.a) {
		return false
	}
	c := r.t.Text[r.a[i].Start]
	return c >= 'A' && c <= 'Z'
}

// article reports whether atom i is "a" or "an".
func (r *reader) article(i int) bool { return r.is(i, "a") || r.is(i, "an") }

// cardinalAt reports whether atom i is a number in digits, or a word of one.
func (r *reader) cardinalAt(i int) bool { return r.kind(i) == digit || cardinals[r.word(i)] > 0 }

// isDash reports whether atom i is a hyphen or a dash.
func (r *reader) isDash(i int) bool {
	if i < 0 || i >= len(r.a) || r.a[i].kind != mark { // nearly always
		return false
	}
	switch r.a[i].norm {
	case "-", "–", "‑", "−", "‐":
		return true
	}
	return false
}

// undash returns the atom behind the hyphen at i, i where there is none.
func (r *reader) undash(i int) int {
	if r.isDash(i) {
		return i + 1
	}
	return i
}

// text returns the words of the atoms [from, to) as written.
func (r *reader) text(from, to int) string {
	return r.t.Text[r.a[from].Start:r.a[to-1].End]
}

// span returns the place of the atoms [from, to).
func (r *reader) span(from, to int) nlp.Span {
	return nlp.Span{Start: r.a[from].Start, End: r.a[to-1].End}
}
