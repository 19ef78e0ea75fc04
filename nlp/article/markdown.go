package article

import (
	"bufio"
	"strings"

	"crossclaim/nlp"
)

// readMarkdown reads Markdown, with or without front matter or a header block.
func readMarkdown(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	if !ok {
		return
	}
	page := f.decode(data)
	head, n := frontMatter(page)
	if n == 0 {
		head, n = f.header(page)
	}
	m := markdown{page: page}
	m.blocks(n)
	d := &nlp.Document{Text: string(m.text), Map: m.anchors, Lines: lineStarts(page)}
	head.fill(d)
	if d.Title == "" {
		d.Title = m.title
	}
	f.document(d)
}

// A markdown strips the markup of a page. Its text has a paragraph a line, an
// empty line between two paragraphs, and a line for each item of a list; code,
// pictures and the addresses of links are left out.
//
// goldmark (v1.8.7) was tried in its place: it keeps offsets as well, but the
// time it takes grows with the square of the depth of ">" and of open links, ten
// seconds for 80 kB of nothing else.
type markdown struct {
	builder
	page  string
	title string // the first heading, if it is of the first level
	para  nlp.Span
	last  blockSort // of the line before
	// nested is how many links deep inline is: pictures stand in links, and "[[[["
	// is legal.
	nested int
}

// A blockSort is what a line of Markdown is.
type blockSort uint8

const (
	blank blockSort = iota
	paragraph
	heading
	underline // of the heading on the line before
	rule
	item
	reference
	fence  // code that is over
	markup // the frame of a table
)

// blocks strips the page from offset at on.
func (m *markdown) blocks(at int) {
	for fenced := ""; at < len(m.page); {
		line, _, _ := strings.Cut(m.page[at:], "\n")
		start, end := at, at+len(line)
		at = end + 1
		start += indent(m.page[start:end])
		mark := fenceMark(m.page[start:end])
		switch {
		case fenced != "":
			if mark != "" && strings.HasPrefix(mark, fenced) {
				fenced = ""
			}
			continue
		case mark != "":
			m.flush("\n\n")
			fenced, m.last = mark, fence
			continue
		}
		m.line(start, end)
	}
	m.flush("")
}

// line strips one line outside code.
func (m *markdown) line(start, end int) {
	sort, skip := m.classify(m.page[start:end])
	start += skip
	text := m.page[start:end]
	switch sort {
	case paragraph:
		if m.last == paragraph || m.last == item {
			m.para.End = end
		} else {
			m.flush("\n\n")
			m.para = nlp.Span{Start: start, End: end}
		}
	case item:
		m.flush("\n")
		m.para = nlp.Span{Start: start, End: end}
	case heading:
		m.flush("\n\n")
		m.para = nlp.Span{Start: start, End: start + len(strings.TrimRight(text, "# \t\r"))}
		m.headline(skip == 2)
	case underline:
		m.headline(text[0] == '=')
	default:
		m.flush("\n\n")
	}
	m.last = sort
}

// headline puts the waiting paragraph as a heading.
func (m *markdown) headline(first bool) {
	m.part("\n\n")
	at := len(m.text)
	m.flush("\n\n")
	if first && m.title == "" && at == 0 {
		m.title = strings.TrimSpace(string(m.text))
	}
}

// flush puts the waiting paragraph, and parts it from the next.
func (m *markdown) flush(with string) {
	if !m.para.Empty() {
		m.inline(m.para.Start, m.para.End)
		m.para = nlp.Span{}
	}
	if with != "" {
		m.part(with)
	}
}

// classify returns what the line s is, and how much of it is the mark that says
// so.
func (m *markdown) classify(s string) (sort blockSort, skip int) {
	s = strings.TrimRight(s, " \t\r")
	open := m.last == paragraph
	switch {
	case s == "":
		return blank, 0
	case open && only(s, "=") || open && len(s) > 1 && only(s, "-"):
		return underline, 0
	case len(s) > 2 && (only(s, "- ") || only(s, "* ") || only(s, "_ ")):
		return rule, 0
	case only(s, "|:- "):
		return markup, 0
	case s[0] == '[' && isReference(s):
		return reference, 0
	}
	if n := headingMark(s); n > 0 {
		return heading, n
	}
	if n := itemMark(s, open); n > 0 {
		return item, n
	}
	if s[0] == '|' {
		return item, 1
	}
	return paragraph, 0
}

// indent returns how long the white space and the marks of quotation are that s
// begins with.
func indent(s string) int { return len(s) - len(strings.TrimLeft(s, " \t>")) }

// only reports whether s is made of the bytes in set.
func only(s, set string) bool { return strings.Trim(s, set) == "" }

// fenceMark returns the three or more ` or ~ that s begins with.
func fenceMark(s string) string {
	for _, c := range []string{"`", "~"} {
		if n := len(s) - len(strings.TrimLeft(s, c)); n >= 3 {
			return s[:n]
		}
	}
	return ""
}

// headingMark returns the length of the "## " that s begins with.
func headingMark(s string) int {
	n := len(s) - len(strings.TrimLeft(s, "#"))
	if n == 0 || n > 6 || n >= len(s) || s[n] != ' ' {
		return 0
	}
	return n + 1
}

// itemMark returns the length of the "- " or "1. " that s begins with. Inside a
// paragraph only "1." begins a list: "1968." may have ended up there by wrapping.
func itemMark(s string, open bool) int {
	n := len(s) - len(strings.TrimLeft(s, "0123456789"))
	switch {
	case n == 0 && strings.IndexByte("-*+", s[0]) >= 0:
		n = 1
	case n == 0 || n > 9 || n >= len(s) || s[n] != '.' && s[n] != ')' || open && s[:n] != "1":
		return 0
	default:
		n++
	}
	if n >= len(s) || s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	return n + 1
}

// isReference reports whether s is "[name]: address".
func isReference(s string) bool {
	i := strings.IndexByte(s, ']')
	return i > 1 && i+1 < len(s) && s[i+1] == ':'
}
