package kinds

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A set is a set of kinds: bit i is All[i].
type set uint64

// An index leads from words to the kinds that name them, so that a reading is
// held against all kinds at once.
type index struct {
	heads, verbs, acts, not map[string]set
	words                   *lexicon.Words[set] // asked about every word of a clause

	idioms     map[string]map[string]set      // verb, then the head noun of its object
	pairs      *lexicon.Words[map[string]set] // two words of Words that stand together, the second first: "serious condition"
	dimensions [32]set
	changing   set // must be said to change
	alone      set // ask for the dimension only
	people     set // count people
}

// known is the index of All.
var known = newIndex(All)

func newIndex(all []*nlp.Kind) *index {
	x := &index{heads: map[string]set{}, verbs: map[string]set{}, acts: map[string]set{}, not: map[string]set{}, idioms: map[string]map[string]set{}}
	x.words, x.pairs = lexicon.Room[set](511), lexicon.Room[map[string]set](63)
	for i, k := range all {
		if k == Statement {
			continue
		}
		b := set(1) << i
		x.file(k, b)
		for _, d := range k.Dimensions {
			x.dimensions[d] |= b
		}
		if k.Dimensions == nil {
			x.dimensions[nlp.Count] |= b
		}
		if k.Unit == "person" {
			x.people |= b
		}
		if k.Changing {
			x.changing |= b
		}
		if len(k.Heads)+len(k.Verbs)+len(k.Acts)+len(k.Words) == 0 {
			x.alone |= b
		}
	}
	return x
}

// file puts the words of k into the index.
func (x *index) file(k *nlp.Kind, b set) {
	for _, w := range k.Verbs {
		if verb, object, ok := strings.Cut(w, " "); ok {
			if x.idioms[verb] == nil {
				x.idioms[verb] = map[string]set{}
			}
			x.idioms[verb][object] |= b
		}
	}
	for _, w := range k.Words {
		if first, second, ok := strings.Cut(w, " "); ok {
			firsts := x.pairs.At(second)
			if *firsts == nil {
				*firsts = map[string]set{}
			}
			(*firsts)[first] |= b
		}
		*x.words.At(w) |= b
	}
	for _, l := range []struct {
		to    map[string]set
		words []string
	}{{x.heads, k.Heads}, {x.verbs, k.Verbs}, {x.acts, k.Acts}, {x.not, k.Not}} {
		for _, w := range l.words {
			l.to[w] |= b
		}
	}
}
