package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// A scene is one sentence with what the finder asks about its tokens. All
// positions in it are indexes of tokens.
type scene struct {
	text   string
	s      *nlp.Sentence
	index  int // in the article
	t      *syntax.Tree
	toks   []nlp.Token
	inside []int // index in quotes of the quotation that a token stands in, or -1
	quotes []quotation
}

// set makes x the scene of a sentence. quotes are those of its field.
func (x *scene) set(text string, s *nlp.Sentence, t *syntax.Tree, quotes []quotation) {
	x.text, x.s, x.t, x.toks, x.quotes = text, s, t, s.Tokens, quotes
	x.inside = fill(x.inside, len(x.toks))
	x.placeQuotes()
}

// placeQuotes notes the quotation that each token stands in, marks included.
func (x *scene) placeQuotes() {
	k := firstAfter(x.quotes, x.s.Start)
	if k == len(x.quotes) || x.quotes[k].Start >= x.s.End {
		return
	}
	for i := range x.toks {
		for k < len(x.quotes) && x.quotes[k].End <= x.toks[i].Start {
			k++
		}
		if k < len(x.quotes) && x.quotes[k].Overlaps(x.toks[i].Span) {
			x.inside[i] = k
		}
	}
}

// firstAfter returns the index of the first quotation that ends after pos.
func firstAfter(quotes []quotation, pos int) int {
	lo, hi := 0, len(quotes)
	for lo < hi {
		if mid := (lo + hi) / 2; quotes[mid].End <= pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// fill returns a slice of n times -1, in the space of buf where it is enough.
func fill(buf []int, n int) []int {
	if cap(buf) < n {
		buf = make([]int, n, 2*n)
	}
	buf = buf[:n]
	for i := range buf {
		buf[i] = -1
	}
	return buf
}

// norm returns the Norm of a token, "" outside the sentence.
func (x *scene) norm(i int) string {
	if i < 0 || i >= len(x.toks) {
		return ""
	}
	return x.toks[i].Norm
}

// tag returns the tag of a token, NoTag outside the sentence.
func (x *scene) tag(i int) nlp.Tag {
	if i < 0 || i >= len(x.toks) {
		return nlp.NoTag
	}
	return x.toks[i].Tag
}

// quote returns the quotation that a token stands in, or -1; -1 outside the
// sentence too.
func (x *scene) quote(i int) int {
	if i < 0 || i >= len(x.toks) {
		return -1
	}
	return x.inside[i]
}

// quotedAt reports whether an offset of the scene's field stands in a quotation.
func (x *scene) quotedAt(offset int) bool {
	q := firstAfter(x.quotes, offset)
	return q < len(x.quotes) && x.quotes[q].Start <= offset
}

// opens reports whether a quotation begins with token i.
func (x *scene) opens(i int) bool {
	q := x.quote(i)
	return q >= 0 && x.quotes[q].Start >= x.toks[i].Start
}

// phrase returns the index of the noun phrase that token i stands in, or -1.
func (x *scene) phrase(i int) int { return x.t.PhraseAt(i) }

// group returns the index of the verb group that token i stands in, or -1.
func (x *scene) group(i int) int { return x.t.VerbAt(i) }

// phraseFrom returns the index of the noun phrase that begins at token i, or -1.
func (x *scene) phraseFrom(i int) int {
	if p := x.phrase(i); p >= 0 && x.t.Phrases[p].From == i {
		return p
	}
	return -1
}

// phraseStart returns the first token of the noun phrase that token i stands in, or
// -1.
func (x *scene) phraseStart(i int) int {
	if p := x.phrase(i); p >= 0 {
		return x.t.Phrases[p].From
	}
	return -1
}

// groupFrom returns the index of the verb group that begins at token i, or -1.
func (x *scene) groupFrom(i int) int {
	if g := x.group(i); g >= 0 && x.t.Verbs[g].From == i {
		return g
	}
	return -1
}

// span returns the text of the tokens [from, to).
func (x *scene) span(from, to int) nlp.Span {
	if from >= to {
		return nlp.Span{}
	}
	return nlp.Span{Start: x.toks[from].Start, End: x.toks[to-1].End}
}
