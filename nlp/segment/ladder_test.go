package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// at returns the candidate at the mark behind "¶" in a paragraph.
func at(t *testing.T, marked string) *candidate {
	t.Helper()
	i := strings.Index(marked, "¶")
	require.GreaterOrEqual(t, i, 0, marked)
	b := builder{text: strings.Replace(marked, "¶", "", 1)}
	require.Positive(t, ender(b.text[i:]), "%s: no mark that can end a sentence", marked)
	c := b.candidate(nlp.Span{Start: 0, End: len(b.text)}, i)
	return &c
}

func TestCandidate(t *testing.T) {
	c := at(t, `He said: "It is (over¶?!") “Then” he left.`)
	require.Equal(t, "over", c.word)
	require.Equal(t, "?!", c.marks)
	require.Equal(t, `")`, c.closed)
	require.True(t, strings.HasPrefix(c.text[c.next:], "“Then"))
	require.True(t, strings.HasPrefix(c.text[c.letter:], "Then"))

	c = at(t, "It is over¶.")
	require.Equal(t, c.limit, c.next)
	require.Equal(t, c.limit, c.letter)
}

func TestLadder(t *testing.T) {
	for marked, want := range map[string]string{
		`It is over¶.`:                         "nothing follows",
		`It is over¶.Then he left.`:            "no space before a capital",
		`He said "Go¶."Then he left.`:          "no space before a capital",
		`It cost 3¶.5 million.`:                "no space",
		`See example¶.com for more.`:           "no space",
		`The U¶.S. Navy left.`:                 "no space",
		`He waited ¶. . . and left.`:           "dots with blanks",
		`"Go¶!" they cried.`:                   "a small letter follows",
		`Roe vs¶. them.`:                       "a small letter follows",
		`"Why¶?" Max Poe asked.`:               "a speaker follows",
		`"Why¶?" Nobody knew.`:                 `"!", "?" or dots`,
		`He waited¶... Then he left.`:          `"!", "?" or dots`,
		`1¶. Open the door.`:                   "the number of a list item",
		`Gen¶. Roe left.`:                      "a title before a name",
		`It was No¶. 5.`:                       `"No. 5"`,
		`It was Jan¶. 5.`:                      `"Jan. 5"`,
		`He left the U.S¶. – Roe stayed.`:      "a dash or a bracket",
		`He left the U.S¶. The Roes stayed.`:   "a word that is no name",
		`He left the U.S¶. Protesters stayed.`: "a word that is no name",
		`He left the U.S¶. "Roe stayed."`:      "a quotation follows an abbreviation",
		`The U.S¶. Navy left.`:                 "an abbreviation inside",
		`So J¶. Roe left.`:                     "an abbreviation inside",
		`The U.S¶. Ambassador to Peru left.`:   "an abbreviation inside",
		`He left the city¶. Roe stayed.`:       "else",
		`He said no¶. Roe stayed.`:             "else",
		`The store sells the iPhone¶. eBay is`: "else",
	} {
		c := at(t, marked)
		require.True(t, strings.HasPrefix(strings.TrimPrefix(ladder[c.rung()].doc, "`"), want), "%s: got %q, want %q", marked, ladder[c.rung()].doc, want)
	}
}

func TestLadderEndsWithElse(t *testing.T) {
	last := ladder[len(ladder)-1]
	require.Equal(t, "else", last.doc)
	require.True(t, last.fits(&candidate{}))
	for _, r := range ladder {
		require.NotEmpty(t, r.doc)
		require.NotNil(t, r.fits)
	}
}

func TestEnders(t *testing.T) {
	for _, s := range []string{".", "!", "?", "…", "。", "！", "？", "‼"} {
		require.Equal(t, len(s), ender(s+"x"), s)
	}
	for _, s := range []string{",", "a", "–", "“", "　", ";"} {
		require.Zero(t, ender(s+"x"), s)
	}
}

func TestClosers(t *testing.T) {
	for _, c := range []struct{ closing, rest string }{
		{`"`, ` Then`}, {`”)`, ` Then`}, {`'"`, ``}, {``, ` "Then`}, {``, `"Then`}, {`)`, `"Then`}, {`]`, `. `}, {`»`, ` »`},
	} {
		require.Equal(t, len(c.closing), closers(c.closing+c.rest, 0, 0), c.closing+c.rest)
	}
}

func TestLastWord(t *testing.T) {
	for s, want := range map[string]string{
		"to the city": "city", "city": "city", "": "", "a ": "", `a "Gen`: "Gen", "(Inc": "Inc", "the–end": "the–end", "a\u00a0b": "a\u00a0b",
	} {
		require.Equal(t, want, lastWord(s), s)
	}
	require.Len(t, lastWord(strings.Repeat("x", 500)), longestWord)
}

func TestStartsSentence(t *testing.T) {
	for _, c := range []struct {
		word  string
		small bool // the word after it
		want  bool
	}{
		{"The", false, true}, {"He", true, true}, {"I", false, true}, {"ET", true, false},
		{"Protesters", true, true}, {"Protesters", false, false}, {"Secretary", true, false}, {"Navy", true, false}, {"Roe", true, false},
	} {
		require.Equal(t, c.want, startsSentence(c.word, c.small), c.word)
	}
}
