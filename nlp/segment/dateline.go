package segment

import (
	"strings"
	"unicode/utf8"
)

// dateline returns the length of the place, the date and the agency with which a
// paragraph begins, the dash behind them included: "MINSK, Aug 16 (Reuters) - ".
// It returns 0 when there is none. Places in small letters without an agency
// ("Porto, Portugal - ") count only in the opening of an article.
func dateline(text string, opening bool) int {
	const longest = 70
	head := text[:min(len(text), longest)]
	if n := fullDate(head); n > 0 && upperAt(text, n) {
		return n
	}
	at := firstBreak(head)
	if at < 0 {
		return 0
	}
	place, signed := strings.TrimSpace(head[:at]), false
	end := len(strings.TrimRightFunc(head[:at], isSpace))
	if head[at] == '(' {
		n := strings.IndexByte(head[at:], ')') + 1
		if n == 0 || !agencyCredit(head[at:at+n]) {
			return 0
		}
		signed, end = true, at+n
	}
	dash := dashLen(text[end:])
	if dash == 0 && !signed {
		return 0
	}
	end += dash
	switch {
	case strings.Count(place, " ") > 4, place != "" && !upperAt(place, 0), end >= len(text), lowerAt(strings.TrimSpace(text[end:]), 0):
		return 0
	case signed, shouted(place):
		return end
	case opening && placeList(place):
		return end
	}
	return 0
}

// firstBreak returns where the first bracket, hyphen or dash stands in s, or -1.
func firstBreak(s string) int {
	for i := range len(s) {
		if c := s[i]; c == '(' || c == '-' || c == "–"[0] && (strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "—") || strings.HasPrefix(s[i:], "―")) {
			return i
		}
	}
	return -1
}

// dashLen returns the length of the blanks and dashes at the beginning of s; of
// a single hyphen, only when it has blanks round it.
func dashLen(s string) int {
	rest := strings.TrimLeftFunc(s, isSpace)
	bare := strings.TrimLeft(rest, "-–—―")
	if len(bare) == len(rest) {
		return 0
	}
	after := strings.TrimLeftFunc(bare, isSpace)
	if rest[0] == '-' && rest[1:] == bare && (len(rest) == len(s) || len(after) == len(bare)) {
		return 0
	}
	return len(s) - len(after)
}

// shouted reports whether the first word of s is all capitals, three at least.
func shouted(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	word = strings.TrimRight(word, ",")
	return utf8.RuneCountInString(word) >= 3 && strings.ToUpper(word) == word && upperAt(word, 0) && !strings.ContainsAny(word, "0123456789'’")
}

// placeList reports whether s is capitalised words with a comma among them.
func placeList(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if !upperAt(w, 0) || strings.HasSuffix(w, ".") && len(w) > 5 {
			return false
		}
	}
	return strings.Contains(s, ", ")
}

// fullDate returns the length of a weekday, month, day and year with which s
// begins and of the blank behind them, else 0: "Friday, March 2, 2018 ".
func fullDate(s string) int {
	if s == "" || strings.IndexByte("MTWFSmtwfs,.", s[0]) < 0 {
		return 0
	}
	rest := s
	for _, want := range []map[string]bool{weekdays, months, nil, nil} {
		word, after, ok := strings.Cut(rest, " ")
		if !ok {
			return 0
		}
		word = strings.ToLower(strings.Trim(word, ",."))
		switch {
		case want == nil && !allDigits(word), want != nil && !want[word]:
			return 0
		}
		rest = after
	}
	return len(s) - len(rest)
}

var (
	weekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday")
	months   = wordSet("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec")
)

// allDigits reports whether s is made of ASCII digits.
func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
