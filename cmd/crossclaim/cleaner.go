package main

import (
	"io"
	"slices"
	"unicode/utf8"

	"crossclaim/compare/report"
)

// A cleaner stands before a terminal and shows what it might obey as U+FFFD.
// Formats for other programs keep such characters, and may still be looked at.
type cleaner struct {
	w    io.Writer
	rest []byte // the beginning of a character whose end is not written yet
	out  []byte
}

func (c *cleaner) Write(b []byte) (int, error) {
	in := slices.Concat(c.rest, b)
	c.out = c.out[:0]
	for len(in) > 0 && utf8.FullRune(in) {
		r, n := utf8.DecodeRune(in)
		if report.Hostile(r) && r != '\n' && r != '\t' && r != '\r' {
			r = utf8.RuneError
		}
		c.out = utf8.AppendRune(c.out, r)
		in = in[n:]
	}
	c.rest = in
	if _, err := c.w.Write(c.out); err != nil {
		return 0, err
	}
	return len(b), nil
}
