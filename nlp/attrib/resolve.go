package attrib

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
)

// A resolver leads the pronouns and roles of speakers back to people. It asks
// nlp/name, and knows who spoke last: people go on speaking.
type resolver struct {
	names   *name.Index
	last    *name.Mention // of the person who spoke last, or nil
	since   int           // where the sentence ends in which they did
	unnamed *nlp.Speaker  // the last speaker where nothing but a noun says who they are, and last stands for them

	nobody []string // roles that no one in the article plays
}

// pronouns lead to the gender of the person they stand for.
var pronouns = map[string]lexicon.Gender{"he": lexicon.Male, "his": lexicon.Male, "she": lexicon.Female, "her": lexicon.Female}

// person returns the mention of the person that the head of a report's speaker
// stands for, or nil: a pronoun, or the role in "the president".
func (r *resolver) person(x *scene, rep *report, words tokens, head int) *name.Mention {
	tok := x.toks[head]
	gender, pronoun := pronouns[tok.Norm]
	if !pronoun && (!x.plainRole(words, head) || slices.Contains(r.nobody, tok.Norm)) {
		return nil
	}
	if pronoun {
		return r.pronoun(x, rep, tok, gender)
	}
	m := r.names.Resolve(x.s.Field, tok.Start, tok.Norm, nil)
	if m == nil {
		r.nobody = append(r.nobody, tok.Norm)
	}
	return m
}

// pronoun returns the mention of the person that a pronoun stands for who speaks in
// a report, or nil. What "he" says of Lind is said by somebody else: "Lind lied, he
// said" may be Lind's own words only where nobody else has spoken.
func (r *resolver) pronoun(x *scene, rep *report, tok nlp.Token, gender lexicon.Gender) *name.Mention {
	before, after := r.told(x, rep.before), r.told(x, rep.after)
	barred := func(m *name.Mention) bool {
		return x.quotedAt(m.Start) || slices.Contains(after, m.Name)
	}
	m := r.names.Resolve(x.s.Field, tok.Start, tok.Norm, barred)
	if l := r.last; l != nil && !slices.Contains(after, l.Name) && (r.goesOn(x, m, gender) || m != nil && r.fits(x, gender) && slices.Contains(before, m.Name) && !slices.Contains(before, l.Name)) {
		return l
	}
	return m
}

// told returns the names of the people in the words of a report.
func (r *resolver) told(x *scene, c tokens) []string {
	var names []string
	for _, m := range r.names.In(x.s.Field, x.span(c.from, c.to)) {
		if m.Type == name.Person {
			names = append(names, m.Name)
		}
	}
	return names
}

// maxPause is how many bytes may stand between two sentences of an unnamed speaker:
// the end of a paragraph.
const maxPause = 4

// fits reports whether a pronoun in the field of x may stand for the last speaker. A
// speaker whom nobody names is forgotten with the next sentence.
func (r *resolver) fits(x *scene, gender lexicon.Gender) bool {
	l := r.last
	if r.unnamed != nil && x.s.Start > r.since+maxPause {
		return false
	}
	return l != nil && l.Field == x.s.Field && (l.Gender == gender || l.Gender == lexicon.NoGender)
}

// goesOn reports whether the last speaker goes on speaking: nobody whom the
// pronoun fits, m or another, was named in a sentence after theirs.
func (r *resolver) goesOn(x *scene, m *name.Mention, gender lexicon.Gender) bool {
	l := r.last
	if !r.fits(x, gender) {
		return false
	}
	return m == nil || m.Start < r.since || m.Name == l.Name || l.Gender == gender && m.Gender == lexicon.NoGender
}

// plainRole reports whether the words are "the" and a role, with nothing that
// could make it another person's: "the mayor", not "the mayor of Ostby".
func (x *scene) plainRole(words tokens, head int) bool {
	for i := words.from; i < words.to; i++ {
		if x.tag(i) == nlp.POS {
			return false // "the bank's lawyer"
		}
	}
	return x.norm(words.from) == "the" && x.tag(head) == nlp.NN && words.to == head+1
}

// spoke notes that a person spoke in the sentence of x.
func (r *resolver) spoke(x *scene, m *name.Mention) {
	r.last, r.since, r.unnamed = m, x.s.End, nil
}

// spokeUnnamed notes that a person whom nobody names spoke in the sentence of x:
// "he" behind "One of the neighbours said" is that neighbour.
func (r *resolver) spokeUnnamed(x *scene, s *nlp.Speaker, head string) {
	gender := lexicon.NoGender
	switch {
	case strings.HasSuffix(head, "woman"):
		gender = lexicon.Female
	case strings.HasSuffix(head, "man"):
		gender = lexicon.Male
	}
	r.last = &name.Mention{Span: s.Span, Field: x.s.Field, Name: s.Name, Gender: gender}
	r.since, r.unnamed = x.s.End, s
}

// named returns the name inside a span of the scene that says who speaks: the
// person's that is its head ("Lind's lawyer Ida Holm"), else the first person's
// whom the head does not belong to, else the first.
func (r *resolver) named(x *scene, s nlp.Span, head int) *name.Mention {
	var first, person *name.Mention
	ms := r.names.In(x.s.Field, s)
	for i := range ms {
		if ms[i].Type == name.Person {
			if ms[i].Contains(x.toks[head].Span) {
				return &ms[i]
			}
			if x.belongs(head, &ms[i]) {
				continue
			}
			if person == nil {
				person = &ms[i]
			}
		}
		if first == nil && ms[i].Type != name.Nationality { // "a Malian official" is not Mali
			first = &ms[i]
		}
	}
	return cmp.Or(person, first)
}

// apposed returns the person whose name stands in apposition to the words of a speaker
// that name an office with what hangs on it: "the director of the mill, [Ida Holm], said";
// or nil.
func (r *resolver) apposed(x *scene, words tokens, head int) *name.Mention {
	p := x.phraseFrom(words.to + 1)
	if x.tag(words.to) != nlp.Comma || p < 0 || x.tag(head).Proper() || head+1 >= words.to || !x.tag(head).Noun() || !canSpeak(x.norm(head)) || x.tag(x.t.Phrases[p].To) != nlp.Comma {
		return nil
	}
	s := x.span(x.t.Phrases[p].From, x.t.Phrases[p].To)
	for _, m := range r.names.In(x.s.Field, s) {
		if m.Type == name.Person && m.End == s.End {
			return &m
		}
	}
	return nil
}

// issuer returns the name of who put out figures or a report, phrase p: "fresh figures from
// [the Institute of Fisheries]"; or nil.
func (r *resolver) issuer(x *scene, p int) *name.Mention {
	ph := x.t.Phrases[p]
	q := x.phraseFrom(ph.To + 1)
	if word := x.norm(ph.Head); q < 0 || !numbers[word] && !reports[word] || x.norm(ph.To) != "from" && x.norm(ph.To) != "by" {
		return nil
	}
	m := r.named(x, x.span(x.t.Phrases[q].From, x.phraseEnd(q)), x.t.Phrases[q].Head)
	if m == nil || !m.Contains(x.toks[x.t.Phrases[q].Head].Span) {
		return nil // "by Ohio's board of health"
	}
	return m
}

// belongs reports whether the head of a phrase is somebody or something of the
// person named before it in the phrase, and no writing of theirs: "Lind's
// [lawyer]", "the Lind [campaign]", but not "the Lind [memo]".
func (x *scene) belongs(head int, m *name.Mention) bool {
	if m.End > x.toks[head].Start || writings[x.norm(head)] {
		return false
	}
	for i := head; i > 0 && x.toks[i-1].Start >= m.Start; i-- {
		if x.tag(i) == nlp.POS {
			return true
		}
	}
	return !x.tag(head).Proper()
}

// writings are nouns that lend their voice to the person who owns them.
var writings = set("statement statements letter memo report tweet tweets email column")

// closing returns the person whose name ends the words of a speaker without a
// preposition of its own: "the ambassador to Spain Ida Holm" is Ida Holm, "a
// friend of Ida Holm" is not.
func (r *resolver) closing(x *scene, words tokens) *name.Mention {
	s := x.span(words.from, words.to)
	ms := r.names.In(x.s.Field, s)
	if len(ms) == 0 {
		return nil
	}
	m := &ms[len(ms)-1]
	if m.Type != name.Person || m.End != s.End {
		return nil
	}
	for i := words.to - 1; i > words.from; i-- {
		if x.toks[i].Start == m.Start && x.tag(i-1).Proper() {
			if k := i - 1 - len(strings.Fields(m.Title)); k > words.from && m.Title != "" && (x.tag(k) == nlp.IN || x.tag(k) == nlp.TO) {
				return nil // "an adviser to Mayor Ida Holm"
			}
			return m
		}
	}
	return nil
}
