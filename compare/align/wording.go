package align

import (
	"math/bits"
	"slices"

	"crossclaim/nlp"
)

// A wording is how a statement is worded, as far as it can be compared: the hashes of
// words on end, sorted and unique. Equal hashes are equal words, but for chance in four
// thousand million.
type wording struct {
	words  []spoken
	long   []uint32 // runs of five words
	quoted []uint32 // the short runs in quotation marks
	brief  []uint32 // quotations of one or two words

	// What few statements are ever asked for, made then; nil before.
	ofTwo []uint64
	parts []uint32
}

// twos returns the runs of two words, sorted: the hash in the upper half, in the lower
// where the run begins.
func (w *wording) twos() []uint64 {
	if w.ofTwo == nil {
		w.ofTwo = make([]uint64, 0, len(w.words))
		for i := range max(0, len(w.words)-1) {
			w.ofTwo = append(w.ofTwo, uint64(mix(w.words[i:i+2]))<<32|uint64(i))
		}
		slices.Sort(w.ofTwo)
	}
	return w.ofTwo
}

// pieces returns what a quotation of another article may be: one, two or three words on
// end.
func (w *wording) pieces() []uint32 {
	if w.parts == nil {
		all := make([]uint32, 0, 3*len(w.words))
		for _, r := range []run{wordRun, phraseRun, shortRun} {
			all = r.appendTo(all, w.words)
		}
		w.parts = sorted(all)
	}
	return w.parts
}

// wordingOf reads the content of c.
func wordingOf(c *nlp.Claim) wording {
	words := spokenBy(c)
	w := wording{words: words, long: sorted(longRun.appendTo(nil, words))}
	for len(words) > 0 {
		n := 1
		for n < len(words) && words[n].quote == words[0].quote {
			n++
		}
		if words[0].quote > 0 {
			w.quote(words[:n])
		}
		words = words[n:]
	}
	w.quoted, w.brief = sorted(w.quoted), sorted(w.brief)
	return w
}

// fewWords is how many words are taken to be in the shorter of two statements, so that
// two of three do not say much.
const fewWords = 10

// onEnd returns how many of the words of the shorter of two statements stand in the
// longer beside the same word as in the shorter, 0 to 1. Small words count like all
// others: that they stand where they stand shows that one sentence was copied or retold.
func onEnd(a, b *wording) float64 {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	var found [16]uint64 // a bit for each word, as far as there is room
	rest := b.twos()
	for _, x := range a.twos() {
		for len(rest) > 0 && rest[0]>>32 < x>>32 {
			rest = rest[1:]
		}
		if at := uint32(x); len(rest) > 0 && rest[0]>>32 == x>>32 && int(at) < 64*len(found)-1 {
			found[at/64] |= 1 << (at % 64)
			found[(at+1)/64] |= 1 << ((at + 1) % 64)
		}
	}
	n := 0
	for _, f := range found {
		n += bits.OnesCount64(f)
	}
	return float64(n) / float64(max(fewWords, len(a.words)))
}

// quote adds the words of one quotation.
func (w *wording) quote(words []spoken) {
	if len(words) < shortRun.length {
		w.brief = run{length: len(words), long: 1}.appendTo(w.brief, words)
	}
	w.quoted = shortRun.appendTo(w.quoted, words)
}

// A run is so many words on end in the content of a statement. Two statements that
// share one quote the same words; fewer are shared by chance.
type run struct {
	length int
	small  int // so many of them begin with a small letter: "Harbour Board Chief of Staff Ann Roe" is a name
	long   int // so many of those have four letters or more: "that it is the" says nothing
}

var (
	longRun   = run{length: 5, small: 3}
	shortRun  = run{length: 3, small: 1, long: 1}
	phraseRun = run{length: 2, long: 1}
	wordRun   = run{length: 1, long: 1}
)

// appendTo appends the hashes of every run of words, in their order.
func (r run) appendTo(hashes []uint32, words []spoken) []uint32 {
	runs := max(0, len(words)-r.length+1)
	if hashes == nil {
		hashes = make([]uint32, 0, runs)
	}
	for i := range runs {
		if on := words[i : i+r.length]; r.fits(on) {
			hashes = append(hashes, mix(on))
		}
	}
	return hashes
}

// sorted sorts hashes and drops what stands there twice.
func sorted(hashes []uint32) []uint32 {
	slices.Sort(hashes)
	return slices.Compact(hashes)
}

func (r run) fits(words []spoken) bool {
	small, long := 0, 0
	for _, w := range words {
		if w.small {
			small++
		}
		if w.small && w.long {
			long++
		}
	}
	return small >= r.small && long >= r.long
}

// repeats returns how many of some quotations, sorted, stand in a statement.
func (w *wording) repeats(quotations []uint32) int {
	if len(quotations) == 0 { // as of most
		return 0
	}
	return inBoth(quotations, w.pieces())
}

// inBoth returns how many numbers two sorted lists share.
func inBoth(a, b []uint32) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			a, b, n = a[1:], b[1:], n+1
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return n
}
