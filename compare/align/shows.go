package align

import (
	"iter"
	"slices"
	"strings"
)

// What an axis looks at in two claims, in words that stand in the articles.

func kindNames(p *pair) string { return bothWords(p.a.claim.Kind.Name, p.b.claim.Kind.Name) }
func heads(p *pair) string     { return bothWords(p.a.claim.Head, p.b.claim.Head) }
func verbs(p *pair) string     { return bothWords(p.a.claim.Verb, p.b.claim.Verb) }
func measures(p *pair) string  { return bothWords(p.a.claim.Measure, p.b.claim.Measure) }
func holders(p *pair) string   { return bothWords(p.a.claim.Holder, p.b.claim.Holder) }
func groups(p *pair) string    { return bothWords(p.a.claim.Group, p.b.claim.Group) }

func namesShown(p *pair) string {
	return common(slices.Values(p.a.claim.Names), slices.Values(p.b.claim.Names), shortName)
}

func placesShown(p *pair) string {
	return common(slices.Values(p.a.claim.Places), slices.Values(p.b.claim.Places), strings.ToLower)
}

func wordsBeside(p *pair) string { return common(p.a.claim.Near.All(), p.b.claim.Near.All(), oneWord) }
func wordsSaid(p *pair) string   { return common(p.a.claim.Terms.All(), p.b.claim.Terms.All(), oneWord) }

func daysShown(p *pair) string {
	a, _ := days(p.a.claim)
	b, _ := days(p.b.claim)
	return bothWords(a.String(), b.String())
}

// bothWords returns the word that both sides have, or "a / b".
func bothWords(a, b string) string {
	switch {
	case a == b || b == "":
		return a
	case a == "":
		return b
	}
	return a + " / " + b
}

// mostShown is how many words that two claims share an explanation names.
const mostShown = 6

// common returns the words of a that are words of b, as key tells them.
func common(a, b iter.Seq[string], key func(string) string) string {
	in := map[string]bool{}
	for w := range b {
		in[key(w)] = true
	}
	var out []string
	for w := range a {
		if in[key(w)] && !slices.Contains(out, w) && len(out) < mostShown {
			out = append(out, w)
		}
	}
	return strings.Join(out, ", ")
}
