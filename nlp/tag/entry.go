package tag

import (
	"math/bits"
	"sync/atomic"

	"crossclaim/nlp/tag/internal/flat"
)

// An entry is what the model knows of a word. Its columns hold the rows of the
// word and of its suffix.
type entry struct {
	own                    atomic.Pointer[column] // as the word that is tagged, written in its normal form; set last: nil is an entry to be filled
	key                    uint64
	mask                   uint64  // which rows there are, by the places of package flat
	base                   uint32  // the first row
	fixed                  uint8   // class + 1 where it needs no guess, else 0
	before                 *column // as a neighbour of the word that is tagged
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
			e := &p.words[n]
			if e.own.Load() == nil {
				p.fillWord(e, n)
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
			e := &p.endings[n]
			if e.own.Load() == nil {
				p.fillEnding(e, n)
			}
			return e
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

// fixed returns class + 1 of a word that needs no guess as it is written, else 0.
func (p *perceptron) fixed(word string) uint8 {
	if e := p.find(word); e != nil {
		return e.fixed
	}
	return 0
}

// none is the column of a row that the model does not have.
var none column

// fillWord fills the entry of the n-th word.
func (p *perceptron) fillWord(e *entry, n int) {
	alone := p.ending(p.Words.At(n))
	p.filling.Lock()
	defer p.filling.Unlock()
	if e.own.Load() != nil { // by another article
		return
	}
	w := p.Word(n)
	e.key, e.mask, e.base, e.fixed = w.Key, w.Mask, w.Base, w.Tag
	fold := func(place int, onto *column) *column { return p.fold(e, place, onto) }
	e.before, e.before2 = fold(flat.WordPrev, alone.before), fold(flat.WordPrev2, &none)
	e.after, e.after2 = fold(flat.WordNext, alone.after), fold(flat.WordNext2, &none)
	e.own.Store(fold(flat.Word, alone.own.Load()))
}

// fillEnding fills the entry of the n-th suffix. Its mask stays empty: the words
// that it stands for have no rows of their own.
func (p *perceptron) fillEnding(e *entry, n int) {
	p.filling.Lock()
	defer p.filling.Unlock()
	if e.own.Load() != nil {
		return
	}
	s := p.Suffix(n)
	rows := &entry{mask: s.Mask, base: s.Base}
	e.before, e.before2 = p.fold(rows, flat.SuffixPrev, &none), &none
	e.after, e.after2 = p.fold(rows, flat.SuffixNext, &none), &none
	e.own.Store(p.fold(rows, flat.Suffix, &none))
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
