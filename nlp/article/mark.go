package article

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A marked page says before each of its texts at which offset that stood, so
// that the offset is known when a parser has made a tree of it: parsers keep
// none, and move texts about.
type marked struct {
	page string
	mark string // stands on both sides of an offset
}

// marks are what an offset may be marked with: characters of no meaning. The
// first that a page does not hold itself is taken.
var marks = []string{"\uf8f0", "\uf8f1", "\uf8f2", "\ufdd0", "\ufdd1", "\ufdd2"}

// offsetKey is the attribute of a text in the tree that holds its offsets.
const offsetKey = "offset"

// mark marks the page src; false if it is beyond the limits.
func mark(src string) (m marked, ok bool) {
	for _, s := range marks {
		if m.mark = s; !strings.Contains(src, s) {
			ok = true
			break
		}
	}
	if !ok || len(src) > maxPage {
		return m, false
	}
	var b strings.Builder
	b.Grow(len(src) + len(src)/8)
	elements, depth := 0, 0
	for t := range tokens(src) {
		switch t.kind {
		case html.StartTagToken:
			if elements++; !optionalEnd[t.tag] {
				depth++
			}
		case html.EndTagToken:
			if !optionalEnd[t.tag] {
				depth = max(depth-1, 0)
			}
		case html.TextToken:
			if lead := leadingSpace(t.raw); lead < len(t.raw) && !t.hidden {
				b.WriteString(t.raw[:lead] + m.mark + strconv.Itoa(t.at+lead) + m.mark + t.raw[lead:])
				continue
			}
		}
		b.WriteString(t.raw)
		if elements > maxElements || depth > maxNesting {
			return m, false
		}
	}
	m.page = b.String()
	return m, true
}

// restore takes the marks out of the texts of the tree, and puts their offsets
// into an attribute, which a copy of the text keeps.
func (m marked) restore(root *html.Node) {
	for n := range root.Descendants() {
		if n.Type != html.TextNode || !strings.Contains(n.Data, m.mark) {
			continue
		}
		parts := strings.Split(n.Data, m.mark)
		for i := 1; i < len(parts); i += 2 {
			n.Attr = append(n.Attr, html.Attribute{Key: offsetKey, Val: parts[i]})
			parts[i] = ""
		}
		n.Data = strings.Join(parts, "")
	}
}

// offsets returns where the parts of the text n stood in the page.
func offsets(n *html.Node) []int {
	if n.Type != html.TextNode {
		return nil
	}
	var all []int
	for _, a := range n.Attr {
		if at, err := strconv.Atoi(a.Val); a.Key == offsetKey && err == nil {
			all = append(all, at)
		}
	}
	return all
}

// optionalEnd are the tags that need no end and so do not nest.
var optionalEnd = atoms(atom.P, atom.Li, atom.Dd, atom.Dt, atom.Td, atom.Th, atom.Tr, atom.Tbody, atom.Option,
	atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
	atom.Param, atom.Source, atom.Track, atom.Wbr)

// hides are the tags whose content is raw text that no reader sees.
var hides = atoms(atom.Script, atom.Style, atom.Noscript, atom.Iframe, atom.Noembed, atom.Noframes, atom.Xmp,
	atom.Textarea, atom.Title, atom.Plaintext)

func atoms(list ...atom.Atom) map[atom.Atom]bool {
	set := map[atom.Atom]bool{}
	for _, a := range list {
		set[a] = true
	}
	return set
}

// A htmlToken is one tag, text or comment of a page, as written there.
type htmlToken struct {
	kind    html.TokenType
	at      int    // where it begins
	raw     string // what it is
	tag     atom.Atom
	caption bool // a tag that says by its name or class that it holds the words under a picture
	hidden  bool // a text that no reader sees
}

// tokens returns the tokens of the page src.
func tokens(src string) func(func(htmlToken) bool) {
	return func(yield func(htmlToken) bool) {
		z := html.NewTokenizer(strings.NewReader(src))
		for at, within := 0, atom.Atom(0); ; {
			t := htmlToken{kind: z.Next(), at: at}
			at += len(z.Raw())
			t.raw = src[t.at:at]
			switch t.kind {
			case html.ErrorToken:
				return
			case html.TextToken:
				t.hidden = hides[within]
			case html.StartTagToken, html.SelfClosingTagToken:
				within = t.readTag(z)
			case html.EndTagToken:
				within = 0
				t.readTag(z)
			}
			if !yield(t) {
				return
			}
		}
	}
}

// readTag reads what matters of a tag.
func (t *htmlToken) readTag(z *html.Tokenizer) atom.Atom {
	name, more := z.TagName()
	t.tag = atom.Lookup(name)
	t.caption = t.tag == atom.Figcaption
	for more && !t.caption {
		var k, v []byte
		if k, v, more = z.TagAttr(); string(k) == "class" {
			t.caption = strings.Contains(strings.ToLower(string(v)), "caption")
		}
	}
	return t.tag
}

// leadingSpace returns the length of the white space that s begins with.
func leadingSpace(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\r\n\f")) }
