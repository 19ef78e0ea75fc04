package number_test

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"crossclaim/nlp"
	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
	"github.com/stretchr/testify/require"
)

// FuzzRead holds that no text makes the reader panic, that what it reads lies
// inside the text, and that what it reads is sound.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"At least 23 people were killed and 146 others were wounded.",
		"It cost $3-5 billion, or €2.7m, up 1.5% from ¥40 million.",
		"between five and six-hour waits for two thirds of the 1,200 guests",
		"+49 176/ 12345678, 2.998×10−8, 12,34,567.89, 5'11\", ½ a mile",
		"half a million, a dozen, tens of thousands, the ninth straight day",
		"five", "5", "-", "$", "a", "minus", "12:", "1/", "3-", "a couple of", "two and a", "one point",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		tree := parse.Sentence(text)
		last := 0
		for _, r := range number.Read(tree) {
			sound(t, tree, &r)
			require.GreaterOrEqual(t, r.From, last, "%q: readings are in order", text)
			last = r.From
		}
	})
}

// sound holds what is true of every reading.
func sound(t *testing.T, tree *syntax.Tree, r *number.Reading) {
	t.Helper()
	text := tree.Text
	for _, s := range []nlp.Span{r.Span, r.Number, r.UnitPhrase, r.Subject} {
		require.True(t, s.Start >= 0 && s.Start <= s.End && s.End <= len(text), "%q: span %v", text, s)
		require.True(t, utf8.ValidString(s.In(text)), "%q: %v cuts a rune", text, s)
	}
	require.False(t, r.Span.Empty(), "%q: an empty span", text)
	require.True(t, r.Span.Contains(r.Number), "%q: %q holds %q", text, r.Span.In(text), r.Number.In(text))
	require.True(t, 0 <= r.From && r.From < r.To && r.To <= len(tree.Tokens), "%q: tokens %d-%d", text, r.From, r.To)
	require.True(t, r.Head >= -1 && r.Head < len(tree.Tokens), "%q: head %d", text, r.Head)
	require.LessOrEqual(t, r.Low, r.High, "%q: %q", text, r.Span.In(text))
	require.False(t, math.IsNaN(r.Value) || math.IsNaN(r.Low) || math.IsNaN(r.High), "%q", text)
	require.False(t, math.IsInf(r.Value, 0), "%q: %q", text, r.Span.In(text))
	if r.HasValue {
		require.True(t, r.Low <= r.Value && r.Value <= r.High, "%q: %v in [%v, %v]", text, r.Value, r.Low, r.High)
	}
}

// FuzzPrinted holds that a quantity printed and read again has the same values.
func FuzzPrinted(f *testing.F) {
	f.Add("more than 1,200 people, about 4.7 billion euros, 15 miles, 80%")
	f.Add("between 5 and 10 percent; two or three hundred; half a million tonnes")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 200 {
			return
		}
		for _, r := range number.Read(parse.Sentence(text)) {
			readsAgain(t, &r)
		}
	})
}

// readsAgain holds that r printed and read again has the same values.
func readsAgain(t *testing.T, r *number.Reading) {
	t.Helper()
	p := printed(&r.Quantity)
	if p == "" {
		return
	}
	again := number.Read(parse.Sentence("They had " + p + " ."))
	require.Len(t, again, 1, p)
	require.Equal(t, [2]float64{r.Low, r.High}, [2]float64{again[0].Low, again[0].High}, p)
}

// printed writes the values of q in words that Read reads back to the same
// values, whatever the words were: "more than 80 percent". It is "" for vague
// quantities and for amounts that no newspaper would print.
func printed(q *nlp.Quantity) string {
	if q.Vague != "" || math.Abs(q.Value) >= 1e15 || math.Abs(q.Low) >= 1e15 && !math.IsInf(q.Low, 0) || math.Abs(q.High) >= 1e15 && !math.IsInf(q.High, 0) || q.Value < 0 {
		return ""
	}
	unit := q.Unit
	if q.Dimension != nlp.Share && q.Dimension != nlp.Length && q.Dimension != nlp.Mass {
		unit = "items"
	}
	if q.Hedge == nlp.Between {
		if q.Low < 0 {
			return ""
		}
		return "between " + grouped(q.Low) + " and " + grouped(q.High) + " " + unit
	}
	return hedgePrefix[q.Hedge] + grouped(q.Value) + " " + unit
}

// hedgePrefix is how printed writes a hedge.
var hedgePrefix = map[nlp.Hedge]string{nlp.About: "about ", nlp.AtLeast: "at least ", nlp.MoreThan: "more than ", nlp.AtMost: "up to ", nlp.LessThan: "fewer than "}

// grouped prints a number with commas between its thousands.
func grouped(v float64) string {
	whole, rest, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		whole += "." + rest
	}
	return whole
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("At least 23 people were killed and 146 others wounded when a bus fell 30 metres, police said on Sunday; the driver, Ana Novak, 44, had worked for more than 12 hours. ", 4)
	tree := parse.Sentence(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		number.Read(tree)
	}
}

func BenchmarkReadNothing(b *testing.B) {
	text := strings.Repeat("The mayor said that the council had met behind closed doors and would not say when it meets again. ", 4)
	tree := parse.Sentence(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		number.Read(tree)
	}
}
