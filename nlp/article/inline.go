package article

import (
	"html"
	"strings"
)

// maxInline bounds how far the end of a link, tag or entity is looked for, so
// that a page of nothing but "[" takes no longer than any other.
const maxInline = 1000

// maxNested is how many links deep a link may stand.
const maxNested = 4

// inline puts the text of page[at:end] without its marks of emphasis, links,
// tags and pictures. A line break inside becomes a space.
func (m *markdown) inline(at, end int) {
	for at < end {
		n := strings.IndexAny(m.page[at:end], "\\`*_~[]!<&\n")
		if n < 0 {
			n = end - at
		}
		m.put(m.page[at:at+n], at)
		if at += n; at < end {
			at += m.special(at, end)
		}
	}
}

// special puts what the special character at offset at stands for, and returns
// how many bytes that is.
func (m *markdown) special(at, end int) int {
	s := m.page[at:min(end, at+maxInline)]
	n, text := 1, s[:1]
	switch s[0] {
	case '\n':
		m.lineBreak(at)
		return 1 + indent(s[1:])
	case '\\':
		if len(s) > 1 && strings.IndexByte("\\`*_{}[]()<>#+-.!|~&$\"'", s[1]) >= 0 {
			m.put(s[1:2], at+1)
			return 2
		}
		if len(s) > 1 && s[1] == '\n' {
			text = ""
		}
	case '`':
		text = ""
	case '*', '_', '~':
		text = m.emphasis(at, end)
		n = len(s) - len(strings.TrimLeft(s, s[:1]))
	case '[':
		return m.link(at, end)
	case '!':
		if k := picture(s); k > 0 {
			return k
		}
	case '<':
		if k := tag(s); k > 0 {
			return k
		}
	case '&':
		n = entity(s)
		m.putRef(html.UnescapeString(s[:n]), at, n)
		return n
	}
	m.put(text, at)
	return n
}

// lineBreak puts the break at offset at: one that two spaces or a backslash
// make hard is kept.
func (m *markdown) lineBreak(at int) {
	if before := m.page[:at]; strings.HasSuffix(before, "  ") || strings.HasSuffix(before, "\\") {
		m.part("\n")
		return
	}
	m.part(" ")
}

// emphasis returns what the run of marks at offset at is as text: nothing, or
// itself where it emphasises nothing, as in "5 * 3", "snake_case" and "~40".
func (m *markdown) emphasis(at, end int) string {
	run := m.page[at:min(end, at+maxInline)]
	run = run[:len(run)-len(strings.TrimLeft(run, run[:1]))]
	before, after := byte(' '), byte(' ')
	if at > 0 {
		before = m.page[at-1]
	}
	if at+len(run) < end {
		after = m.page[at+len(run)]
	}
	switch {
	case isSpace(before) && isSpace(after), run == "~", run[0] == '_' && isWord(before) && isWord(after):
		return run
	}
	return ""
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func isWord(c byte) bool { return isLetter(c) || c >= '0' && c <= '9' || c >= 0x80 }

// link puts the text of the link at offset at, and returns how many bytes of
// the page it is. Brackets that no address follows, as in "[sic]", are text.
func (m *markdown) link(at, end int) int {
	s := m.page[at:min(end, at+maxInline)]
	close := closing(s, '[', ']')
	target := 0
	if close > 0 && close+1 < len(s) {
		target = address(s[close+1:])
	}
	switch {
	case strings.HasPrefix(s, "[^") && close > 0:
		return close + 1
	case target == 0 || m.nested > maxNested:
		m.put("[", at)
		return 1
	}
	m.nested++
	m.inline(at+1, at+close)
	m.nested--
	return close + 1 + target
}

// address returns the length of the "(address)" or "[name]" that s begins with.
func address(s string) int {
	n := 0
	switch s[0] {
	case '(':
		n = closing(s, '(', ')')
	case '[':
		n = closing(s, '[', ']')
	}
	if n <= 0 {
		return 0
	}
	return n + 1
}

// closing returns where the bracket closes that s begins with; -1 if it does
// not, or holds brackets deeper than any writer nests them.
func closing(s string, open, close byte) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case open:
			if depth++; depth > maxNested {
				return -1
			}
		case close:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// picture returns the length of the "![words](address)" that s begins with.
func picture(s string) int {
	if len(s) < 2 || s[1] != '[' {
		return 0
	}
	close := closing(s[1:], '[', ']') + 1
	if close <= 0 || close+1 >= len(s) {
		return 0
	}
	if n := address(s[close+1:]); n > 0 {
		return close + 1 + n
	}
	return 0
}

// tag returns the length of the tag, comment or "<address>" that s begins with.
func tag(s string) int {
	if len(s) < 2 || !isLetter(s[1]) && s[1] != '/' && s[1] != '!' {
		return 0
	}
	if strings.HasPrefix(s, "<!--") {
		if n := strings.Index(s, "-->"); n > 0 {
			return n + 3
		}
		return 0
	}
	return strings.IndexByte(s, '>') + 1
}

// entity returns the length of the "&amp;" that s begins with, or 1.
func entity(s string) int {
	for i := 1; i < len(s) && i < 32; i++ {
		switch c := s[i]; {
		case c == ';':
			return i + 1
		case c != '#' && !isLetter(c) && (c < '0' || c > '9'):
			return 1
		}
	}
	return 1
}
