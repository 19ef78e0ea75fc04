package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A jsonArticle is an article as JSON gives it. Other keys are passed over.
type jsonArticle struct {
	ID        loose   `json:"id"`
	Text      *string `json:"text"`
	Title     loose   `json:"title"`
	Source    loose   `json:"source"`
	Published loose   `json:"published"`
	URL       loose   `json:"url"`
	Event     loose   `json:"event"`
}

// loose is a string, or a number written as one; of anything else it is empty.
// An article whose title is null or a list is an article all the same.
type loose string

// UnmarshalJSON implements json.Unmarshaler.
func (l *loose) UnmarshalJSON(b []byte) error {
	switch c := b[0]; {
	case c == '"':
		return json.Unmarshal(b, (*string)(l))
	case c == '-' || c >= '0' && c <= '9':
		*l = loose(b)
	}
	return nil
}

// A shelf is a file of several articles in JSON, and what is to be said of it
// once all is read.
type shelf struct {
	*file
	textless  int // objects without a text
	firstLine int // of the first of them
}

// readJSON reads objects, in an array, one after the other, or a single one.
func readJSON(f *file, br *bufio.Reader) {
	f.hashFirst()
	s := shelf{file: f}
	v := values{br: br, line: 1, max: f.opts.MaxArticle}
	for n := 1; !f.stopped(); n++ {
		raw, line, err := v.next()
		if err != nil && err != errUnclosed {
			s.broken(v, line, err)
			break
		}
		id := f.id
		if n > 1 || v.array {
			id += "/" + strconv.Itoa(n)
		}
		s.object(raw, line, 0, id)
	}
	s.end()
}

// broken says why no further object could be read; the end is no reason.
func (s *shelf) broken(v values, line int, err error) {
	switch {
	case errors.Is(err, errTooLong):
		s.trouble(line, "an object of more than %s, the limit for one article: it and what follows are not read", size(v.max))
	case err != io.EOF:
		s.trouble(line, "%v; what follows is not read", cause(err))
	}
}

// readLines reads one object a line. A broken line is lost, the rest is read.
func readLines(f *file, br *bufio.Reader) {
	f.hashFirst()
	s := shelf{file: f}
	l := lines{br: br, max: f.opts.MaxArticle}
	for line := 1; !f.stopped(); line++ {
		raw, err := l.next()
		if errors.Is(err, errTooLong) {
			f.trouble(line, "a line of more than %s, the limit for one article", size(l.max))
			continue
		}
		if raw = bytes.TrimSpace(raw); len(raw) > 0 {
			s.object(raw, line, line, f.id+":"+strconv.Itoa(line))
		}
		if err != nil {
			if err != io.EOF {
				f.trouble(line, "cannot be read further: %v", cause(err))
			}
			break
		}
	}
	s.end()
}

// object yields the article in raw, which stands on line. docLine is the line
// its Document keeps, and id what it is called without an id of its own.
func (s *shelf) object(raw []byte, line, docLine int, id string) {
	if !utf8.Valid(raw) {
		text, bad, note := toUTF8(raw)
		s.trouble(line+bytes.Count(raw[:bad], []byte("\n")), "%s", note)
		raw = []byte(text)
	}
	var a jsonArticle
	if err := json.Unmarshal(raw, &a); err != nil {
		s.syntax(raw, line, err)
		return
	}
	if a.Text == nil {
		if s.textless++; s.textless == 1 {
			s.firstLine = line
		}
		return
	}
	d := &nlp.Document{ID: string(a.ID), Line: docLine, Source: string(a.Source), Title: string(a.Title),
		URL: string(a.URL), Event: string(a.Event), Published: readDay(string(a.Published)), Text: *a.Text}
	if d.ID == "" {
		d.ID = id
	}
	if d.Published == 0 && a.Published != "" {
		s.trouble(line, "published: %q is no date that can be read; write it as 2006-01-02", string(a.Published))
	}
	s.document(d)
}

// syntax says where in raw, which begins on line, the error is.
func (s *shelf) syntax(raw []byte, line int, err error) {
	var se *json.SyntaxError
	var te *json.UnmarshalTypeError
	switch {
	case errors.As(err, &te):
		s.trouble(line, "no article: %q is not a string", te.Field)
	case errors.As(err, &se):
		at := min(int(se.Offset), len(raw))
		before := raw[:at]
		col := at - (bytes.LastIndexByte(before, '\n') + 1)
		s.trouble(line+bytes.Count(before, []byte("\n")), "broken JSON: column %d: %v", max(col, 1), err)
	default:
		s.trouble(line, "broken JSON: %v", err)
	}
}

// end yields the one note about objects that are no articles.
func (s *shelf) end() {
	switch {
	case s.textless == 1:
		s.trouble(s.firstLine, `no article: an object without "text"`)
	case s.textless > 1:
		s.trouble(s.firstLine, `no articles: %d objects without "text", this the first`, s.textless)
	}
}

var (
	errTooLong  = errors.New("too long")   // a line or an object is over the limit
	errUnclosed = errors.New("not closed") // the file ends within an object
)

// lines reads lines of up to max bytes.
type lines struct {
	br  *bufio.Reader
	max int64
	buf []byte
}

// next returns the next line, good until the call after it. With the last one
// comes io.EOF. A line that is too long is passed over to its end.
func (l *lines) next() ([]byte, error) {
	part, err := l.br.ReadSlice('\n')
	if err != bufio.ErrBufferFull && int64(len(part)) <= l.max {
		return part, err
	}
	l.buf = append(l.buf[:0], part...)
	for err == bufio.ErrBufferFull {
		part, err = l.br.ReadSlice('\n')
		if int64(len(l.buf)) <= l.max {
			l.buf = append(l.buf, part...)
		}
	}
	if int64(len(l.buf)) > l.max && (err == nil || err == io.EOF) {
		return nil, errTooLong
	}
	return l.buf, err
}

// values cuts JSON into its outermost objects, without reading what is in them.
type values struct {
	br    *bufio.Reader
	max   int64
	line  int  // that is being read
	array bool // they stand in one
	buf   []byte
}

// next returns the next object, good until the call after it, and the line on
// which it begins; io.EOF where there are no more. With errUnclosed comes what
// there is of an object that does not end.
func (v *values) next() (raw []byte, line int, err error) {
	c, err := v.open()
	switch {
	case err != nil:
		return nil, v.line, err
	case c != '{':
		return nil, v.line, fmt.Errorf("broken JSON: %q where an object should begin", c)
	}
	line, v.buf = v.line, append(v.buf[:0], c)
	for in := (nesting{depth: 1}); in.depth > 0; {
		if _, err := v.br.Peek(1); err == io.EOF {
			return v.buf, line, errUnclosed
		} else if err != nil {
			return nil, line, err
		}
		part, _ := v.br.Peek(v.br.Buffered())
		part = part[:in.scan(part)]
		v.line += bytes.Count(part, []byte("\n"))
		v.buf = append(v.buf, part...)
		v.br.Discard(len(part))
		if int64(len(v.buf)) > v.max {
			return nil, line, errTooLong
		}
	}
	return v.buf, line, nil
}

// open passes over what stands between objects, and returns what comes then.
func (v *values) open() (byte, error) {
	for {
		c, err := v.br.ReadByte()
		switch {
		case err != nil:
			return 0, err
		case c == '\n':
			v.line++
		case c == '[' && !v.array:
			v.array = true
		case c == ' ' || c == '\t' || c == '\r' || v.array && (c == ',' || c == ']'):
		default:
			return c, nil
		}
	}
}

// nesting is how deep in brackets a place in JSON is.
type nesting struct {
	depth           int
	quoted, escaped bool
}

// scan reads b and returns how many bytes of it there are up to the bracket
// that closes the outermost.
func (in *nesting) scan(b []byte) int {
	for i, c := range b {
		switch {
		case in.escaped:
			in.escaped = false
		case in.quoted:
			in.escaped, in.quoted = c == '\\', c != '"'
		case c == '"':
			in.quoted = true
		case c == '{' || c == '[':
			in.depth++
		case c == '}' || c == ']':
			if in.depth--; in.depth == 0 {
				return i + 1
			}
		}
	}
	return len(b)
}
