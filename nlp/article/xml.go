package article

import (
	"bytes"
	"encoding/xml"
	"html"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decodeXML returns data as UTF-8 by what its declaration says of it.
func (f *file) decodeXML(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	decl, _, _ := bytes.Cut(data[:min(len(data), 200)], []byte("?>"))
	if _, v, ok := bytes.Cut(decl, []byte("encoding=")); ok && len(v) > 2 {
		label, _, _ := bytes.Cut(v[1:], v[:1])
		if e, name := charset.Lookup(string(label)); e != nil && name != "utf-8" {
			if text, err := e.NewDecoder().Bytes(data); err == nil {
				return string(text)
			}
		}
	}
	return f.decode(data)
}

// local returns the name of an element without the prefix of its namespace,
// unless that is one whose titles and descriptions are those of pictures.
func local(n xml.Name) string {
	if n.Space == "media" || n.Space == "itunes" {
		return n.Space + ":" + n.Local
	}
	return n.Local
}

// xmlAttr returns the value of t's attribute name.
func xmlAttr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// unescape puts the text that raw, at offset at of the file, spells in XML.
func unescape(b *builder, raw string, at int) {
	const open, end = "<![CDATA[", "]]>"
	if s, ok := strings.CutPrefix(raw, open); ok {
		b.put(strings.TrimSuffix(s, end), at+len(open))
		return
	}
	for i := 0; i < len(raw); {
		n := strings.IndexByte(raw[i:], '&')
		if n < 0 {
			n = len(raw) - i
		}
		b.put(raw[i:i+n], at+i)
		if i += n; i < len(raw) {
			n = entity(raw[i:])
			b.putRef(html.UnescapeString(raw[i:i+n]), at+i, n)
			i += n
		}
	}
}
