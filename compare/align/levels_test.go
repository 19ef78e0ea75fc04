package align

import (
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	reading "crossclaim/nlp/article"
	"crossclaim/nlp/extract"
)

var update = flag.Bool("update", false, "rewrite testdata/levels.txt")

// TestLevels holds beside every level how often it was met by pairs of claims of
// two articles that are the same in the gold of testdata/events, and by others:
// the measurement that the weights are set by. ln is the natural logarithm of the
// ratio of the two shares, which a weight would be if the axes knew nothing of
// each other; pairs that nobody listed in a gold count as others.
//
// The counts are those of the day on which the weights were last set. A level or
// a weight that is not in the file has not been measured, and fails.
func TestLevels(t *testing.T) {
	same, others := map[string]int{}, map[string]int{}
	total := map[string][2]int{}
	dirs, err := filepath.Glob("../../testdata/events/*")
	require.NoError(t, err)
	for _, dir := range dirs {
		claims, gold := annotated(t, dir)
		pairsOfTwo(claims, func(sort string, axes []axis, p *pair) {
			n, of := total[sort], others
			if gold(p.a.claim, p.b.claim) {
				n[0]++
				of = same
			} else {
				n[1]++
			}
			total[sort] = n
			for i := range axes {
				of[sort+axes[i].Name+axes[i].level(p).Says]++
			}
		})
	}
	var got strings.Builder
	for _, table := range []struct {
		sort string
		axes []axis
	}{{"figures", figures}, {"statements", statements}} {
		n := total[table.sort]
		fmt.Fprintf(&got, "%s: %d pairs are the same, %d others\n\n%6s %6s %6s %6s\n", table.sort, n[0], n[1], "same", "others", "ln", "weight")
		for _, a := range table.axes {
			for _, l := range a.Levels {
				key := table.sort + a.Name + l.Says
				m, u := same[key], others[key]
				ln := "-"
				if m+u > 0 {
					ln = fmt.Sprintf("%+.1f", math.Log((float64(m)+0.5)/float64(n[0]+1)/((float64(u)+0.5)/float64(n[1]+1))))
				}
				fmt.Fprintf(&got, "%6d %6d %6s %+6.1f  %s: %s\n", m, u, ln, l.Weight, a.Name, l.Says)
			}
		}
		got.WriteByte('\n')
	}
	const golden = "testdata/levels.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	measured, now := weightsIn(string(want)), weightsIn(got.String())
	for i := range min(len(measured), len(now)) {
		require.Equal(t, measured[i], now[i], "measure again: go test ./compare/align -run Levels -update")
	}
	require.Len(t, now, len(measured), "measure again: go test ./compare/align -run Levels -update")
}

// TestMarked: every level counted in testdata/marked.txt is still one, and none of the
// figures is without its count. The news of those pairs is not part of the project, so
// that the file is not made again here.
func TestMarked(t *testing.T) {
	file, err := os.ReadFile("testdata/marked.txt")
	require.NoError(t, err)
	var counted, levels []string
	for line := range strings.Lines(string(file)) {
		if f := strings.Fields(line); len(f) > 2 && strings.HasPrefix(line, " ") && strings.Contains(line, ": ") {
			counted = append(counted, strings.Join(f[2:], " "))
		}
	}
	for _, a := range slices.Concat(figures, statements) {
		for _, l := range a.Levels {
			levels = append(levels, a.Name+": "+l.Says)
		}
	}
	require.Subset(t, levels, counted)
	for _, a := range figures {
		for _, l := range a.Levels {
			require.Contains(t, counted, a.Name+": "+l.Says)
		}
	}
}

// weightsIn returns the levels of a measurement and their weights, without the
// counts.
func weightsIn(measured string) []string {
	var out []string
	for line := range strings.Lines(measured) {
		if f := strings.Fields(line); strings.Contains(line, "  ") && strings.Contains(line, ": ") {
			out = append(out, strings.Join(f[3:], " "))
		}
	}
	return out
}

// pairsOfTwo calls f with every pair of claims of two articles that could be
// lined up.
func pairsOfTwo(claims []*nlp.Claim, f func(sort string, axes []axis, p *pair)) {
	sets, _ := Claims("e", claims)
	x := newLexis(claims)
	for _, b := range blocks(claims) {
		sort := "figures"
		if b.claims[0].Quantity == nil {
			sort, x.figures = "statements", figuresIn(claims, sets)
		}
		profiles := b.profiles(x)
		each(profiles, x, func(i, j int) {
			if p := newPair(profiles[i], profiles[j]); twoArticles(p) {
				f(sort, b.axes, p)
			}
		})
	}
}

// annotated returns the claims of an event, in their order, and whether its
// gold.txt has two of them in one line.
func annotated(t *testing.T, dir string) (claims []*nlp.Claim, together func(a, b *nlp.Claim) bool) {
	input := reading.Input{Name: dir, FS: os.DirFS(dir), Path: "."}
	for d := range (&reading.Reader{}).Documents(context.Background(), input) {
		if d == nil || !strings.Contains(d.ID, "-") { // gold.txt is no article
			continue
		}
		found := extract.Claims(d)
		for i := range found {
			claims = append(claims, &found[i])
		}
	}
	slices.SortFunc(claims, byPlace)
	file, err := os.ReadFile(filepath.Join(dir, "gold.txt"))
	require.NoError(t, err)
	lines := map[*nlp.Claim][]string{}
	for line := range strings.Lines(string(file)) {
		parts := strings.Split(strings.TrimSpace(line), " | ")
		for _, mention := range parts[1:] {
			article, words, _ := strings.Cut(mention, ": ")
			for _, c := range claims {
				text := c.Span.In(c.Doc.Field(c.Sentence.Field))
				if c.Doc.ID == article+".txt" && strings.HasSuffix(parts[0], "statement") == (c.Quantity == nil) &&
					(strings.Contains(text, words) || strings.Contains(words, text)) {
					lines[c] = append(lines[c], line)
				}
			}
		}
	}
	return claims, func(a, b *nlp.Claim) bool {
		return slices.ContainsFunc(lines[a], func(l string) bool { return slices.Contains(lines[b], l) })
	}
}
