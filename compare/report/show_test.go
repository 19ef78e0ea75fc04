package report

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestShow(t *testing.T) {
	r := sample()
	var b strings.Builder
	found, err := Show(&b, r, "crowd-1", &Options{})
	require.NoError(t, err)
	require.True(t, found)
	for _, want := range []string{"DIFFER: people marching in Port Ellis\n", "reason: speaker\n", "  Police put the crowd at [4,800 people].\n", "    speaker:    Police\n", "    values:     at least 12,500\n", "    values:     2,000 to 9,999 (vague)\n", "  news/b.txt · b.txt#2\n"} {
		require.Contains(t, b.String(), want)
	}
	b.Reset()
	found, err = Show(&b, r, "b.txt#3", &Options{})
	require.NoError(t, err)
	require.True(t, found)
	require.Contains(t, b.String(), "The mayor said [the march had been peaceful].")
	require.Contains(t, b.String(), "compared:   statement-1 (agree)")
	found, err = Show(&b, r, "crowd-99", &Options{})
	require.NoError(t, err)
	require.False(t, found)
}

func TestClaimWithoutWordsIsShownAsItsSentence(t *testing.T) {
	r := sample()
	c := r.Claims[4]
	c.Span = nlp.Span{}
	require.Equal(t, excerpt{After: "The mayor said the march had been peaceful."}, around(c, 0))
	require.Equal(t, "The mayor said the march had been peaceful.", marked(c))
	for _, f := range Formats {
		require.NoError(t, f.Write(io.Discard, r, &Options{}), f.Name)
	}
}

func TestDays(t *testing.T) {
	d := nlp.Date(2031, 5, 3)
	for want, r := range map[string]nlp.DayRange{"": {}, "2031-05-03": {From: d, To: d}, "since 2031-05-03": {From: d}, "until 2031-05-03": {To: d}, "2031-05-03 to 2031-05-04": {From: d, To: d + 1}} {
		require.Equal(t, want, days(r))
	}
}
