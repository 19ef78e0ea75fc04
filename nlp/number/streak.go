package number

import (
	"strings"
	"unicode"

	"crossclaim/nlp/lexicon"
)

// streak reads a count of days in a row as a length of time: "ninth straight
// day", "14th week", "third consecutive year".
func (r *reader) streak(i int) (measure, bool) {
	v, j := r.ordinal(i)
	if v < 2 || v > 1000 {
		return measure{}, false
	}
	if r.isDash(j) {
		j++
	}
	row := rows.Get(r.word(j))
	if row {
		j++
	}
	u, to, ok := r.unitWords(j)
	if !ok || u.base != "second" || u.factor < 3600 || u.name == "century" || u.name == "quarter" || strings.HasSuffix(r.word(to-1), "s") {
		return measure{}, false
	}
	if !row && !r.running(i, to) {
		return measure{}, false
	}
	n := numeral{from: i, to: j, mant: v, place: 1}
	if row {
		n.to--
	}
	return measure{numeral: n, from: i, to: to, left: i, right: to, unit: u, unitFrom: j, unitTo: to, streak: true}, true
}

// rows are the words that say that days follow one another.
var rows = lexicon.NewSet("straight consecutive successive running")

// running reports whether the words around an ordinal day say that something
// has lasted: "its 14th week", "for a third day", "the fifth day of".
func (r *reader) running(i, to int) bool {
	if r.is(to, "in") && r.is(to+1, "a") && r.is(to+2, "row") || r.is(to, "running") {
		return true
	}
	if r.tag(to).Noun() || r.isMonth(to+1) || r.is(to, "'s") {
		return false
	}
	d := r.word(i - 1)
	own := d == "its" || d == "their" || d == "his" || d == "her" || d == "our"
	lasting := r.is(i-2, "for") || r.is(i-2, "into") || r.is(i-2, "entered") || r.is(i-2, "enters") || r.is(i-2, "entering")
	return own && (r.is(i-2, "in") || lasting) || (r.article(i-1) || d == "the") && (lasting || r.is(to, "of") && !r.isMonth(to+1))
}

// ordinal reads "ninth", "14th", "twenty-first" and returns its value.
func (r *reader) ordinal(i int) (float64, int) {
	if v, ok := ordinals[r.word(i)]; ok {
		return v, i + 1
	}
	if r.kind(i) == digit && r.glued(i+1) && ends.Get(r.word(i+1)) {
		return r.a[i].num.value(0), i + 2
	}
	tens, ok := cardinals[r.word(i)]
	if ok && tens >= 20 && r.isDash(i+1) {
		if v, ok := ordinals[r.word(i+2)]; ok && v < 10 {
			return tens + v, i + 3
		}
	}
	return 0, i
}

// Ordinal reports whether a number, as Quantity.Number has it, is written as one in a
// row: "ninth", "twenty-first", "14th".
func Ordinal(number string) bool {
	n := strings.ToLower(number)
	if digits := strings.TrimLeft(n, "0123456789,"); len(digits) < len(n) {
		return ends.Get(digits)
	}
	words := strings.FieldsFunc(n, func(c rune) bool { return !unicode.IsLetter(c) })
	return len(words) > 0 && ordinals[words[len(words)-1]] > 0
}

// ends are the endings of ordinals in digits.
var ends = lexicon.NewSet("st nd rd th")
