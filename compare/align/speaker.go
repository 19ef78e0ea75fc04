package align

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A speaker is who made a statement, as far as it can be compared across
// articles.
type speaker struct {
	names  []string // the words with a capital, lower case, and their initials
	first  string   // the first one of them that people are called by, "" for none
	family string   // the last word with a capital
	noun   string   // the last word of a speaker without a name: "police"
	of     string   // the last name of whose they are: "berg" of "Berg's driver"
	called []string // all words that the article calls them by, each one for its synonyms
	many   bool     // people that are named in the plural alone: "Liberals", "officials"
	person bool     // a person with a name
	police bool     // the police, or one of them
	office bool     // one who may speak as an official: police, a mayor
}

// speakerOf reads the speaker of c. The zero speaker is unknown: nobody, or a
// pronoun that was not resolved.
func speakerOf(c *nlp.Claim) speaker {
	var s speaker
	words := strings.Fields(c.Head)
	if len(words) == 0 || len(words) == 1 && pronouns[strings.ToLower(words[0])] {
		return s
	}
	words = words[:head(words)]
	initials := ""
	for i, w := range words {
		w = strings.Trim(w, `.,"“”()`)
		bare := strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if bare != w && s.owned(c, strings.ToLower(bare), words[i+1:]) {
			initials = ""
			continue
		}
		w = bare
		r, size := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || i == 0 && opensSentence(c, words) {
			continue
		}
		initials += strings.ToLower(w[:size])
		if l := strings.ToLower(w); !titles[l] {
			s.names = append(s.names, l)
		}
	}
	s.family, s.first = familyOf(s.names)
	if len(initials) > 2 {
		s.names = append(s.names, initials)
	}
	if text := c.Doc.Field(c.Sentence.Field); c.Subject.End <= len(text) {
		s.addLast(c.Subject.In(text))
	}
	s.called = calledBy(c)
	s.police = slices.ContainsFunc(s.called, func(w string) bool { return police[w] })
	s.office = s.police || slices.ContainsFunc(s.called, func(w string) bool { return offices[w] })
	s.person = s.named() && c.Attribution != nil && c.Attribution.Speaker != nil && c.Attribution.Speaker.Type == nlp.Person
	s.many = s.first == "" && manyVoices(c, words)
	switch {
	case s.named():
		s.noun, s.of = "", ""
	case s.noun == "":
		s.noun = nounOf(words)
	}
	return s
}

// nounOf returns the noun of a speaker without a name, one word for all synonyms:
// "witness" of "Witnesses at the scene".
func nounOf(words []string) string {
	return oneWord(lexicon.Singular(strings.ToLower(strings.Trim(words[upToJoining(words)-1], ","))))
}

// upToJoining returns how many of words come before the place or the like behind a noun:
// one of "Witnesses at the scene", but all of "one of the drivers".
func upToJoining(words []string) int {
	i := slices.IndexFunc(words, func(w string) bool { return joining[w] })
	if i < 1 || owners[strings.ToLower(words[i-1])] || pronouns[strings.ToLower(words[i-1])] {
		return len(words)
	}
	return i
}

// owned notes that the speaker is somebody of owner's, where a word of rest is a noun
// for people: "Berg's driver" is not Berg. Who speaks for others is, and so is the
// "chairman" of what is no person.
func (s *speaker) owned(c *nlp.Claim, owner string, rest []string) bool {
	for _, w := range rest {
		noun := lexicon.Singular(strings.Trim(w, ","))
		if strings.HasPrefix(noun, "spokes") || titles[noun] && !personNamed(c, owner) {
			return false
		}
		if titles[noun] || lexicon.Person(noun) {
			s.of, s.noun, s.names = owner, oneWord(noun), nil
			return true
		}
	}
	return false
}

// personNamed reports whether the sentence of c names a person of a family.
func personNamed(c *nlp.Claim, family string) bool {
	return slices.ContainsFunc(c.Names, func(n string) bool {
		first, _, _ := strings.Cut(n, " ")
		_, known := lexicon.FirstName(first)
		return known && shortName(n) == family
	})
}

// calledBy returns the words for the speaker of c, with the title.
func calledBy(c *nlp.Claim) []string {
	full := c.Head
	if at := c.Attribution; at != nil && at.Speaker != nil {
		full = at.Speaker.Full()
	}
	words := strings.Fields(strings.ToLower(full))
	for i, w := range words {
		w = strings.Trim(w, `.,"“”()`)
		if long, ok := inFull[w]; ok {
			w = long
		}
		words[i] = oneWord(lexicon.Singular(w))
	}
	return words
}

// inFull leads from titles that are mostly cut short to the nouns that they stand for.
var inFull = map[string]string{"gov": "governor", "sen": "senator", "rep": "representative", "dr": "doctor", "prof": "professor", "gen": "general"}

// manyVoices reports whether the last word of a speaker is a plural. A paper or an
// agency may have a plural for a name, and so may a family; a "Board of Works" is one
// board.
func manyVoices(c *nlp.Claim, words []string) bool {
	if at := c.Attribution; at != nil && at.Speaker != nil {
		switch at.Speaker.Type {
		case nlp.Person, nlp.Media, nlp.Agency:
			return false
		}
	}
	if i := slices.IndexFunc(words, func(w string) bool { return w == "of" || w == "for" }); i > 0 {
		if capital(words[i-1]) {
			return false
		}
	}
	w := strings.ToLower(strings.Trim(words[upToJoining(words)-1], ","))
	return lexicon.Singular(w) != w
}

// head returns how many of words come before a clause that tells more of the
// speaker: "hackers who paralysed half of Oslo" are hackers.
func head(words []string) int {
	for i, w := range words {
		if i > 0 && (w == "who" || w == "that" || strings.HasSuffix(words[i-1], ",")) {
			return i
		}
	}
	return len(words)
}

// opensSentence reports whether the capital of the first word is that of a
// sentence alone: "Its chief executive", "Miners", "Authorities".
func opensSentence(c *nlp.Claim, words []string) bool {
	if w := strings.ToLower(words[0]); pronouns[w] || owners[w] {
		return true
	}
	noun := nounOf(words)
	return c.Subject.Start == c.Sentence.Start && upToJoining(words) == 1 && (lexicon.Person(noun) || police[noun]) && !slices.ContainsFunc(words[1:], capital)
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// addLast adds the last word of the speaker as written, which is the family
// name where a long title stands before it.
func (s *speaker) addLast(written string) {
	w := written[strings.LastIndexAny(written, " \n")+1:]
	if l := strings.ToLower(strings.Trim(w, `.,"“”()`)); capital(w) && !titles[l] && !pronouns[l] && !slices.Contains(s.names, l) {
		s.names = append(s.names, l)
		s.family = l
	}
}

// familyOf returns the last name, and the first name among those before it that
// people are called by.
func familyOf(names []string) (family, first string) {
	for i, n := range names {
		family = n
		if _, ok := lexicon.FirstName(n); ok && first == "" && i+1 < len(names) {
			first = n
		}
	}
	return family, first
}

// known reports whether anything is known of the speaker.
func (s *speaker) known() bool { return s.named() || s.noun != "" }

// named reports whether the speaker has a name, so that another name is
// another speaker.
func (s *speaker) named() bool { return len(s.names) > 0 }

var pronouns = set(`he she it they i we you who this that these those one some others all everyone`)

// owners are the words before the noun of a speaker that has no name.
var owners = set(`his her its their our my your a an the many most several both two three four five ten another other no`)

// titles are the words with a capital that do not tell one speaker from
// another.
var titles = set(`mr mrs ms dr prof president prime minister secretary senator sen gov governor rep representative chief police the a an
	department office ministry u.s us united states national state county city spokesman spokeswoman spokesperson chairman director general
	gen sgt lt capt officer mayor judge king queen prince ceo deputy foreign new north south east west party of for`)
