package tag

import (
	"math/bits"
	"sync/atomic"

	"crossclaim/nlp"
	"crossclaim/nlp/tag/internal/flat"
)

// An entry is what the model knows of a word. Its columns hold the rows of the
// word and of its suffix.
type entry struct {
	key   uint64
	mask  uint64 // which rows there are, by the places of package flat
	base  uint32 // the first row
	fixed uint8  // class + 1 where it needs no guess, else 0

	own                    *column // as the word that is tagged, written in its normal form
	before                 *column // as a neighbour of it
	before2, after, after2 *column
}

// row returns the row of a place that e.mask has.
func (e *entry) row(place int) uint32 {
	return e.base + uint32(bits.OnesCount64(e.mask&(1<<place-1)))
}

// find returns the entry of a word in its normal form, or nil.
func (p *perceptron) find(word string) *entry {
	key := flat.KeyOf(word)
	for at := flat.WordSlot(key); ; at = flat.NextWordSlot(at) {
		switch low, n := p.WordAt(at); {
		case n == 0:
			return nil
		case low == uint16(key):
			e := p.words[n].Load()
			if e == nil {
				e = p.fillWord(n)
			}
			if e.key == key {
				return e
			}
		}
	}
}

// ending returns the entry of words that end as s does and of which the model
// knows no more.
func (p *perceptron) ending(s string) *entry {
	key := flat.SuffixKey(s)
	for at := flat.SuffixSlot(key); ; at = flat.NextSuffixSlot(at) {
		if k, n := p.SuffixAt(at); k == key || n == 0 {
			if e := p.endings[n].Load(); e != nil {
				return e
			}
			return p.fillEnding(n)
		}
	}
}

// entry returns what the model knows of a word in its normal form.
func (p *perceptron) entry(norm string) *entry {
	if e := p.find(norm); e != nil {
		return e
	}
	return p.ending(norm)
}

// entryOf returns what the model knows of the Norm of tok. Half of all tokens are
// words of lists, which have numbers: what was found for one is found again by those.
func (p *perceptron) entryOf(tok *nlp.Token) *entry {
	if tok.Word == 0 || int(tok.Word) >= len(p.listed) {
		return p.entry(tok.Norm)
	}
	at := &p.listed[tok.Word]
	e := at.Load()
	if e == nil {
		e = p.entry(tok.Norm)
		at.Store(e)
	}
	return e
}

// fixed returns class + 1 of a word that needs no guess as it is written, else 0.
func (p *perceptron) fixed(word string) uint8 {
	if e := p.find(word); e != nil {
		return e.fixed
	}
	return 0
}

// none is the column of a row that the model does not have.
var none column

// An entries leads from the number of a word or suffix to its entry, nil until it
// is asked for: the entries of a run then lie side by side.
type entries []atomic.Pointer[entry]

// fillWord makes the entry of the n-th word.
func (p *perceptron) fillWord(n int) *entry {
	alone, w := p.ending(p.Words.At(n)), p.Word(n)
	return p.fill(&p.words[n], func(e *entry) {
		e.key, e.mask, e.base, e.fixed = w.Key, w.Mask, w.Base, w.Tag
		fold := func(place int, onto *column) *column { return p.fold(e, place, onto) }
		e.own = fold(flat.Word, alone.own)
		e.before, e.before2 = fold(flat.WordPrev, alone.before), fold(flat.WordPrev2, &none)
		e.after, e.after2 = fold(flat.WordNext, alone.after), fold(flat.WordNext2, &none)
	})
}

// fillEnding makes the entry of the n-th suffix. Its mask is empty: the words that
// it stands for have no rows of their own.
func (p *perceptron) fillEnding(n int) *entry {
	s := p.Suffix(n)
	rows := &entry{mask: s.Mask, base: s.Base}
	return p.fill(&p.endings[n], func(e *entry) {
		e.own = p.fold(rows, flat.Suffix, &none)
		e.before, e.before2 = p.fold(rows, flat.SuffixPrev, &none), &none
		e.after, e.after2 = p.fold(rows, flat.SuffixNext, &none), &none
	})
}

// fill makes an entry, once for all articles, and puts it where it belongs.
func (p *perceptron) fill(at *atomic.Pointer[entry], with func(e *entry)) *entry {
	p.filling.Lock()
	defer p.filling.Unlock()
	if e := at.Load(); e != nil { // by another article
		return e
	}
	e := &entry{}
	with(e)
	at.Store(e)
	return e
}

// fold returns the column onto with the row of e at a place added, where there is
// one.
func (p *perceptron) fold(e *entry, place int, onto *column) *column {
	if e.mask>>place&1 == 0 {
		return onto
	}
	if len(p.room) == 0 {
		p.room = make([]column, 64)
	}
	s := &p.room[0]
	p.room = p.room[1:]
	*s = *onto
	s.add(p.Row(e.row(place)))
	return s
}
