package number

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A motion is words that say that a figure rises or falls. A new one is one
// word here.
type motion struct {
	trend nlp.Trend
	of    moved
	verbs string // lemmas, with irregular forms behind "/"; all forms are made from them
	nouns string // those of verbs that are nouns too are not repeated
	words string // neither
}

// A moved is what a word of motion moves: it is a change with a percentage, but
// may be something else with miles, money or people. What moves little also
// moves all that stands above it.
type moved uint8

const (
	points   moved = iota // percent and points: who "adds 40 points" rises, who "adds 40 jobs" may not
	measures              // those, and units of measure: the town that "lost 3 percent", but not "$3 million" or a vote
	anything
)

var motions = []motion{
	{nlp.Up, anything,
		"rise/rose/risen climb jump gain increase grow/grew/grown soar surge rally swell/swollen expand leap/leapt spike strengthen rebound double triple treble quadruple rocket skyrocket widen escalate accelerate multiply inflate burgeon snowball spiral intensify heighten",
		"growth upturn uptick upswing expansion", "up upward upwards higher"},
	{nlp.Up, measures, "raise warm", "", "upped upping"},
	{nlp.Up, points, "advance add appreciate balloon boost bounce bump firm hike improve lift mount mushroom outperform ratchet recover zoom", "improvement recovery", ""},
	{nlp.Down, anything,
		"fall/fell/fallen drop decline slip slide/slid plunge plummet tumble shrink/shrank/shrunk cut/cut decrease reduce lower sink/sank/sunk slow dip ease weaken contract retreat slump dwindle diminish lessen halve narrow slash trim pare shave wane whittle curtail decelerate deflate",
		"reduction contraction slowdown downturn downtick falloff", "down downward downwards lower"},
	{nlp.Down, measures, "lose/lost shed/shed", "loss losses", ""},
	{nlp.Down, points, "collapse cool crash crater depreciate devalue dive/dove ebb erode moderate nosedive recede sag skid slim soften stumble subside tank taper underperform crumble deteriorate fade", "erosion depreciation", ""},
}

// A mover is one word of motion. A form may be of a verb and of a noun.
type mover struct {
	trend nlp.Trend
	of    moved
}

// movers leads from every form of the words of motion to what it says.
var movers = func() *lexicon.Words[mover] {
	m := lexicon.Room[mover](2047)
	for _, o := range motions {
		v := mover{o.trend, o.of}
		for verb := range strings.FieldsSeq(o.verbs) {
			for _, form := range forms(verb) {
				*m.At(form) = v
			}
		}
		for w := range strings.FieldsSeq(o.nouns + " " + o.words) {
			*m.At(w) = v
			*m.At(w + "s") = v
		}
	}
	return m
}()

// forms returns the forms of a verb, given with its irregular ones: "fall/fell".
// It makes some that no one writes, which do no harm.
func forms(verb string) []string {
	out := strings.Split(verb, "/")
	base := out[0]
	stem := strings.TrimSuffix(base, "e")
	out = append(out, base+"s", base+"es", stem+"ed", stem+"ing")
	if rally, ok := strings.CutSuffix(base, "y"); ok {
		return append(out, rally+"ies", rally+"ied")
	}
	last := base[len(base)-1:]
	return append(out, base+last+"ed", base+last+"ing") // "dipped"
}

// moves returns what words of motion mean with m: the least of the three that
// its number is.
func (m *measure) moves() moved {
	switch {
	case m.share, m.unit != nil && (m.unit.dim == nlp.Share || m.unit.name == "point"):
		return points
	case m.unit != nil:
		return measures
	}
	return anything
}

// trendOf returns the trend that the word at k gives to a number of the sort
// what, if it is a word of motion at all.
func (r *reader) trendOf(k int, what moved) nlp.Trend {
	v := movers.Get(r.word(k))
	if v.of < what || r.tag(k).Noun() && unmoved.Get(r.word(k)) {
		return nlp.NoTrend
	}
	return v.trend
}

// unmoved are the nouns of things that are no motion though their verbs are: "a
// $3 million contract".
var unmoved = lexicon.NewSet("contract contracts retreat retreats")
