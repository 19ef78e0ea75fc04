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

// The shares of the boundaries of news.txt that are found, and of those found
// that are there. They may not fall. On lines as they were when they were written
// the recall was .982, the precision .956.
const (
	recallOfBoundaries    = 1.0
	precisionOfBoundaries = 0.995
)

func TestShareOfBoundaries(t *testing.T) {
	var found, there, right float64
	for _, line := range corpus(t, "news.txt") {
		line = breaks.Replace(line)
		d := nlp.Document{Text: marks.Replace(line)}
		want := boundaries(line)
		there += float64(len(want))
		for _, s := range Sentences(&d) {
			found++
			if want[s.End] {
				right++
				delete(want, s.End)
			} else {
				t.Logf("no boundary: %q", d.Text[:s.End])
			}
		}
		for end := range want {
			t.Logf("not found: %q", d.Text[:end])
		}
	}
	require.GreaterOrEqual(t, right/there, recallOfBoundaries, "recall")
	require.GreaterOrEqual(t, right/found, precisionOfBoundaries, "precision")
}

// boundaries returns where the sentences of a marked line end once its marks are
// gone.
func boundaries(line string) map[int]bool {
	m, at := map[int]bool{}, 0
	for part := range strings.SplitSeq(line, "|") {
		if at > 0 {
			part = strings.TrimPrefix(part, " ")
		}
		m[at+len(strings.TrimRight(part, " \n"))] = true
		at += len(part)
	}
	return m
}
