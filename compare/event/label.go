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

// label describes an event for people: its first headline, or the names that
// most of its articles begin with where none has one, and its first date.
func label(docs []*nlp.Document) string {
	text := headline(docs)
	if text == "" {
		text = names(docs)
	}
	if day := firstDay(docs); day != 0 {
		text = strings.TrimPrefix(text+" · "+day.String(), " · ")
	}
	return text
}

// headline returns the title of the earliest article that has one.
func headline(docs []*nlp.Document) string {
	title := ""
	var day nlp.Day
	for _, d := range docs {
		if d.Title != "" && (title == "" || d.Published != 0 && (day == 0 || d.Published < day)) {
			title, day = d.Title, d.Published
		}
	}
	return title
}

// names lists the names that most of the articles begin with.
func names(docs []*nlp.Document) string {
	in, name := map[string]int{}, map[string]string{}
	for _, d := range docs {
		for l, w := range leadNames(d) {
			in[l]++
			if name[l] == "" || w < name[l] {
				name[l] = w
			}
		}
	}
	keys := make([]string, 0, len(in))
	for l := range in {
		keys = append(keys, l)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(in[b]-in[a], cmp.Compare(a, b)) })
	var parts []string
	for _, l := range keys[:min(labelNames, len(keys))] {
		parts = append(parts, name[l])
	}
	return strings.Join(parts, ", ")
}

// leadNames returns the words with a capital inside the first sentences of d,
// by their stems.
func leadNames(d *nlp.Document) map[string]string {
	out := map[string]string{}
	eachWord(d.Text[:min(labelLead, len(d.Text))], func(w string, inside bool) {
		r, size := utf8.DecodeRuneInString(w)
		l := stem(strings.ToLower(w))
		if inside && unicode.IsUpper(r) && len(w) > size && !common[l] {
			out[l] = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		}
	})
	return out
}

// labelLead is how many bytes of an article can name its event.
const labelLead = 800

func firstDay(docs []*nlp.Document) nlp.Day {
	var day nlp.Day
	for _, d := range docs {
		if d.Published != 0 && (day == 0 || d.Published < day) {
			day = d.Published
		}
	}
	return day
}
