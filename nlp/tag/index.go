package tag

import (
	"math/bits"

	"crossclaim/nlp/tag/internal/flat"
)

// common is how long a row must be to be added as a column: a shorter one, of a
// word that the training met seldom, is added class by class.
const common = 8

// index fills the tables of endings, words and columns.
func (p *perceptron) index() {
	m := p.Model
	p.columns = make([]column, 1, 1<<14)
	p.endings, p.suffixes = make([]ending, 1, m.Suffixes.Len()+1), make([]suffixSlot, 1<<suffixBits)
	for n := range m.Suffixes.Len() {
		key := suffixKey(m.Suffixes.At(n))
		at := slot(uint64(key), suffixBits)
		for p.suffixes[at].key != 0 {
			at = (at + 1) & (1<<suffixBits - 1)
		}
		p.suffixes[at] = suffixSlot{key, uint16(len(p.endings))}
		p.endings = append(p.endings, p.ending(n))
	}
	p.entries = make([]entry, 1<<wordBits)
	for n := range m.Words.Len() {
		word := m.Words.At(n)
		key := keyOf(word)
		at := slot(key, wordBits)
		for p.entries[at].key != 0 {
			at = (at + 1) & (1<<wordBits - 1)
		}
		p.entries[at] = entry{key: key, mask: m.WordMasks[n], base: m.WordBases[n], fixed: m.Tags[n]}
		p.entries[at].fold(p, &p.suffix(word).alone)
	}
}

// ending returns the n-th suffix of the model.
func (p *perceptron) ending(n int) (x ending) {
	sum := func(place int) uint16 {
		mask := p.SuffixMasks[n]
		if mask>>place&1 == 0 {
			return 0
		}
		return p.sum(0, p.SuffixBases[n]+uint32(bits.OnesCount8(mask&(1<<place-1))))
	}
	x.own = sum(flat.Suffix)
	x.alone.before, x.alone.after = sum(flat.SuffixPrev), sum(flat.SuffixNext)
	return x
}

// fold makes the columns of e, a word whose ending has those of alone.
func (e *entry) fold(p *perceptron, alone *entry) {
	e.rare = e.mask
	fold := func(place int, onto uint16) uint16 {
		if e.mask>>place&1 == 0 || p.size(e.row(place)) <= common {
			return onto
		}
		e.rare &^= 1 << place
		return p.sum(onto, e.row(place))
	}
	e.own = fold(flat.Word, 0)
	e.before, e.before2 = fold(flat.WordPrev, alone.before), fold(flat.WordPrev2, 0)
	e.after, e.after2 = fold(flat.WordNext, alone.after), fold(flat.WordNext2, 0)
}

// size returns how many weights a row has.
func (p *perceptron) size(row uint32) uint32 { return p.Rows[row+1] - p.Rows[row] }

// sum makes a column of a row and another column.
func (p *perceptron) sum(onto uint16, row uint32) uint16 {
	s := p.columns[onto]
	s.add(p.Model, row)
	p.columns = append(p.columns, s)
	return uint16(len(p.columns) - 1)
}
