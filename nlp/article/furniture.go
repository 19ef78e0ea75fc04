package article

import (
	"slices"
	"strings"
	"unicode"

	"crossclaim/nlp"
)

// furnish marks the parts of d's Text that are no prose of the article, and
// takes from them what d does not know yet: when it was published, and where.
func furnish(d *nlp.Document) {
	if s, day := dateLine(d.Text); !s.Empty() {
		d.Furniture = append(d.Furniture, s)
		if d.Published == 0 {
			d.Published = day
		}
	}
	captions(d)
	d.Captions = disjoint(d.Captions)
	tail(d)
	d.Furniture = disjoint(d.Furniture)
	d.Links = linkLists(d.Text)
}

// disjoint sorts spans, and of two that overlap keeps the first.
func disjoint(spans []nlp.Span) []nlp.Span {
	slices.SortStableFunc(spans, func(a, b nlp.Span) int { return a.Start - b.Start })
	kept := spans[:0]
	for _, s := range spans {
		if n := len(kept); n == 0 || !kept[n-1].Overlaps(s) {
			kept = append(kept, s)
		}
	}
	return kept
}

// dateWords may stand before the day that an article begins with.
var dateWords = []string{"date published", "date", "published on", "published", "posted on", "posted", "updated on", "updated", "last updated"}

// dateLine returns the day that text begins with: "date 2020-08-16" with prose
// after it, or a day in words that has the line to itself.
func dateLine(text string) (nlp.Span, nlp.Day) {
	start := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	line, _, _ := strings.Cut(text[start:], "\n")
	rest, named := cutDateWord(line)
	if day := nlp.ParseDay(rest); day != 0 {
		if !named && strings.TrimSpace(rest[len("2006-01-02"):]) != "" {
			return nlp.Span{}, 0
		}
		end := start + len(line) - len(rest) + len("2006-01-02")
		return nlp.Span{Start: start, End: end + len(clock(text[end:]))}, day
	}
	line = strings.TrimSpace(line)
	if day := readDay(strings.TrimSpace(rest)); day != 0 {
		return nlp.Span{Start: start, End: start + len(line)}, day
	}
	return nlp.Span{}, 0
}

// cutDateWord returns what follows the date word that line begins with.
func cutDateWord(line string) (rest string, found bool) {
	for _, w := range dateWords {
		if len(line) > len(w) && strings.EqualFold(line[:len(w)], w) && !isLetter(line[len(w)]) {
			return strings.TrimLeft(line[len(w):], ": \t"), true
		}
	}
	return line, false
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// clock returns the time of day, "T10:00:00Z", that s begins with.
func clock(s string) string {
	n := 0
	for n < len(s) && n < 32 && strings.IndexByte("T0123456789:.+-Z", s[n]) >= 0 {
		n++
	}
	if n < len("T10:0") || s[0] != 'T' {
		return ""
	}
	return s[:n]
}

// An endLine is how a line begins that closes an article without being part of
// it.
type endLine struct {
	prefix string
	names  bool // says where it was published
	noStop bool // has no full stop at its end: else it is a sentence that begins so
}

var endLines = []endLine{
	{prefix: "source:", names: true},
	{prefix: "(source:", names: true},
	{prefix: "sources:"},
	{prefix: "(reporting by"},
	{prefix: "(additional reporting by"},
	{prefix: "reporting by", noStop: true},
	{prefix: "additional reporting by", noStop: true},
	{prefix: "our standards:"},
	{prefix: "copyright 20"},
	{prefix: "copyright ©"},
	{prefix: "copyright (c)"},
	{prefix: "©"},
}

// opens reports whether line begins as l says.
func (l endLine) opens(line string) bool {
	return len(line) > len(l.prefix) && strings.EqualFold(line[:len(l.prefix)], l.prefix) &&
		!(l.noStop && strings.HasSuffix(line, "."))
}

// maxEndLine is the length in bytes up to which a line can close an article:
// what is longer is a paragraph that happens to begin so.
const maxEndLine = 200

// tail marks the closing lines of d's Text, from the last one up.
func tail(d *nlp.Document) {
	for end := len(d.Text); ; {
		end = len(strings.TrimRightFunc(d.Text[:end], unicode.IsSpace))
		start := strings.LastIndexByte(d.Text[:end], '\n') + 1
		line := d.Text[start:end]
		i := slices.IndexFunc(endLines, func(l endLine) bool { return l.opens(line) })
		if i < 0 || len(line) > maxEndLine {
			return
		}
		d.Furniture = append(d.Furniture, nlp.Span{Start: start, End: end})
		if endLines[i].names && d.Source == "" {
			d.Source = outlet(line[len(endLines[i].prefix):])
		}
		if end = start; end == 0 {
			return
		}
	}
}

// others follow an outlet's name where it took from others too: they are no
// part of its name.
var others = []string{" and agencies", " with agencies", ", agencies", "/agencies", " / agencies", " and news agencies", " and agency reports", " and wires"}

// outlet returns the name that a closing line gives: "TRTWorld" of "TRTWorld
// and agencies", nothing of "agencies".
func outlet(s string) string {
	s = strings.TrimSpace(strings.TrimRight(strings.TrimSpace(s), ".)"))
	for _, o := range others {
		if n := len(s) - len(o); n > 0 && strings.EqualFold(s[n:], o) {
			s = strings.TrimSpace(s[:n])
		}
	}
	if strings.EqualFold(s, "agencies") || strings.EqualFold(s, "news agencies") || len(s) > 60 || isURL(s) {
		return ""
	}
	return s
}

// agencies are the credits that stand in brackets after the words under a
// picture, alone or before a photographer: "(AFP)", "(AP Photo/J. Doe)".
var agencies = []string{"AFP", "AP", "Reuters", "REUTERS", "EPA", "EFE", "Getty", "Getty Images", "PA", "dpa", "DPA", "TASS", "Xinhua", "ANSA", "AA", "Anadolu", "File", "Photo", "Supplied", "Courtesy"}

// captions marks the lines that are words under a picture, known by the credit
// at their end, and the credit as furniture. Such a line is one of few words,
// and a line above it with the same words is that caption without its credit.
// The last line of an article is none: wire copy is signed the same way.
func captions(d *nlp.Document) {
	var above nlp.Span
	for start := 0; start < len(d.Text); {
		end := start + strings.IndexByte(d.Text[start:], '\n')
		if end < start {
			return
		}
		line := nlp.Span{Start: start, End: start + len(strings.TrimRightFunc(d.Text[start:end], unicode.IsSpace))}
		start = end + 1
		if line.Empty() {
			continue
		}
		if c := credit(line.In(d.Text)); c > 0 && line.Len() <= maxCaption {
			words := strings.TrimSpace(d.Text[line.Start : line.Start+c])
			if above.In(d.Text) == words && words != "" {
				d.Captions = append(d.Captions, above)
			}
			d.Captions = append(d.Captions, line)
			d.Furniture = append(d.Furniture, nlp.Span{Start: line.Start + c, End: line.End})
		}
		above = line
	}
}

// maxCaption is the length in bytes up to which a line is taken for a caption.
const maxCaption = 400

// credit returns where in line the bracketed credit begins that it ends with,
// or 0.
func credit(line string) int {
	open := strings.LastIndexByte(line, '(')
	if open <= 0 || !strings.HasSuffix(line, ")") {
		return 0
	}
	in := line[open+1 : len(line)-1]
	for _, a := range agencies {
		if rest, ok := strings.CutPrefix(in, a); ok && (rest == "" || strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, " Photo") || strings.HasPrefix(rest, " photo")) {
			return open
		}
	}
	if strings.HasSuffix(in, " via AP") || strings.HasSuffix(in, "/AFP") || strings.HasSuffix(in, "/Reuters") || strings.HasSuffix(in, "/AP") || strings.HasSuffix(in, "/Getty Images") {
		return open
	}
	return 0
}
