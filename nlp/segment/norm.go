package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// norms gives the tokens of one sentence their Norm. The sentence is lowered as
// a whole, so that all its Norms share one string; without capitals they are
// parts of the text.
type norms struct {
	text  string
	span  nlp.Span
	lower string // the sentence in lower case; "" when it cannot be had byte for byte
	ascii bool
}

func newNorms(text string, s nlp.Span) norms {
	n := norms{text: text, span: s}
	n.lower, n.ascii = lowered(s.In(text))
	return n
}

// of returns the Norm of the token [i, j).
func (n *norms) of(i, j int) string {
	if n.ascii {
		return n.lower[i-n.span.Start : j-n.span.Start]
	}
	w := n.text[i:j]
	for k := range len(w) {
		if w[k] >= utf8.RuneSelf {
			return n.wide(w, i, j)
		}
	}
	return n.plain(i, j)
}

// plain returns the token [i, j) in lower case.
func (n *norms) plain(i, j int) string {
	if n.lower == "" {
		return strings.ToLower(n.text[i:j])
	}
	return n.lower[i-n.span.Start : j-n.span.Start]
}

// lowered returns s in lower case where each of its characters is as long then
// as before, else "", and whether all of them are ASCII. It is s itself where it
// has no capitals.
func lowered(s string) (lower string, ascii bool) {
	var b strings.Builder
	done := 0 // s[:done] is in b
	put := func(i int, low rune) {
		if done == 0 {
			b.Grow(len(s))
		}
		b.WriteString(s[done:i])
		b.WriteRune(low)
		done = i + utf8.RuneLen(low)
	}
	ascii = true
	for i := 0; i < len(s); i++ {
		for i+8 <= len(s) && eightLow(s[i:]) { // nearly all
			i += 8
		}
		if i == len(s) {
			break
		}
		switch c := s[i]; {
		case 'A' <= c && c <= 'Z':
			put(i, rune(c)+'a'-'A')
		case c >= utf8.RuneSelf:
			ascii = false
			r, size := utf8.DecodeRuneInString(s[i:])
			if low := unicode.ToLower(r); low != r {
				if utf8.RuneLen(low) != size {
					return "", false
				}
				put(i, low)
			}
			i += size - 1
		}
	}
	if done == 0 {
		return s, ascii
	}
	b.WriteString(s[done:])
	return b.String(), ascii
}

// eightLow reports whether there is surely no capital and nothing beyond ASCII among
// the first eight bytes of s. They are looked at as one number: its highest bits say
// of each byte whether it is beyond ASCII, whether it is at least "A", and whether it
// is more than "Z".
func eightLow(s string) bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	_ = s[7]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	return (x|(x+ones*(0x80-'A'))&^(x+ones*(0x80-'Z'-1)))&high == 0
}

// straight maps curly quotation marks and apostrophes to the ASCII ones.
var straight = strings.NewReplacer("‘", "'", "’", "'", "‛", "'", "“", `"`, "”", `"`, "„", `"`, "‟", `"`)

// wide returns the Norm of the token w = [i, j), which is not all ASCII.
func (n *norms) wide(w string, i, j int) string {
	switch w {
	case "’", "‘":
		return "'"
	case "“", "”":
		return `"`
	case "’s":
		return "'s"
	case "n’t":
		return "n't"
	case "’re":
		return "'re"
	case "’ve":
		return "'ve"
	case "’ll":
		return "'ll"
	}
	return straight.Replace(n.plain(i, j))
}
