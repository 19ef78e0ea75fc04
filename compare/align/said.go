package align

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// said returns the words of a statement as terms, sorted and unique, and the sum of
// their weights. The name of its own speaker says nothing.
func (x *lexis) said(c *nlp.Claim, speaker []string) ([]term, float64) {
	out, sum := make([]term, 0, c.Terms.Len()+2), 0.0
	names := wordsOf(c.Names)
	add := func(w string, share float64) {
		id := x.root[x.id(w)]
		if slices.Contains(speaker, w) || slices.ContainsFunc(out, func(t term) bool { return t.id == id }) {
			return
		}
		if slices.Contains(names, w) {
			share *= ofName
		}
		if x.news[id] == 0 {
			x.news[id] = inNews(oneWord(w))
		}
		t := term{id, share * x.rarity(id) * x.news[id]}
		out, sum = append(out, t), sum+t.weight
	}
	for w := range c.Terms.All() {
		if a, b, two := parted(w); two {
			add(a, ofPart)
			add(b, ofPart)
		} else {
			add(w, 1)
		}
	}
	slices.SortFunc(out, func(a, b term) int { return int(a.id - b.id) })
	return out, sum
}

// inNews returns how much a word tells of a statement, whatever the event: "year"
// and "people" tell little, and a very rare word not much more than a rare one. It is 1
// for the 1,100th word of the news.
func inNews(w string) float64 {
	return min(1.2, max(0.3, (lexicon.Rarity(w)-3)/4))
}

// ofPart is what each part of a word of two parts tells, of 1.
const ofPart = 0.6

// parted returns the parts of a word of two with a hyphen: a "foreign-backed plot"
// is foreign. "Jo-Ann" is one.
func parted(w string) (a, b string, two bool) {
	a, b, two = strings.Cut(w, "-")
	return a, b, two && len(a) > 3 && len(b) > 3 && !strings.Contains(b, "-")
}

// ofName is what a word of a name tells, of 1: all that is said in an event is about a
// few people and places.
const ofName = 0.4

// wordsOf returns the words of names in lower case.
func wordsOf(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, strings.Fields(strings.ToLower(n))...)
	}
	return out
}
