package number

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A hedging is words that say how a number binds to the value meant.
type hedging struct {
	hedge nlp.Hedge
	words string // phrases; the words of one are joined by "_"
}

// hedgesBefore stand before the number. A new hedge is one word here.
var hedgesBefore = []hedging{
	{nlp.About, "about around some roughly approximately approx approx. circa ca. c. nearly almost near virtually practically ~ ≈ close_to approaching nearing neared nears estimated an_estimated est. " +
		"in_the_region_of in_the_order_of on_the_order_of in_the_neighborhood_of somewhere_around something_like or_so as_about pretty_much averaged averaging around_about not_quite getting_on_for perhaps maybe possibly more_or_less a_good barely hardly scarcely somewhere_near give_or_take"},
	{nlp.AtLeast, "at_least no_fewer_than no_less_than not_fewer_than not_less_than a_minimum_of minimum_of ≥ at_minimum at_a_minimum not_below no_lower_than as_few_as as_little_as as_low_as"},
	{nlp.MoreThan, "more_than over above exceeding exceeds exceeded upwards_of upward_of north_of in_excess_of greater_than higher_than larger_than bigger_than longer_than older_than better_than " +
		"over_the_age_of above_the_age_of heavier_than taller_than beyond topping topped surpassing surpassed exceed surpass surpasses tops >"},
	{nlp.AtMost, "up_to as_many_as as_much_as as_high_as as_long_as no_more_than not_more_than at_most a_maximum_of maximum_of ≤ no_longer_than no_greater_than no_higher_than not_exceeding not_above at_the_most at_a_maximum"},
	{nlp.LessThan, "less_than fewer_than under below lower_than smaller_than shorter_than younger_than under_the_age_of below_the_age_of shy_of short_of < sub_- south_of"},
}

// hedgesBehind stand behind the number, or behind what it counts.
var hedgesBehind = []hedging{
	{nlp.About, "or_so -_odd -_some -_ish or_thereabouts give_or_take"},
	{nlp.AtLeast, "or_more or_greater or_higher or_longer or_older or_over or_above and_up and_over and_above and_older and_more -_plus plus + at_least and_counting and_upwards or_upwards"},
	{nlp.AtMost, "or_less or_fewer or_lower or_younger or_under or_below or_shorter and_under and_younger at_most at_the_most tops"},
}

// softeners stand before a hedge and belong to it: "just over", "well under".
var softeners = lexicon.NewSet("just well slightly far much significantly considerably little bit barely comfortably")

// A phrase is the words of a hedge.
type phrase struct {
	words []string
	hedge nlp.Hedge
}

// hedgesEnding holds the hedges before a number by their last word, the
// longest first; hedgesStarting those behind it by their first.
var (
	hedgesEnding   = indexHedges(hedgesBefore, func(w []string) string { return w[len(w)-1] })
	hedgesStarting = indexHedges(hedgesBehind, func(w []string) string { return w[0] })
)

func indexHedges(table []hedging, key func([]string) string) map[string][]phrase {
	m := map[string][]phrase{}
	for _, h := range table {
		for _, f := range strings.Fields(h.words) {
			w := strings.Split(f, "_")
			m[key(w)] = insert(m[key(w)], phrase{w, h.hedge})
		}
	}
	return m
}

// insert puts p behind the phrases that are as long as it or longer.
func insert(ps []phrase, p phrase) []phrase {
	at := slices.IndexFunc(ps, func(o phrase) bool { return len(o.words) < len(p.words) })
	if at < 0 {
		at = len(ps)
	}
	return slices.Insert(ps, at, p)
}

// hedgeLeft returns the hedge that ends before atom i and where it begins; i
// when there is none. Of two in a row ("at least about", "perhaps as many as") the
// bound binds, the outer one where both are.
func (r *reader) hedgeLeft(i int) (nlp.Hedge, int) {
	h, from := nlp.Exactly, i
	for range 2 {
		next, f := r.hedgeOnce(from)
		if f == from || from < i && (r.is(f, "over") || r.is(f, "under")) {
			break // "went on over more than a decade"
		}
		if h == nlp.Exactly || next != nlp.About {
			h = next
		}
		from = f
	}
	if h == nlp.MoreThan || h == nlp.LessThan || h == nlp.AtLeast {
		for softeners.Get(r.word(from - 1)) {
			from--
		}
		if r.is(from, "little") || r.is(from, "bit") {
			if r.article(from - 1) {
				from--
			}
		}
	}
	return h, from
}

func (r *reader) hedgeOnce(i int) (nlp.Hedge, int) {
	if i <= 0 {
		return nlp.Exactly, i
	}
	if r.is(i-1, "top") && r.tag(i-1) == nlp.VB {
		return nlp.MoreThan, i - 1 // "could top 300", but "the top 300"
	}
	for _, p := range hedgesEnding[r.a[i-1].norm] {
		from := i - len(p.words)
		if from < 0 || !r.matches(from, p.words) {
			continue
		}
		if r.kind(from) == mark && r.kind(i) != digit || r.is(from, "as") && (r.is(from-1, "well") || r.is(from-1, "such")) {
			continue // "VARNA >> At least 14", "as well as about 14"
		}
		if r.is(from-1, "or") && sides.Get(r.word(from)) && sides.Get(r.word(from-2)) {
			break // "two points above or below 20 percent"
		}
		return p.hedge, from
	}
	return nlp.Exactly, i
}

// sides are the hedges of which two opposite ones say nothing.
var sides = lexicon.NewSet("above below over under")

// hedgeRight returns the hedge that begins behind m and where it ends.
func (r *reader) hedgeRight(m *measure) (nlp.Hedge, int) {
	i := m.to
	if i >= len(r.a) {
		return nlp.Exactly, i
	}
	for _, p := range hedgesStarting[r.a[i].norm] {
		if !r.matches(i, p.words) || r.kind(i) == mark && !r.glued(i) || r.is(i, "plus") && !r.tag(i+1).Noun() {
			continue
		}
		if r.is(i, "plus") && m.cur != nil {
			continue // "€300 plus tax"
		}
		if r.is(i, "+") && r.kind(i+1) == digit && r.glued(i+1) || r.is(i+len(p.words), "than") {
			continue // "two years and more than $5m"
		}
		return p.hedge, i + len(p.words)
	}
	return nlp.Exactly, i
}

func (r *reader) matches(from int, words []string) bool {
	for k, w := range words {
		if !r.is(from+k, w) {
			return false
		}
	}
	return true
}

// hedgedLeft reports whether a hedge ends before atom i.
func (r *reader) hedgedLeft(i int) bool {
	_, from := r.hedgeOnce(i)
	return from < i
}

// hedged puts the hedges around m on it.
func (r *reader) hedged(m *measure) {
	m.hedge, m.left = r.hedgeLeft(m.from)
	if m.left < m.from && (r.meansElse(m) || r.beside(m)) {
		m.hedge, m.left = nlp.Exactly, m.from
	}
	if b := r.betweenAt(m.left); m.high != nil && b >= 0 {
		m.left = b
		return
	}
	if m.left == m.from && r.is(m.from-1, "-") && r.is(m.from-2, "sub") {
		m.hedge, m.left = nlp.LessThan, m.from-2
	}
	if m.hedge != nlp.Exactly {
		return
	}
	if h, to := r.hedgeRight(m); to > m.to {
		m.hedge, m.right = h, to
		r.unitBehind(m)
	} else if m.about {
		m.hedge = nlp.About
	}
}

// unitBehind reads the unit behind the hedge that is joined to m: "20-odd years", "30+
// years old".
func (r *reader) unitBehind(m *measure) {
	if !m.bare() || !r.isDash(m.to) && !r.is(m.to, "+") && !r.is(m.to, "plus") {
		return
	}
	at := m.to
	if m.to = m.right; !r.isDash(m.to) {
		r.unit(m)
		r.old(m)
	}
	if m.to == m.right {
		m.to = at
		return
	}
	m.right = m.to
}

// beside reports whether the hedge of m tells a place or what a tale is of: "near two
// boats", "neared two islands", "over one of the boats", "a story about two rowers".
func (r *reader) beside(m *measure) bool {
	if m.left != m.from-1 || !m.bare() {
		return false
	}
	switch r.word(m.left) {
	case "near":
		return m.value() < 100
	case "nearing", "neared", "nears":
		return m.value() < 100 && r.noun(m.to) >= 0 // a harbour, not a count
	case "about":
		if told.Get(r.word(m.left-1)) && r.noun(m.to) >= 0 && m.value() < 1000 {
			return true
		}
	}
	return besides.Get(r.word(m.left)) && r.is(m.from, "one") && r.is(m.to, "of")
}

// besides are the hedges that tell a place before "one of the boats".
var besides = lexicon.NewSet("over above around about under below beyond")

// told are the words before "about" and what is told, sung or thought of: "a story about two
// rowers".
var told = lexicon.NewSet("anecdote anecdotes article articles ballad book books claims column comedy complaints concerns conversation documentary drama essay fable facts feelings film films folktale information " +
	"joke jokes joking lied lies lying movie movies musical myth myths narrative news novel opera opinion opinions play podcast poem poems post posts question questions rumors rumours series show song songs story stories " +
	"spoke speak speaking tale tales talk talked talking talks theories theory thriller tweet tweets video videos warning warnings worried worry worries")

// meansElse reports whether the words before a length of time only look like its
// hedge: "over five years" is when in "grew by 8% over five years", and what is
// "higher than a year ago" is no length.
func (r *reader) meansElse(m *measure) bool {
	if m.unit == nil || m.unit.dim != nlp.Time || m.age || m.attr {
		return false
	}
	then := point.Get(r.word(m.to)) && !r.is(m.to+1, "than")
	if r.is(m.from-1, "than") && then {
		return levels.Get(r.word(m.from-2)) || len(r.m) > 0 && r.m[len(r.m)-1].right == m.left
	}
	return r.is(m.left, "over") && !then && !enduring.Get(r.word(m.left-1)) && !(m.left == 0 && r.is(m.to, "of"))
}

// levels are the comparatives of what has no length: "higher than a year ago".
var levels = lexicon.NewSet("better bigger cheaper greater heavier higher larger lower smaller stronger weaker worse")

// enduring are the words between which and a length of time "over" is a hedge: "for
// over an hour", "it lasted over three weeks".
var enduring = lexicon.NewSet("after at be been being by for in is last lasted lasting lasts now of ran require required requires run serve served serving " +
	"since spend spending spends spent take taken takes taking than took until wait waited waiting was were with within")
