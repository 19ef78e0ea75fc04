package article

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"strings"
)

// readMHTML reads a page that a browser saved as a single file: a message of
// several parts (RFC 2557), of which the first that is HTML is the page.
func readMHTML(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	if !ok {
		return
	}
	head, parts, err := messageParts(data)
	if err != nil {
		f.trouble(0, "broken MHTML: %v", err)
		return
	}
	for !f.stopped() {
		p, err := parts.NextPart()
		if err != nil {
			f.trouble(0, "a saved page without its HTML: %v", err)
			return
		}
		kind := p.Header.Get("Content-Type")
		if !strings.HasPrefix(kind, "text/html") {
			continue
		}
		body, err := partBody(p)
		if err != nil {
			f.trouble(0, "the saved page ends early: %v", err)
		}
		// The page is encoded to fit lines: offsets in it lead to no place in the file.
		d := page(f.decodePage(body, kind))
		d.Map = nil
		address := head.Get("Snapshot-Content-Location")
		given := fields{url: address, source: host(address)}
		given.fill(d)
		f.document(d)
		return
	}
}

// messageParts returns the header of a message and the reader of its parts.
func messageParts(data []byte) (mail.Header, *multipart.Reader, error) {
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return nil, nil, err
	}
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		return nil, nil, err
	}
	return m.Header, multipart.NewReader(m.Body, params["boundary"]), nil
}

// partBody returns the content of a part; NextPart has undone all encodings but
// this one. With an error comes what is before it.
func partBody(p *multipart.Part) ([]byte, error) {
	if strings.EqualFold(p.Header.Get("Content-Transfer-Encoding"), "base64") {
		return io.ReadAll(base64.NewDecoder(base64.StdEncoding, p))
	}
	return io.ReadAll(p)
}

// isMHTML reports whether head is the header of a message of several parts that
// belong together.
func isMHTML(head []byte, _ string) bool {
	if i := bytes.IndexByte(head, ':'); i < 0 || bytes.ContainsAny(head[:i], " \t\r\n<{[") {
		return false
	}
	head, _, _ = bytes.Cut(head, []byte("\n\n"))
	head, _, _ = bytes.Cut(head, []byte("\r\n\r\n"))
	return bytes.Contains(bytes.ToLower(head), []byte("content-type: multipart/related"))
}
