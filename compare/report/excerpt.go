package report

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp"
)

// An excerpt is a piece of a sentence around the words of a claim. Before and
// After end and begin at spaces, never beside a number that they would cut.
type excerpt struct{ Before, Words, After string }

// around returns the sentence of c, of which at most about limit bytes are
// shown besides the claim's own words; what is left out is marked "…". A limit
// of 0 shows all of it.
func around(c *nlp.Claim, limit int) excerpt {
	text := field(c)
	words := c.Span
	if q := c.Quantity; q != nil {
		words = q.Span
	}
	if words.Empty() {
		words = nlp.Span{Start: c.Sentence.Start, End: c.Sentence.Start}
	}
	s := c.Sentence.Cover(words)
	e := excerpt{Words: words.In(text)}
	before, after := text[s.Start:words.Start], text[words.End:s.End]
	if limit > 0 && len(before)+len(after) > limit {
		front := max(limit/2, limit-len(after))
		before = cutFront(before, front)
		after = cutBack(after, max(limit-len(before), limit/2))
	}
	e.Before, e.After = before, after
	return e
}

// cutFront shortens s to about limit bytes from its end.
func cutFront(s string, limit int) string {
	for i := max(0, len(s)-limit); i < len(s); i++ {
		if i > 0 && s[i] == ' ' && !besideNumber(s, i) {
			return "…" + s[i:]
		}
		if i == 0 {
			return s
		}
	}
	return s
}

// cutBack shortens s to about limit bytes.
func cutBack(s string, limit int) string {
	for i := limit; i < len(s); i++ {
		if s[i] == ' ' && !besideNumber(s, i) {
			return strings.TrimRight(s[:i], " ,;:–—-") + " …"
		}
	}
	return s
}

// besideNumber reports whether the space at s[i] may stand inside a number:
// next to a digit, as in "4.7 billion", or next to a number word.
func besideNumber(s string, i int) bool {
	before, after := s[:i], s[i+1:]
	if j := strings.LastIndexByte(before, ' '); j >= 0 {
		before = before[j+1:]
	}
	if j := strings.IndexByte(after, ' '); j >= 0 {
		after = after[:j]
	}
	return numberWord(before) || numberWord(after)
}

// numberWord reports whether w is, or could be part of, a number. It errs on
// the side of yes: a longer excerpt costs little.
func numberWord(w string) bool {
	if strings.ContainsAny(w, "0123456789") {
		return true
	}
	w = strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return r < utf8.RuneSelf && !('a' <= r|0x20 && r|0x20 <= 'z') }))
	for p := range strings.SplitSeq(w, "-") {
		if numberWords[p] {
			return true
		}
	}
	return false
}

// numberWords lists the words that numbers in words are made of. The small ones
// between them ("of", "and", "a") always stand beside one of these.
var numberWords = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`half third thirds quarter quarters one two three four five six seven eight nine ten
		eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
		seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions
		dozen dozens score scores tens per percent cent point`) {
		m[w] = true
	}
	return m
}()
