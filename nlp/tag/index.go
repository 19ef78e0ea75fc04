package tag

import (
	"math/bits"
	"slices"

	"crossclaim/nlp/tag/internal/flat"
)

// index fills the tables of endings, words and columns.
func (p *perceptron) index() {
	m := p.Model
	p.columns = make([]column, 1, 3<<14)
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
	p.words, p.entries = make([]wordSlot, 1<<wordBits), make([]entry, 1, m.Words.Len()+1)
	for _, n := range byWeights(m) {
		word := m.Words.At(n)
		key := keyOf(word)
		at := slot(key, wordBits)
		for p.words[at].index != 0 {
			at = (at + 1) & (1<<wordBits - 1)
		}
		p.words[at] = wordSlot{uint16(key), uint16(len(p.entries))}
		e := entry{key: key, mask: m.WordMasks[n], base: m.WordBases[n], fixed: m.Tags[n]}
		e.fold(p, &p.suffix(word).alone)
		p.entries = append(p.entries, e)
	}
}

// byWeights returns the numbers of the words of m, those with the most weights
// first. They are the common ones: what is known of them then lies together, and
// stays in the processor's cache.
func byWeights(m *flat.Model) []int {
	keys := make([]uint64, m.Words.Len())
	for n := range keys {
		rows := m.WordBases[n]
		weights := m.Rows[int(rows)+bits.OnesCount64(m.WordMasks[n])] - m.Rows[rows]
		keys[n] = uint64(^weights)<<32 | uint64(n)
	}
	slices.Sort(keys)
	list := make([]int, len(keys))
	for i, k := range keys {
		list[i] = int(uint32(k))
	}
	return list
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
	x.alone.own = sum(flat.Suffix)
	x.alone.before, x.alone.after = sum(flat.SuffixPrev), sum(flat.SuffixNext)
	return x
}

// fold makes the columns of e, a word whose ending has those of alone.
func (e *entry) fold(p *perceptron, alone *entry) {
	fold := func(place int, onto uint16) uint16 {
		if e.mask>>place&1 == 0 {
			return onto
		}
		return p.sum(onto, e.row(place))
	}
	e.own = fold(flat.Word, alone.own)
	e.before, e.before2 = fold(flat.WordPrev, alone.before), fold(flat.WordPrev2, 0)
	e.after, e.after2 = fold(flat.WordNext, alone.after), fold(flat.WordNext2, 0)
}

// sum makes a column of a row and another column.
func (p *perceptron) sum(onto uint16, row uint32) uint16 {
	s := p.columns[onto]
	s.add(p.Model, row)
	p.columns = append(p.columns, s)
	return uint16(len(p.columns) - 1)
}
