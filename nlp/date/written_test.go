package date_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestEveryWrittenDay holds that a day is read back from each way to write it in full,
// whenever the article was published, and one of the last half year without its year.
func TestEveryWrittenDay(t *testing.T) {
	for d := nlp.Date(1995, 12, 30); d < nlp.Date(2023, 5, 17); d += 37 {
		for _, layout := range []string{
			"January 2, 2006", "Jan. 2, 2006", "2 January 2006", "2006-01-02", "Monday, January 2, 2006", "Monday 2 January 2006", "2 January, 2006",
		} {
			day := strings.ReplaceAll(d.Time().Format(layout), "May.", "May")
			for _, of := range []nlp.Day{published, published - 20000, 0} {
				requireDay(t, d, day, of)
			}
		}
	}
	for d := published - 180; d <= published; d++ {
		for _, layout := range []string{"January 2", "Jan. 2", "2 January", "Monday, January 2"} {
			day := strings.ReplaceAll(d.Time().Format(layout), "May.", "May")
			requireDay(t, d, day, published)
		}
	}
}

// requireDay holds that written is d in an article that was published on a day.
func requireDay(t *testing.T, d nlp.Day, written string, published nlp.Day) {
	t.Helper()
	text := "The lock shut on " + written + " at last."
	got := scan(text, published)
	require.Len(t, got, 1, text)
	require.Equal(t, [2]nlp.Day{d, d}, [2]nlp.Day{got[0].DayRange.From, got[0].DayRange.To}, text)
	require.Equal(t, written, got[0].Span.In(text))
}
