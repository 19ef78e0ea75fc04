package article

import (
	"bufio"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"sort"
	"strconv"
	"strings"

	"crossclaim/nlp"
)

// An entry is an item of a feed that is being read.
type entry struct {
	fields
	updated string
	// bodies are the texts it gives, by the element they stand in, and where
	// their bytes lie in the file.
	bodies map[string]*builder
}

// feedItems are the elements that are an article each: RSS 2 and 1, and Atom.
var feedItems = map[string]bool{"item": true, "entry": true}

// feedBodies are the elements with an item's text, the fullest first. Some feeds
// put the whole article into content:encoded, others a summary into description.
var feedBodies = []string{"encoded", "content", "description", "summary"}

// feedFields maps other elements of an item to the names that fields knows.
var feedFields = map[string]string{
	"title": "title", "link": "url", "guid": "url", "id": "url", "source": "source",
	"pubDate": "date", "published": "date", "issued": "date", "date": "date",
}

// A feed is an RSS or Atom file that is being read.
type feed struct {
	*file
	page   string
	xml    *xml.Decoder
	lines  []int
	title  string // the outlet: the feed's own
	n      int    // items so far
	item   *entry // nil between items
	empty  int    // items without text
	within []string
}

// readFeed reads RSS or Atom: each item is an article.
func readFeed(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	if !ok {
		return
	}
	page := f.decodeXML(data)
	fd := feed{file: f, page: page, xml: xml.NewDecoder(strings.NewReader(page)), lines: lineStarts(page)}
	fd.xml.Strict, fd.xml.AutoClose, fd.xml.Entity = false, nil, xml.HTMLEntity
	fd.xml.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	for !f.stopped() {
		before := int(fd.xml.InputOffset())
		t, err := fd.xml.RawToken()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				f.trouble(fd.line(before), "broken XML: %v", err)
			}
			break
		}
		fd.token(t, before)
	}
	fd.end()
	switch {
	case fd.n == 0:
		f.trouble(0, "a feed without items")
	case fd.empty > 0:
		f.trouble(0, "%s of %d without text", plural(fd.empty, "item"), fd.n)
	}
}

// line returns the line of the byte at offset at.
func (fd *feed) line(at int) int { return 1 + sort.SearchInts(fd.lines, at+1) }

// token takes one piece of XML, which begins at offset at.
func (fd *feed) token(t xml.Token, at int) {
	raw := fd.page[at:fd.xml.InputOffset()]
	switch t := t.(type) {
	case xml.StartElement:
		fd.start(t, at, raw)
	case xml.EndElement:
		if n := len(fd.within); n > 0 && fd.within[n-1] == local(t.Name) {
			fd.within = fd.within[:n-1]
		}
		if b := fd.body(); b != nil {
			b.put(raw, at)
		}
		if feedItems[local(t.Name)] {
			fd.end()
		}
	case xml.CharData:
		fd.text(string(t), at, raw)
	}
}

// start takes the beginning of an element.
func (fd *feed) start(t xml.StartElement, at int, raw string) {
	name := local(t.Name)
	if feedItems[name] && fd.item == nil {
		fd.n++
		fd.item = &entry{bodies: map[string]*builder{}}
	}
	// XHTML in Atom stands there as elements: they are kept as written.
	if b := fd.body(); b != nil {
		b.put(raw, at)
	}
	if len(fd.within) < maxNesting {
		fd.within = append(fd.within, name)
	}
	// Atom gives addresses as attributes: <link href="..."/>. Of several, the one
	// that has no rel or "alternate" is the article's.
	if rel := xmlAttr(t, "rel"); fd.item != nil && name == "link" && (rel == "" || rel == "alternate") {
		fd.item.set("url", xmlAttr(t, "href"))
	}
}

// body returns the builder of the outermost element around that holds text of
// the item; nil outside one.
func (fd *feed) body() *builder {
	i := fd.child()
	if i == 0 || !slices.Contains(feedBodies, fd.within[i]) {
		return nil
	}
	name := fd.within[i]
	if fd.item.bodies[name] == nil {
		fd.item.bodies[name] = &builder{}
	}
	return fd.item.bodies[name]
}

// child returns which of the elements around is the child of the item; 0
// outside one.
func (fd *feed) child() int {
	for i := len(fd.within) - 1; i > 0 && fd.item != nil; i-- {
		if feedItems[fd.within[i-1]] {
			return i
		}
	}
	return 0
}

// text takes the text s, which is spelled raw in the file from offset at on.
func (fd *feed) text(s string, at int, raw string) {
	last, child := len(fd.within)-1, fd.child()
	switch b := fd.body(); {
	case b != nil && child == last:
		unescape(b, raw, at)
	case b != nil:
		b.put(raw, at)
	case last < 0:
	case fd.item == nil && fd.within[last] == "title" && fd.title == "":
		fd.title = strings.TrimSpace(s)
	case child == 0 || child != last:
	case fd.within[last] == "updated":
		fd.item.updated = s
	default:
		if to := feedFields[fd.within[last]]; to != "url" || isURL(strings.TrimSpace(s)) {
			fd.item.set(to, s)
		}
	}
}

// end yields the open item, if there is one, as an article.
func (fd *feed) end() {
	it := fd.item
	if fd.item = nil; it == nil {
		return
	}
	d := &nlp.Document{ID: fd.id + "/" + strconv.Itoa(fd.n), Lines: fd.lines}
	for _, name := range feedBodies {
		b := it.bodies[name]
		if b == nil {
			continue
		}
		p := strip(string(b.text), nil)
		if len(p.text) == 0 {
			continue
		}
		d.Text, d.Captions, d.Map = string(p.text), p.captions, through(p.anchors, b.anchors)
		break
	}
	if d.Text == "" {
		fd.empty++
		return
	}
	it.set("date", it.updated)
	it.fill(d)
	if d.Source == "" {
		d.Source = fd.title
	}
	fd.document(d)
}
