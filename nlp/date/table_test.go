package date_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// readings renders every date of text as "words = value".
func readings(text, published string) string {
	var out []string
	for _, d := range scan(text, nlp.ParseDay(published)) {
		out = append(out, d.Span.In(text)+" = "+value(d))
	}
	return strings.Join(out, "; ")
}

// TestForms holds dates in digits, spans of years, decades, parts of the year and
// times of day, in an article of Wednesday 2023-05-17.
func TestForms(t *testing.T) {
	for text, want := range map[string]string{
		"The lock opened on 2020-08-16 at last.":    "2020-08-16 = 2020-08-16",
		"The lock opened on 16/08/2020 at last.":    "16/08/2020 = 2020-08-16",
		"The lock opened on 08/16/2020 at last.":    "08/16/2020 = 2020-08-16",
		"The lock opened on 16.08.2020 at last.":    "16.08.2020 = 2020-08-16",
		"The lock opened on 05/05/2020 at last.":    "05/05/2020 = 2020-05-05",
		"The lock opened on 05/06/2020 at last.":    "05/06/2020 = ?",
		"The lock has the number 13/13/2020 on it.": "",
		"The lock has the number 32/01/2020 on it.": "",
		"The lock has the number 1/2/3/2020 on it.": "",
		"The war of 1914-18 closed the lock.":       "1914-18 = 1914-01-01..1918-12-31",
		"He kept the lock from 1994-2014.":          "1994-2014 = 1994-01-01..2014-12-31",
		"The lock keeper won 1914-8.":               "",
		"The lock keeper lost 1994-1914.":           "",
		"Locks were built in the 1990s.":            "1990s = 1990-01-01..1999-12-31",
		"Locks were built in the 1800s.":            "1800s = 1800-01-01..1899-12-31",
		"Locks were built in the '80s.":             "'80s = 1980-01-01..1989-12-31",
		"The keeper's book (1987) sold well.":       "1987 = 1987-01-01..1987-12-31",
		"The lock made a loss in fiscal 2022.":      "fiscal 2022 = 2022-01-01..2022-12-31",
		"It made a loss in fiscal year 2022.":       "fiscal year 2022 = 2022-01-01..2022-12-31",
		"Its fiscal policy is a secret.":            "",
		"Sales fell in the third quarter of 2022.":  "the third quarter of 2022 = 2022-07-01..2022-09-30",
		"Sales fell in Q3 2022.":                    "Q3 2022 = 2022-07-01..2022-09-30",
		"They drew in the second half.":             "",
		"The lock shut yesterday evening.":          "yesterday evening = 2023-05-16",
		"The lock opens tomorrow night.":            "tomorrow night = 2023-05-18",
		"The lock shut at 9 p.m. sharp.":            "9 p.m. = clock",
		"The lock shut at 9 o'clock sharp.":         "9 o'clock = clock",
		"The lock shut at 9:45 sharp.":              "9:45 = clock",
		"The lock shut at 0401 GMT sharp.":          "0401 GMT = clock",
		"The lock takes 0401 crates.":               "",
		"The lock shut last August.":                "August = 2022-08-01..2022-08-31",
		"The lock shut last March.":                 "March = 2023-03-01..2023-03-31",
		"The lock opens next March.":                "March = 2024-03-01..2024-03-31",
		"The lock opens next August.":               "August = 2023-08-01..2023-08-31",
		"The lock shut last weekend.":               "last weekend = 2023-05-13..2023-05-14",
		"The lock opens next weekend.":              "next weekend = 2023-05-20..2023-05-21",
	} {
		t.Run(text, func(t *testing.T) { require.Equal(t, want, readings(text, "2023-05-17")) })
	}
}

// TestWeekendSeenFromItself: on a Sunday the last weekend is the one before.
func TestWeekendSeenFromItself(t *testing.T) {
	require.Equal(t, "last weekend = 2023-05-06..2023-05-07", readings("The lock shut last weekend.", "2023-05-14"))
	require.Equal(t, "last weekend = 2023-05-13..2023-05-14", readings("The lock shut last weekend.", "2023-05-15"))
	require.Equal(t, "next weekend = 2023-05-20..2023-05-21", readings("The lock opens next weekend.", "2023-05-14"))
}

// TestEveryDay holds what relative words mean on each day of two years, one of
// them a leap year.
func TestEveryDay(t *testing.T) {
	for d := nlp.Date(2023, 1, 1); d < nlp.Date(2025, 1, 1); d++ {
		at := func(text string) nlp.DayRange {
			found := scan(text, d)
			require.Len(t, found, 1, "%s on %s", text, d)
			return found[0].DayRange
		}
		require.Equal(t, d-1, at("The lock shut yesterday.").From)
		require.Equal(t, d-2, at("The lock shut two days ago.").To)
		require.Equal(t, d+1, at("The lock opens tomorrow.").From)
		on := at("The lock shut on Tuesday.")
		require.True(t, on.From == on.To && on.From.Weekday() == time.Tuesday && on.From <= d && on.From > d-7, "%s on %s", on.From, d)
		week := at("The lock shut last week.")
		require.True(t, week.From.Weekday() == time.Monday && week.To == week.From+6 && week.To < d && week.To >= d-7, "%s on %s", week.From, d)
		month := at("The lock shut last month.")
		require.Equal(t, 1, month.From.Time().Day(), "%s", d)
		require.Equal(t, nlp.Date(d.Time().Year(), d.Time().Month(), 1)-1, month.To, "%s", d)
		year := at("The lock shut last year.")
		require.Equal(t, nlp.Date(d.Time().Year(), 1, 1)-1, year.To, "%s", d)
	}
}

// TestUndated holds that an article without a date resolves no relative words, but
// those that name their day all the same.
func TestUndated(t *testing.T) {
	for text, want := range map[string]string{
		"The lock shut yesterday.":         "yesterday = ?",
		"The lock shut two days ago.":      "two days ago = ?",
		"The lock shut on Tuesday.":        "Tuesday = ?",
		"The lock shut last weekend.":      "last weekend = ?",
		"The lock shut in March.":          "March = ?",
		"The lock shut on 16 August 2020.": "16 August 2020 = 2020-08-16",
		"The lock shut in March 2020.":     "March 2020 = 2020-03-01..2020-03-31",
	} {
		t.Run(text, func(t *testing.T) { require.Equal(t, want, readings(text, "")) })
	}
}
