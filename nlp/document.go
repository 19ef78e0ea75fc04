package nlp

import "strings"

// A Document is one article as read. Its Text is never changed afterwards:
// every fact found in it is a Span of it.
type Document struct {
	ID        string // unique in a run; path relative to the PATH given, or a JSON id
	Path      string // the file it came from; "-" is standard input
	Line      int    // the line of a JSON Lines file it stands on, 1-based; 0 is a file of its own
	Source    string // the outlet; "" when unknown
	Title     string // "" when unknown
	URL       string
	Event     string // the event the input names; "" leaves it to compare/event
	Published Day
	SHA256    string // of the file as it lies on disk, hex
	TextSHA   string // of Text, hex
	Text      string // valid UTF-8

	// Furniture lists the parts of Text that are no prose of the article: a date
	// line, a "Source:" line, a photo caption's agency. Sorted, not overlapping.
	Furniture []Span
	// Captions lists the parts of Text that stand under a picture. Sorted.
	Captions []Span
	// Links lists the links to other articles inside sentences of Text. Sorted.
	Links []Span
	// Map leads from offsets of Text back to offsets of the file, unpacked and
	// decoded to UTF-8 without a byte order mark. Sorted by Text. nil means that
	// they are the same, or, where Lines is nil, that there is no way back.
	Map []Anchor
	// Lines holds the offset in the file, as Map has it, at which each line after
	// the first begins. nil where the file has no lines of its own, as in a JSON
	// string.
	Lines []int
}

// An Anchor says that the byte at Text in a Document's Text is the one at File
// in its file, and so on for the bytes that follow, up to the next Anchor.
type Anchor struct{ Text, File int }

// Field returns the text that spans of f point into.
func (d *Document) Field(f Field) string {
	if f == InTitle {
		return d.Title
	}
	return d.Text
}

// Plain returns Text with spaces in the place of its Links: what is said, at the
// same offsets.
func (d *Document) Plain() string {
	if len(d.Links) == 0 {
		return d.Text
	}
	text := []byte(d.Text)
	for _, l := range d.Links {
		for i := l.Start; i < l.End; i++ {
			text[i] = ' '
		}
	}
	return string(text)
}

// Outlet returns the name that verdicts count sources by: Source, or the
// article's own id where the outlet is not known.
func (d *Document) Outlet() string {
	if d.Source != "" {
		return d.Source
	}
	return d.ID
}

// OutletKey returns what outlets are told apart by: "BBC News", "bbc news" and "The BBC
// News" are one. An article's own id stands as it is.
func (d *Document) OutletKey() string {
	words := strings.Fields(strings.ToLower(d.Source))
	switch {
	case len(words) == 0:
		return d.Outlet()
	case len(words) > 1 && words[0] == "the":
		words = words[1:]
	}
	return strings.TrimPrefix(strings.Join(words, " "), "www.")
}

// SameOutlet reports whether two articles are of one outlet.
func (d *Document) SameOutlet(o *Document) bool {
	return d == o || d.Outlet() == o.Outlet() || d.Source != "" && o.Source != "" && d.OutletKey() == o.OutletKey()
}

// A Warning is a problem at a place. It never stops a run.
type Warning struct {
	Path    string // "" when it is about the run as a whole
	Line    int    // 1-based; 0 is unknown
	Article string // the Document's ID; "" when none was made
	Span    Span   // into the Document's Text; empty when unknown
	Message string
}
