package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode returns data as UTF-8, with a Warning where it had to guess.
func (f *file) decode(data []byte) string {
	text, bad, note := toUTF8(data)
	if note != "" {
		f.trouble(1+bytes.Count(data[:bad], []byte("\n")), "%s", note)
	}
	return text
}

// decodePage returns a page as UTF-8. If it is not so already, it is in the
// encoding that its header over HTTP, contentType, or its own meta tag names.
func (f *file) decodePage(data []byte, contentType string) string {
	if utf8.Valid(data) {
		return string(data)
	}
	if e, name, _ := charset.DetermineEncoding(data[:min(len(data), 1024)], contentType); name != "utf-8" {
		if text, err := e.NewDecoder().Bytes(data); err == nil {
			return string(text)
		}
	}
	return f.decode(data)
}

// toUTF8 returns data as valid UTF-8. Where it is not so already, note says
// what was done about it and bad is the offset of the first byte in question.
//
// Text of which no fewer characters beyond ASCII are well-formed UTF-8 than are
// not is UTF-8 with some broken bytes, which become U+FFFD. Else it is taken for
// windows-1252, in which nearly all English text was written before UTF-8.
func toUTF8(data []byte) (text string, bad int, note string) {
	if utf8.Valid(data) {
		return string(data), 0, ""
	}
	bad, good, broken := -1, 0, 0
	for i, last := 0, -1; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			if bad < 0 {
				bad = i
			}
			if last != i { // what is left of a character is one
				broken++
			}
			last = i + 1
		case n > 1:
			good++
		}
		i += n
	}
	if good >= broken {
		return strings.ToValidUTF8(string(data), "\ufffd"), bad, "broken UTF-8: the bytes in question are shown as \ufffd"
	}
	return fromWindows1252(data), bad, "not UTF-8: read as windows-1252"
}

// windows1252 is what the bytes 0x80 to 0x9f mean; the others mean what they do
// in Unicode. Unassigned ones are as in the WHATWG encoding standard.
var windows1252 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

func fromWindows1252(data []byte) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/16)
	for _, c := range data {
		switch {
		case c < 0x80:
			b.WriteByte(c)
		case c < 0xa0:
			b.WriteRune(windows1252[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}
