package date_test

import (
	_ "embed"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/date"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/tag"
)

//go:embed testdata/dates.txt
var corpus string

var published = nlp.Date(2023, 5, 17)

// scan returns the dates of one sentence.
func scan(text string, published nlp.Day) []date.Date {
	return scanIn(text, date.Frame{Published: published})
}

func scanIn(text string, f date.Frame) []date.Date {
	tokens := segment.Tokens(nil, text, nlp.Span{End: len(text)})
	tag.Tag(text, tokens)
	return date.Scan(text, tokens, f)
}

// unmark takes the brackets out of a line and returns where they stood.
func unmark(line string) (text string, marks []nlp.Span) {
	var b strings.Builder
	from := 0
	for _, c := range line {
		switch c {
		case '[':
			from = b.Len()
		case ']':
			marks = append(marks, nlp.Span{Start: from, End: b.Len()})
		default:
			b.WriteRune(c)
		}
	}
	return b.String(), marks
}

// value renders what d stands for as the corpus writes it.
func value(d date.Date) string {
	switch {
	case d.Kind == date.Clock:
		return "clock"
	case !d.Known():
		return "?"
	case d.DayRange.From == d.DayRange.To:
		return d.DayRange.From.String()
	}
	return d.DayRange.From.String() + ".." + d.DayRange.To.String()
}

func TestCorpus(t *testing.T) {
	want := ""
	for line := range strings.Lines(corpus) {
		line = strings.TrimSpace(line)
		if v, ok := strings.CutPrefix(line, "= "); ok {
			want = v
			continue
		}
		if line == "" || line[0] == '#' {
			continue
		}
		frame := date.Frame{Published: published}
		if told, rest, ok := strings.Cut(line, "} "); ok && told[0] == '{' {
			d := nlp.ParseDay(told[1:])
			frame.Told, line = func() nlp.DayRange { return nlp.DayRange{From: d, To: d} }, rest
		}
		text, marks := unmark(line)
		dates := scanIn(text, frame)
		var got []string
		for _, d := range dates {
			got = append(got, d.Span.In(text)+" = "+value(d))
		}
		var wanted []string
		for _, m := range marks {
			wanted = append(wanted, strings.TrimSuffix(m.In(text), "'s")+" = "+want)
		}
		if strings.Join(wanted, "|") != strings.Join(got, "|") {
			t.Errorf("%s\n got %q\nwant %q", line, got, wanted)
		}
		require.Equal(t, want == "none", len(marks) == 0, line)
	}
}

func TestFindLeavesOutClockTimes(t *testing.T) {
	text := "It struck at 6:30 p.m. on Sunday."
	s := nlp.Sentence{Tokens: segment.Tokens(nil, text, nlp.Span{End: len(text)})}
	tag.Tag(text, s.Tokens)
	got := date.Find(text, &s, date.Frame{Published: published})
	require.Len(t, got, 1)
	require.Equal(t, "Sunday", got[0].Span.In(text))
}

func TestUnknownPublication(t *testing.T) {
	for _, text := range []string{"They came Sunday.", "It rained last week.", "He left a year ago.", "It was on May 9.", "They met overnight."} {
		dates := scan(text, 0)
		require.Len(t, dates, 1, text)
		require.False(t, dates[0].Known(), text)
	}
}

// TestApart: in an article without a date, what names a month or a year stands
// apart from what happened as reported.
func TestApart(t *testing.T) {
	for text, want := range map[string]bool{
		"They came in August.":      true,
		"They came in August 2014.": true,
		"They came in 2014.":        true,
		"They came last year.":      true,
		"They came a decade ago.":   true,
		"They came two months ago.": true,
		"They came on Sunday.":      false,
		"They came on August 9.":    false,
		"They came last week.":      false,
		"They came three days ago.": false,
	} {
		dates := scan(text, 0)
		require.Len(t, dates, 1, text)
		require.Equal(t, want, dates[0].Apart, text)
		require.False(t, scan(text, published)[0].Apart, text)
	}
}

func FuzzScan(f *testing.F) {
	for line := range strings.Lines(corpus) {
		f.Add(line, int32(published))
	}
	f.Fuzz(func(t *testing.T, text string, published int32) {
		if !utf8.ValidString(text) {
			return
		}
		at := 0
		for _, d := range scan(text, nlp.Day(published%1000000)) {
			require.True(t, at <= d.Span.Start && d.Span.Start < d.Span.End && d.Span.End <= len(text), "%+v", d)
			require.True(t, d.From < d.To)
			require.True(t, d.DayRange.From == 0 || d.DayRange.To == 0 || d.DayRange.From <= d.DayRange.To, "%+v", d)
			at = d.Span.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("About 400 people marched in Riga on Sunday, two days after the August 9 vote, officials said. ", 20)
	tokens := segment.Tokens(nil, text, nlp.Span{End: len(text)})
	tag.Tag(text, tokens)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		date.Scan(text, tokens, date.Frame{Published: published})
	}
}
