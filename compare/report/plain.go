package report

import (
	"strings"
	"unicode/utf8"
)

// Hostile reports whether a terminal, a browser or a reader's eye may be led
// astray by r: control characters, which move the cursor or begin an escape
// sequence; bidirectional controls, which show "001" for "100"; line and
// paragraph separators; characters without width. All fit in four hex digits.
func Hostile(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r < 0xa0:
		return true
	case r == 0x061c, r >= 0x200b && r <= 0x200f, r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r == 0xfeff:
		return true
	}
	return false
}

// Plain returns s fit for one line of a terminal: white space of any sort is
// one space, and every hostile character is shown as U+FFFD, so that a reader
// sees that something stood there.
func Plain(s string) string {
	clean := strings.IndexFunc(s, func(r rune) bool { return Hostile(r) || r == 0xa0 || r == utf8.RuneError }) < 0
	if clean && !strings.Contains(s, "  ") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == ' ', r == '\n', r == '\t', r == '\r', r == '\v', r == '\f', r == 0xa0, r == 0x2028, r == 0x2029:
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case Hostile(r):
			r = utf8.RuneError
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}
