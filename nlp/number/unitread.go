package number

import (
	"slices"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// An index leads from words and signs to units and currencies.
type index struct {
	names map[string][]unitName // by the first word, the longest names first
	signs map[string]*unit      // as written, or in lower case
	tight map[string]*unit      // signs that must touch the digits
	money map[string]*currency  // signs and codes, in lower case
	pairs map[[2]string]*currency
}

// A unitName is what follows the first word of a unit's or currency's name.
type unitName struct {
	rest []string
	unit *unit
	cur  *currency
}

// known is the index of both tables.
var known = newIndex()

func newIndex() *index {
	x := &index{map[string][]unitName{}, map[string]*unit{}, map[string]*unit{}, map[string]*currency{}, map[[2]string]*currency{}}
	for i := range units {
		u := &units[i]
		x.name(u.words, unitName{unit: u})
		for s := range strings.FieldsSeq(u.signs) {
			x.signs[s] = u
		}
		for s := range strings.FieldsSeq(u.tight) {
			x.tight[s] = u
		}
	}
	for i := range currencies {
		c := &currencies[i]
		x.name(c.words, unitName{cur: c})
		for s := range strings.FieldsSeq(c.signs) {
			x.sign(s, c)
		}
	}
	return x
}

// sign files a currency under a sign; "us_$" is one that tokenizers cut in two.
func (x *index) sign(s string, c *currency) {
	if first, rest, ok := strings.Cut(s, "_"); ok {
		x.pairs[[2]string{first, rest}] = c
	} else if x.money[s] == nil {
		x.money[s] = c
	}
}

// name files a unit or currency under each of its names.
func (x *index) name(words string, n unitName) {
	for w := range strings.FieldsSeq(words) {
		parts := strings.Split(w, "_")
		n.rest = parts[1:]
		old := x.names[parts[0]]
		at := slices.IndexFunc(old, func(o unitName) bool { return len(o.rest) < len(n.rest) })
		if at < 0 {
			at = len(old)
		}
		x.names[parts[0]] = slices.Insert(old, at, n)
	}
}

// isUnitWord reports whether a unit's or currency's name begins with w.
func isUnitWord(w string) bool { return len(known.names[w]) > 0 }

// named reads the name of a unit or currency written out at j and returns it
// with where it ends. Hyphens between its words do not count.
func (r *reader) named(j int) (unitName, int) {
	w := r.word(j)
	if w == "" {
		return unitName{}, j
	}
	for _, n := range known.names[w] {
		k := j + 1
		for _, want := range n.rest {
			if r.isDash(k) && r.glued(k) || r.is(k, ".") && r.glued(k) {
				k++
			}
			if !r.is(k, want) {
				k = -1
				break
			}
			k++
		}
		if k > 0 {
			return n, k
		}
	}
	return unitName{}, j
}

// unitWords reads a unit of measure written out at j.
func (r *reader) unitWords(j int) (*unit, int, bool) {
	n, to := r.named(j)
	return n.unit, to, n.unit != nil
}

// unitSign reads an abbreviation at j, which stands behind digits: the longest
// run without a space first ("km/h"), then the atom alone.
func (r *reader) unitSign(j int) (*unit, int) {
	if j >= len(r.a) {
		return nil, j
	}
	end := j + 1
	for end < len(r.a) && end < j+7 && r.a[end].glued {
		end++
	}
	if r.is(j, "hp") && r.upper(j) && plural(r.tag(j+1)) {
		return nil, j // "30,000 HP workers"
	}
	for ; end > j; end-- {
		if end > j+1 && r.kind(end-1) == mark && !r.is(end-1, ".") {
			continue
		}
		s := r.text(j, end)
		if u := lookSign(s, r.glued(j)); u != nil && r.signFits(j, end) {
			return u, end
		}
	}
	if u := r.degrees(j); u != nil {
		return u, j + 1
	}
	return nil, j
}

// lookSign looks an abbreviation up as written, then in lower case.
func lookSign(s string, glued bool) *unit {
	if u := known.signs[s]; u != nil {
		return u
	}
	if glued {
		if u := known.tight[s]; u != nil {
			return u
		}
	}
	l := strings.ToLower(s)
	if l == s {
		return nil
	}
	if u := known.signs[l]; u != nil {
		return u
	}
	if glued && len(l) == 1 && (l == "c" || l == "f") {
		return known.tight[l]
	}
	return nil
}

// degrees reads a capital F or C that stands apart from its number, in a sentence that
// speaks of warmth: "a fever of 103 F".
func (r *reader) degrees(j int) *unit {
	if !r.is(j, "f") && !r.is(j, "c") || !r.upper(j) || r.kind(j+1) == word && r.tag(j+1) != nlp.IN && r.tag(j+1) != nlp.CC {
		return nil
	}
	for k := range r.a {
		if warmth.Get(r.word(k)) {
			return known.tight[r.a[j].norm]
		}
	}
	return nil
}

// warmth are the words of how warm something is.
var warmth = lexicon.NewSet("chilly cold colder cool cooler degrees fever freezing frost heat heatwave high highs hot hotter hottest low lows temperature temperatures thermometer thermometers warm warmer")

// signFits rules out marks that are quotation marks rather than inches or
// feet, and abbreviations that go on as a word.
func (r *reader) signFits(j, end int) bool {
	if end < len(r.a) && r.kind(end) != mark && r.glued(end) {
		return false
	}
	s := r.a[j].norm
	if s == `"` || s == "''" || s == "'" || s == "’" {
		return extents.Get(r.word(end)) || r.is(end, "x") || !r.quoted(j)
	}
	return true
}

// quoted reports whether another quotation mark stands near the mark at j.
func (r *reader) quoted(j int) bool {
	if !r.glued(j) {
		return true
	}
	for i := max(0, j-60); i < min(len(r.a), j+60); i++ {
		switch r.a[i].norm {
		case `"`, "''", "'", "’", "“", "”", "``", "‘":
			if i != j {
				return true
			}
		}
	}
	return false
}

// extents are the words behind a length that say which way it runs.
var extents = lexicon.NewSet("long wide high tall deep thick away")
