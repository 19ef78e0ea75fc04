package report

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// A jsonText is JSON under construction. It is written by hand, key after key,
// because the contract fixes the order of keys and because claims are most of
// what a run writes: reflection would cost more than reading the articles.
type jsonText struct{ b []byte }

// sep writes the comma that a new key or element needs. What was written last
// tells: a value always ends in something else than these marks.
func (j *jsonText) sep() {
	if len(j.b) == 0 {
		return
	}
	switch j.b[len(j.b)-1] {
	case '{', '[', ':', '\n':
	default:
		j.b = append(j.b, ',')
	}
}

// open begins an object or a list under a key; "" is an element of a list.
func (j *jsonText) open(key string, mark byte) {
	j.key(key)
	j.b = append(j.b, mark)
}

func (j *jsonText) close(mark byte) { j.b = append(j.b, mark) }

// key writes a key of the contract, which needs no escapes.
func (j *jsonText) key(key string) {
	j.sep()
	if key != "" {
		j.b = append(j.b, '"')
		j.b = append(j.b, key...)
		j.b = append(j.b, '"', ':')
	}
}

func (j *jsonText) null(key string) {
	j.key(key)
	j.b = append(j.b, "null"...)
}

func (j *jsonText) bool(key string, v bool) {
	j.key(key)
	j.b = strconv.AppendBool(j.b, v)
}

func (j *jsonText) int(key string, v int) {
	j.key(key)
	j.b = strconv.AppendInt(j.b, int64(v), 10)
}

// positive writes v, or null where it is 0, which means unknown.
func (j *jsonText) positive(key string, v int) {
	if v == 0 {
		j.null(key)
		return
	}
	j.int(key, v)
}

// num writes v in full, never rounded. What has no value, infinity included,
// is null.
func (j *jsonText) num(key string, v float64) {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		j.null(key)
		return
	}
	j.key(key)
	j.b = appendNumber(j.b, v)
}

// appendNumber writes v with the fewest digits that give exactly v again, and
// without an exponent unless it would be longer than 21 digits.
func appendNumber(b []byte, v float64) []byte {
	if a := math.Abs(v); a != 0 && (a < 1e-6 || a >= 1e21) {
		return strconv.AppendFloat(b, v, 'e', -1, 64)
	}
	if v == 0 {
		return append(b, '0') // never -0
	}
	return strconv.AppendFloat(b, v, 'f', -1, 64)
}

// known writes v, or null where it is empty.
func (j *jsonText) known(key, v string) {
	if v == "" {
		j.null(key)
		return
	}
	j.str(key, v)
}

func (j *jsonText) strs(key string, vs []string) {
	j.open(key, '[')
	for _, v := range vs {
		j.str("", v)
	}
	j.close(']')
}

// str writes v as a JSON string.
func (j *jsonText) str(key, v string) {
	j.key(key)
	j.b = append(j.b, '"')
	from := 0
	for i := 0; ; {
		for i+8 <= len(v) && eightPlain(v[i:]) { // nearly all
			i += 8
		}
		for i < len(v) && jsonPlain[v[i]] {
			i++
		}
		if i == len(v) {
			break
		}
		size := 1
		if v[i] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(v[i:])
			if !Hostile(r) && !(r == utf8.RuneError && size == 1) {
				i += size
				continue
			}
		}
		j.b = append(j.b, v[from:i]...)
		j.escape(v[i : i+size])
		i += size
		from = i
	}
	j.b = append(append(j.b, v[from:]...), '"')
}

// escape writes a character that may not stand raw: those JSON forbids, and
// those that a terminal would obey.
func (j *jsonText) escape(c string) {
	switch c {
	case `"`, `\`:
		j.b = append(j.b, '\\', c[0])
	case "\n":
		j.b = append(j.b, `\n`...)
	case "\t":
		j.b = append(j.b, `\t`...)
	case "\r":
		j.b = append(j.b, `\r`...)
	default:
		const hex = "0123456789abcdef"
		r, _ := utf8.DecodeRuneInString(c)
		j.b = append(j.b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
	}
}

// eightPlain reports whether the first eight bytes of s are surely jsonPlain. Looking
// at all of them in one number is four times as fast as at one after another. In each
// byte of it the highest bit is set where the byte is less than a blank, is one of the
// three that are not plain or is beyond ASCII; now and then also behind such a byte.
func eightPlain(s string) bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	_ = s[7]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	quote, backslash, del := x^ones*'"', x^ones*'\\', x^ones*0x7f
	return (x|(x-ones*' ')|(quote-ones)&^quote|(backslash-ones)&^backslash|(del-ones)&^del)&high == 0
}

// jsonPlain marks the bytes that stand for themselves in a JSON string.
var jsonPlain = func() (plain [256]bool) {
	for c := ' '; c < 0x7f; c++ {
		plain[c] = c != '"' && c != '\\'
	}
	return plain
}()
