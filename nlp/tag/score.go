package tag

import "crossclaim/nlp/tag/internal/flat"

// guess returns the class with the highest score for a token, written as word, in
// the context that t.seen and t.prev describe; among equals the first by name.
func (t *tagger) guess(word string) uint8 {
	m, self := t.m, t.seen[2].entry
	start, first := &m.starts[int(t.prev)*flat.Contexts+int(t.prev2)], &m.firsts[word[0]]
	if !t.seen[2].plain {
		self = m.ending(word)
	}
	own, before2, before := self.own, t.seen[0].before2, t.seen[1].before
	after, after2 := t.seen[3].after, t.seen[4].after2
	_, _, _, _, _ = own[0], before2[0], before[0], after[0], after2[0] // found to be there once, not for each element
	t.scores = *start
	if !t.seen[2].plain {
		t.addRow(flat.Word)
	}
	t.addRow(int(t.prev))
	var top uint64
	for i := range t.scores {
		x := t.scores[i] + first[i] + own[i] + before2[i] + before[i] + after[i] + after2[i]
		t.scores[i], top = x, higher(x, top)
	}
	return t.scores.first(top)
}

// addRow adds the row of the word itself at one of the places of package flat.
func (t *tagger) addRow(place int) {
	if e := t.seen[2].entry; e.mask>>place&1 != 0 {
		t.scores.add(t.m.Row(e.row(place)))
	}
}
