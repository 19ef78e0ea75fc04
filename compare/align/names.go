package align

import (
	"strings"

	"crossclaim/nlp/lexicon"
)

// likeFirst reports whether two people of one family name may be one by their first
// names, in lower case: "Michael" and "Mike", "Bill" and "William", not "Ann" and "Peter",
// nor the sisters "Ann" and "Maria". A word that nobody is called by tells nothing.
func likeFirst(a, b string) bool {
	g, known := lexicon.FirstName(a)
	h, both := lexicon.FirstName(b)
	if a == b || !known || !both {
		return true
	}
	return inFullFirst(a)[0] == inFullFirst(b)[0] && (g == h || g == lexicon.NoGender || h == lexicon.NoGender)
}

// inFullFirst returns the first name that a short form with another letter stands for.
func inFullFirst(name string) string {
	if long, ok := nicknames[name]; ok {
		return long
	}
	return name
}

// nicknames are the short forms of first names that begin with another letter.
var nicknames = func() map[string]string {
	m := map[string]string{}
	for pair := range strings.FieldsSeq(`bill:william billy:william bob:robert bobby:robert dick:richard ted:edward ned:edward
		jack:john chuck:charles hank:henry harry:henry tony:anthony drew:andrew gene:eugene peggy:margaret meg:margaret betty:elizabeth
		beth:elizabeth polly:mary molly:mary nell:helen bess:elizabeth`) {
		short, long, _ := strings.Cut(pair, ":")
		m[short] = long
	}
	return m
}()
