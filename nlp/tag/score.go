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

// fetch touches what the guesses of the sentence will add up, both lines of memory of
// each column. A guess waits for what others have pushed out of the processor's cache;
// here all the guesses of a sentence wait together. The sum is of no use, but without
// it the compiler would leave out the loop.
func (t *tagger) fetch() {
	const line = 8 // numbers
	var sum uint64
	for i := 2; i < len(t.looks)-2; i++ {
		if t.looks[i].fixed != 0 {
			continue
		}
		own, before2, before := t.looks[i].own, t.looks[i-2].before2, t.looks[i-1].before
		after, after2 := t.looks[i+1].after, t.looks[i+2].after2
		sum += own[0] + before2[0] + before[0] + after[0] + after2[0]
		sum += own[line] + before2[line] + before[line] + after[line] + after2[line]
	}
	t.touched = sum
}
