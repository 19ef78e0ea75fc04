package report

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func table(t testing.TB, r *compare.Report, o *Options) string {
	var b strings.Builder
	require.NoError(t, writeTable(&b, r, o))
	return b.String()
}

func TestTableShowsAComparisonAsOneBlock(t *testing.T) {
	got := table(t, sample(), &Options{MinSources: 2, Width: 110})
	lines := strings.Split(got, "\n")
	require.Regexp(t, "^┌─+┬─+┬─+┬─+┐$", lines[0])
	require.Equal(t, []string{"│", "comparison", "│", "claim", "│", "source", "│", "in", "the", "article", "│"}, strings.Fields(lines[1]))
	require.Regexp(t, "^├─+┼─+┼─+┼─+┤$", lines[2])
	for _, want := range []string{
		"│ DIFFER ", "│ crowd: people marching in ", "│ crowd-1 ", "│ reason: speaker", "│ (2,000 to 9,999)", "│ by Organisers", "│ 2031-05-04",
		"│ c.txt", "! Delta Wire gives two", "│ AGREE", "│ called ", `│ it "peaceful" `,
		"3 articles, 6 claims, 2 comparisons: 1 differ, 1 agree.\n", "1 more comparison of fewer than 2 sources not shown (--min-sources 1 shows all).\n", "3 of 4 files read.\n- news/bad.json:3: no text\n",
	} {
		require.Contains(t, got, want)
	}
	require.NotContains(t, got, "\x1b")
	require.NotContains(t, got, "same place", "reasons for lining up are for --explain")
}

func TestTableGroupsByWhoGaveTheFigure(t *testing.T) {
	got := table(t, sample(), &Options{})
	thousands, police, five := strings.Index(got, "│ Thousands"), strings.Index(got, "│ 4,800 people"), strings.Index(got, "│ About 5,000")
	require.Less(t, thousands, five, "both are the articles' own")
	require.Less(t, five, police)
}

func TestTableExplains(t *testing.T) {
	got := table(t, sample(), &Options{Explain: true})
	require.Contains(t, got, "lined up: same place: Port ")
	require.Contains(t, got, `not lined up: a.txt#1 "at least 12,500 people" (Harbour Post) and c.txt#1 "About 5,000 people" (c.txt): place: Port Ellis / Kelm`)
}

func TestTableColoursOnlyWhenAsked(t *testing.T) {
	r := sample()
	plain, coloured := table(t, r, &Options{}), table(t, r, &Options{Colour: true})
	require.Contains(t, coloured, "\x1b[1;31mDIFFER\x1b[0m")
	for _, code := range []string{bold, dim, red, green, yellow, "0"} {
		coloured = strings.ReplaceAll(coloured, "\x1b["+code+"m", "")
	}
	require.Equal(t, plain, coloured, "colour moves nothing")
}

func TestTableOfNothingIsTheSummary(t *testing.T) {
	require.Equal(t, "0 articles, 0 claims, 0 comparisons.\n0 of 0 files read.\n", table(t, &compare.Report{}, &Options{}))
}

// figures makes claims of figures of every shape and length.
func figures(n int, seed uint64) *compare.Report {
	rnd := rand.New(rand.NewPCG(seed, 1))
	shapes := []string{"%s", "$%s billion", "at least %s percent", "between %s and 9,999,999,999", "−%s °C", "€%s-a-head", "%s/7", "(%s)", "more than %s square kilometres of land"}
	k := &nlp.Kind{Name: "count"}
	r := &compare.Report{}
	for i := range n {
		v := math.Trunc(math.Pow(10, rnd.Float64()*15))
		number := fmt.Sprintf(shapes[rnd.IntN(len(shapes))], figure(v))
		text := strings.Repeat("word ", rnd.IntN(60)) + number + " things" + strings.Repeat(" more 4,567,890 or 12.75 million", rnd.IntN(9)) + "."
		d := &nlp.Document{ID: fmt.Sprintf("a%d", i), Source: strings.Repeat("Outlet ", 1+rnd.IntN(9)), Text: text}
		c := &nlp.Claim{ID: d.ID + "#1", Doc: d, Kind: k, Span: find(text, number+" things"), Sentence: nlp.Sentence{Span: nlp.Span{End: len(text)}}}
		c.Quantity = &nlp.Quantity{Span: find(text, number), Number: find(text, number), Value: v, HasValue: true, Low: v, High: v}
		r.Articles, r.Claims = append(r.Articles, d), append(r.Claims, c)
		r.Comparisons = append(r.Comparisons, compare.Comparison{ID: fmt.Sprint("count-", i), Kind: k, Subject: number + " things", Claims: []*nlp.Claim{c}, Sources: 1, Verdict: compare.Differ, Note: "1,234,567 is not 7,654,321"})
	}
	return r
}

// numbers returns the numbers of text as written.
func numbers(text string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !strings.ContainsRune("0123456789,.", r) }) {
		if w = strings.Trim(w, ",."); w != "" {
			m[w] = true
		}
	}
	return m
}

func TestTableNeverCutsANumber(t *testing.T) {
	for _, width := range []int{20, 40, 60, 80, 84, 100, 120, 200} {
		r := figures(60, uint64(width))
		got := numbers(table(t, r, &Options{Width: width, Brief: true}))
		whole := map[string]bool{}
		for _, c := range r.Comparisons {
			said := c.Claims[0]
			for w := range numbers(said.Quantity.In(said.Doc.Text)) {
				require.True(t, got[w], "%d columns: %q of %q is not in the table as written", width, w, said.Doc.Text)
			}
			for w := range numbers(said.Doc.Text + " " + c.ID + " " + said.Doc.ID + " 1,234,567 7,654,321") {
				whole[w] = true
			}
		}
		for w := range got {
			require.True(t, whole[w], "%d columns: %q is a piece of something", width, w)
		}
	}
}

func TestTableKeepsToItsWidth(t *testing.T) {
	for _, width := range []int{60, 80, 84, 100, 120, 200} {
		for line := range strings.SplitSeq(table(t, sample(), &Options{Width: width, Brief: true}), "\n") {
			require.LessOrEqual(t, columns(line), width, line)
		}
	}
}

func FuzzTable(f *testing.F) {
	f.Add("a \x1b[31m word", "about 4,800 people", 80)
	f.Add("\u202e", "1,000,000,000,000,000", 20)
	f.Add(strings.Repeat("x", 500), "$4.7 billion", 100)
	f.Fuzz(func(t *testing.T, before, number string, width int) {
		text := strings.ToValidUTF8(before+" "+number+".", "?")
		number = strings.ToValidUTF8(number, "?")
		r := figures(1, 1)
		c := r.Claims[0]
		c.Doc.Text, c.Doc.Source, r.Comparisons[0].Subject = text, before, before
		c.Span = nlp.Span{Start: len(text) - 1 - len(number), End: len(text) - 1}
		c.Sentence.Span = nlp.Span{End: len(text)}
		c.Quantity.Span, c.Quantity.Number = c.Span, c.Span
		got := table(t, r, &Options{Width: width % 300})
		for _, r := range got {
			require.False(t, Hostile(r) && r != '\n', "%q", r)
		}
		if number == "4,800" {
			require.Contains(t, got, number)
		}
	})
}

func BenchmarkTable(b *testing.B) {
	r := figures(500, 1)
	n := len(table(b, r, &Options{}))
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		table(b, r, &Options{})
	}
}
