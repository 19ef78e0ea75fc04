package article

import (
	"math"
	"sort"

	"crossclaim/nlp"
)

// A builder puts a Text together from pieces of a page, and keeps where each
// came from.
type builder struct {
	text    []byte
	anchors []nlp.Anchor
}

// put adds s, which stands for what begins at offset file of the page.
func (b *builder) put(s string, file int) {
	if s == "" {
		return
	}
	at := len(b.text)
	if n := len(b.anchors); n == 0 || b.anchors[n-1].File-b.anchors[n-1].Text != file-at {
		b.anchors = append(b.anchors, nlp.Anchor{Text: at, File: file})
	}
	b.text = append(b.text, s...)
}

// putRef adds s, which stands for the n bytes of the page at offset file that
// spell it in another way. All bytes of s but the first stand for the last ones:
// so At can tell them from those of a character that is written out.
func (b *builder) putRef(s string, file, n int) {
	if s != "" {
		b.put(s[:1], file)
		b.put(s[1:], file+n-len(s)+1)
	}
}

// part parts what was put from what comes: by " ", "\n" or "\n\n". Of two
// partings in a row the longer stays, and none stands at the beginning.
func (b *builder) part(with string) {
	end := len(b.text)
	for end > 0 && (b.text[end-1] == ' ' || b.text[end-1] == '\n') {
		end--
	}
	if had := b.text[end:]; end > 0 && weight(string(had)) < weight(with) {
		b.text = append(b.text[:end], with...)
		for n := len(b.anchors); n > 0 && b.anchors[n-1].Text > end; n-- {
			b.anchors = b.anchors[:n-1]
		}
	}
}

// weight orders partings: nothing, a space, a line, a paragraph.
func weight(s string) int {
	w := min(len(s), 1)
	for _, c := range s {
		if c == '\n' {
			w += 2
		}
	}
	return min(w, 5)
}

// through returns the way that leads through two maps: from a text to a page by
// outer, and from there to the file by inner.
func through(outer, inner []nlp.Anchor) []nlp.Anchor {
	var both []nlp.Anchor
	for i, a := range outer {
		both = append(both, nlp.Anchor{Text: a.Text, File: inFile(inner, a.File)})
		end := math.MaxInt
		if i+1 < len(outer) {
			end = a.File + outer[i+1].Text - a.Text
		}
		next := sort.Search(len(inner), func(k int) bool { return inner[k].Text > a.File })
		for ; next < len(inner) && inner[next].Text < end; next++ {
			both = append(both, nlp.Anchor{Text: a.Text + inner[next].Text - a.File, File: inner[next].File})
		}
	}
	return both
}
