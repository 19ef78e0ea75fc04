package article

import (
	"bufio"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"crossclaim/nlp"
)

// Pages beyond these limits are read without readability, which walks the tree
// many times over: all their text is taken. No page of news comes near them.
const (
	maxPage     = 8 << 20 // bytes
	maxElements = 50_000
	maxNesting  = 300
)

// readHTML reads a page as a browser saves it.
func readHTML(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	if !ok {
		return
	}
	src := f.decodePage(data, "")
	d := page(src)
	d.Lines = lineStarts(src)
	f.document(d)
}

// page returns the article of the page src. Its Map leads to src.
func page(src string) *nlp.Document {
	var head fields
	var kept map[int]bool
	if m, ok := mark(src); ok {
		if root, err := html.Parse(strings.NewReader(m.page)); err == nil {
			m.restore(root)
			head = pageFields(root)
			kept = readable(root)
		}
	}
	p := strip(src, kept)
	if len(p.text) == 0 {
		p = strip(src, nil)
	}
	d := &nlp.Document{Text: string(p.text), Map: p.anchors, Captions: p.captions}
	head.fill(d)
	return d
}

// readable returns the offsets of the texts that are the article of the page;
// nil where there is none to be told from the rest.
func readable(root *html.Node) (kept map[int]bool) {
	// A page must not end the run, whatever it does to a parser that is not ours.
	defer func() {
		if recover() != nil {
			kept = nil
		}
	}()
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	a, err := parser.ParseAndMutate(root, &url.URL{Scheme: "https", Host: "page.invalid", Path: "/"})
	if err != nil || a.Node == nil {
		return nil
	}
	kept = map[int]bool{}
	for n := range a.Node.Descendants() {
		for _, at := range offsets(n) {
			kept[at] = true
		}
	}
	return kept
}
