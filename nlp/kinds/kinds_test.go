package kinds_test

import (
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"crossclaim/nlp"
	"crossclaim/nlp/internal/corpus"
	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/kinds"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
	"github.com/stretchr/testify/require"
)

// TestCorpora holds every kind against its corpus: marked quantities have the
// kind of the file and the value and unit of the line above, those of
// counter-examples have another kind or none.
func TestCorpora(t *testing.T) {
	for _, k := range kinds.All {
		b, err := os.ReadFile("testdata/" + k.Name + ".txt")
		require.NoError(t, err, "%s has no corpus", k.Name)
		cases := corpus.Parse(string(b))
		require.NotEmpty(t, cases)
		not := 0
		for _, c := range cases {
			if c.Not {
				not++
			}
			t.Run(k.Name+":"+strconv.Itoa(c.Line), func(t *testing.T) { check(t, k, &c) })
		}
		require.GreaterOrEqual(t, not, 2, "%s has too few counter-examples", k.Name)
	}
}

func check(t *testing.T, k *nlp.Kind, c *corpus.Case) {
	require.NotEmpty(t, c.Marks, "no mark in %q", c.Text)
	tree := parse.Sentence(c.Text)
	for _, m := range c.Marks {
		span := nlp.Span{Start: m[0], End: m[1]}
		r, kind := at(tree, span)
		if c.Not {
			require.NotEqual(t, k, kind, "%q in %q", span.In(c.Text), c.Text)
			continue
		}
		require.NotNil(t, r, "%q in %q is not read", span.In(c.Text), c.Text)
		require.NotNil(t, kind, "%q in %q has no kind", span.In(c.Text), c.Text)
		require.Equal(t, k.Name, kind.Name, "%q in %q", span.In(c.Text), c.Text)
		require.Equal(t, strings.Join(c.Want, " "), describe(r), c.Text)
	}
}

// at returns the reading at a span and its kind, nil where there is none.
func at(tree *syntax.Tree, span nlp.Span) (*number.Reading, *nlp.Kind) {
	rs := number.Read(tree)
	for i := range rs {
		if rs[i].Span.Overlaps(span) {
			return &rs[i], kinds.Of(tree, &rs[i])
		}
	}
	return nil, nil
}

// describe writes value and unit of a reading as the corpora do.
func describe(r *number.Reading) string {
	value := format(r.Value)
	if !r.HasValue {
		value = format(r.Low) + ".." + format(r.High)
	}
	if r.Unit == "" {
		return value + " -"
	}
	return value + " " + r.Unit
}

func format(v float64) string {
	return strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64)
}

func TestAllIsWellFormed(t *testing.T) {
	names := map[string]bool{}
	for _, k := range kinds.All {
		require.NotEmpty(t, k.Name)
		require.False(t, names[k.Name], "%s stands twice", k.Name)
		names[k.Name] = true
		require.NotEmpty(t, k.Doc, k.Name)
		require.NotEmpty(t, k.Example, k.Name)
		for _, list := range [][]string{k.Heads, k.Verbs, k.Acts, k.Words, k.Not} {
			seen := map[string]bool{}
			for _, w := range list {
				require.Equal(t, strings.ToLower(w), w, k.Name)
				require.False(t, seen[w], "%s has %q twice in a list", k.Name, w)
				seen[w] = true
			}
		}
	}
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.Len(t, files, len(kinds.All), "a corpus without a kind")
}

// TestExamples holds that every kind reads its own example.
func TestExamples(t *testing.T) {
	for _, k := range kinds.All {
		c := corpus.Parse(k.Example)[0]
		if k == kinds.Statement {
			require.Empty(t, c.Marks)
			continue
		}
		require.Len(t, c.Marks, 1, k.Name)
		_, kind := at(parse.Sentence(c.Text), nlp.Span{Start: c.Marks[0][0], End: c.Marks[0][1]})
		require.Equal(t, k, kind, "%s: %s", k.Name, c.Text)
	}
}

func FuzzOf(f *testing.F) {
	f.Add("Two gunmen shot five people, killing one, and 300 of the 5,000 marchers were arrested.")
	f.Add("killed five and")
	f.Fuzz(func(t *testing.T, text string) {
		tree := parse.Sentence(strings.ToValidUTF8(text, " "))
		rs := number.Read(tree)
		for i := range rs {
			if k := kinds.Of(tree, &rs[i]); k != nil {
				require.Contains(t, kinds.All, k)
				require.NotEqual(t, kinds.Statement, k, "%q", text)
			} else {
				require.True(t, rs[i].Implicit, "%q: %q has no kind", text, rs[i].Span.In(tree.Text))
			}
		}
	})
}

func BenchmarkOf(b *testing.B) {
	text := "At least 23 people were killed and 146 others wounded when two gunmen opened fire on a rally of 5,000 people, police said."
	tree := parse.Sentence(text)
	rs := number.Read(tree)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for i := range rs {
			kinds.Of(tree, &rs[i])
		}
	}
}
