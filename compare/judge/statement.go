package judge

import (
	"slices"
	"strings"

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
	for _, x := range c.Claims {
		i := polarity(x)
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

// negations turn a short statement into its denial.
var negations = map[string]bool{"not": true, "never": true, "no": true, "nobody": true, "none": true, "nor": true, "without": true}

// shortStatement is how many words a statement may have for a negation in it
// to be taken for that of the whole: in a long one it may belong to a clause.
const shortStatement = 12

// polarity returns 1 for a denial or a refusal, 0 otherwise.
func polarity(c *nlp.Claim) int {
	if a := c.Attribution; a != nil && (a.Class == nlp.Deny || a.Class == nlp.Refuse || a.Modality == nlp.Denied) {
		return 1
	}
	if c.Modality == nlp.Denied {
		return 1
	}
	text := c.Doc.Field(c.Sentence.Field)
	if c.Span.Empty() || c.Span.End > len(text) {
		return 0
	}
	words := strings.Fields(strings.ToLower(c.Span.In(text)))
	for i, from := 0, 0; i < len(words); i++ {
		if i < len(words)-1 && !ends(words[i]) {
			continue
		}
		if negated(words[from : i+1]) {
			return 1
		}
		from = i + 1
	}
	return 0
}

// ends reports whether a word ends a sentence: a quote may run over several.
func ends(word string) bool {
	word = strings.TrimRight(word, `"'”’)`)
	return len(word) > 4 && strings.ContainsAny(word[len(word)-1:], ".!?")
}

// negated reports whether a sentence is short and holds a negation.
func negated(words []string) bool {
	return len(words) <= shortStatement && slices.ContainsFunc(words, func(w string) bool {
		w = strings.Trim(w, `.,;:!?"'“”`)
		return negations[w] || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t")
	})
}
