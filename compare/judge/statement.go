package judge

import (
	"crossclaim/compare"
	"crossclaim/compare/stance"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// Steps for statements: they are lined up because they say the same, so that only who
// denies it is left to judge, and the figures inside them.
var (
	sameStatement = &step{Name: "same statement", Says: "both report the same statement", Verdict: compare.Agree}
	denial        = &step{Name: "denial", Says: "one says what the other denies", Verdict: compare.Differ}
)

// decideStatements judges a comparison of statements by whether one denies what
// another says, else by the figures inside them: "15 injured" in the one and "at least 12
// injured" in the other.
func decideStatements(c *compare.Comparison, conv *number.Convention, figures Figures) decision {
	d := decision{}
	across := statementPairs(c.Claims)
	if len(across) > 0 && across[0].step != denial {
		across = append(across, figures.pairs(c.Claims, conv)...)
	}
	d.verdict = verdictOf(across)
	if d.verdict == compare.Differ {
		d.reason = reasonOf(across)
	}
	if len(c.Claims) > 0 {
		d.note = noteOf(d.verdict, d.reason, across, c.Claims)
	}
	return d
}

// statementPairs returns the pairs of two sources of which one denies what the
// other says; where there is none, the first pair of two sources.
func statementPairs(claims []*nlp.Claim) []pair {
	across := denials(claims)
	if all := (&group{claims: claims}); len(claims) > 0 && across == nil {
		if a, b, ok := acrossOutlets(all, all); ok {
			across = append(across, pair{a, b, sameStatement})
		}
	}
	return across
}

// manyLooks is how many pairs of statements are looked at for a denial: every pair
// of 600 statements. Of more, only the first are held against all the others; as all
// were lined up, who denies one of them mostly denies the first as well.
const manyLooks = 600 * 600 / 2

// denials returns the pairs of two sources of which one denies what the other says,
// up to enoughPairs.
func denials(claims []*nlp.Claim) (across []pair) {
	looks := 0
	for i, a := range claims {
		for _, b := range claims[i+1:] {
			if (denies(a) || denies(b)) && !a.Doc.SameOutlet(b.Doc) && stance.Opposed(a, b) {
				across = append(across, pair{a, b, denial})
			}
			if len(across) >= enoughPairs {
				return across
			}
		}
		if looks += len(claims) - i; looks > manyLooks {
			break
		}
	}
	return across
}

// denies reports whether anything at all is denied by c, which asks less than
// stance does.
func denies(c *nlp.Claim) bool { return c.Denied != "" || stance.Denies(c) }
