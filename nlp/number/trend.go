package number

import (
	"strings"

	"crossclaim/nlp"
)

// trendWords are the words that say that what follows is a change, with its
// direction. All forms are listed: a lemma would not tell "cut" from "cutter".
var trendWords = trends(map[nlp.Trend]string{
	nlp.Up: "up upward upwards rise rises rose risen rising raise raises raised raising climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining " +
		"increase increases increased increasing grow grows grew grown growing advance advances advanced advancing soar soars soared soaring surge surges surged surging " +
		"rally rallies rallied rallying swell swells swelled swollen expand expands expanded expanding leap leaps leaped leapt higher spike spikes spiked strengthen strengthened rebound rebounds rebounded double doubles doubled doubling triple triples tripled tripling quadruple quadrupled",
	nlp.Down: "down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lose loses lost losing slip slips slipped slipping " +
		"slide slides slid sliding plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking " +
		"cut cuts cutting decrease decreases decreased decreasing reduce reduces reduced reducing lower lowers lowered lowering sink sinks sank sunk shed sheds shedding " +
		"slow slows slowed slowing downward downwards dip dips dipped ease eases eased weaken weakened contract contracts contracted retreat retreated slump slumps slumped dwindle dwindled",
})

func trends(lists map[nlp.Trend]string) map[string]nlp.Trend {
	m := map[string]nlp.Trend{}
	for t, words := range lists {
		for _, w := range strings.Fields(words) {
			m[w] = t
		}
	}
	return m
}

// between are the words that may stand between a trend word and its number.
var trendBridges = map[string]bool{"by": true, "a": true, "an": true, "another": true, "further": true, "only": true, "just": true, "as": true, "back": true, "slightly": true, "sharply": true, "to": true, "up": true, "down": true, "upward": true, "downward": true, "further,": true, "more": true, "from": true, "whopping": true, "additional": true, "extra": true, "total": true, "of": true, "it": true, "them": true, "in": true, "value": true}

// ambiguous are the trend words that mean something else with money and votes:
// "raised $2m", "lost by 40 votes".
var ambiguous = map[string]bool{"raise": true, "raises": true, "raised": true, "raising": true, "lose": true, "loses": true, "lost": true, "losing": true, "shed": true}

// trendLeft returns the trend that the words before atom i give a number;
// measured says that it has a unit of measure.
func (r *reader) trendLeft(i int, measured bool) nlp.Trend {
	for k := i - 1; k >= max(0, i-4); k-- {
		w := r.word(k)
		if t := trendWords[w]; t != nlp.NoTrend && (measured || !ambiguous[w]) && !r.is(i-1, "to") {
			if (w == "up" || w == "down") && r.tag(k) == nlp.RP && !changes[r.word(k-1)] {
				return nlp.NoTrend // "eats up 10 percent"
			}
			if r.tag(k).Verb() || r.tag(k).Adjective() || w == "up" || w == "down" || !r.tag(k).Noun() {
				return t
			}
		}
		if !trendBridges[w] && !strings.HasSuffix(w, "ly") {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// trendAround returns the trend of the nearest trend word before atom i in the
// same stretch of words, for "from A to B".
func (r *reader) trendAround(i int) nlp.Trend {
	for k := i - 1; k >= max(0, i-12); k-- {
		if r.kind(k) == mark && !r.isDash(k) && !r.is(k, "'") || r.kind(k) == digit && !r.is(k+1, "%") && k < i-4 {
			return nlp.NoTrend
		}
		if t := trendWords[r.word(k)]; t != nlp.NoTrend {
			return t
		}
		if changes[r.word(k)] {
			return nlp.NoTrend
		}
	}
	return nlp.NoTrend
}

// changes are words of change without a direction.
var changes = map[string]bool{"change": true, "changed": true, "changes": true, "went": true, "go": true, "moved": true, "move": true, "revised": true, "revise": true, "swung": true, "turned": true, "extended": true, "shift": true, "shifted": true, "adjusted": true, "times": true, "edged": true, "ticked": true, "ended": true, "closed": true, "inched": true, "gone": true, "goes": true, "moves": true, "was": true, "were": true, "is": true, "are": true, "been": true}

// changing reports whether words before "from" at atom i speak of a change, so
// that "from A to B" is two values.
func (r *reader) changing(i int) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if r.is(k, ";") || r.is(k, ":") || r.is(k, ",") && k < i-4 {
			return false
		}
		if w := r.word(k); trendWords[w] != nlp.NoTrend || changes[w] {
			return true
		} else if spreads[w] {
			return false
		}
	}
	return false
}

// spread reports whether a word right before "from" at atom i makes it the
// start of a range, in either direction: "ranged from -18 to -34".
func (r *reader) spread(i int) bool { return spreads[r.word(i-1)] }

// spreads are words that make "from A to B" a range.
var spreads = map[string]bool{"range": true, "ranged": true, "ranges": true, "ranging": true, "varied": true, "vary": true, "varies": true, "varying": true, "anywhere": true, "estimates": true, "aged": true, "ages": true, "anything": true}
