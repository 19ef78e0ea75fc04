package nlp

// A Span is a half-open byte range [Start, End) into one Field of a Document.
// The zero Span is empty and means "not given".
type Span struct{ Start, End int }

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s holds nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// In returns the words of s in text, the field that s points into.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Cover returns the smallest Span that holds both s and o; an empty Span adds
// nothing.
func (s Span) Cover(o Span) Span {
	switch {
	case s.Empty():
		return o
	case o.Empty():
		return s
	}
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}

// A Field says which text of a Document a Span points into.
type Field uint8

// The fields.
const (
	InText Field = iota // Document.Text
	InTitle
)

// String returns the field's name in reports: "text" or "title".
func (f Field) String() string {
	if f == InTitle {
		return "title"
	}
	return "text"
}
