package name

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// An entity is what one or more names of the article stand for.
type entity struct {
	name   string // as first written in full
	thing  bool   // a storm, a law: no vote makes it anything
	place  string // canonical name in the gazetteer, "" when it is in none
	title  string
	sort   lexicon.PlaceSort
	votes  [Nationality + 1]int
	gender [lexicon.Female + 1]int
	roles  []string // nouns that describe it: "president", "ambassador"
	words  int      // how many words its name has
	sure   int      // mentions where the capital means something
	into   int      // the entity that it is a short name of, or -1
	first  int      // index of its first mention
}

// A mention is one occurrence of an entity before it is resolved.
type mention struct {
	entity int
	span   nlp.Span
	field  nlp.Field
}

// entityOf returns the index of the entity of a name, a new one if need be.
func (f *finder) entityOf(name string) int {
	if i, ok := f.byName[name]; ok {
		return i
	}
	i := len(f.entities)
	f.byName[name] = i
	e := entity{name: name, words: 1 + strings.Count(name, " "), into: -1, first: len(f.mentions)}
	if p, ok := lexicon.PlaceNamed(name); ok {
		e.place, e.sort = p.Name, p.Sort
	} else if first, rest, ok := strings.Cut(name, " "); ok && is(strings.ToLower(first), direction) {
		if _, ok := lexicon.PlaceNamed(rest); ok { // "Southeast Asia"
			e.place, e.sort = name, lexicon.Region
		}
	}
	f.entities = append(f.entities, e)
	return i
}

// kind returns the type with the most votes. Of a tie the first in the order
// Person, Place, Org wins; without votes it is Other.
func (e *entity) kind() Type {
	best := Other
	if e.thing {
		return best
	}
	for _, t := range []Type{Person, Place, Org, Nationality} {
		if e.votes[t] > 0 && (best == Other || e.votes[t] > e.votes[best]) {
			best = t
		}
	}
	return best
}

// sex returns the gender with the most votes.
func (e *entity) sex() lexicon.Gender {
	switch {
	case e.gender[lexicon.Male] > e.gender[lexicon.Female]:
		return lexicon.Male
	case e.gender[lexicon.Female] > e.gender[lexicon.Male]:
		return lexicon.Female
	}
	return lexicon.NoGender
}

// describe notes a role and a title of e.
func (e *entity) describe(role, title string) {
	if one, ok := ofOne[role]; ok {
		role = one
	}
	last := title[strings.LastIndexByte(title, ' ')+1:]
	if one, ok := ofOne[strings.ToLower(last)]; ok { // "Sens. Ana Ruiz and Bo Holt"
		title = title[:len(title)-len(last)] + last[:1] + one[1:]
	}
	if role != "" {
		e.roles = append(e.roles, role)
		if is(role, man) {
			e.gender[lexicon.Male] += 3
		}
		if is(role, woman) {
			e.gender[lexicon.Female] += 3
		}
	}
	if title != "" && (e.title == "" || lowerCase(e.title) && !lowerCase(title)) {
		e.title = title
	}
}

// ofOne leads from the plural of a title to the title of each.
var ofOne = map[string]string{
	"sens.": "sen.", "reps.": "rep.", "govs.": "gov.", "drs.": "dr.", "senators": "senator", "representatives": "representative", "governors": "governor",
	"presidents": "president", "ministers": "minister", "mayors": "mayor", "judges": "judge", "justices": "justice", "generals": "general",
	"congressmen": "congressman", "secretaries": "secretary", "ambassadors": "ambassador",
}

func lowerCase(s string) bool { return s[0] >= 'a' && s[0] <= 'z' }
