package stance

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// says makes a statement of somebody. Its words that are negated are marked "!".
func says(who string, class nlp.CueClass, words string) *nlp.Claim {
	c := &nlp.Claim{Head: who, Attribution: &nlp.Attribution{Class: class}}
	var terms, denied []string
	for w := range strings.FieldsSeq(words) {
		terms = append(terms, strings.TrimPrefix(w, "!"))
		if w[0] == '!' {
			denied = append(denied, w[1:])
		}
	}
	slices.Sort(terms)
	slices.Sort(denied)
	c.Terms, c.Denied = nlp.WordsOf(terms), nlp.WordsOf(denied)
	return c
}

func TestOpposed(t *testing.T) {
	for _, row := range []struct {
		says string
		a, b *nlp.Claim
		want bool
	}{
		{"a charge and its denial", says("Roe", nlp.Allege, "ferry overload"), says("Hale", nlp.Deny, "ferry overload"), true},
		{"a charge and the denial of another", says("Roe", nlp.Allege, "ferry overload"), says("Hale", nlp.Deny, "crew drunk"), false},
		{"a denial that is shorter", says("Roe", nlp.Allege, "ferry overload night storm"), says("Hale", nlp.Deny, "ferry overload"), true},
		{"two denials", says("Roe", nlp.Deny, "ferry overload"), says("Hale", nlp.Deny, "ferry overload"), false},
		{"a denial, and what has a negation of something else", says("Roe", nlp.Deny, "ferry overload"), says("Hale", nlp.Say, "ferry overload !owner !sue"), false},
		{"a denial, and a call to look into it", says("Roe", nlp.Deny, "ferry overload"), says("Hale", nlp.Call, "police inspect ferry overload"), false},
		{"a denial, and who takes such a charge to heart", says("Roe", nlp.Deny, "allegation overload"), says("Hale", nlp.Say, "allegation overload serious"), false},
		{"a denial and a negation", says("Roe", nlp.Deny, "ferry overload"), says("Hale", nlp.Say, "!ferry !overload"), false},
		{"one who denies what they spoke of", says("Mayor Roe", nlp.Deny, "bribe harbour"), says("Ann Roe", nlp.Say, "bribe harbour"), false},
		{"a refusal", says("Roe", nlp.Refuse, "resign"), says("Hale", nlp.Say, "resign"), false},
		{"a negation", says("Roe", nlp.Say, "!dam !leak"), says("Hale", nlp.Say, "dam leak"), true},
		{"a negation in a longer quote", says("Roe", nlp.Say, "inspect winter team !dam !leak"), says("Hale", nlp.Say, "dam leak"), true},
		{"a negation of something else", says("Roe", nlp.Say, "dam leak !engineer !worry"), says("Hale", nlp.Say, "dam leak"), false},
		{"a negation of a part of what the other says", says("Roe", nlp.Say, "!dam !leak"), says("Hale", nlp.Say, "dam leak flood town week"), false},
		{"both negate it", says("Roe", nlp.Say, "!dam !leak"), says("Hale", nlp.Say, "!dam !leak"), false},
		{"nothing is said", says("", nlp.Say, ""), says("", nlp.Say, ""), false},
		{"nothing is denied", says("", nlp.Deny, ""), says("", nlp.Say, "dam"), false},
	} {
		require.Equal(t, row.want, Opposed(row.a, row.b), row.says)
		require.Equal(t, row.want, Opposed(row.b, row.a), "%s, the other way round", row.says)
	}
}

func TestSameSide(t *testing.T) {
	for _, row := range []struct {
		a, b *nlp.Claim
		want bool
	}{
		{says("Roe", nlp.Refuse, "sell mill"), says("Roe", nlp.Say, "!sell !mill winter"), true},
		{says("Roe", nlp.Refuse, "sell mill"), says("Roe", nlp.Say, "sell mill"), false},
		{says("Roe", nlp.Refuse, "sell mill"), says("Roe", nlp.Deny, "mill sell"), true},
		{says("Roe", nlp.Say, "sell mill"), says("Roe", nlp.Say, "!sell !mill"), true},
		{says("Roe", nlp.Deny, "sell mill"), says("Roe", nlp.Say, "!lease yard"), false},
	} {
		require.Equal(t, row.want, SameSide(row.a, row.b), "%s %s / %s %s", row.a.Attribution.Class, row.a.Terms, row.b.Attribution.Class, row.b.Terms)
		require.Equal(t, row.want, SameSide(row.b, row.a))
	}
}

func TestDenies(t *testing.T) {
	require.True(t, Denies(says("", nlp.Deny, "x")))
	require.True(t, Denies(says("", nlp.Refuse, "x")))
	require.True(t, Denies(&nlp.Claim{Modality: nlp.Denied}))
	require.False(t, Denies(says("", nlp.Say, "!x")), "a negation is no denial by the cue")
	require.False(t, Denies(&nlp.Claim{}))
}

func TestAsserts(t *testing.T) {
	require.True(t, Asserts(says("", nlp.Allege, "x")))
	require.True(t, Asserts(&nlp.Claim{}), "the voice of the article")
	require.False(t, Asserts(says("", nlp.Call, "x")))
	require.False(t, Asserts(says("", nlp.Ask, "x")))
}
