package align

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A folk is what is known of the people whom a counted noun stands for, looked up once
// for a claim. The zero folk is of things.
type folk struct {
	anyone bool
	sort   bool // sorts has it
	doer   bool // somebody who harms others
	person bool // others may call them people, men or women; attackers are counted on their own
	sex    int  // as male has it
}

func folkOf(head string) folk {
	doer := lexicon.Doers.Get(head)
	return folk{anyone: anyone[head], sort: sorts[head], doer: doer, person: peopleNouns[head] || lexicon.Person(head) && !doer, sex: male[head]}
}

// sameSort holds for nouns that only say what sort of people were counted. Men
// turn up in a story more than once.
func sameSort(p *pair) bool { return p.a.head == p.b.head && p.a.sort }

var sorts = set(`man woman child boy girl adult youth teenager`)

func bothAnyone(p *pair) bool { return p.a.anyone && p.b.anyone }

func oneAnyone(p *pair) bool {
	return p.a.anyone && p.b.person || p.b.anyone && p.a.person
}

// otherSex holds for "one man" and "one woman".
func otherSex(p *pair) bool {
	return p.a.sex*p.b.sex < 0
}

// male is 1 for the nouns for men, -1 for those for women.
var male = map[string]int{"man": 1, "boy": 1, "woman": -1, "girl": -1}

// onePeople holds for "three daughters" and "three burns": every story has threes.
func onePeople(p *pair) bool {
	a, b := p.a.head, p.b.head
	return under(10)(p) && p.a.claim.Kind.Name == "count" && sameKind(p) && !oneOf(nlp.Words(a+" "+b), gatherings.Has) && somebody(a) != somebody(b)
}

// somebody reports whether a counted noun is one for people, harmed or harming.
func somebody(head string) bool {
	return anyone[head] || sorts[head] || peopleNouns[head] || lexicon.Doers.Get(head) || lexicon.Person(head)
}

// gatherings are the nouns that papers write for the people in them, or for what people do.
var gatherings = lexicon.NewSet(`family household crew team couple group crowd body death injury case job vote seat home arrest homicide murder delegation company school country nation party`)

// oneSort holds for "61 men" and "61 miners".
func oneSort(p *pair) bool {
	return p.a.sort && p.b.person || p.b.sort && p.a.person
}

// oneDidIt holds for "three attackers" and "23 dead", but "six suspects" who fired or were
// arrested are "six people" who were.
func oneDidIt(p *pair) bool { return didIt(p.a, p.b) || didIt(p.b, p.a) }

func didIt(a, b *profile) bool {
	hurt := tolls[b.claim.Kind.Name] && b.claim.Kind.Name != "detained"
	return hurt && a.doer && (b.head == "" || b.anyone || b.person)
}
