package judge

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// tick is a count that goes on: n days or weeks, as written, in a report of a day.
type tick struct {
	published, words, unit string
	n                      float64
	on                     string // the day it is said of; "" is none
}

func (k tick) claim(outlet string) *nlp.Claim {
	d := &nlp.Document{ID: outlet, Source: outlet, Published: nlp.ParseDay(k.published), Text: k.words}
	q := &nlp.Quantity{Number: nlp.Span{End: len(k.words)}, Value: k.n, HasValue: true, Low: k.n, High: k.n, Digit: 1, Unit: k.unit, Dimension: nlp.Time}
	c := &nlp.Claim{ID: outlet + "#1", Doc: d, Kind: &nlp.Kind{Name: "duration"}, Quantity: q}
	if k.on != "" {
		c.Time = nlp.DayRange{From: nlp.ParseDay(k.on), To: nlp.ParseDay(k.on)}
	}
	return c
}

func TestClocks(t *testing.T) {
	for _, row := range []struct {
		name string
		a, b tick
		want compare.Verdict
	}{
		{"two days later, two days more", tick{"2024-03-14", "ninth", "day", 9, ""}, tick{"2024-03-16", "11th", "day", 11, ""}, compare.Compatible},
		{"a day behind", tick{"2024-03-14", "ninth", "day", 9, ""}, tick{"2024-03-16", "12th", "day", 12, ""}, compare.Compatible},
		{"too many", tick{"2024-03-14", "ninth", "day", 9, ""}, tick{"2024-03-16", "14th", "day", 14, ""}, compare.Differ},
		{"of one day", tick{"2024-03-14", "ninth", "day", 9, ""}, tick{"2024-03-14", "11th", "day", 11, ""}, compare.Differ},
		{"said of a day to come", tick{"2024-03-14", "11th", "day", 11, "2024-03-16"}, tick{"2024-03-14", "ninth", "day", 9, ""}, compare.Compatible},
		{"a day long past is not that of the count", tick{"2024-03-14", "ninth", "day", 9, "2023-03-16"}, tick{"2024-03-16", "11th", "day", 11, ""}, compare.Compatible},
		{"weeks", tick{"2024-03-14", "third", "week", 3, ""}, tick{"2024-03-23", "4th", "week", 4, ""}, compare.Compatible},
		{"no count that goes on", tick{"2024-03-14", "nine", "day", 9, ""}, tick{"2024-03-16", "11th", "day", 11, ""}, compare.Differ},
		{"it went on", tick{"2024-03-14", "second", "day", 2, ""}, tick{"2024-03-16", "three", "day", 3, ""}, compare.Compatible},
		{"days and weeks are other clocks", tick{"2024-03-14", "ninth", "day", 9, ""}, tick{"2024-03-16", "third", "week", 3, ""}, compare.Differ},
		{"it went on for less", tick{"2024-03-14", "fifth", "day", 5, ""}, tick{"2024-03-16", "three", "day", 3, ""}, compare.Differ},
		{"an article without a date", tick{"", "ninth", "day", 9, ""}, tick{"2024-03-16", "11th", "day", 11, ""}, compare.Differ},
	} {
		t.Run(row.name, func(t *testing.T) {
			require.Equal(t, row.want, judged("default", row.a.claim("Ledger"), row.b.claim("Star")).Verdict)
			require.Equal(t, row.want, judged("default", row.b.claim("Ledger"), row.a.claim("Star")).Verdict)
		})
	}
}

// TestWentOnToAValue: a strike of no more than two days cannot be in its third, and
// what lies so many days back is no length of a strike.
func TestWentOnToAValue(t *testing.T) {
	third := tick{"2024-03-14", "third", "day", 3, ""}
	most, back := tick{"2024-03-16", "four", "day", 4, ""}.claim("Star"), tick{"2024-03-16", "nine", "day", 9, ""}.claim("Star")
	back.Anchor = nlp.Ago
	require.Equal(t, compare.Differ, judged("default", third.claim("Ledger"), back).Verdict)
	most.Quantity.Low, most.Quantity.High = 4, 5
	require.Equal(t, compare.Differ, judged("default", third.claim("Ledger"), most).Verdict)
}

func TestCountdowns(t *testing.T) {
	for _, row := range []struct {
		name string
		a, b tick
		from nlp.TimeAnchor
		want compare.Verdict
	}{
		{"two weeks to go, four days later ten days", tick{"2024-03-14", "two", "week", 2, ""}, tick{"2024-03-18", "ten", "day", 10, ""}, nlp.ToGo, compare.Compatible},
		{"the same day back", tick{"2024-03-14", "three", "day", 3, ""}, tick{"2024-03-16", "five", "day", 5, ""}, nlp.Ago, compare.Compatible},
		{"another day", tick{"2024-03-14", "three", "day", 3, ""}, tick{"2024-03-16", "nine", "day", 9, ""}, nlp.Ago, compare.Differ},
		{"reports of one day", tick{"2024-03-14", "three", "day", 3, ""}, tick{"2024-03-14", "five", "day", 5, ""}, nlp.Ago, compare.Differ},
		{"after something, told of a day", tick{"2024-03-14", "three", "day", 3, "2024-03-13"}, tick{"2024-03-16", "five", "day", 5, "2024-03-15"}, nlp.Later, compare.Compatible},
		{"after something, told of no day", tick{"2024-03-14", "three", "day", 3, ""}, tick{"2024-03-16", "five", "day", 5, ""}, nlp.Later, compare.Differ},
		{"no end known", tick{"2024-03-14", "three", "day", 3, ""}, tick{"2024-03-16", "five", "day", 5, ""}, nlp.NoAnchor, compare.Differ},
	} {
		t.Run(row.name, func(t *testing.T) {
			a, b := row.a.claim("Ledger"), row.b.claim("Star")
			a.Anchor, b.Anchor = row.from, row.from
			require.Equal(t, row.want, judged("default", a, b).Verdict)
			require.Equal(t, row.want, judged("default", b, a).Verdict)
		})
	}
}

func TestWholeYears(t *testing.T) {
	age := func(outlet string, n float64) *nlp.Claim {
		c := tick{"2024-03-14", "n", "year", n, ""}.claim(outlet)
		c.Quantity.Dimension = nlp.Age
		return c
	}
	require.Equal(t, compare.Compatible, judged("default", age("Ledger", 2), age("Star", 2.5)).Verdict)
	require.Equal(t, compare.Differ, judged("default", age("Ledger", 3), age("Star", 2.5)).Verdict)
	require.Equal(t, compare.Differ, judged("default", age("Ledger", 2), age("Star", 3)).Verdict)
	require.Equal(t, compare.Differ, judged("default", age("Ledger", 2.25), age("Star", 2.5)).Verdict)
}

func TestOthersComeOnTop(t *testing.T) {
	others := said(t, "Ledger", "3 people")
	others.Scope = nlp.More
	require.Equal(t, compare.Compatible, judged("default", others, said(t, "Star", "4 people")).Verdict)
	require.Equal(t, compare.Differ, judged("default", others, said(t, "Star", "2 people")).Verdict)
	more := said(t, "Star", "4 people")
	more.Scope = nlp.More
	require.Equal(t, compare.Differ, judged("default", others, more).Verdict)
	require.Equal(t, compare.Differ, judged("default", said(t, "Ledger", "3 people"), said(t, "Star", "4 people")).Verdict)
}

func TestWhoDidItIsAmongThem(t *testing.T) {
	all := said(t, "Ledger", "7 people")
	all.With = nlp.WhoDidIt
	require.Equal(t, compare.Compatible, judged("default", all, said(t, "Star", "6 people")).Verdict)
	require.Equal(t, compare.Differ, judged("default", all, said(t, "Star", "5 people")).Verdict)
	require.Equal(t, compare.Differ, judged("default", all, said(t, "Star", "8 people")).Verdict)
}
