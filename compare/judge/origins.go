package judge

import (
	"fmt"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// origins counts the independent origins behind the sources of c: outlets that
// carry one text, or that give the same figure by the same speaker, count
// once. The sentence says which and why; it is empty when every source is an
// origin of its own.
func origins(c *compare.Comparison, copies *Copies) (int, string) {
	var outlets []string
	spelt := spelling{}
	for _, x := range c.Claims {
		if _, seen := spelt[x.Doc.OutletKey()]; !seen {
			outlets = append(outlets, spelt.of(x.Doc))
		}
	}
	if len(outlets) < 2 {
		return len(outlets), ""
	}
	u := newUnion(outlets)
	for _, x := range c.Claims {
		if k := copies.of(x.Doc); k != nil {
			u.join(spelt.of(x.Doc), spelt.of(k), "carry the same text")
		}
	}
	joinQuoted(u, c.Claims, spelt)
	return u.summary(outlets)
}

// A spelling leads from the key of an outlet to its name as the first article spells it.
type spelling map[string]string

// of returns the name of the outlet of d.
func (s spelling) of(d *nlp.Document) string {
	k := d.OutletKey()
	if s[k] == "" {
		s[k] = d.Outlet()
	}
	return s[k]
}

// joinQuoted joins outlets that give one figure by one speaker: what an agency
// or a spokesman told both of them is one origin.
func joinQuoted(u *union, claims []*nlp.Claim, spelt spelling) {
	type key struct {
		speaker   string
		low, high float64
	}
	firstOf := map[key]string{}
	for _, x := range claims {
		s := speakerOf(x)
		if s == "" || x.Quantity == nil {
			continue
		}
		k := key{strings.ToLower(s), x.Quantity.Low, x.Quantity.High}
		o, seen := firstOf[k]
		if !seen {
			firstOf[k] = spelt.of(x.Doc)
			continue
		}
		u.join(o, spelt.of(x.Doc), fmt.Sprintf("cite %s", s))
	}
}
