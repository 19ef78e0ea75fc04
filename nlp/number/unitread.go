package number

import "strings"

// unitIndex leads from the first word of a unit's name to the names that begin
// so, longest first.
var unitIndex = map[string][]unitName{}

// signIndex leads from an abbreviation as written, or in lower case, to its unit.
var signIndex = map[string]*unit{}

// tightIndex is signIndex for abbreviations that must touch the digits.
var tightIndex = map[string]*unit{}

// A unitName is what follows the first word of a unit's or currency's name.
type unitName struct {
	rest []string
	unit *unit
	cur  *currency
}

var _ = indexUnits()

// indexUnits fills the indexes from the tables.
func indexUnits() bool {
	for i := range units {
		u := &units[i]
		indexWords(u.words, unitName{unit: u})
		for _, s := range strings.Fields(u.signs) {
			signIndex[s] = u
		}
		for _, s := range strings.Fields(u.tight) {
			tightIndex[s] = u
		}
	}
	for i := range currencies {
		c := &currencies[i]
		indexWords(c.words, unitName{cur: c})
		for _, s := range strings.Fields(c.signs) {
			if strings.Contains(s, "_") {
				first, rest, _ := strings.Cut(s, "_")
				moneyPairs[[2]string{first, rest}] = c
			} else if moneySigns[s] == nil {
				moneySigns[s] = c
			}
		}
	}
	return true
}

// indexWords files a unit or currency under each of its names.
func indexWords(words string, n unitName) {
	for _, w := range strings.Fields(words) {
		parts := strings.Split(w, "_")
		n.rest = parts[1:]
		old := unitIndex[parts[0]]
		at := 0
		for at < len(old) && len(old[at].rest) >= len(n.rest) {
			at++
		}
		old = append(old, unitName{})
		copy(old[at+1:], old[at:])
		old[at] = n
		unitIndex[parts[0]] = old
	}
}

// isUnitWord reports whether a unit's or currency's name begins with w.
func isUnitWord(w string) bool { return len(unitIndex[w]) > 0 }

// named reads the name of a unit or currency written out at j and returns it
// with where it ends. Hyphens between its words do not count.
func (r *reader) named(j int) (unitName, int) {
	w := r.word(j)
	if w == "" {
		return unitName{}, j
	}
	for _, n := range unitIndex[w] {
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
	for ; end > j; end-- {
		if end > j+1 && r.kind(end-1) == mark && !r.is(end-1, ".") {
			continue
		}
		s := r.text(j, end)
		if u := lookSign(s, r.glued(j)); u != nil && r.signFits(j, end, u) {
			return u, end
		}
	}
	return nil, j
}

// lookSign looks an abbreviation up as written, then in lower case.
func lookSign(s string, glued bool) *unit {
	if u := signIndex[s]; u != nil {
		return u
	}
	if glued {
		if u := tightIndex[s]; u != nil {
			return u
		}
	}
	l := strings.ToLower(s)
	if l == s {
		return nil
	}
	if u := signIndex[l]; u != nil {
		return u
	}
	if glued && len(l) == 1 && (l == "c" || l == "f") {
		return tightIndex[l]
	}
	return nil
}

// signFits rules out marks that are quotation marks rather than inches or
// feet, and abbreviations that go on as a word.
func (r *reader) signFits(j, end int, u *unit) bool {
	if r.kind(end) == word && r.glued(end) {
		return false
	}
	s := r.a[j].norm
	if s == `"` || s == "''" || s == "'" || s == "’" {
		return extents[r.word(end)] || r.is(end, "x") || !r.quoted(j)
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
var extents = map[string]bool{"long": true, "wide": true, "high": true, "tall": true, "deep": true, "thick": true, "away": true}
