package attrib

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
)

// A resolver knows who has been spoken of so far, and leads pronouns and titles
// back to names.
type resolver struct {
	names  *name.Index
	people []person // most lately mentioned last
	last   int      // index in people of the last speaker, or -1
}

// A person is somebody that the article has named.
type person struct {
	name, title string
	gender      gender
	sentence    int // of the latest mention
}

// A gender is what pronoun stands for a person; unknown fits all.
type gender uint8

const (
	unknown gender = iota
	male
	female
)

func newResolver(names *name.Index) *resolver { return &resolver{names: names, last: -1} }

// read notes the people that a sentence mentions.
func (r *resolver) read(s *nlp.Sentence) {
	if r.names == nil {
		return
	}
	for _, m := range r.names.In(s.Field, s.Span) {
		if m.Type == name.Person {
			r.mention(m, s.Index)
		}
	}
}

// mention makes a person the latest one mentioned.
func (r *resolver) mention(m name.Mention, sentence int) {
	p := person{name: m.Name, title: m.Title, gender: genderOf(m.Title), sentence: sentence}
	for i := range r.people {
		if old := r.people[i]; old.name == m.Name {
			p.gender = max(p.gender, old.gender)
			if p.title == "" {
				p.title = old.title
			}
			r.people[i] = p
			return
		}
	}
	r.people = append(r.people, p)
}

// genderOf reads the gender off a title.
func genderOf(title string) gender {
	switch t := strings.ToLower(title); {
	case strings.HasPrefix(t, "mr"), strings.Contains(t, "spokesman"), strings.Contains(t, "king"), strings.Contains(t, "chairman"), strings.HasPrefix(t, "sir"):
		if strings.HasPrefix(t, "mrs") {
			return female
		}
		return male
	case strings.HasPrefix(t, "ms"), strings.Contains(t, "spokeswoman"), strings.Contains(t, "queen"), strings.Contains(t, "lady"), strings.HasPrefix(t, "dame"):
		return female
	}
	return unknown
}

// pronouns lead to the gender of the people they stand for.
var pronouns = map[string]gender{"he": male, "his": male, "him": male, "himself": male, "she": female, "her": female, "hers": female, "herself": female}

// pronoun returns the index of the person that a pronoun stands for, or -1: the
// last speaker if it fits, else the one mentioned latest.
func (r *resolver) pronoun(word string, sentence int) int {
	g := pronouns[word]
	if g == unknown {
		return -1
	}
	best := -1
	for i := range r.people {
		if p := &r.people[i]; (p.gender == unknown || p.gender == g) && (best < 0 || p.sentence > r.people[best].sentence) {
			best = i
		}
	}
	if k := r.last; k >= 0 && (r.people[k].gender == unknown || r.people[k].gender == g) && r.people[k].sentence >= sentence-2 {
		best = k
	}
	if best >= 0 {
		r.people[best].gender = g
	}
	return best
}

// titled returns the index of the latest person whose title holds a word, or -1.
func (r *resolver) titled(word string) int {
	best := -1
	for i := range r.people {
		p := &r.people[i]
		if p.title != "" && hasWord(strings.ToLower(p.title), word) && (best < 0 || p.sentence > r.people[best].sentence) {
			best = i
		}
	}
	return best
}

// hasWord reports whether one of the words of s is word.
func hasWord(s, word string) bool {
	for f := range strings.FieldsSeq(s) {
		if f == word {
			return true
		}
	}
	return false
}

// named returns the index of a person, or -1.
func (r *resolver) named(full string) int {
	for i := range r.people {
		if r.people[i].name == full {
			return i
		}
	}
	return -1
}
