package event

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"crossclaim/nlp"
)

// label describes an event for people: the headline that says most of what its
// articles tell, or the names that most of them begin with where none has one,
// and its first date.
func label(docs []*nlp.Document) string {
	some := docs[:min(len(docs), labelArticles)]
	text := headline(some)
	if text == "" {
		text = names(some)
	}
	if day := firstDay(docs); day != 0 {
		text = strings.TrimPrefix(text+" · "+day.String(), " · ")
	}
	return text
}

// labelArticles is how many articles of an event can name it.
const labelArticles = 200

// headline returns the title whose words stand in most of the other articles,
// of several the earliest, those without a date last.
func headline(docs []*nlp.Document) string {
	titled := slices.DeleteFunc(slices.Clone(docs), func(d *nlp.Document) bool { return d.Title == "" })
	switch len(titled) {
	case 0:
		return ""
	case 1:
		return bare(titled[0])
	}
	in := map[uint64]int{}
	var words []uint64
	for _, d := range docs {
		words = contentWords(words[:0], d.Title, labelText(d))
		for _, w := range words {
			in[w]++
		}
	}
	title, most, first := "", -1.0, nlp.Day(0)
	for _, d := range titled {
		said, day := inCommon(bare(d), in), cmp.Or(d.Published, nlp.Day(math.MaxInt32))
		if said > most || said == most && day < first {
			title, most, first = bare(d), said, day
		}
	}
	return title
}

// bare returns the title of d without what sites put behind it: "Ferry sinks" of
// "Ferry sinks - KELM 4 - News and weather" and of "Ferry sinks | News".
func bare(d *nlp.Document) string {
	title, _, _ := strings.Cut(d.Title, " | ")
	if title = strings.TrimRight(title, " -"); title == "" {
		return d.Title
	}
	parts := strings.Split(title, " - ")
	for i := 1; i < len(parts); i++ {
		if namesOutlet(parts[i], d.Source) {
			return strings.Join(parts[:i], " - ")
		}
	}
	return title
}

// namesOutlet reports whether a part of a title is the outlet's name, "Kelm Courier"
// of "kelmcourier.example", or begins with its letters, "KELM 4 News" of "kelm.example".
func namesOutlet(part, source string) bool {
	name, outlet := squeezed(part), squeezed(source)
	if len(name) < 3 || len(outlet) < 3 {
		return false
	}
	first, _, _ := strings.Cut(part, " ")
	letters := len(first) >= 3 && first == strings.ToUpper(first) && strings.HasPrefix(outlet, squeezed(first))
	return letters || strings.Contains(outlet, name) || strings.Contains(name, outlet)
}

// squeezed returns the letters and digits of s in lower case.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// inCommon returns how much a title says of what articles have in common: how
// many others its words stand in. It counts less in a long title, which says
// other things as well.
func inCommon(title string, in map[uint64]int) float64 {
	words := contentWords(nil, title)
	others := 0
	for _, w := range words {
		others += in[w] - 1
	}
	return float64(others) / math.Sqrt(float64(max(1, len(words))))
}

// contentWords appends the words of texts that may tell a story to words, which
// is empty: each once, by hash.
func contentWords(words []uint64, texts ...string) []uint64 {
	for _, t := range texts {
		eachWord(t, func(w string, _ int, _ bool) {
			if m, ok := mentionOf(w, true); ok {
				words = append(words, m.word)
			}
		})
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// labelLead is how many bytes of an article can name its event.
const labelLead = 800

func labelText(d *nlp.Document) string { return d.Text[:min(labelLead, len(d.Text))] }

func firstDay(docs []*nlp.Document) nlp.Day {
	var day nlp.Day
	for _, d := range docs {
		if d.Published != 0 && (day == 0 || d.Published < day) {
			day = d.Published
		}
	}
	return day
}
