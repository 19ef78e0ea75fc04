package segment

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp"
)

// norms gives the tokens of one sentence their Norm. Capitals are what makes a
// Norm differ from the text: the sentence is lowered as a whole when its first
// capital comes up, so that all its Norms share one string.
type norms struct {
	text  string
	span  nlp.Span
	lower string // the sentence in lower case; "" until it is needed, or when it cannot be had byte for byte
	tried bool
}

// of returns the Norm of the token [i, j).
func (n *norms) of(i, j int) string {
	w := n.text[i:j]
	upper := false
	for k := range len(w) {
		switch c := w[k]; {
		case c >= utf8.RuneSelf:
			return n.wide(w, i, j)
		case c >= 'A' && c <= 'Z':
			upper = true
		}
	}
	if !upper {
		return w
	}
	return n.lowered(i, j)
}

// lowered returns the token [i, j) in lower case.
func (n *norms) lowered(i, j int) string {
	if !n.tried {
		n.tried = true
		s := n.span.In(n.text)
		if low := strings.ToLower(s); len(low) == len(s) && aligned(s, low) {
			n.lower = low
		}
	}
	if n.lower == "" {
		return strings.ToLower(n.text[i:j])
	}
	return n.lower[i-n.span.Start : j-n.span.Start]
}

// aligned reports whether the characters of a and b begin at the same offsets.
func aligned(a, b string) bool {
	for i := range len(a) {
		if utf8.RuneStart(a[i]) != utf8.RuneStart(b[i]) {
			return false
		}
	}
	return true
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
	return straight.Replace(n.lowered(i, j))
}
