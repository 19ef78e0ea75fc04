package judge

import (
	"slices"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// An axis is one circumstance that may explain why two figures differ.
type axis struct {
	Reason compare.Reason
	Says   string // what a reader is told when it explains a difference
	// Parts returns how the axis parts two claims, in words; "" when it does
	// not, or when one side does not say.
	Parts func(a, b *nlp.Claim) string
}

// axes are tried in this order.
var axes = []axis{
	{compare.Speaker, "they were given by different speakers", bySpeaker},
	{compare.Time, "they stand for different times", byTime},
	{compare.Place, "they stand for different places", byPlaces},
	{compare.Group, "they count different groups", byGroup},
	{compare.Definition, "they do not count quite the same thing", byDefinition},
	{compare.Unit, "they were given in different units", byUnit},
}

// reasonOf returns the first axis that parts every differing pair: what
// explains only some of the differences explains none.
func reasonOf(across []pair) compare.Reason {
	if a := axisOf(across); a != nil {
		return a.Reason
	}
	return compare.Unexplained
}

func axisOf(across []pair) *axis {
	for i := range axes {
		parts := func(p pair) bool {
			return p.step.Verdict != compare.Differ || axes[i].Parts(p.a, p.b) != ""
		}
		if all(across, parts) {
			return &axes[i]
		}
	}
	return nil
}

func all[T any](s []T, f func(T) bool) bool {
	return !slices.ContainsFunc(s, func(x T) bool { return !f(x) })
}

// bySpeaker parts claims of two speakers. "Berg" and "Mayor Anna Berg" are one, "police"
// and "Police" too.
func bySpeaker(a, b *nlp.Claim) string {
	x, y := speakerOf(a), speakerOf(b)
	if strings.EqualFold(lastWord(x), lastWord(y)) {
		return ""
	}
	return versus(x, y)
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// speakerOf returns the name of who gave c; "" is the article's own voice.
func speakerOf(c *nlp.Claim) string {
	if c.Attribution == nil || c.Attribution.Speaker == nil {
		return ""
	}
	return c.Attribution.Speaker.Name
}

// byTime parts claims that speak of days that do not meet, or that were
// published on different days and do not say which day they speak of.
func byTime(a, b *nlp.Claim) string {
	if a.Time.Known() && b.Time.Known() {
		if a.Time.From > b.Time.To && b.Time.To != 0 || b.Time.From > a.Time.To && a.Time.To != 0 {
			return versus(a.Time.From.String(), b.Time.From.String())
		}
		return ""
	}
	if !growing[a.Kind.Name] {
		return ""
	}
	return versus(a.Doc.Published.String(), b.Doc.Published.String())
}

// growing lists the kinds whose figures change from one day's report to the
// next.
var growing = map[string]bool{"killed": true, "injured": true, "missing": true, "displaced": true, "detained": true, "hostages": true, "crowd": true, "votes": true, "vote_share": true}

func byPlaces(a, b *nlp.Claim) string {
	for _, p := range a.Places {
		if slices.Contains(b.Places, p) {
			return ""
		}
	}
	return versus(first(a.Places), first(b.Places))
}

func byGroup(a, b *nlp.Claim) string { return versus(a.Group, b.Group) }

// byDefinition parts claims that count other things. "People" may be any of
// them.
func byDefinition(a, b *nlp.Claim) string {
	if a.Quantity == nil || b.Quantity == nil || anyone[a.Head] || anyone[b.Head] || a.With == b.With && oneNoun(a.Head, b.Head) {
		return ""
	}
	return versus(counted(a), counted(b))
}

// oneNoun reports whether two nouns are synonyms, or one is the longer for the
// other: "crew" and "crewmember".
func oneNoun(a, b string) bool {
	return a != "" && b != "" && (lexicon.OneWord(a) == lexicon.OneWord(b) || strings.HasPrefix(a, b) || strings.HasPrefix(b, a))
}

// counted names what c counts: "guest", "guest and staff".
func counted(c *nlp.Claim) string {
	if c.With == "" {
		return c.Head
	}
	return c.Head + " and " + c.With
}

var anyone = map[string]bool{"person": true, "people": true, "other": true, "individual": true}

func byUnit(a, b *nlp.Claim) string {
	if a.Quantity == nil || b.Quantity == nil || a.Quantity.Dimension == nlp.Count {
		return ""
	}
	return versus(a.Quantity.Unit, b.Quantity.Unit)
}

// versus returns "a / b" when both are known and not the same.
func versus(a, b string) string {
	if a == "" || b == "" || a == b {
		return ""
	}
	return a + " / " + b
}

func first(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return s[0]
}
