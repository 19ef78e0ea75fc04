package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// labelNames is how many names a label gives.
const labelNames = 3

// longestName is how many words a name in a label has at most.
const longestName = 5

// A tally is how many articles have something, and how often.
type tally struct {
	text           string // as it is written
	articles, here int    // here is the number of the last article
	times          int
}

// A tallies counts things under their names in lower case.
type tallies map[string]*tally

// add counts text in the article of a number.
func (t tallies) add(text string, article int) {
	key := strings.ToLower(text)
	x := t[key]
	if x == nil {
		x = &tally{text: text, here: -1}
		t[key] = x
	}
	if x.here != article {
		x.here = article
		x.articles++
	}
	x.times++
	x.text = max(x.text, text) // "Lisbon" rather than the "LISBON" of a dateline
}

// ranked returns what was counted, that of most articles first, and of these in the
// order of then.
func (t tallies) ranked(then func(a, b *tally) int) []*tally {
	var all []*tally
	for _, x := range t {
		all = append(all, x)
	}
	slices.SortFunc(all, func(a, b *tally) int {
		return cmp.Or(b.articles-a.articles, then(a, b), cmp.Compare(a.text, b.text))
	})
	return all
}

// byTimes puts what is said most often first, byLength what has most words.
func byTimes(a, b *tally) int  { return b.times - a.times }
func byLength(a, b *tally) int { return strings.Count(b.text, " ") - strings.Count(a.text, " ") }

// names lists the names that most of the articles begin with. They are counted by the
// word, as one article has "Ada Brann" and the next "Mrs Brann"; a word then stands
// for the longest of the names with it that as many articles have.
func names(docs []*nlp.Document) string {
	words, whole := tallies{}, tallies{}
	for i, d := range docs {
		eachName(labelText(d), func(name []string) {
			for _, w := range name {
				words.add(w, i)
			}
			for from := range name { // "Mayor Ada Brann" is "Ada Brann" too
				whole.add(strings.Join(name[from:], " "), i)
			}
		})
	}
	runs := whole.ranked(byLength)
	var parts []string
	for _, w := range words.ranked(byTimes) {
		if 2*w.articles < len(docs) || slices.ContainsFunc(parts, func(p string) bool { return holds(p, w.text) }) {
			continue
		}
		i := slices.IndexFunc(runs, func(r *tally) bool { return holds(r.text, w.text) })
		longer := slices.IndexFunc(parts, func(p string) bool { return holds(runs[i].text, p) })
		switch {
		case longer >= 0: // "Sandy" is there, and this is "Hurricane Sandy"
			parts[longer] = runs[i].text
		case len(parts) < labelNames:
			parts = append(parts, runs[i].text)
		}
	}
	return strings.Join(parts, ", ")
}

// holds reports whether w is one of the words of name.
func holds(name, w string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(p string) bool { return strings.EqualFold(p, w) })
}

// eachName calls f with the words of each name in text: words with a capital, one
// behind the other. A word that begins a sentence has one anyway, and is part of
// a name only where another follows; "St." and "Gov." say little by themselves.
func eachName(text string, f func(name []string)) {
	var name []string
	sure, end := false, 0 // whether name is one, and where it ends
	flush := func() {
		if sure {
			f(name)
		}
		name, sure = name[:0], false
	}
	eachWord(text, func(w string, at int, inside bool) {
		if text[end:at] != " " || len(name) == longestName {
			flush()
		}
		end = at + len(w)
		r, size := utf8.DecodeRuneInString(w)
		w, _ = strings.CutSuffix(w, "'s")
		w, _ = strings.CutSuffix(w, "’s")
		short := len(w) == size || len(w) <= 3 && strings.HasPrefix(text[end:], ".")
		if !unicode.IsUpper(r) || short || isCommon(strings.ToLower(w)) {
			flush()
			return
		}
		name = append(name, w)
		sure = sure || inside
		if at+len(w) < end { // "Lisbon's Mayor" are two
			flush()
		}
	})
	flush()
}
