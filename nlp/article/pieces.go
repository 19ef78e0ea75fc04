package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

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
	if !errors.Is(err, bufio.ErrBufferFull) && int64(len(part)) <= l.max {
		return part, err
	}
	l.buf = append(l.buf[:0], part...)
	for errors.Is(err, bufio.ErrBufferFull) {
		part, err = l.br.ReadSlice('\n')
		if int64(len(l.buf)) <= l.max {
			l.buf = append(l.buf, part...)
		}
	}
	if int64(len(l.buf)) > l.max && (err == nil || errors.Is(err, io.EOF)) {
		return nil, errTooLong
	}
	return l.buf, err
}

// values cuts JSON into its outermost objects, without reading what is in them.
type values struct {
	br    *bufio.Reader
	max   int64
	line  int  // that is being read
	col   int  // how many bytes of it are
	from  int  // how many there were before the object
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
	line, v.from, v.buf = v.line, v.col-1, append(v.buf[:0], c)
	for in := (nesting{depth: 1}); in.depth > 0; {
		if _, err := v.br.Peek(1); errors.Is(err, io.EOF) {
			return v.buf, line, errUnclosed
		} else if err != nil {
			return nil, line, err
		}
		part, _ := v.br.Peek(v.br.Buffered())
		part = part[:in.scan(part)]
		if n := bytes.Count(part, []byte("\n")); n > 0 {
			v.line += n
			v.col = -1 - bytes.LastIndexByte(part, '\n')
		}
		v.col += len(part)
		v.buf = append(v.buf, part...)
		_, _ = v.br.Discard(len(part)) // they are in its buffer
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
		v.col++
		switch {
		case err != nil:
			return 0, err
		case c == '\n':
			v.line++
			v.col = 0
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
