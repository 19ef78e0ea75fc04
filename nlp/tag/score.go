package tag

import "crossclaim/nlp/tag/internal/flat"

// guess returns the class with the highest score for a token, written as word, in
// the context that t.seen and t.prev describe; among equals the first by name.
func (t *tagger) guess(word string) uint8 {
	m, self := t.m, t.seen[2].entry
	start, first := &m.starts[int(t.prev)*flat.Contexts+int(t.prev2)], &m.firsts[word[0]]
	own := &m.columns[self.own]
	if !t.seen[2].plain {
		own = &m.columns[m.suffix(word).alone.own]
	}
	before2, before := &m.columns[t.seen[0].before2], &m.columns[t.seen[1].before]
	after, after2 := &m.columns[t.seen[3].after], &m.columns[t.seen[4].after2]
	for i := range t.scores {
		t.scores[i] = start[i] + first[i] + own[i] + before2[i] + before[i] + after[i] + after2[i]
	}
	if !t.seen[2].plain && self.mask>>flat.Word&1 != 0 {
		t.scores.add(m.Model, self.row(flat.Word))
	}
	t.addRare(t.seen[0].entry, flat.WordPrev2)
	t.addRare(t.seen[1].entry, flat.WordPrev)
	t.addRare(self, int(t.prev))
	t.addRare(t.seen[3].entry, flat.WordNext)
	t.addRare(t.seen[4].entry, flat.WordNext2)
	return t.scores.best()
}

// addRare adds the row of a word at one of the places of package flat, unless
// it is in a column of its entry.
func (t *tagger) addRare(e *entry, place int) {
	if e.rare>>place&1 != 0 {
		t.scores.add(t.m.Model, e.row(place))
	}
}
