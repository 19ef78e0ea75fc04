package number

import (
	"math"
	"strings"
	"unicode/utf8"

	"crossclaim/nlp/lexicon"
)

// scale reads the scale words and suffixes behind a number.
func (r *reader) scale(n *numeral, money bool) {
	if n.digits {
		r.suffix(n, money)
	}
	for {
		j := n.to
		if r.isDash(j) && scales[r.word(j+1)] >= 100 {
			j++
		}
		s := scales[r.word(j)]
		if s == 0 || r.is(j, "score") && (n.digits || n.value() > 9 || !plural(r.tag(j+1))) || s == 100 && !n.digits && !n.about || !n.digits && n.mult > 1 {
			return
		}
		r.times(n, s)
		n.to = j + 1
	}
}

// times multiplies a number by a scale; powers of ten go into the exponent.
// A dozen is the precision of what is counted in dozens.
func (r *reader) times(n *numeral, s float64) {
	e := math.Log10(s)
	ten := e == math.Trunc(e)
	switch {
	case ten:
		n.exp += int(e)
	default:
		n.mant *= s
	}
	switch {
	case n.place != 0:
		n.place *= s
	case !ten && !n.decimal:
		n.place = s
	}
	n.scaled = true
	n.mult = max(n.mult, 1) * s
}

// suffix reads a scale that touches the digits: "3bn", "4.3M", "10k". A small
// "m" is a metre unless money or a counted noun says otherwise.
func (r *reader) suffix(n *numeral, money bool) {
	w := r.word(n.to)
	s, ok := suffixes[w]
	switch {
	case !ok, !r.glued(n.to) && !money && w != "bn" && w != "mn" && w != "tn" && w != "bln" && w != "mln":
		return
	case !money && w == "m" && !r.upper(n.to) && !r.millions(n), !money && (w == "mm" || w == "t"), !money && w == "b" && !r.upper(n.to):
		return
	}
	r.times(n, s)
	n.to++
}

// millions reports whether the small "m" behind n is a million: of what is counted behind
// it ("2m fish", "2m of them"), of those who follow somebody ("2m on Facebook"), or of a
// number that the words before speak of ("the number of anglers was 7.1m").
func (r *reader) millions(n *numeral) bool {
	j := n.to + 1
	switch {
	case plural(r.tag(j)), r.is(j, "people"), unvarying.Get(r.word(j)):
		return true
	case r.is(j, "of"):
		return r.is(j+1, "them") || r.is(j+1, "whom") || r.is(j+1, "us") || r.is(j+1, "those")
	case r.is(j, "on"):
		return networks.Get(r.word(j + 1))
	}
	_, i := r.hedgeLeft(n.from)
	return equating.Get(r.word(i-1)) && r.numberOf(i-1) || r.is(i-1, "from") && r.numberOf(i-1)
}

// numberOf reports whether "the number of" stands before atom i in its sentence, with
// things that are counted behind it.
func (r *reader) numberOf(i int) bool {
	for k := i - 1; k >= max(1, i-afar); k-- {
		if r.is(k, "of") && r.is(k-1, "number") {
			return plural(r.tag(k+1)) || plural(r.tag(k+2)) || r.is(k+1, "people")
		}
	}
	return false
}

// afar is how many words may stand between "the number of" and the number: what the
// counted are takes up a clause.
const afar = 24

// networks are where people follow one another.
var networks = lexicon.NewSet("bluesky facebook instagram linkedin reddit snapchat telegram threads tiktok twitch twitter wechat weibo whatsapp x youtube")

// powers reads "× 10" with its exponent: "2.998×10−8", "4 x 10^6", "3×10⁸".
func (r *reader) powers(n *numeral) {
	j := n.to
	if !r.is(j, "×") && !r.is(j, "x") || !r.is(j+1, "10") {
		return
	}
	j += 2
	sign := 1
	if r.is(j, "^") {
		j++
	}
	if (r.isDash(j) || r.is(j, "⁻")) && r.glued(j) {
		sign, j = -1, j+1
	}
	e, to := r.exponent(j)
	if to > j && e <= 300 {
		n.exp, n.to, n.scaled = n.exp+sign*e, to, true
	}
}

// exponent reads the digits at j, raised or not.
func (r *reader) exponent(j int) (e, to int) {
	if r.kind(j) == digit && r.glued(j) && r.a[j].num.count < 4 {
		return int(r.a[j].num.mant), j + 1
	}
	for j < len(r.a) && r.glued(j) && e < 100 {
		d := strings.Index(raised, r.a[j].norm)
		if d < 0 {
			break
		}
		e = e*10 + utf8.RuneCountInString(raised[:d])
		j++
	}
	return e, j
}

// raised holds the raised digits in order.
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"
