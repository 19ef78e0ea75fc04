package kinds

import (
	"strings"

	"crossclaim/nlp"
)

// A set is a set of kinds: bit i is All[i].
type set uint64

// An index leads from words to the kinds that name them, so that a reading is
// held against all kinds at once.
type index struct {
	heads, verbs, acts, words, not map[string]set

	idioms     map[string]map[string]set // verb, then the head noun of its object
	pairs      map[[2]string]set         // two words of Words that stand together: "serious condition"
	dimensions [32]set
	changing   set // must be said to change
	alone      set // ask for the dimension only
	people     set // count people
}

// known is the index of All.
var known = newIndex(All)

func newIndex(all []*nlp.Kind) *index {
	x := &index{heads: map[string]set{}, verbs: map[string]set{}, acts: map[string]set{}, words: map[string]set{}, not: map[string]set{}, idioms: map[string]map[string]set{}, pairs: map[[2]string]set{}}
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

// file puts the words of k into the maps.
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
			x.pairs[[2]string{first, second}] |= b
		}
	}
	for _, l := range []struct {
		to    map[string]set
		words []string
	}{{x.heads, k.Heads}, {x.verbs, k.Verbs}, {x.acts, k.Acts}, {x.words, k.Words}, {x.not, k.Not}} {
		for _, w := range l.words {
			l.to[w] |= b
		}
	}
}
