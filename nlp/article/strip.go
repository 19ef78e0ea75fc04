package article

import (
	"html"
	"strings"

	xhtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"crossclaim/nlp"
)

// A stripper puts together the text of a page: a paragraph a line, an empty
// line between two, a line for each item of a list and row of a table.
type stripper struct {
	builder
	captions []nlp.Span
	inside   atom.Atom // the tag of the caption that is open; 0 when none is
	nested   int       // how many tags of its name are open
	from     int       // where the caption begins
}

// breaks says how a tag parts what stands before it from what stands behind.
var breaks = map[atom.Atom]string{
	atom.Address: "\n\n", atom.Article: "\n\n", atom.Aside: "\n\n", atom.Blockquote: "\n\n", atom.Body: "\n\n", atom.Dd: "\n",
	atom.Div: "\n\n", atom.Dl: "\n\n", atom.Dt: "\n", atom.Figcaption: "\n\n", atom.Figure: "\n\n", atom.Footer: "\n\n",
	atom.Form: "\n\n", atom.H1: "\n\n", atom.H2: "\n\n", atom.H3: "\n\n", atom.H4: "\n\n", atom.H5: "\n\n", atom.H6: "\n\n",
	atom.Header: "\n\n", atom.Hr: "\n\n", atom.Li: "\n", atom.Main: "\n\n", atom.Nav: "\n\n", atom.Ol: "\n\n", atom.Option: "\n",
	atom.P: "\n\n", atom.Pre: "\n\n", atom.Section: "\n\n", atom.Table: "\n\n", atom.Tr: "\n", atom.Ul: "\n\n", atom.Br: "\n",
	atom.Button: "\n\n", atom.Summary: "\n", atom.Caption: "\n", atom.Center: "\n\n", atom.Img: " ",
}

// cells parts two cells of a row.
const cells = " | "

// strip returns the text of the page src: of the texts at the offsets in kept,
// or of all if that is nil.
func strip(src string, kept map[int]bool) *stripper {
	s := &stripper{}
	for t := range tokens(src) {
		switch t.kind {
		case xhtml.StartTagToken, xhtml.SelfClosingTagToken:
			s.tag(t)
			s.open(t)
		case xhtml.EndTagToken:
			s.close(t)
			s.tag(t)
		case xhtml.TextToken:
			lead := leadingSpace(t.raw)
			if lead > 0 {
				s.part(" ")
			}
			if !t.hidden && lead < len(t.raw) && (kept == nil || kept[t.at+lead]) {
				s.run(t.raw[lead:], t.at+lead)
			}
		}
	}
	s.end()
	s.text = []byte(strings.TrimRight(string(s.text), " \n"))
	return s
}

// tag parts what stands on both sides of a tag.
func (s *stripper) tag(t htmlToken) {
	if with := breaks[t.tag]; with != "" {
		s.part(with)
	}
	if n := len(s.text); t.kind == xhtml.StartTagToken && (t.tag == atom.Td || t.tag == atom.Th) &&
		n > 0 && s.text[n-1] != '\n' && !strings.HasSuffix(string(s.text[max(n-len(cells), 0):]), cells) {
		s.text = append(s.text, cells...)
	}
}

// open notes that the words under a picture begin.
func (s *stripper) open(t htmlToken) {
	switch {
	case t.kind != xhtml.StartTagToken:
	case s.inside == 0 && t.caption && t.tag != 0 && t.tag != atom.Body && t.tag != atom.Html:
		s.part("\n\n")
		s.inside, s.nested, s.from = t.tag, 1, len(s.text)
	case s.inside == t.tag && t.tag != atom.P:
		s.nested++
	case s.inside == t.tag:
		s.end()
	}
}

// close notes that they end.
func (s *stripper) close(t htmlToken) {
	if s.inside == t.tag && s.inside != 0 {
		if s.nested--; s.nested == 0 {
			s.end()
		}
	}
	if t.tag == atom.Figure {
		s.end()
	}
}

// end ends the words under a picture, if they are open.
func (s *stripper) end() {
	if s.inside == 0 {
		return
	}
	if end := len(strings.TrimRight(string(s.text[s.from:]), " \n")) + s.from; end > s.from {
		s.captions = append(s.captions, nlp.Span{Start: s.from, End: end})
	}
	s.inside = 0
	s.part("\n\n")
}

// run puts the text raw, which stands at offset at: references to characters
// become those, white space becomes one space, and what has no width goes.
func (s *stripper) run(raw string, at int) {
	for i := 0; i < len(raw); {
		n := plainRun(raw[i:])
		s.put(raw[i:i+n], at+i)
		if i += n; i >= len(raw) {
			return
		}
		switch raw[i] {
		case '&':
			n = charRef(raw[i:])
			s.character(html.UnescapeString(raw[i:i+n]), at+i, n)
		case ' ', '\t', '\r', '\n', '\f':
			n = leadingSpace(raw[i:])
			s.part(" ")
		default:
			if n = special(raw[i:]); n > 0 {
				s.character(raw[i:i+n], at+i, n)
				break
			}
			n = 1
			s.put(raw[i:i+1], at+i)
		}
		i += n
	}
}

// character puts the character c, which is spelled in n bytes at offset at.
func (s *stripper) character(c string, at, n int) {
	switch c {
	case "\u00a0", "\u2009", "\u202f", "\u2002", "\u2003", " ", "\n", "\t":
		s.part(" ")
	case "\u00ad", "\u200b", "\u200c", "\u200d", "\ufeff", "\u2060":
	default:
		s.putRef(c, at, n)
	}
}

// specials are the characters that character does not take as they are.
var specials = []string{"\u00a0", "\u00ad", "\u2009", "\u202f", "\u2002", "\u2003", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"}

// special returns the length of the one that s begins with, or 0.
func special(s string) int {
	for _, c := range specials {
		if strings.HasPrefix(s, c) {
			return len(c)
		}
	}
	return 0
}

// plainRun returns how long a run s begins with that is put as it is.
func plainRun(s string) int {
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			if i+1 < len(s) && s[i+1] > ' ' && s[i+1] < 0x80 && i > 0 {
				continue
			}
			return i
		case c < ' ' || c == '&' || c == 0xc2 || c == 0xe2 || c == 0xef:
			return i
		}
	}
	return len(s)
}

// charRef returns the length of the reference to a character that s, which
// begins with "&", begins with. Old pages leave out the semicolon.
func charRef(s string) int {
	i := 1
	for i < len(s) && i < 32 && (s[i] == '#' || isLetter(s[i]) || s[i] >= '0' && s[i] <= '9') {
		i++
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	return i
}
