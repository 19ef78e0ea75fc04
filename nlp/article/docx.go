package article

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"crossclaim/nlp"
)

// readZip reads a word processor's document; another archive is refused.
func readZip(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	if !ok {
		return
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		f.trouble(0, "broken zip archive: %v", err)
		return
	}
	body, err := f.zipped(z, "word/document.xml")
	switch {
	case err != nil:
		f.trouble(0, "word/document.xml: %v", err)
		return
	case body == nil:
		f.trouble(0, "a zip archive that is no .docx document: unpack it and give the folder")
		return
	}
	text, err := docxText(body)
	if err != nil {
		f.trouble(0, "word/document.xml: %v", err)
	}
	d := &nlp.Document{Text: text}
	if props, err := f.zipped(z, "docProps/core.xml"); err == nil {
		d.Title = docxTitle(props)
	}
	f.document(d)
}

// zipped returns the unpacked file called name in z; nil if there is none.
func (f *file) zipped(z *zip.Reader, name string) ([]byte, error) {
	for _, e := range z.File {
		if e.Name != name {
			continue
		}
		r, err := e.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, f.opts.MaxArticle+1))
		if int64(len(data)) > f.opts.MaxArticle {
			return nil, fmt.Errorf("larger than %s, the limit for one article", size(f.opts.MaxArticle))
		}
		return data, err
	}
	return nil, nil
}

// docxText returns the text of a document: a paragraph a line, an empty line
// between two. Deleted words, field codes and notes are left out. With an error
// comes the text before it.
func docxText(body []byte) (string, error) {
	var b builder
	x := xml.NewDecoder(bytes.NewReader(body))
	within, twice := "", false
	for {
		t, err := x.RawToken()
		switch {
		case errors.Is(err, io.EOF):
			return strings.TrimRight(string(b.text), " \n"), nil
		case err != nil:
			return string(b.text), err
		}
		switch t := t.(type) {
		case xml.StartElement:
			within = t.Name.Local
			twice = twice || within == "Fallback" // what stands there stands in a Choice before it
			b.part(docxBreaks[within])
		case xml.EndElement:
			within = ""
			twice = twice && t.Name.Local != "Fallback"
			if t.Name.Local == "p" {
				b.part("\n\n")
			}
		case xml.CharData:
			if within == "t" && !twice {
				b.text = append(b.text, t...)
			}
		}
	}
}

// docxBreaks are the empty elements that part words.
var docxBreaks = map[string]string{"br": "\n", "cr": "\n", "tab": " ", "tc": " "}

// docxTitle returns the title in a document's properties.
func docxTitle(props []byte) string {
	var p struct {
		Title string `xml:"title"`
	}
	if xml.Unmarshal(props, &p) != nil {
		return ""
	}
	return strings.TrimSpace(p.Title)
}
