package segment

import (
	"strings"
	"time"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A Post is a paragraph that an article shows as it stood in a social network, signed
// as such are: "The ice is late. — Ada Lind (@adalind) March 4, 2018".
type Post struct {
	Said nlp.Span // its words, without the links that they end in
	Dash nlp.Span
	By   nlp.Span // the name of who signed it
}

// handle stands between the name and the name in the network.
const handle = " (@"

// longestPost is how many bytes a post may have. A longer paragraph has words of the
// article before it.
const longestPost = 700

// PostIn returns the post that a paragraph of text is.
func PostIn(text string, paragraph nlp.Span) (p Post, ok bool) {
	s := paragraph.In(text)
	if len(s) > longestPost || !endsInDigit(s) { // all but a few
		return p, false
	}
	at := strings.LastIndex(s, handle)
	if at < 0 {
		return p, false
	}
	_, day, _ := strings.Cut(s[at:], ")")
	if !isDay(strings.TrimSpace(day)) {
		return p, false
	}
	from, to := dashIn(s[:at])
	said, by := withoutLinks(s[:from]), strings.TrimSpace(s[to:at])
	if said == "" || by == "" {
		return p, false
	}
	in := func(from, to int) nlp.Span {
		return nlp.Span{Start: paragraph.Start + from, End: paragraph.Start + to}
	}
	start := strings.Index(s, said)
	return Post{Said: in(start, start+len(said)), Dash: in(from, to), By: in(at-len(by), at)}, true
}

// endsInDigit reports whether s ends in a digit, white space behind it not counted,
// as one does that ends in a day.
func endsInDigit(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && ascii[s[len(s)-1]&0x7f] == digit && s[len(s)-1] < utf8.RuneSelf
}

// dashIn returns where the last dash of s that a space follows begins and ends, 0
// where there is none.
func dashIn(s string) (from, to int) {
	for _, dash := range [...]string{"—", "–", "--", "-"} {
		if i := strings.LastIndex(s, dash+" "); i > from {
			from, to = i, i+len(dash)
		}
	}
	return from, to
}

// isDay reports whether s is a day as the networks write it.
func isDay(s string) bool {
	for _, layout := range [...]string{"January 2, 2006", "2 January 2006", "Jan 2, 2006"} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}

// withoutLinks returns s without the space and the links that it ends in:
// "pic.example.com/Xy7", "https://...".
func withoutLinks(s string) string {
	for {
		s = strings.TrimFunc(s, isSpace)
		words := strings.FieldsFunc(s, isSpace)
		if len(words) == 0 {
			return s
		}
		last := words[len(words)-1]
		if !strings.Contains(last, "/") || !strings.Contains(last, ".") {
			return s
		}
		s = strings.TrimSuffix(s, last)
	}
}
