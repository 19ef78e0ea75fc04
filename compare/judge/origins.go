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
	firstOf := map[string]*nlp.Claim{}
	for _, x := range c.Claims {
		o := x.Doc.Outlet()
		if firstOf[o] == nil {
			firstOf[o] = x
			outlets = append(outlets, o)
		}
	}
	if len(outlets) < 2 {
		return len(outlets), ""
	}
	u := newUnion(outlets)
	for _, x := range c.Claims {
		if k := copies.of(x.Doc); k != nil {
			u.join(x.Doc.Outlet(), k.Outlet(), "carry the same text")
		}
	}
	joinQuoted(u, c.Claims)
	return u.summary(outlets)
}

// joinQuoted joins outlets that give one figure by one speaker: what an agency
// or a spokesman told both of them is one origin.
func joinQuoted(u *union, claims []*nlp.Claim) {
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
			firstOf[k] = x.Doc.Outlet()
			continue
		}
		u.join(o, x.Doc.Outlet(), fmt.Sprintf("cite %s", s))
	}
}
