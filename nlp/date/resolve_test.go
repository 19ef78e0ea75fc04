package date

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// days renders a range as the corpus does.
func daysOf(r nlp.DayRange) string {
	if r.From == r.To {
		return r.From.String()
	}
	return r.From.String() + ".." + r.To.String()
}

// rangeOf reads "2024-02-28" and "2024-02-01..2024-02-29".
func rangeOf(s string) nlp.DayRange {
	r := nlp.DayRange{From: nlp.ParseDay(s), To: nlp.ParseDay(s)}
	if len(s) > len(time.DateOnly) {
		r.To = nlp.ParseDay(s[len(time.DateOnly)+2:])
	}
	return r
}

// TestHang: what lies n periods from a date.
func TestHang(t *testing.T) {
	for _, row := range []struct {
		from   string
		period int
		n      int
		want   string
	}{
		{"2024-02-28", days, 1, "2024-02-29"},
		{"2024-03-01", days, -1, "2024-02-29"},
		{"2023-12-31", days, 2, "2024-01-02"},
		{"2024-05-03..2024-05-05", days, 2, "2024-05-05..2024-05-07"},
		{"2024-05-03", hours, 3, "2024-05-03"},
		{"2024-05-03", hours, 36, "2024-05-04"},
		{"2024-05-03", minutes, 40, "2024-05-03"},
		{"2024-05-10", weeks, 1, "2024-05-14..2024-05-20"},
		{"2024-05-10", weeks, -2, "2024-04-23..2024-04-29"},
		{"2024-05-06..2024-05-12", weeks, 1, "2024-05-13..2024-05-19"},
		{"2024-01-31", months, 1, "2024-02-01..2024-02-29"},
		{"2024-01-31", months, -1, "2023-12-01..2023-12-31"},
		{"2024-01-31", years, 2, "2026-01-01..2026-12-31"},
		{"2024-04-01..2024-04-30", years, -1, "2023-04-01..2023-04-30"},
		{"2024-01-01..2024-12-31", years, -1, "2023-01-01..2023-12-31"},
		{"2024-04-01..2024-04-30", days, 2, ""},  // which day of April is not known
		{"2020-01-01..2029-12-31", years, 1, ""}, // nor which year of the decade
		{"2024-05-03", weekends, 1, ""},
	} {
		require.Equal(t, row.want, daysOf(hang(rangeOf(row.from), row.period, row.n)), "%+v", row)
	}
	require.False(t, hang(nlp.DayRange{}, days, 1).Known())
	require.False(t, hang(nlp.DayRange{From: 1}, days, 1).Known())
}

// TestSeasonal: the seasons around the day of publication.
func TestSeasonal(t *testing.T) {
	for _, row := range []struct {
		published string
		first     time.Month
		which     int
		want      string
	}{
		{"2024-05-15", time.June, -1, "2023-06-01..2023-08-31"},
		{"2024-09-15", time.June, -1, "2024-06-01..2024-08-31"},
		{"2024-07-15", time.June, -1, "2023-06-01..2023-08-31"},
		{"2024-07-15", time.June, 0, "2024-06-01..2024-08-31"},
		{"2024-07-15", time.June, 1, "2025-06-01..2025-08-31"},
		{"2024-01-15", time.December, 0, "2023-12-01..2024-02-29"},
		{"2024-11-15", time.December, 0, "2024-12-01..2025-02-28"},
		{"2024-05-15", time.December, -1, "2023-12-01..2024-02-29"},
		{"2024-01-15", time.December, -1, "2022-12-01..2023-02-28"},
	} {
		r := reader{published: nlp.ParseDay(row.published)}
		require.Equal(t, row.want, daysOf(r.seasonal(row.first, row.which)), "%+v", row)
	}
}

// TestNearestYear: the year of a day of a month that names none.
func TestNearestYear(t *testing.T) {
	for _, row := range []struct {
		published string
		month     time.Month
		day       int
		side      tense
		want      int
	}{
		{"2024-01-02", time.December, 30, unknown, 2023},
		{"2024-12-30", time.January, 2, unknown, 2025},
		{"2024-05-15", time.May, 14, unknown, 2024},
		{"2024-05-15", time.March, 1, ahead, 2025},
		{"2024-05-15", time.May, 14, ahead, 2024}, // of a speech just before
		{"2024-11-20", time.June, 30, unknown, 2024},
		{"2024-11-20", time.June, 30, ahead, 2025},
		{"2024-05-15", time.October, 3, unknown, 2024},
		{"2024-05-15", time.October, 3, behind, 2023},
		{"2024-05-15", time.May, 29, behind, 2024}, // changed since
		{"2024-05-15", time.May, 30, behind, 2023},
	} {
		r := reader{published: nlp.ParseDay(row.published)}
		require.Equal(t, row.want, r.nearest(row.month, row.day, row.side), "%+v", row)
	}
	require.Zero(t, (&reader{}).nearest(time.May, 1, unknown))
}

// TestWeekdays: the last and the next one, seen from every day of a week.
func TestWeekdays(t *testing.T) {
	monday := nlp.ParseDay("2024-05-13")
	for d := monday; d < monday+7; d++ {
		r := reader{published: d}
		for w := time.Sunday; w <= time.Saturday; w++ {
			before, after := r.onOrBefore(w), r.onOrAfter(w)
			require.Equal(t, w, before.Weekday())
			require.Equal(t, w, after.Weekday())
			require.True(t, d-7 < before && before <= d && d <= after && after < d+7, "%v %v", d, w)
			next := weekdayAfter(day(d), w)
			require.True(t, next.From > d && next.From <= d+7 && next.From.Weekday() == w, "%v %v", d, w)
		}
	}
	require.False(t, weekdayAfter(nlp.DayRange{}, time.Monday).Known())
}

// TestSoftened: the early, middle and late part of what has parts.
func TestSoftened(t *testing.T) {
	for _, row := range []struct{ of, which, want string }{
		{"2024-04-01..2024-04-30", "early", "2024-04-01..2024-04-12"},
		{"2024-04-01..2024-04-30", "mid", "2024-04-07..2024-04-24"},
		{"2024-04-01..2024-04-30", "late", "2024-04-19..2024-04-30"},
		{"2024-01-01..2024-12-31", "early", "2024-01-01..2024-04-30"},
		{"2024-01-01..2024-12-31", "mid", "2024-03-01..2024-09-30"},
		{"2024-01-01..2024-12-31", "late", "2024-08-01..2024-12-31"},
		{"2010-01-01..2019-12-31", "early", "2010-01-01..2013-12-31"},
		{"2010-01-01..2019-12-31", "late", "2016-01-01..2019-12-31"},
		{"2024-05-06..2024-05-12", "late", ""}, // a week has no parts
	} {
		d := softened(Date{DayRange: rangeOf(row.of), To: 1, Kind: Month}, thirds[row.which])
		require.Equal(t, row.want, daysOf(d.DayRange), "%+v", row)
	}
}
