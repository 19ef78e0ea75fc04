package attrib

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A quotation is a run of text between quotation marks, marks included.
// Quotations of one field are in order and do not overlap: marks inside a
// quotation belong to it.
type quotation struct {
	nlp.Span
	Closed bool // the closing mark was found; else it ends with its paragraph
	Single bool // 'single' marks
	Turn   bool // it has no marks: it is what a speaker of an interview says in one paragraph
	Goes   bool // it goes on in the next quotation: the next paragraph opens again before this one closed
}

// A quoteLexer pairs the quotation marks of one field, paragraph by paragraph.
type quoteLexer struct {
	text  string
	marks []quoteMark
	open  []openQuote
	out   []quotation

	straights int // straight double marks in the paragraph

	carried bool // the quotation of the paragraph before goes on without a mark
	noPlain bool // no single mark that surely closes follows in the paragraph
}

// An openQuote is a quotation whose end has not been read yet.
type openQuote struct {
	start  int
	inside int // the quotations from here on in out lie inside it
}

// quotations returns the quotations of one field of an article, whose
// paragraphs are given in order. What stands behind a name in an interview is one.
func quotations(text string, paragraphs []nlp.Span) []quotation {
	x := quoteLexer{text: text}
	names := interviewed(text, paragraphs)
	for i, p := range paragraphs {
		if name, said := turn(text[p.Start:p.End]); names[name] {
			x.out = append(x.out, quotation{Span: nlp.Span{Start: p.End - len(said), End: p.End}, Closed: true, Turn: true})
			x.carried = false
			continue
		}
		x.marks, x.straights = x.marks[:0], 0
		x.scan(p)
		if len(x.marks) == 0 {
			x.carried = false
			continue
		}
		x.pair(p)
		last := len(x.open) == 0 || i+1 == len(paragraphs)
		x.carried = !last && !x.reopens(paragraphs[i+1]) && x.closesIn(paragraphs[i+1])
		x.end(p, x.carried || !last && x.reopens(paragraphs[i+1]))
	}
	return x.out
}

// reopens reports whether a paragraph begins with an opening double mark, as
// one does that goes on with the quotation of the paragraph before it.
func (x *quoteLexer) reopens(p nlp.Span) bool {
	t := x.text[p.Start:p.End]
	return strings.HasPrefix(t, "\"") || strings.HasPrefix(t, "“") || strings.HasPrefix(t, "''") || strings.HasPrefix(t, "``")
}

// saidBefore returns where a quotation from start on that was never closed ends:
// behind the comma before who said it, `"We lost, said Lind`, else at end.
func (x *quoteLexer) saidBefore(start, end int) int {
	for at := start; ; {
		i := strings.IndexByte(x.text[at:end], ',')
		if i < 0 {
			return end
		}
		at += i + 1
		clause := x.text[at:min(end, at+maxClause)]
		if k := strings.IndexAny(clause, ",;:"); k >= 0 {
			clause = clause[:k]
		}
		for n, word := range strings.Fields(clause) {
			if word = strings.TrimRight(word, ".!?"); n < 4 && (word == "said" || word == "says") {
				return at
			}
		}
	}
}

// maxClause is how many bytes a clause like "said Petra Lind" is looked at.
const maxClause = 40

// closesIn reports whether the first double mark of a paragraph closes a
// quotation that began before it.
func (x *quoteLexer) closesIn(p nlp.Span) bool {
	i := strings.IndexAny(x.text[p.Start:p.End], "\"“”")
	if i < 0 {
		return false
	}
	s := nlp.Span{Start: p.Start + i, End: p.Start + i + 1}
	if x.text[s.Start] != '"' {
		s.End = s.Start + len("”")
		return s.In(x.text) == "”" && x.ends(p, s)
	}
	return x.straight(p, s) == closes && x.ends(p, s)
}

// pair finds the quotations of a paragraph that open and close in it. One
// stack and one pass: marks that never close cost no more than others.
func (x *quoteLexer) pair(p nlp.Span) {
	x.open, x.noPlain = x.open[:0], false
	first := len(x.out)
	if x.carried {
		x.open = append(x.open, openQuote{p.Start, first})
	}
	for i := 0; i < len(x.marks); i++ {
		m := x.marks[i]
		switch {
		case m.Single:
			if j := x.singleEnd(i); j > i {
				x.out = append(x.out, quotation{Span: m.Cover(x.marks[j].Span), Closed: true, Single: true})
				i = j
			}
		case m.Role == opens, len(x.open) == 0 && (m.Role == either || x.paired(p, m)):
			x.open = append(x.open, openQuote{m.Start, len(x.out)})
		case len(x.open) > 0:
			o := x.open[len(x.open)-1]
			x.open = x.open[:len(x.open)-1]
			x.out = append(x.out[:o.inside], quotation{Span: nlp.Span{Start: o.start, End: m.End}, Closed: true})
		case len(x.out) == first && x.ends(p, m.Span):
			x.out = append(x.out, quotation{Span: nlp.Span{Start: p.Start, End: m.End}, Closed: true})
		}
	}
}

// paired reports whether an even number of straight marks is left from m on.
// With nothing open it then opens, whatever the spaces around it say:
// `the mayor said," We will wait"`.
func (x *quoteLexer) paired(p nlp.Span, m quoteMark) bool {
	before, _ := x.around(p, m.Span)
	return m.nth > 0 && (x.straights-m.nth)%2 == 1 && !unicode.IsDigit(before)
}

// ends reports whether a closing mark without its opening one ends speech: it
// stands behind a mark that does. Its paragraph is then quoted from the start.
func (x *quoteLexer) ends(p, m nlp.Span) bool {
	before, _ := x.around(p, m)
	return strings.ContainsRune(",.!?…", before)
}

// singleEnd returns the index of the mark that closes the single mark at i, or
// i where none does. Inside double marks single ones quote nothing of their
// own. "the workers' pay" does not close unless nothing else can.
func (x *quoteLexer) singleEnd(i int) int {
	if x.marks[i].Role != opens || len(x.open) > 0 {
		return i
	}
	weak := i
	for j := i + 1; j < len(x.marks); j++ {
		switch m := x.marks[j]; {
		case !m.Single || m.Role != closes:
		case x.noPlain, !x.plural(m.Span):
			return j
		case weak == i:
			weak = j
		}
	}
	x.noPlain = true
	return weak
}

// plural reports whether a single mark may be the apostrophe of a possessive
// plural: it stands after an s, and a word follows.
func (x *quoteLexer) plural(s nlp.Span) bool {
	rest := strings.TrimLeft(x.text[s.End:], " ")
	next, _ := utf8.DecodeRuneInString(rest)
	return strings.HasSuffix(x.text[:s.Start], "s") && len(rest) < len(x.text)-s.End && unicode.IsLower(next)
}

// end settles the quotations that a paragraph leaves open. One that the next
// paragraph goes on with holds all that follows it; any other ends where the
// next quotation begins.
func (x *quoteLexer) end(p nlp.Span, goesOn bool) {
	if len(x.open) == 0 {
		return
	}
	if goesOn {
		o := x.open[0]
		x.out = append(x.out[:o.inside], quotation{Span: nlp.Span{Start: o.start, End: p.End}, Goes: true})
		return
	}
	inside := append([]quotation(nil), x.out[x.open[0].inside:]...)
	base := x.open[0].inside
	x.out = x.out[:base]
	for i, o := range x.open {
		own := inside[o.inside-base:]
		until := p.End
		if i+1 < len(x.open) {
			own = inside[o.inside-base : x.open[i+1].inside-base]
			until = x.open[i+1].start
		}
		if len(own) > 0 {
			until = own[0].Start
		}
		x.out = append(x.out, quotation{Span: x.trim(o.start, x.saidBefore(o.start, until))})
		x.out = append(x.out, own...)
	}
}

// trim returns [start, end) without white space at its end.
func (x *quoteLexer) trim(start, end int) nlp.Span {
	return nlp.Span{Start: start, End: start + len(strings.TrimRightFunc(x.text[start:end], unicode.IsSpace))}
}
