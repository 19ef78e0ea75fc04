// Package number reads quantities: numbers with their hedge, range, scale and
// unit, for all kinds of claims at once.
//
// A sentence is cut into atoms; at each atom the grammar tries a measure (a
// numeral with its unit or currency), looks right for the upper end of a range
// and left for a hedge, and asks the refusals whether the number is a
// quantity at all. What it means for an event is the business of nlp/kinds.
package number

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// A Reading is a Quantity and where it stands in its sentence.
type Reading struct {
	nlp.Quantity
	From, To int      // tokens of the quantity, half-open
	Head     int      // token of the counted noun; -1 when there is none
	With     int      // token of a noun counted together with it: "170 [guests] and staff"; -1 when there is none
	Subject  nlp.Span // the counted noun phrase with what hangs on it; empty when there is none
	Implicit bool     // an article that may stand for one: "a man was killed"; a claim only where a kind asks for it
}

// Read returns the quantities of a sentence in order.
func Read(t *syntax.Tree) []Reading {
	out := read(t)
	for _, one := range unsaid(t, out) {
		at, taken := slices.BinarySearchFunc(out, one.From, func(r Reading, from int) int { return cmp.Compare(r.From, from) })
		if !taken {
			out = slices.Insert(out, at, one)
		}
	}
	return out
}

// unsaid returns the readings of one that no number word stands for; said are those
// that one stands for.
func unsaid(t *syntax.Tree, said []Reading) []Reading {
	switch {
	case holds(t.Tokens, dying):
		return append(implicit(t), further(t, said)...)
	case len(said) > 0 && holds(t.Tokens, hurting):
		return further(t, said)
	}
	return nil
}

// read returns the quantities that are written out.
func read(t *syntax.Tree) []Reading {
	if !worth(t.Tokens) {
		return nil
	}
	r := readers.Get().(*reader)
	defer r.free()
	r.t, r.headline = t, unasked
	r.a = atomize(r.a[:0], t.Tokens)
	r.scan()
	if len(r.m) == 0 {
		return nil
	}
	r.bracketed()
	r.changed()
	r.listed()
	r.gapped()
	r.omitted()
	out := make([]Reading, 0, len(r.m))
	for i := range r.m {
		out = append(out, r.reading(i))
	}
	return out
}

// worth reports whether a sentence can hold a quantity at all: most do not, and
// are not cut into atoms.
func worth(tokens []nlp.Token) bool {
	for i := range tokens {
		if opens(tokens, i) {
			return true
		}
	}
	return false
}

// opens reports whether a quantity can begin in token i.
func opens(tokens []nlp.Token, i int) bool {
	t := &tokens[i]
	s := t.Norm
	switch {
	case t.Shape&nlp.Digits != 0:
		return true
	case s == "a", s == "an":
		return i+1 < len(tokens) && second(&tokens[i+1])
	case starters.Of(t):
		return true
	}
	if t.Shape&nlp.Hyphens != 0 {
		if i := strings.IndexByte(s, '-'); i > 0 && (leads(s[:i]) || manifold(s, i)) {
			return true
		}
	}
	return len(s) < 4 && s != "" && s[0] >= 0xc2 && hasGlyph(s)
}

func hasGlyph(s string) bool {
	for _, c := range s {
		_, ok := glyphs[c]
		return ok
	}
	return false
}

// second reports whether a quantity can go on in t behind "a" or "an", which stand in
// most sentences and begin one in few: "a few", "a dozen", "a third of", "a week".
func second(t *nlp.Token) bool { return t.Shape != nlp.Small || seconds.Of(t) }

var seconds = func() *lexicon.Words[bool] {
	m := map[string]bool{"few": true, "handful": true, "couple": true}
	for _, words := range []map[string]float64{scales, denominators} {
		for w := range words {
			m[w] = true
		}
	}
	for w := range known.names {
		m[w] = true
	}
	return lexicon.NewWords(m).ForTokens()
}()

// starters are the words that a quantity can begin with, articles apart.
var starters = func() *lexicon.Words[bool] {
	m := map[string]bool{"half": true, "several": true, "quarter": true, "couple": true, "minus": true, "multi": true, "multimillion": true, "multibillion": true, "multitrillion": true}
	for _, words := range []map[string]float64{cardinals, scales, ordinals} {
		for w := range words {
			m[w] = true
			m[w+"fold"] = true
		}
	}
	for w := range strings.FieldsSeq(pluralWords) {
		m[w] = true
	}
	return lexicon.NewWords(m).ForTokens()
}()

// moneys are the signs and codes of currencies.
var moneys = lexicon.NewWords(known.money).ForTokens()

// starts reports whether a measure can begin at atom i: most cannot, and are
// passed over without a try.
func (r *reader) starts(i int) bool {
	a := &r.a[i]
	switch a.kind {
	case digit:
		return true
	case word:
		if r.article(i) {
			return i+1 < len(r.a) && (r.a[i+1].kind != word || second(&r.t.Tokens[r.a[i+1].tok]))
		}
		return r.startsWord(a) || r.is(i+1, "$") || r.is(i+1, "=")
	}
	return a.norm == "-" || a.norm == "+" || a.norm == "−" || moneys.Has(a.norm) || hasGlyph(a.norm)
}

// startsWord reports whether a number word or the name of a currency begins at a.
func (r *reader) startsWord(a *atom) bool {
	if t := &r.t.Tokens[a.tok]; len(t.Norm) == len(a.norm) {
		return starters.Of(t) || moneys.Of(t) != nil
	}
	return starters.Get(a.norm) || moneys.Has(a.norm) || initials[a.norm] != nil
}

// scan reads the measures of the sentence from left to right.
func (r *reader) scan() {
	r.m = r.m[:0]
	for i := 0; i < len(r.a); {
		if !r.starts(i) {
			i++
			continue
		}
		if !r.reads(i) {
			i++
			continue
		}
		m := &r.now
		ballot := r.ballot(m)
		if !m.streak && !ballot {
			r.ranged(m)
		}
		r.hedged(m)
		i = max(m.to, m.right, i+1)
		if !ballot && r.refused(m) {
			continue
		}
		r.trended(m)
		r.m = append(r.m, *m)
	}
}

// reads reports whether a measure begins at atom i, and reads it into r.now.
func (r *reader) reads(i int) (ok bool) {
	if r.now, ok = r.streak(i); !ok {
		r.now, ok = r.measure(i)
	}
	return ok
}
