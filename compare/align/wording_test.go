package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestWordsOnEnd: how much of the shorter statement the longer one has in its words,
// whatever the marks and the case.
func TestWordsOnEnd(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want float64
	}{
		{"“We will not sell the mill this year,” he wrote.", "that it will not sell the mill this year", 7. / 10},
		{"We don't sell the old mill", "'We don’t sell the OLD mill'; never", 6. / 10},
		{"“We will sell our mill if I may,” he wrote.", "that they would sell their mill if he might", 8. / 10},
		{"the mill will not sell this year", "sell not will mill the year this", 0},
		{"Every mill counts", "every mill counts", 3. / 10},
		{"the mill", "the mill", 2. / 10},
		{"sell", "sell", 0},
		{"", "", 0},
	} {
		a, b := said(article("a"), "Ann Roe", nlp.Say, row.a), said(article("b"), "Ann Roe", nlp.Say, row.b)
		p, q := &profile{wording: wordingOf(a)}, &profile{wording: wordingOf(b)}
		require.InDelta(t, row.want, onEnd(&p.wording, &q.wording), 0.01, "%s / %s", row.a, row.b)
		require.InDelta(t, row.want, onEnd(&q.wording, &p.wording), 0.01, "%s / %s", row.b, row.a)
	}
}

// TestQuotations: what of a quotation stands in another statement.
func TestQuotations(t *testing.T) {
	for _, row := range []struct {
		a, b, want string
	}{
		{"the board “will not sell the old mill”", "We, the owners, will not sell the old mill.", "five words or more of a quotation in both"},
		{"the harvest was “very fine indeed”", "a very fine indeed", "three words of a quotation in both"},
		{"calls it a \"nuisance\"", "the pump is a nuisance", "a quotation of a word or two in both"},
		{"calls it “not so”", "the pump is not so", "no quotation in both"},
		{"the pump is a nuisance", "the pump is a nuisance", "no quotation in both"},
		{"“The pump is a nuisance, and so is the tide.”", "the tide is “pure poetry”", "one quotes what the other, who is given word for word, does not say"},
		{"“The pump is a nuisance, and so is the tide.”", "“The tide is pure poetry to an old pump.”", "both word for word, in other words"},
		{"“The pump is a nuisance, and so is the tide.”", "“The tide and the pump?” she asked. “The pump is a nuisance, and so is the tide.”", "five words or more of a quotation in both"},
		{"the pump of “Harbour Board Chief Ann Roe”", "Harbour Board Chief Ann Roe", "no quotation in both"},
	} {
		a, b := said(article("a"), "Ann Roe", nlp.Say, row.a), said(article("b"), "Ann Roe", nlp.Say, row.b)
		x := newLexis([]*nlp.Claim{a, b})
		p, q := profileOf(a, x), profileOf(b, x)
		ax := axisNamed(t, statements, "quotations")
		require.Equal(t, row.want, ax.level(newPair(p, q)).Says, "%s / %s", row.a, row.b)
		require.Equal(t, row.want, ax.level(newPair(q, p)).Says, "%s / %s", row.b, row.a)
	}
}
