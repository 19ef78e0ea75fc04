package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func markdownOf(t testing.TB, r *compare.Report, o *Options) string {
	var b strings.Builder
	require.NoError(t, writeMarkdown(&b, r, o))
	return b.String()
}

func TestMarkdown(t *testing.T) {
	got := markdownOf(t, sample(), &Options{MinSources: 2})
	require.Contains(t, got, "\n| **DIFFER** crowd-1<br>crowd: people marching in Port Ellis<br>reason: speaker<br>")
	require.Contains(t, got, "\n|  | 4,800 people | Delta Wire | 2031-05-04 | Police | Police put the crowd at 4,800 people. |\n")
	require.Contains(t, got, "\n|  | said: the march had been peaceful | Delta Wire |")
	require.Contains(t, got, "\n3 of 4 files read.  \n- news/bad.json:3: no text\n")
	require.NotContains(t, got, "lined up")
}

// TestMarkdownSaysWhatTheTableSays holds what a reader must know beside the words.
func TestMarkdownSaysWhatTheTableSays(t *testing.T) {
	r := sample()
	r.Claims[3].Modality = nlp.Alleged
	got := markdownOf(t, r, &Options{MinSources: 2, Explain: true})
	require.Contains(t, got, "|  | Thousands (2,000 to 9,999) | Delta Wire |")
	require.Contains(t, got, "|  | 4,800 people (alleged) | Delta Wire |")
	require.Contains(t, got, "<br>changes with --convention acled<br>\\! Delta Wire gives two figures<br>lined up: same place: Port Ellis |")
	require.Contains(t, got, "\nnot lined up: a.txt\\#1 \"at least 12,500 people\"")
}

// bars counts the pipes that part cells.
func bars(line string) int {
	return strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
}

func FuzzMarkdown(f *testing.F) {
	f.Add("a | b", "*bold* <b> [x](y) `|`")
	f.Add(`\|`, "line\nbreak")
	f.Fuzz(func(t *testing.T, source, subject string) {
		r := figures(1, 5)
		r.Articles[0].Source, r.Comparisons[0].Subject = source, subject
		got := markdownOf(t, r, &Options{})
		require.Equal(t, strings.Count(markdownOf(t, figures(1, 5), &Options{}), "\n"), strings.Count(got, "\n"), "a cell stays on its line")
		for line := range strings.SplitSeq(got, "\n") {
			if strings.HasPrefix(line, "|") {
				require.Equal(t, 7, bars(strings.ReplaceAll(line, `\\`, "")), line)
			}
		}
	})
}

func BenchmarkMarkdown(b *testing.B) {
	r := figures(500, 1)
	b.SetBytes(int64(len(markdownOf(b, r, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		markdownOf(b, r, &Options{})
	}
}
