package number

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// trended sets the trend that the words around m give it: the plus sign of
// "+0.3%", the words before it, the words behind it.
func (r *reader) trended(m *measure) {
	if r.is(m.to, "of") && r.is(m.to+1, "the") && r.is(m.to+2, "time") {
		return // "was down 61 percent of the time"
	}
	what := m.moves()
	if r.is(m.numeral.from, "+") && what == points {
		m.trend = nlp.Up
		return
	}
	if r.raised(m) {
		what = points
	}
	for _, look := range []func(*measure, moved) nlp.Trend{r.trendBefore, r.trendOver, r.trendBy, r.trendOfNoun, r.trendBehind} {
		if m.trend = look(m, what); m.trend != nlp.NoTrend {
			return
		}
	}
}

// trendBefore reads a verb of motion right before m, with few words between:
// "rose 4%", "up another 4%". What stands behind "to" is the level reached.
func (r *reader) trendBefore(m *measure, what moved) nlp.Trend {
	i := m.left
	if r.is(i-1, "to") || i < m.from && reached.Get(r.word(i)) || m.unit != nil && m.unit.dim == nlp.Time {
		return nlp.NoTrend
	}
	if r.is(i-1, "off") && what == points {
		return nlp.Down // "sales, off 8 percent"
	}
	for k := i - 1; k >= max(0, i-5); k-- {
		if t := r.trendOf(k, what); t != nlp.NoTrend && (particle(r.word(k)) || !r.tag(k).Noun() && !r.still(k)) {
			if particle(r.word(k)) && !r.afloat(k, m) {
				return nlp.NoTrend
			}
			return t
		}
		if t := r.tag(k); t == nlp.Quote || r.article(k-1) && (t.Adjective() || t == nlp.VBG || r.is(k, "average") && !m.bare()) {
			continue // "up an alarming 16%"
		}
		if w := r.word(k); !trendBridges.Get(w) && !strings.HasSuffix(w, "ly") && !(weekdays.Get(w) && k == i-1) {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// reached are the hedges of the level that something moves to: "fell below 4%" is not
// by how much.
var reached = lexicon.NewSet("above below under")

// raised reports whether m stands between a verb of motion and the level reached, so
// that it is the change whatever its unit: "advanced $1.20 to $71.30". Who adds or
// loses $3m to $5m tells a range.
func (r *reader) raised(m *measure) bool {
	v := movers.Get(r.word(m.left - 1))
	if !r.is(m.right, "to") || v.of != points || strings.HasPrefix(r.word(m.left-1), "add") || r.tag(m.left-1).Noun() {
		return false
	}
	return r.kind(m.right+1) == digit || m.cur != nil && known.money[r.a[min(m.right+1, len(r.a)-1)].norm] == m.cur
}

// trendOver reads the verb of motion before what it moves by m percent: "upped its bid
// 5%", "cut costs 12 percent".
func (r *reader) trendOver(m *measure, what moved) nlp.Trend {
	i := m.left - 1
	if what != points || !r.tag(i).Noun() {
		return nlp.NoTrend
	}
	for k := i - 1; k >= max(0, i-far); k-- {
		if t := r.trendOf(k, measures); t != nlp.NoTrend && r.tag(k).Verb() {
			return t
		}
		if t := r.tag(k); !t.Noun() && !t.Adjective() && t != nlp.DT && t != nlp.PRPS && t != nlp.POS {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// still reports whether the word at k only looks like a verb of motion: "at a
// slow 2.1% rate".
func (r *reader) still(k int) bool { return r.tag(k) == nlp.JJ && stills.Get(r.word(k)) }

// stills are the adjectives that are verbs of motion too.
var stills = lexicon.NewSet("cool double firm moderate narrow slim slow triple")

func particle(w string) bool { return w == "up" || w == "down" }

// afloat reports whether "up" or "down" at k says that m changed: it is no
// particle of a verb of something else ("eats up 10 percent") and m is no
// distance ("came down 20 miles away").
func (r *reader) afloat(k int, m *measure) bool {
	if m.unit != nil && m.unit.dim == nlp.Length {
		return false
	}
	return !r.tag(k-1).Verb() || changes.Get(r.word(k-1)) || r.trendOf(k-1, points) != nlp.NoTrend
}

// trendBridges may stand between a verb of motion and its number.
var trendBridges = lexicon.NewSet("by a an another further only just as back slightly sharply up down upward downward more from whopping additional extra total of it them in value")

// far is how many words may stand between words of motion and "by" or "of".
const far = 8

// trendBy reads the verb of motion before "by", whatever it moves: "cut its
// main rate by 25 basis points".
func (r *reader) trendBy(m *measure, what moved) nlp.Trend {
	if !r.is(m.left-1, "by") {
		return nlp.NoTrend
	}
	for k := m.left - 2; k >= max(0, m.left-far); k-- {
		if v := movers.Get(r.word(k)); v.trend != nlp.NoTrend && (v.of != measures || what <= measures) {
			if particle(r.word(k)) && k == m.left-2 && what != points && !r.afloat(k, m) {
				return nlp.NoTrend // "voted down by 40 to 12"
			}
			if defeats.Get(r.word(k)) && (r.is(k+1, "to") || r.is(k+1, "against")) {
				return nlp.NoTrend // "lost to Moe by 4 points"
			}
			return v.trend // but who "lost by 40 votes" has not lost 40 votes
		}
		if r.kind(k) != word && !(r.is(k, ",") && k == m.left-2) || r.tag(k).Verb() || r.tag(k) == nlp.IN && !inside.Get(r.word(k)) {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// defeats are the words of motion that are no motion where one loses to another.
var defeats = lexicon.NewSet("lose loses losing loss lost")

// inside are the prepositions that may stand between a verb of motion and "by".
var inside = lexicon.NewSet("for in of on")

// trendOfNoun reads the noun of motion before "of": "a drop of 5 percent",
// "growth in exports of 3%".
func (r *reader) trendOfNoun(m *measure, what moved) nlp.Trend {
	if !r.is(m.left-1, "of") || m.value() < 0 {
		return nlp.NoTrend // "growth of -0.4%" is none
	}
	for k := m.left - 2; k >= max(0, m.left-far); k-- {
		if t := r.trendOf(k, what); t != nlp.NoTrend && r.tag(k).Noun() {
			return t
		}
		if w := r.tag(k); !w.Noun() && !r.is(k, "in") && w != nlp.DT {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// trendBehind reads the words of motion behind m: "5% higher", "a 5 percent
// rise", "a 5% year-on-year jump". A drop of 30 metres is a cliff.
func (r *reader) trendBehind(m *measure, what moved) nlp.Trend {
	if m.bare() || m.unit != nil && (m.unit.dim == nlp.Time || m.unit.dim == nlp.Length) {
		return nlp.NoTrend
	}
	j := m.right
	if t := compared[r.word(j)]; t != nlp.NoTrend && what == points {
		return t
	}
	if afterwards.Get(r.word(j)) && what != measures && !r.tag(j+1).Noun() && !r.is(j+1, "to") {
		return movers.Get(r.word(j)).trend
	}
	for k := j; k < j+far; k++ {
		if t := r.trendOf(k, what); t != nlp.NoTrend && r.tag(k).Noun() && !r.tag(k+1).Noun() {
			return t
		}
		if w := r.tag(k); !w.Noun() && !w.Adjective() && !r.isDash(k) && (!r.glued(k) || !r.isDash(k-1)) {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// moving reports whether words of motion stand before or behind m.
func (r *reader) moving(m *measure) bool {
	r.trended(m)
	return m.trend != nlp.NoTrend
}

// afterwards are the words of motion that stand behind their number.
var afterwards = lexicon.NewSet("up down higher lower")

// compared are the comparatives behind a percentage: "4% fewer visitors".
var compared = map[string]nlp.Trend{"more": nlp.Up, "fewer": nlp.Down, "less": nlp.Down}

// trendAround returns the trend of the nearest word of motion before atom i in
// the same stretch of words, for "from A to B".
func (r *reader) trendAround(i int) nlp.Trend {
	for k := i - 1; k >= max(0, i-12); k-- {
		if r.kind(k) == mark && !r.isDash(k) && !r.is(k, "'") || r.kind(k) == digit && !r.is(k+1, "%") && k < i-4 {
			return nlp.NoTrend
		}
		if t := r.trendOf(k, measures); t != nlp.NoTrend {
			return t
		}
		if changes.Get(r.word(k)) {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// changes are words of change without a direction.
var changes = lexicon.NewSet("change changed changes went go came come moved move revised revise swung turned extended shift shifted adjusted times edged ticked ended ending closed closing traded trading finished finishing inched crept gone goes going being marked moves was were is are been")

// changing reports whether words before "from" at atom i speak of a change, so
// that "from A to B" is two values.
func (r *reader) changing(i int) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if r.is(k, ";") || r.is(k, ":") || r.is(k, ",") && k < i-4 {
			return false
		}
		if w := r.word(k); r.trendOf(k, measures) != nlp.NoTrend || changes.Get(w) {
			return true
		} else if spreads.Get(w) {
			return false
		}
	}
	return false
}

// spread reports whether the word before "from" at atom i makes two values of which
// one is no change of the other: "vary from 2 to 5 million".
func (r *reader) spread(i int) bool { return spreads.Get(r.word(i - 1)) }

// spreads are words that make "from A to B" a range, in either direction:
// "ranged from -18 to -34".
var spreads = lexicon.NewSet("range ranged ranges ranging varied vary varies varying anywhere estimates aged ages anything")
