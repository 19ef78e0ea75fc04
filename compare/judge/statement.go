package judge

import (
	"crossclaim/compare"
	"crossclaim/nlp"
)

// Steps for statements: they are lined up because they say the same, so that
// only their polarity is left to judge.
var (
	sameStatement = &step{Name: "same statement", Says: "both report the same statement", Verdict: compare.Agree}
	denial        = &step{Name: "denial", Says: "one says what the other denies", Verdict: compare.Differ}
)

// decideStatements judges a comparison of statements by polarity.
func decideStatements(c *compare.Comparison) decision {
	var sides [2]*group
	common := commonTerms(c.Claims)
	for _, x := range c.Claims {
		i := polarity(x, common)
		if sides[i] == nil {
			sides[i] = &group{}
		}
		sides[i].claims = append(sides[i].claims, x)
	}
	d := decision{}
	across := statementPairs(sides)
	d.verdict = verdictOf(across)
	if d.verdict == compare.Differ {
		d.reason = reasonOf(across)
	}
	if len(c.Claims) > 0 {
		d.note = noteOf(d.verdict, d.reason, across, c.Claims)
	}
	return d
}

func statementPairs(sides [2]*group) []pair {
	var across []pair
	for i, g := range sides {
		for _, h := range sides[i:] {
			if g == nil || h == nil {
				continue
			}
			s := sameStatement
			if g != h {
				s = denial
			}
			if a, b, ok := acrossOutlets(g, h); ok {
				across = append(across, pair{a, b, s})
			}
		}
	}
	return across
}

// polarity returns 1 for a denial or a refusal, 0 otherwise: by what its cue
// says, else by whether most of the words that others say too are denied. A
// negation elsewhere in a long quote says nothing of what they have in common.
func polarity(c *nlp.Claim, common map[string]bool) int {
	a := c.Attribution
	if c.Modality == nlp.Denied || a != nil && (a.Class == nlp.Deny || a.Class == nlp.Refuse || a.Modality == nlp.Denied) {
		return 1
	}
	said, denied := count(c.Terms, common), count(c.Denied, common)
	if said == 0 {
		said, denied = c.Terms.Len(), c.Denied.Len()
	}
	if 2*denied > said {
		return 1
	}
	return 0
}

// count returns how many of words are in set.
func count(words nlp.Words, set map[string]bool) int {
	n := 0
	for w := range words.All() {
		if set[w] {
			n++
		}
	}
	return n
}

// commonTerms returns the terms that stand in statements of two articles.
func commonTerms(claims []*nlp.Claim) map[string]bool {
	first := map[string]*nlp.Document{}
	common := map[string]bool{}
	for _, c := range claims {
		for w := range c.Terms.All() {
			if d, seen := first[w]; !seen {
				first[w] = c.Doc
			} else if d != c.Doc {
				common[w] = true
			}
		}
	}
	return common
}
