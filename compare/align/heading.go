package align

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A heading is what a claim offers to call its row by.
type heading struct {
	words string
	rank  []int // what counts most first
}

// heading returns what figures are about, in the words of an article: whose age it is, who
// was hurt, else the fullest subject; the fullest claim where none has one.
func headingOf(claims []*nlp.Claim) string {
	offer := fullSubject
	switch k := commonest(claims); {
	case k.Name == "age":
		offer = bearer
	case tolls[k.Name]:
		offer = harmedPeople
	}
	claims = claims[:min(len(claims), mostVoices)]
	offers := make([]heading, len(claims))
	for i, c := range claims {
		offers[i] = offer(c)
	}
	var best heading
	for _, h := range offers {
		if h.words == "" {
			continue
		}
		n := articlesOf(claims, func(i int) bool { return h.isOf(offers[i].words) })
		h.rank = append(h.rank, n, len(h.words))
		if best.words == "" || slices.Compare(h.rank, best.rank) > 0 {
			best = h
		}
	}
	if best.words != "" {
		return best.words
	}
	return fullest(claims)
}

// isOf reports whether the words of another article are those of h, or a part of them that
// tells no other thing: "grants" of "grants of land" and of "state grants".
func (h *heading) isOf(w string) bool {
	return w != "" && (w == h.words || strings.HasPrefix(h.words, w+" of ") || strings.HasSuffix(h.words, " "+w))
}

// bearer offers whose age c is: a name, or the noun for one who can have it.
func bearer(c *nlp.Claim) heading {
	words := nounPhrase(c)
	if c.Holder != "" {
		if len(words) > 0 && len(words) <= 2 && !strings.Contains(c.Holder, words[len(words)-1]) {
			return heading{strings.Join(words, " "), []int{1, 0}} // "Mark Lind Jr." is known as "Mark Jr."
		}
		return heading{c.Holder, []int{1, 0}}
	}
	if len(words) > 0 && lexicon.Person(lexicon.Singular(last(words))) {
		return heading{strings.Join(words, " "), []int{0, 0}}
	}
	return heading{}
}

// harmedPeople offers who was hurt or killed: the noun with what stands before it. What
// befell them is the kind of the row.
func harmedPeople(c *nlp.Claim) heading {
	words := nounPhrase(c)
	for len(words) > 1 && befallen[strings.ToLower(words[0])] {
		words = words[1:]
	}
	if len(words) == 0 {
		return heading{}
	}
	if standsFor[last(words)] {
		words = []string{"people"}
	}
	noun := oneWord(lexicon.Singular(last(words)))
	specific := len(words) > 1 || !anyone[noun] && !sorts[noun]
	return heading{strings.Join(words, " "), []int{yes(specific), yes(!inHeadline(c))}}
}

// befallen are the words before a noun that only say of what kind the row is.
var befallen = set(`dead injured killed slain surviving wounded`)

// standsFor are the words for people that are no name for them.
var standsFor = set(`another other others one ones more fourth third second`)

// fullSubject offers the words that an article has for what is counted or measured.
func fullSubject(c *nlp.Claim) heading {
	text := c.Doc.Field(c.Sentence.Field)
	if c.Subject.Start < 0 || c.Subject.Empty() || c.Subject.End > len(text) {
		return heading{}
	}
	words := strings.Fields(c.Subject.In(text))
	if len(words) > headingWords {
		return heading{strings.Join(words, " "), []int{-len(words)}}
	}
	return heading{strings.Join(words, " "), []int{0}}
}

// headingWords is how many words a heading may have; with more it is no longer a name
// for a thing but what happened to it.
const headingWords = 8

// nounPhrase returns the words of c's subject up to its head noun and what hangs on that
// by "of", without what only points at it: "young monks" of "the two other young monks who
// were hurt".
func nounPhrase(c *nlp.Claim) []string {
	text := c.Doc.Field(c.Sentence.Field)
	if c.Subject.Start < 0 || c.Subject.Empty() || c.Subject.End > len(text) {
		return nil
	}
	s := c.Subject
	if q := c.Quantity.Span; s.Start <= q.Start && q.End < s.End && c.Kind.Name != "age" {
		s.Start = q.End
	}
	words := strings.Fields(s.In(text))
	for len(words) > 0 && pointing[strings.ToLower(words[0])] {
		words = words[1:]
	}
	for i, w := range words {
		bare := strings.TrimRight(w, ".,;:")
		if strings.EqualFold(lexicon.Singular(strings.ToLower(bare)), c.Head) {
			words[i] = bare
			return words[:upTo(words, i)]
		}
	}
	return words[:min(len(words), headingWords)]
}

// upTo returns where the phrase of the noun words[i] ends: behind "of" and one more noun.
func upTo(words []string, i int) int {
	if i+2 < len(words) && words[i+1] == "of" {
		if words[i+2] == "a" || words[i+2] == "the" {
			return min(i+4, len(words))
		}
		return i + 3
	}
	return i + 1
}

// pointing are the words at the front of a phrase that do not say of what it is.
var pointing = set(`a an the this that these those their his her its all both other another more additional second third fourth fifth
	one two three four five six seven eight nine ten`)

func last(words []string) string { return strings.ToLower(words[len(words)-1]) }

// articlesOf returns how many articles have a claim for which is holds. Those of one
// article stand next to each other.
func articlesOf(claims []*nlp.Claim, is func(i int) bool) int {
	n := 0
	var at *nlp.Document
	for i, c := range claims {
		if c.Doc != at && is(i) {
			n, at = n+1, c.Doc
		}
	}
	return n
}

// fullest returns the longest of claims as it is written, the first among equals: the
// age of one who is not named goes on to "18-year-old".
func fullest(claims []*nlp.Claim) string {
	best := ""
	for _, c := range claims {
		text, s := c.Doc.Field(c.Sentence.Field), c.Span
		if s.Start < 0 || s.Empty() || s.End > len(text) {
			continue
		}
		if c.Kind.Name == "age" && strings.HasPrefix(text[s.End:], "-old") {
			s.End += len("-old")
		}
		if w := strings.Join(strings.Fields(s.In(text)), " "); len(w) > len(best) {
			best = w
		}
	}
	return best
}
