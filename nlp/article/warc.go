package article

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"crossclaim/nlp"
)

// A record is one of a WARC file (ISO 28500): a header, and a block of bytes.
type record struct {
	header
	block []byte
}

// recordTypes are the sorts of record that may be an article: a page as a server
// sent it, as it was fetched in another way, and its text as another program
// took it out.
var recordTypes = map[string]bool{"response": true, "resource": true, "conversion": true}

// A header is the lines "Name: value" before a record or a response, by name in
// lower case.
type header map[string]string

// maxHeader is how many bytes a line of a header may have, and maxHeaderLines
// how many of them there may be.
const (
	maxHeader      = 64 << 10
	maxHeaderLines = 1000
)

// readWARC reads the pages in a crawl: each that is HTML or plain text is an
// article.
func readWARC(f *file, br *bufio.Reader) {
	f.hashFirst()
	for n := 1; !f.stopped(); n++ {
		r, err := f.record(br)
		switch {
		case errors.Is(err, io.EOF):
			return
		case errors.Is(err, errTooLong):
			f.trouble(0, "record %d is larger than %s, the limit for one article", n, size(f.opts.MaxArticle))
		case err != nil:
			f.trouble(0, "record %d cannot be read, nor what follows: %v", n, cause(err))
			return
		case r.block != nil:
			f.response(r, n)
		}
	}
}

// record reads one record. The block of one that is no article, or over the
// limit, is passed over.
func (f *file) record(br *bufio.Reader) (record, error) {
	version, h, err := readHeader(br)
	switch {
	case err != nil:
		return record{}, err
	case !strings.HasPrefix(version, "WARC/"):
		return record{}, fmt.Errorf("%.20q where WARC/1.0 should stand", version)
	}
	n, err := strconv.ParseInt(h["content-length"], 10, 64)
	if err != nil || n < 0 {
		return record{}, fmt.Errorf("its length is %q", h["content-length"])
	}
	wanted := recordTypes[h["warc-type"]]
	if !wanted || n > f.opts.MaxArticle {
		if _, err := io.CopyN(io.Discard, br, n); err != nil {
			return record{}, unexpected(err)
		}
		if wanted {
			return record{}, errTooLong
		}
		return record{}, nil
	}
	f.data.Reset()
	if _, err := io.CopyN(&f.data, br, n); err != nil {
		return record{}, unexpected(err)
	}
	return record{header: h, block: f.data.Bytes()}, nil
}

// readHeader reads a header and the line before it, which says what it is of.
// Lines that are none of a header are passed over: servers send such.
func readHeader(br *bufio.Reader) (first string, h header, err error) {
	h = header{}
	l := lines{br: br, max: maxHeader}
	for range maxHeaderLines {
		b, err := l.next()
		b = bytes.TrimSpace(b)
		switch {
		case errors.Is(err, errTooLong) || err != nil && first != "":
			return first, h, fmt.Errorf("its header does not end")
		case err != nil && len(b) == 0:
			return first, h, err
		case len(b) == 0 && first != "":
			return first, h, nil
		case first == "":
			first = string(b)
		default:
			name, value, _ := strings.Cut(string(b), ":")
			h[strings.ToLower(name)] = strings.TrimSpace(value)
		}
	}
	return first, h, fmt.Errorf("its header does not end")
}

// unexpected returns err, an end of the file being one within a record.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// response yields the page in record n of a crawl. What is no page, such as a
// picture or a redirection, is passed over.
func (f *file) response(r record, n int) {
	head, body := r.header, r.block
	if r.header["warc-type"] == "response" {
		if head, body = httpParts(r.block); head == nil {
			return
		}
	}
	kind := strings.ToLower(head["content-type"])
	plain := strings.HasPrefix(kind, "text/plain")
	if !plain && kind != "" && !strings.Contains(kind, "html") {
		return
	}
	uri := strings.Trim(r.header["warc-target-uri"], "<>")
	body, err := f.httpBody(head, body)
	if err != nil {
		f.trouble(0, "record %d (%s): %v", n, uri, err)
		return
	}
	src := f.decodePage(body, head["content-type"])
	d := &nlp.Document{Text: src}
	if !plain {
		d = page(src)
		// Offsets lead into the page, which is packed into the record: the file has no
		// such place.
		d.Map = nil
	}
	d.ID = f.id + "/" + strconv.Itoa(n)
	given := fields{url: uri, source: host(uri)}
	given.fill(d)
	if strings.TrimSpace(d.Text) != "" {
		f.document(d)
	}
}

// httpParts parts a response into its header and its body; nil if it is none
// that brought something.
func httpParts(block []byte) (header, []byte) {
	br := bufio.NewReader(bytes.NewReader(block))
	status, head, err := readHeader(br)
	_, code, _ := strings.Cut(status, " ")
	if err != nil || !strings.HasPrefix(status, "HTTP/") || !strings.HasPrefix(code, "2") {
		return nil, nil
	}
	body, _ := io.ReadAll(br)
	return head, body
}

// httpBody undoes what a server does to a page to send it.
func (f *file) httpBody(head header, body []byte) ([]byte, error) {
	if strings.EqualFold(head["transfer-encoding"], "chunked") {
		body = unchunk(body)
	}
	var r io.Reader
	var err error
	switch strings.ToLower(head["content-encoding"]) {
	case "gzip", "x-gzip":
		// Crawlers unpack pages and leave the header as it was.
		if !bytes.HasPrefix(body, gzipMark) {
			return body, nil
		}
		r, err = gzip.NewReader(bytes.NewReader(body))
	case "deflate":
		r, err = zlib.NewReader(bytes.NewReader(body))
	default:
		return body, nil
	}
	if err != nil {
		return nil, err
	}
	unpacked, err := io.ReadAll(io.LimitReader(r, f.opts.MaxArticle+1))
	if int64(len(unpacked)) > f.opts.MaxArticle {
		return nil, fmt.Errorf("larger than %s, the limit for one article", size(f.opts.MaxArticle))
	}
	return unpacked, err
}

// unchunk joins the chunks of a body. One that is in no chunks, though its
// header says so, stays as it is.
func unchunk(body []byte) []byte {
	var whole []byte
	for rest := body; ; {
		line, after, ok := bytes.Cut(rest, []byte("\n"))
		hex, _, _ := bytes.Cut(bytes.TrimSpace(line), []byte(";"))
		n, err := strconv.ParseUint(string(hex), 16, 31)
		if !ok || err != nil || int(n) > len(after) {
			if whole == nil {
				return body
			}
			return whole
		}
		if n == 0 {
			return whole
		}
		whole, rest = append(whole, after[:n]...), bytes.TrimLeft(after[n:], "\r\n")
	}
}
