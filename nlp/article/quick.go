package article

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// read reads the article in raw, which is valid UTF-8. It means what
// json.Unmarshal means; but that walks over every byte four times, which for
// JSON Lines costs as much as tagging the words. So the one walk of quick comes
// first, and what is broken or strange goes to json.Unmarshal.
func (a *jsonArticle) read(raw []byte) error {
	if q := (quickJSON{raw: raw}); q.article(a) {
		return nil
	}
	*a = jsonArticle{}
	return json.Unmarshal(raw, a)
}

// jsonKeys are the keys of a jsonArticle; "text" is the first.
var jsonKeys = [...]string{"text", "id", "title", "source", "published", "url", "event"}

// A quickJSON reads one object. Every method says false where it meets what it
// does not know, or what is no JSON.
type quickJSON struct {
	raw []byte
	i   int    // all before it is read
	buf []byte // a string with escapes

	seen [len(jsonKeys)]bool
}

// article reads all of raw as an article.
func (q *quickJSON) article(a *jsonArticle) bool {
	if !q.accept('{') {
		return false
	}
	if !q.accept('}') {
		for more := true; more; more = q.accept(',') {
			if !q.member(a) {
				return false
			}
		}
		if !q.accept('}') {
			return false
		}
	}
	return q.space() == len(q.raw)
}

// member reads a key and its value.
func (q *quickJSON) member(a *jsonArticle) bool {
	key, ok := q.string()
	if !ok || !q.accept(':') {
		return false
	}
	k := slices.Index(jsonKeys[:], key)
	switch {
	case k >= 0 && q.seen[k]:
		return false // a second "text"
	case k >= 0:
		q.seen[k] = true
	case slices.ContainsFunc(jsonKeys[:], func(known string) bool { return strings.EqualFold(known, key) }):
		return false // "Text"
	}
	switch k {
	case 0:
		return q.text(&a.Text)
	case -1:
		return q.skip()
	}
	return q.loose([...]*loose{1: &a.ID, 2: &a.Title, 3: &a.Source, 4: &a.Published, 5: &a.URL, 6: &a.Event}[k])
}

// text reads a string or null.
func (q *quickJSON) text(into **string) bool {
	if q.next() != '"' {
		from := q.space()
		return q.skip() && string(q.raw[from:q.i]) == "null"
	}
	s, ok := q.string()
	*into = &s
	return ok
}

// loose reads any value.
func (q *quickJSON) loose(into *loose) bool {
	if q.next() == '"' {
		s, ok := q.string()
		*into = loose(s)
		return ok
	}
	from := q.space()
	return q.skip() && into.UnmarshalJSON(q.raw[from:q.i]) == nil
}

// skip passes over a value of whatever sort.
func (q *quickJSON) skip() bool {
	if q.next() == '"' {
		_, ok := q.string()
		return ok
	}
	from, depth := q.i, 0
	for ; q.i < len(q.raw); q.i++ {
		switch q.raw[q.i] {
		case '"':
			if _, ok := q.string(); !ok {
				return false
			}
			q.i--
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		if c := q.raw[q.i]; depth < 0 || depth == 0 && c == ',' {
			break
		}
	}
	q.i = from + len(bytes.TrimRight(q.raw[from:q.i], " \t\r\n"))
	return json.Valid(q.raw[from:q.i])
}

// space passes over white space and returns where it ends.
func (q *quickJSON) space() int {
	for q.i < len(q.raw) && (q.raw[q.i] == ' ' || q.raw[q.i] == '\t' || q.raw[q.i] == '\r' || q.raw[q.i] == '\n') {
		q.i++
	}
	return q.i
}

// next returns the next byte that is no white space, 0 at the end.
func (q *quickJSON) next() byte {
	if q.space() == len(q.raw) {
		return 0
	}
	return q.raw[q.i]
}

// accept reads the mark c.
func (q *quickJSON) accept(c byte) bool {
	if q.next() != c {
		return false
	}
	q.i++
	return true
}

// string reads a string.
func (q *quickJSON) string() (string, bool) {
	if !q.accept('"') {
		return "", false
	}
	for from, escaped := q.i, false; ; {
		i := q.i
		for i < len(q.raw) && quickPlain[q.raw[i]] { // nearly all
			i++
		}
		if q.i = i; i == len(q.raw) {
			return "", false
		}
		switch c := q.raw[i]; {
		case c == '"':
			s := q.raw[from:q.i]
			if q.i++; escaped {
				q.buf = append(q.buf, s...)
				s = q.buf
			}
			return string(s), true
		case c < ' ':
			return "", false
		default:
			if !escaped {
				q.buf, escaped = slices.Grow(q.buf[:0], len(q.raw)-from), true
			}
			q.buf = append(q.buf, q.raw[from:q.i]...)
			if !q.escape() {
				return "", false
			}
			from = q.i
		}
	}
}

// quickPlain marks the bytes that stand for themselves in a string.
var quickPlain = func() (plain [256]bool) {
	for c := ' '; int(c) < len(plain); c++ {
		plain[c] = c != '"' && c != '\\'
	}
	return plain
}()

// escapes leads from the letter of an escape to what it stands for.
var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads the escape at hand into buf.
func (q *quickJSON) escape() bool {
	if q.i+1 >= len(q.raw) {
		return false
	}
	if c := escapes[q.raw[q.i+1]]; c != 0 {
		q.buf = append(q.buf, c)
		q.i += 2
		return true
	}
	r, ok := q.unicode()
	if !ok {
		return false
	}
	if utf16.IsSurrogate(r) {
		at := q.i
		low, _ := q.unicode()
		if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
			q.i = at // half a pair is no character, and what follows stands for itself
		}
	}
	q.buf = utf8.AppendRune(q.buf, r)
	return true
}

// unicode reads \u and four digits.
func (q *quickJSON) unicode() (r rune, ok bool) {
	if q.i+6 > len(q.raw) || q.raw[q.i] != '\\' || q.raw[q.i+1] != 'u' {
		return 0, false
	}
	for _, c := range q.raw[q.i+2 : q.i+6] {
		d := strings.IndexByte("0123456789abcdef", c|0x20)
		if d < 0 || c < '0' {
			return 0, false
		}
		r = r<<4 | rune(d)
	}
	q.i += 6
	return r, true
}
