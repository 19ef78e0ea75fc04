package number

import (
	"strings"
	"testing"

	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
	"github.com/stretchr/testify/require"
)

// readerOf cuts words into atoms without tagging them.
func readerOf(words string) *reader {
	var tokens []nlp.Token
	for at := 0; at < len(words); {
		end := at + strings.IndexByte(words[at:]+" ", ' ')
		if end > at {
			tokens = append(tokens, nlp.Token{Span: nlp.Span{Start: at, End: end}, Norm: strings.ToLower(words[at:end]), Shape: nlp.ShapeOf(strings.ToLower(words[at:end]))})
		}
		at = end + 1
	}
	return &reader{t: &syntax.Tree{Text: words, Tokens: tokens}, a: atomize(nil, tokens)}
}

// ones and tens spell numbers for the tests, the other way round than
// cardinals.
var (
	ones = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
)

// spell writes n in words, with "and" before the last part when and is set.
func spell(n int, and bool) string {
	glue := " "
	if and {
		glue = " and "
	}
	switch {
	case n < 20:
		return ones[n]
	case n < 100 && n%10 == 0:
		return tens[n/10]
	case n < 100:
		return tens[n/10] + "-" + ones[n%10]
	case n < 1000 && n%100 == 0:
		return ones[n/100] + " hundred"
	case n < 1000:
		return ones[n/100] + " hundred" + glue + spell(n%100, and)
	}
	for _, s := range []struct {
		word string
		size int
	}{{"billion", 1e9}, {"million", 1e6}, {"thousand", 1e3}} {
		if n >= s.size {
			head := spell(n/s.size, and) + " " + s.word
			switch rest := n % s.size; {
			case rest == 0:
				return head
			case rest < 100:
				return head + glue + spell(rest, and)
			default:
				return head + " " + spell(rest, and)
			}
		}
	}
	return ""
}

func TestSpelledNumbersReadBack(t *testing.T) {
	for n := 1; n < 2_000_000_000; n += 1 + n/7 {
		for _, and := range []bool{false, true} {
			words := spell(n, and)
			r := readerOf(words)
			got, ok := r.numeral(0, false)
			require.True(t, ok, words)
			require.Equal(t, float64(n), got.value(), words)
			require.Equal(t, len(r.a), got.to, "%q is read to its end", words)
		}
	}
}

func TestNumeralStops(t *testing.T) {
	for _, c := range []struct {
		words string
		value float64
		read  string
	}{
		{"two three", 2, "two"},
		{"twenty thirty", 20, "twenty"},
		{"five hundred thousand men", 500000, "five hundred thousand"},
		{"one hundred and men", 100, "one hundred"},
		{"two million thousand", 2e6, "two million"},
		{"a hundred years", 100, "a hundred"},
		{"two point five metres", 2.5, "two point five"},
		{"one and a half tonnes", 1.5, "one and a half"},
		{"3 hundred people", 300, "3 hundred"},
		{"minus seven degrees", -7, "minus seven"},
		{"half a dozen eggs", 6, "half a dozen"},
		{"three quarters of a million", 750000, "three quarters of a million"},
	} {
		r := readerOf(c.words)
		got, ok := r.numeral(0, false)
		require.True(t, ok, c.words)
		require.InDelta(t, c.value, got.value(), 1e-9, c.words)
		require.Equal(t, c.read, r.text(0, got.to), c.words)
	}
}

func TestNumeralRefuses(t *testing.T) {
	for _, words := range []string{"a man", "hundred", "score", "and five", "point five", "half", "couple", "the third man", "quarter", ""} {
		_, ok := readerOf(words).numeral(0, false)
		require.False(t, ok, words)
	}
}
