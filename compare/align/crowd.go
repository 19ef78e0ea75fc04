package align

import (
	"crossclaim/nlp"
)

// profiles prepares the claims of b for comparison, and counts beside which others
// each of them stands.
func (b *block) profiles(x *lexis) []*profile {
	in, told := map[noun]int{}, map[value]int{}
	last := map[value]*nlp.Document{}
	several := map[sentence]float64{} // how many happenings each sentence tells of, where it gives a number
	opens := map[noun]float64{}       // the greatest toll of a kind that an article begins with
	profiles := make([]*profile, len(b.claims))
	for i, c := range b.claims {
		p := profileOf(c, x)
		profiles[i] = p
		in[noun{doc: c.Doc, kind: c.Kind.Name}]++
		if p.head != "" {
			in[noun{doc: c.Doc, head: p.head}]++
		}
		if n := ofSeveral(p); n > 0 {
			s := sentenceOf(c)
			several[s] = max(several[s], n)
		}
		if tolls[c.Kind.Name] && inLead(c) {
			k := noun{doc: c.Doc, kind: c.Kind.Name}
			opens[k] = max(opens[k], c.Quantity.Low)
			opens[noun{doc: c.Doc}] = 1
		}
		if v := p.value(); last[v] != c.Doc { // claims stand in the order of their articles
			told[v]++
			last[v] = c.Doc
		}
	}
	dead := deadIn(b.claims)
	var heard occasions
	if b.claims[0].Quantity == nil {
		heard = occasionsIn(profiles)
	}
	for _, p := range profiles {
		p.heard, p.inAll = heard, len(profiles)
		p.among = in[noun{doc: p.claim.Doc, kind: p.claim.Kind.Name}]
		p.ofHead = in[noun{doc: p.claim.Doc, head: p.head}]
		p.told = told[p.value()]
		p.several = several[sentenceOf(p.claim)]
		p.opens = opens[noun{doc: p.claim.Doc}] > 0
		p.below = opens[noun{doc: p.claim.Doc, kind: p.claim.Kind.Name}] > p.high
		p.dead = dead[p.claim.Doc]
	}
	return profiles
}

// A noun is what an article may have several claims of: of a kind, or of a head.
type noun struct {
	doc  *nlp.Document
	kind string // "" is any
	head string // "" is any
}

// A value is a figure that several articles may give. What is counted is left
// open: one tells of 31 cabins, another of 31 huts.
type value struct {
	low, high float64
	unit      string // "" of a count
}

func (p *profile) value() value {
	v := value{low: p.low, high: p.high}
	if q := p.claim.Quantity; q != nil && q.Dimension != nlp.Count {
		v.unit = q.Unit
	}
	return v
}
