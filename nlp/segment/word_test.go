package segment

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestClitics(t *testing.T) {
	for word, want := range map[string][]string{
		"don't":     {"do", "n't"},
		"DON’T":     {"DO", "N’T"},
		"can't":     {"ca", "n't"},
		"it's":      {"it", "'s"},
		"they're":   {"they", "'re"},
		"I've":      {"I", "'ve"},
		"he'd":      {"he", "'d"},
		"we'll":     {"we", "'ll"},
		"I'm":       {"I", "'m"},
		"n't":       {"n't"},
		"o'clock":   {"o'clock"},
		"rock'n'ro": {"rock'n'ro"},
		"O'Shea's":  {"O'Shea", "'s"},
		"ain't":     {"ai", "n't"},
		"5'10":      {"5'10"},
	} {
		var got []string
		for _, k := range Tokens(nil, word, nlp.Span{End: len(word)}) {
			got = append(got, k.In(word))
		}
		require.Equal(t, want, got)
	}
}

// Tokens are those of the sentence asked for, wherever it stands.
func TestTokensOfAPart(t *testing.T) {
	text := "Nobody left.-5 degrees were the reason"
	got := Tokens(Tokens(nil, text, nlp.Span{Start: 0, End: 12}), text, nlp.Span{Start: 12, End: 22})
	var words []string
	for _, k := range got {
		words = append(words, k.In(text))
	}
	require.Equal(t, []string{"Nobody", "left", ".", "-5", "degrees"}, words)
}

func TestCountry(t *testing.T) {
	for _, s := range []string{"US", "A", "HK", "CAD"} {
		require.True(t, country(s), s)
	}
	for _, s := range []string{"", "us", "USDX", "U2", "É"} {
		require.False(t, country(s), s)
	}
}

func TestLone(t *testing.T) {
	for _, s := range []string{"U", "U.S", "a.m", "x.y.z"} {
		require.True(t, lone(s), s)
	}
	for _, s := range []string{"", "US", "Ph.D.", "5", "U.", "a.bc"} {
		require.False(t, lone(s), s)
	}
}

func TestBeheaded(t *testing.T) {
	for _, s := range []string{"em", "90s", "til", "60"} {
		require.True(t, beheaded(s), s)
	}
	for _, s := range []string{"", "a", "s", "them", "45", "1990s"} {
		require.False(t, beheaded(s), s)
	}
}
