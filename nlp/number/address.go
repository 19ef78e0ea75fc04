package number

import "crossclaim/nlp/lexicon"

// streets end a street's name.
var streets = lexicon.NewSet("street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr. lane ln. highway hwy hwy. parkway way place court terrace square circle " +
	"broadway plaza crescent close gardens row mews")

func (r *reader) isAddress(m *measure) bool {
	j := m.to
	if m.high != nil {
		j = m.right
	}
	if !m.numeral.digits || m.scaled || !m.bare() && !m.age {
		return false
	}
	if r.is(j, "block") || r.is(j, "blk") || r.is(j, "hundred") && r.is(j+1, "block") {
		return m.value() >= 100
	}
	for k := j; k < j+5 && k < len(r.a) && (r.upper(k) || r.is(k, ".") || r.isDash(k) || r.kind(k) == digit || ends.Get(r.word(k))); k++ {
		if streets.Get(r.word(k)) && k > j {
			return true
		}
	}
	return false
}
