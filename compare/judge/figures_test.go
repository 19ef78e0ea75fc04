package judge

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// units leads from the last word of a figure to what it measures.
var units = map[string]struct {
	unit string
	dim  nlp.Dimension
}{
	"people": {"person", nlp.Count}, "%": {"percent", nlp.Share}, "miles": {"mile", nlp.Length}, "km": {"kilometer", nlp.Length},
	"tons": {"ton", nlp.Mass}, "tonnes": {"metric-ton", nlp.Mass},
	"weeks": {"week", nlp.Time}, "days": {"day", nlp.Time}, "hours": {"hour", nlp.Time}, "mph": {"mile-per-hour", nlp.Speed}, "km/h": {"kilometer-per-hour", nlp.Speed},
	"dollars": {"USD", nlp.Money}, "dollars-a-year": {"USD-per-year", nlp.Money}, "euros": {"EUR", nlp.Money}, "celsius": {"celsius", nlp.Temperature}, "fahrenheit": {"fahrenheit", nlp.Temperature},
}

// hedges leads from the words before the number to the hedge.
var hedges = map[string]nlp.Hedge{
	"": nlp.Exactly, "about": nlp.About, "nearly": nlp.About, "at least": nlp.AtLeast, "more than": nlp.MoreThan,
	"up to": nlp.AtMost, "fewer than": nlp.LessThan,
}

// figure reads "at least 100,000 people", "100 to 200 people" or "dozens people".
func figure(t testing.TB, s string) *nlp.Quantity {
	words := strings.Fields(s)
	u, ok := units[words[len(words)-1]]
	require.True(t, ok, "%s: unknown unit", s)
	q := &nlp.Quantity{Span: nlp.Span{End: len(s)}, Unit: u.unit, Dimension: u.dim}
	words = words[:len(words)-1]
	if i := len(words) - 2; i > 0 && words[i] == "to" && words[0] != "up" {
		a, b := plain(t, words[0]), plain(t, words[2])
		q.Low, q.High, q.Hedge, q.Digit = a, b, nlp.Between, 1
		return q
	}
	if v := strings.Join(words, " "); isVagueWord(v) {
		q.Vague, q.Hedge = v, nlp.Vague
		q.Low, q.High = number.Under(q, number.Conventions[0])
		return q
	}
	last := words[len(words)-1]
	h, ok := hedges[strings.Join(words[:len(words)-1], " ")]
	require.True(t, ok, "%s: unknown hedge", s)
	v := plain(t, last)
	q.Value, q.HasValue, q.Hedge = v, true, h
	q.Digit, q.Decimal = digitOf(last), strings.Contains(last, ".")
	q.Low, q.High = endsOf(v, h)
	q.LowOpen, q.HighOpen = h == nlp.MoreThan, h == nlp.LessThan
	return q
}

func isVagueWord(s string) bool {
	q := &nlp.Quantity{Vague: s, Low: -1}
	low, _ := number.Under(q, number.Conventions[0])
	return low != -1
}

func plain(t testing.TB, s string) float64 {
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	require.NoError(t, err)
	return v
}

func digitOf(s string) float64 {
	s = strings.ReplaceAll(s, ",", "")
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return math.Pow10(i + 1 - len(s))
	}
	return math.Pow10(len(s) - len(strings.TrimRight(s, "0")))
}

func endsOf(v float64, h nlp.Hedge) (low, high float64) {
	switch h {
	case nlp.AtLeast, nlp.MoreThan:
		return v, math.Inf(1)
	case nlp.AtMost, nlp.LessThan:
		return math.Inf(-1), v
	}
	return v, v
}

var crowdKind = &nlp.Kind{Name: "crowd"}

// said makes the claim that an outlet gives a figure.
func said(t testing.TB, outlet, s string) *nlp.Claim {
	d := &nlp.Document{ID: outlet, Source: outlet, Text: s}
	return &nlp.Claim{ID: outlet + "#1", Doc: d, Kind: crowdKind, Span: nlp.Span{End: len(s)}, Quantity: figure(t, s)}
}

// judged returns the comparison of claims under a convention.
func judged(conv string, claims ...*nlp.Claim) *compare.Comparison {
	c := &compare.Comparison{Kind: claims[0].Kind, Claims: claims}
	Judge(c, Options{Convention: number.ConventionNamed(conv)})
	return c
}
