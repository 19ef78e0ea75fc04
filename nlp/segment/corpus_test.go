package segment

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// corpus returns the lines of a file of testdata without comments.
func corpus(t testing.TB, file string) []string {
	b, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	var lines []string
	for line := range strings.SplitSeq(string(b), "\n") {
		if line != "" && !strings.HasPrefix(line, "# ") {
			lines = append(lines, line)
		}
	}
	require.NotEmpty(t, lines)
	return lines
}

// breaks and marks read the signs of sentences.txt.
var (
	breaks = strings.NewReplacer(" ⏎", "\n", "⏎", "\n")
	marks  = strings.NewReplacer("| ", "", "|", "")
)

func TestSentencesOfTheCorpus(t *testing.T) {
	for _, line := range corpus(t, "sentences.txt") {
		line = breaks.Replace(line)
		var want, got []string
		for part := range strings.SplitSeq(line, "|") {
			want = append(want, strings.TrimSpace(part))
		}
		d := nlp.Document{Text: marks.Replace(line)}
		for _, s := range Sentences(&d) {
			got = append(got, s.In(d.Text))
		}
		require.Equal(t, want, got)
	}
}

func TestEveryRungIsNeeded(t *testing.T) {
	text := marks.Replace(breaks.Replace(strings.Join(corpus(t, "sentences.txt"), "\n\n")))
	used := make([]int, len(ladder))
	b := builder{text: text}
	for at := 0; at < len(text); {
		end := at + strings.IndexByte(text[at:]+"\n", '\n')
		for i := at; i < end; i++ {
			if ender(text[i:end]) > 0 {
				c := b.candidate(nlp.Span{Start: at, End: end}, i)
				used[c.rung()]++
				i = c.end
			}
		}
		at = end + 1
	}
	for i, n := range used {
		require.NotZero(t, n, "no line of the corpus comes down to %q", ladder[i].doc)
	}
}

func TestTokensOfTheCorpus(t *testing.T) {
	for _, line := range corpus(t, "tokens.txt") {
		text := strings.ReplaceAll(line, "|", "")
		var got []string
		for _, k := range Tokens(nil, text, nlp.Span{Start: 0, End: len(text)}) {
			got = append(got, k.In(text))
		}
		require.Equal(t, strings.Fields(strings.ReplaceAll(line, "|", " ")), got, line)
	}
}
