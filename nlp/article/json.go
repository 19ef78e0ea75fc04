package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
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
	from      int // bytes of its line that stand before the object
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
		if err != nil && !errors.Is(err, errUnclosed) {
			s.broken(v, line, err)
			break
		}
		id := f.id
		if n > 1 || v.array {
			id += "/" + strconv.Itoa(n)
		}
		s.from = v.from
		s.object(raw, line, 0, id)
	}
	s.end()
}

// broken says why no further object could be read; the end is no reason.
func (s *shelf) broken(v values, line int, err error) {
	switch {
	case errors.Is(err, errTooLong):
		s.trouble(line, "an object of more than %s, the limit for one article: it and what follows are not read", size(v.max))
	case !errors.Is(err, io.EOF):
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
			if !errors.Is(err, io.EOF) {
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
	if err := a.read(raw); err != nil {
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
		col := s.from + at
		if n := bytes.LastIndexByte(before, '\n'); n >= 0 {
			col = at - (n + 1)
		}
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
