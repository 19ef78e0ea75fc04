package align

import (
	"slices"
)

func sameKind(p *pair) bool { return p.a.claim.Kind.Name == p.b.claim.Kind.Name }

func kindsApart(p *pair) string { return p.a.claim.Kind.Name + " / " + p.b.claim.Kind.Name }

func relatedKinds(p *pair) bool {
	a, b := p.a.claim.Kind.Name, p.b.claim.Kind.Name
	return slices.ContainsFunc(related, func(r [2]string) bool {
		return r[0] == a && r[1] == b || r[0] == b && r[1] == a
	})
}

func relatedInWords(p *pair) bool {
	return relatedKinds(p) && (p.near >= 0.3 || sameVerb(p))
}

// related lists the kinds that reports use for one another. Kinds that are not
// listed exclude each other: the killed are not the injured.
var related = [][2]string{
	{"crowd", "count"}, {"injured", "count"}, {"detained", "count"}, {"hostages", "count"}, {"missing", "count"},
	{"displaced", "count"}, {"killed", "count"}, {"votes", "count"}, {"seats", "count"}, {"change", "count"},
	{"vote_share", "percent"}, {"poll_share", "percent"}, {"turnout", "percent"}, {"vote_share", "poll_share"}, {"turnout", "poll_share"}, {"turnout", "vote_share"}, {"change", "percent"},
	{"change", "money"}, {"distance", "length"}, {"rate", "percent"}, {"rate", "speed"},
}
