package number_test

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
	"crossclaim/nlp/number"
	"github.com/stretchr/testify/require"
)

// TestCorpora reads every file of testdata. A line "= 23 person at_least up"
// gives the value or the ends, then in any order the unit, the hedge and the
// trend, of all marked phrasings below it; a unit that is not given is "-". A
// counter-example holds no quantity: none at all when nothing is marked, none
// in the marks otherwise.
func TestCorpora(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, c := range corpus.Parse(string(b)) {
			t.Run(filepath.Base(file)+":"+strconv.Itoa(c.Line), func(t *testing.T) { check(t, &c) })
		}
	}
}

func check(t *testing.T, c *corpus.Case) {
	tree := parse.Sentence(c.Text)
	readings := written(number.Read(tree))
	for i := range readings {
		sound(t, tree, &readings[i])
		readsAgain(t, &readings[i])
	}
	if c.Not {
		for _, r := range readings {
			hit := len(c.Marks) == 0
			for _, m := range c.Marks {
				hit = hit || r.Span.Overlaps(nlp.Span{Start: m[0], End: m[1]})
			}
			require.False(t, hit, "got %q in %q, want no quantity", r.Span.In(c.Text), c.Text)
		}
		return
	}
	require.NotEmpty(t, c.Marks, "a phrasing marks its quantity: %s", c.Text)
	for _, m := range c.Marks {
		span := nlp.Span{Start: m[0], End: m[1]}
		var got []string
		for _, r := range readings {
			if r.Span.Overlaps(span) {
				got = append(got, r.Span.In(c.Text)+" = "+strings.Join(describe(&r), " "))
			}
		}
		require.Equal(t, []string{span.In(c.Text) + " = " + strings.Join(c.Want, " ")}, got, c.Text)
	}
}

// written drops the articles that may stand for one.
func written(rs []number.Reading) []number.Reading {
	var out []number.Reading
	for _, r := range rs {
		if !r.Implicit {
			out = append(out, r)
		}
	}
	return out
}

// describe writes a reading as the corpora do.
func describe(r *number.Reading) []string {
	value := digits(r.Value)
	if !r.HasValue {
		value = end(r.Low) + ".." + end(r.High)
	}
	unit := r.Unit
	if unit == "" {
		unit = "-"
	}
	out := []string{value, unit}
	if r.Hedge != nlp.Exactly && r.Hedge != nlp.Between {
		out = append(out, r.Hedge.String())
	}
	if r.Trend != nlp.NoTrend {
		out = append(out, r.Trend.String())
	}
	return out
}

func end(v float64) string {
	if math.IsInf(v, 0) {
		return ""
	}
	return digits(v)
}

// digits prints a value to four decimals, or more where it is smaller.
func digits(v float64) string {
	if math.Abs(v) < 0.01 || v == math.Trunc(v) {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64)
}
