package attrib

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// interviewed returns the names that paragraphs of an interview or a transcript
// begin with, before a colon: "LIND: We waited." There are two at least, each
// twice: one name before a colon is a headline or a dateline. It is nil where the
// text is no interview.
func interviewed(text string, paragraphs []nlp.Span) map[string]bool {
	var times map[string]int
	for _, p := range paragraphs {
		if name, _ := turn(text[p.Start:p.End]); name != "" {
			if times == nil {
				times = map[string]int{}
			}
			times[name]++
		}
	}
	names := map[string]bool{}
	for name, n := range times {
		if n > 1 {
			names[name] = true
		}
	}
	if len(names) < 2 {
		return nil
	}
	return names
}

// turn splits a paragraph at the colon behind the name it begins with, perhaps
// behind an opening mark. The name is "" where there is none.
func turn(paragraph string) (name, said string) {
	s := strings.TrimLeft(paragraph, "\"“")
	name, _, ok := strings.Cut(s[:min(len(s), maxName)], ": ")
	if !ok || strings.Count(name, " ") > 3 {
		return "", ""
	}
	for word := range strings.FieldsSeq(name) {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
			return "", ""
		}
	}
	return name, s[len(name)+len(": "):]
}

// maxName is how many bytes the name before a colon may have, the colon included.
const maxName = 40
