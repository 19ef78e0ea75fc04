package lexicon

import (
	"strings"
	"sync/atomic"
)

// A memo remembers what was worked out about words: in each of its places about the
// first that falls there, for good. The words of the news are so unlike in how common
// they are that those soon stand there which are asked about most. It is for several
// goroutines at a time.
type memo[V any] struct {
	places [1 << memoBits]atomic.Pointer[remembered[V]]
}

const (
	memoBits = 13
	longest  = 23 // bytes of a word that is remembered, so that no text can fill the memory
)

// A remembered is a word and what was worked out about it. The word stands in it, not
// elsewhere: memory is what asking waits for.
type remembered[V any] struct {
	word [longest]byte
	n    int8 // bytes of word
	is   V
}

// of returns work(word).
func (m *memo[V]) of(word string, work func(string) V) V {
	at := &m.places[glance(word)>>(32-memoBits)]
	switch r := at.Load(); {
	case r != nil && string(r.word[:r.n]) == word:
		return r.is
	case r != nil || len(word) > longest:
		return work(word)
	}
	r := &remembered[V]{n: int8(len(word)), is: work(strings.Clone(word))} // which may be a part of an article
	copy(r.word[:], word)
	at.CompareAndSwap(nil, r)
	return r.is
}
