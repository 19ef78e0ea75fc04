package number_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/number"
)

// only returns the one quantity of a text.
func only(t *testing.T, text string) number.Reading {
	t.Helper()
	rs := written(number.Read(parse.Sentence(text)))
	require.Len(t, rs, 1, text)
	return rs[0]
}

// commas writes n with commas: 12,345.
func commas(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return commas(n/1000) + fmt.Sprintf(",%03d", n%1000)
}

// TestGroupsAndScales: commas never change a number, and a scale multiplies it.
func TestGroupsAndScales(t *testing.T) {
	for n := 1; n < 5_000_000; n = n*3 + 7 {
		r := only(t, "They saw "+commas(n)+" gulls.")
		require.Equal(t, float64(n), r.Value)
		require.Equal(t, "gull", r.Unit)
	}
	for suffix, scale := range map[string]float64{" thousand": 1e3, " million": 1e6, "m": 1e6, "bn": 1e9, " billion": 1e9, " trillion": 1e12} {
		for tenths := 11; tenths < 999; tenths += 37 {
			amount := strconv.FormatFloat(float64(tenths)/10, 'f', 1, 64)
			r := only(t, "It cost $"+amount+suffix+" to mend.")
			require.InEpsilon(t, float64(tenths)/10*scale, r.Value, 1e-12, amount+suffix)
			require.Equal(t, "USD", r.Unit)
			require.True(t, r.Decimal)
		}
	}
}

// TestAgesOfAllYears: the ways to say an age are read for every age.
func TestAgesOfAllYears(t *testing.T) {
	for v := 5; v <= 105; v++ {
		for _, form := range []string{"Ruth Baker, %d, rowed.", "A man aged %d rowed.", "He was %d when he rowed.", "She is %d.", "A %d-year-old man rowed.", "A %d-yo rowed.", "She turned %d on Friday."} {
			text := fmt.Sprintf(form, v)
			r := only(t, text)
			require.Equal(t, float64(v), r.Value, text)
			require.Equal(t, nlp.Age, r.Dimension, text)
			require.Equal(t, "year", r.Unit, text)
		}
	}
}

// TestDivisions: two numbers are votes where people vote, and nothing where they
// play.
func TestDivisions(t *testing.T) {
	for a := 1; a < 400; a = a*2 + 1 {
		for b := 2; b < 300; b = b*3 - 1 {
			for _, form := range []string{"The motion passed %d-%d.", "The council voted %d to %d.", "The ban fell in a %d-%d vote."} {
				text := fmt.Sprintf(form, a, b)
				rs := number.Read(parse.Sentence(text))
				require.Len(t, rs, 2, text)
				require.Equal(t, [2]float64{float64(a), float64(b)}, [2]float64{rs[0].Value, rs[1].Value}, text)
				require.Equal(t, "vote", rs[0].Unit+strings.TrimPrefix(rs[1].Unit, "vote"), text)
			}
			text := fmt.Sprintf("The Kings beat the Jets %d-%d.", a, b)
			require.Empty(t, number.Read(parse.Sentence(text)), text)
		}
	}
}

// TestMotions: what verbs, nouns and adverbs of motion say of a percentage, a sum and
// a count. A level that is reached has not changed by itself.
func TestMotions(t *testing.T) {
	for trend, verbs := range map[nlp.Trend]string{
		nlp.Up:   "rose climbed jumped grew soared surged swelled expanded spiked rebounded increased",
		nlp.Down: "fell dropped declined slid plunged tumbled shrank sank decreased plummeted slumped",
	} {
		for verb := range strings.FieldsSeq(verbs) {
			for _, form := range []string{"Sales %s 5 percent.", "Sales %s by 5 percent.", "Sales %s by $5 million.", "Sales %s almost 5 percent in May.", "Exports to Peru %s a further 5%%."} {
				text := fmt.Sprintf(form, verb)
				require.Equal(t, trend, only(t, text).Trend, text)
			}
			for _, form := range []string{"Sales %s to 5 percent.", "Sales %s to $5 million.", "Sales %s below 5 percent."} {
				text := fmt.Sprintf(form, verb)
				require.Equal(t, nlp.NoTrend, only(t, text).Trend, text)
			}
			for _, form := range []string{"Sales %s from $5 million to $7 million.", "Sales %s to 7 percent from 5 percent."} {
				text := fmt.Sprintf(form, verb)
				rs := number.Read(parse.Sentence(text))
				require.Len(t, rs, 2, text)
				require.Equal(t, [2]nlp.Trend{trend, trend}, [2]nlp.Trend{rs[0].Trend, rs[1].Trend}, text)
			}
		}
	}
	for trend, nouns := range map[nlp.Trend]string{nlp.Up: "rise increase gain jump surge", nlp.Down: "fall drop decline cut reduction"} {
		for noun := range strings.FieldsSeq(nouns) {
			for _, form := range []string{"There was a 5 percent %s.", "There was a %s of 5 percent.", "There was a 5%% %s in sales."} {
				text := fmt.Sprintf(form, noun)
				require.Equal(t, trend, only(t, text).Trend, text)
			}
		}
	}
}

// TestRanges: the ends of a range share scale, unit and hedge, in any of its forms.
func TestRanges(t *testing.T) {
	for _, form := range []string{"between %d and %d tonnes", "%d to %d tonnes", "%d-%d tonnes", "from %d to %d tonnes", "%d or %d tonnes"} {
		for low := 2; low < 40; low += 5 {
			high := low + 2
			text := fmt.Sprintf("They saved "+form+" of hay.", low, high)
			r := only(t, text)
			require.Equal(t, [2]float64{float64(low), float64(high)}, [2]float64{r.Low, r.High}, text)
			require.False(t, r.HasValue, text)
			require.Equal(t, "metric-ton", r.Unit, text)
			require.Equal(t, nlp.Between, r.Hedge, text)
		}
	}
	r := only(t, "They lost $3-5 billion.")
	require.Equal(t, [2]float64{3e9, 5e9}, [2]float64{r.Low, r.High})
}
