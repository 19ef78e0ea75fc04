package article

import "crossclaim/nlp"

// A Position is a place in a file for people: "news/a.txt:12:34".
type Position struct {
	Path   string
	Line   int // 1-based; 0 where the file has no lines of its own
	Column int // 1-based, in characters; 0 where the format hides it
	Offset int // into the Document's Text
}

// At returns the Position in its file of the byte at offset of d's Text.
func At(d *nlp.Document, offset int) Position {
	return Position{Path: d.Path, Line: d.Line, Offset: offset}
}

// String returns "path:line:column", leaving out what is not known.
func (p Position) String() string { return p.Path }
