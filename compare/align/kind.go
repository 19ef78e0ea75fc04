package align

import (
	"slices"
)

func sameKind(p *pair) bool { return p.a.claim.Kind.Name == p.b.claim.Kind.Name }

// sameOneOfAKind holds for kinds that say by themselves what the figure is of:
// a toll or a turnout, but no sum of money.
func sameOneOfAKind(p *pair) bool { return sameKind(p) && oneOfAKind[p.a.claim.Kind.Name] }

var oneOfAKind = set(`killed injured missing hostages turnout magnitude temperature speed distance length area weight`)

func kindsApart(p *pair) string { return p.a.claim.Kind.Name + " / " + p.b.claim.Kind.Name }

func relatedKinds(p *pair) bool {
	a, b := p.a.claim.Kind.Name, p.b.claim.Kind.Name
	return slices.ContainsFunc(related, func(r [2]string) bool {
		return r[0] == a && r[1] == b || r[0] == b && r[1] == a
	})
}

// bareSame holds for "voted 38 to 21" and "by 38 votes to 21": a number without
// a noun may be of any kind that its words leave open.
func bareSame(p *pair) bool { return relatedKinds(p) && p.stand == sameValue && noHead(p) }

// relatedByHead holds for "a 150-seat parliament" and "150 seats". What was done
// to people is more than a noun: attackers are not the attackers that were killed.
func relatedByHead(p *pair) bool {
	return relatedKinds(p) && sameHead(p) && p.a.claim.Kind.Unit != person && p.b.claim.Kind.Unit != person
}

// person is the unit of the kinds that count people.
const person = "person"

func relatedInWords(p *pair) bool {
	return relatedKinds(p) && (p.near() >= 0.3 || sameVerb(p))
}

// related lists the kinds that reports use for one another. Kinds that are not
// listed exclude each other: the killed are not the injured.
var related = [][2]string{
	{"crowd", "count"}, {"injured", "count"}, {"detained", "count"}, {"hostages", "count"}, {"missing", "count"},
	{"displaced", "count"}, {"killed", "count"}, {"votes", "count"}, {"seats", "count"}, {"change", "count"},
	{"vote_share", "percent"}, {"poll_share", "percent"}, {"turnout", "percent"}, {"vote_share", "poll_share"}, {"turnout", "poll_share"}, {"turnout", "vote_share"}, {"change", "percent"},
	{"change", "money"}, {"distance", "length"}, {"rate", "percent"}, {"rate", "speed"},
}
