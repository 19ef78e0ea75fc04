package article

import (
	"fmt"
	"sort"

	"crossclaim/nlp"
)

// A Position is a place in a file for people: "news/a.txt:12:34".
type Position struct {
	Path   string
	Line   int // 1-based; 0 where the file has no lines of its own
	Column int // 1-based, in characters; 0 where the format hides it
	Offset int // into the Document's Text
}

// At returns the Position in its file of the byte at offset of d's Text.
func At(d *nlp.Document, offset int) Position {
	p := Position{Path: d.Path, Line: d.Line, Offset: offset}
	if d.Lines == nil {
		return p
	}
	file := inFile(d.Map, offset)
	line := sort.SearchInts(d.Lines, file+1)
	start := 0
	if line > 0 {
		start = d.Lines[line-1]
	}
	p.Line, p.Column = line+1, 1+file-start-surplus(d, start, offset)
	return p
}

// inFile returns the offset in the file of the byte at offset of the text. A
// byte that stands for none in the file, such as a parting, is the one before
// the next that does.
func inFile(m []nlp.Anchor, offset int) int {
	i := sort.Search(len(m), func(i int) bool { return m[i].Text > offset })
	if i == 0 {
		return offset
	}
	file := m[i-1].File + offset - m[i-1].Text
	if i < len(m) && m[i].File >= m[i-1].File {
		file = min(file, m[i].File)
	}
	return file
}

// surplus returns by how much the bytes of d's Text between the line that
// starts at offset start of the file, and offset, outnumber their characters in
// the file, where "&rsquo;" is seven. What markup hides on that line counts one
// a byte.
func surplus(d *nlp.Document, start, offset int) int {
	from := sort.Search(offset, func(i int) bool { return inFile(d.Map, i) >= start })
	n, char := 0, from
	for i := from; i < offset; i++ {
		switch c := d.Text[i]; {
		case c < 0x80 || c >= 0xc0:
			char = i
		case inFile(d.Map, i)-inFile(d.Map, char) == i-char:
			n++
		}
	}
	return n
}

// String returns "path:line:column", leaving out what is not known.
func (p Position) String() string {
	switch {
	case p.Line == 0:
		return p.Path
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.Path, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.Path, p.Line, p.Column)
}
