package article

import (
	"bufio"
	"strings"

	"crossclaim/nlp"
)

// readText reads plain text, with or without a header block.
func readText(f *file, br *bufio.Reader) {
	data, ok := f.whole(br)
	if !ok {
		return
	}
	page := f.decode(data)
	head, n := f.header(page)
	d := &nlp.Document{Text: page[n:], Lines: lineStarts(page)}
	if n > 0 {
		d.Map = []nlp.Anchor{{Text: 0, File: n}}
	}
	head.fill(d)
	f.document(d)
}

// header reads the header block that page may begin with: lines "Source: ...",
// the first of them with a name that isField knows, and an empty line. It
// returns how long the block is: 0 when there is none.
func (f *file) header(page string) (fields, int) {
	var head fields
	for at, line := 0, 1; ; line++ {
		s, rest, more := strings.Cut(page[at:], "\n")
		s = strings.TrimSpace(s)
		switch {
		case s == "" && line > 1:
			return head, len(page) - len(rest)
		case !f.headerLine(&head, s, line):
			return fields{}, 0
		case !more:
			return head, len(page)
		}
		at = len(page) - len(rest)
	}
}

// headerLine reads one line of a header block into head.
func (f *file) headerLine(head *fields, s string, line int) bool {
	name, value, ok := strings.Cut(s, ":")
	if !ok || len(name) > 20 || strings.ContainsAny(name, " \t") || line == 1 && !isField(name) {
		return false
	}
	if _, ok := head.set(name, value); !ok {
		f.trouble(line, "%q is no date that can be read; write it as 2006-01-02", strings.TrimSpace(value))
	}
	return true
}

// lineStarts returns the offset at which each line after the first begins.
func lineStarts(s string) []int {
	starts := make([]int, 0, strings.Count(s, "\n"))
	for i := 0; ; {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}
