package number_test

import (
	"strings"
	"testing"

	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/number"
	"github.com/stretchr/testify/require"
)

// TestReadOfLongSentences reads sentences that go on for pages: what is found
// grows with their length and nothing blows up.
func TestReadOfLongSentences(t *testing.T) {
	for _, unit := range []string{
		"5 men, ", "one ", "a ", "$", "12-", "3 to ", "about ", "at least 7 of ", "1,200 out of ", "three of the ", "1,", "1,23,45,", "half a ", "point one ", "five hundred and ", "(", "+4 ", "9.9.9 ", "May 4 ", "tens of ", "ninth ", "a man was killed and ", "\" 5\" ",
	} {
		tree := parse.Sentence(strings.Repeat(unit, 2000))
		for _, r := range number.Read(tree) {
			sound(t, tree, &r)
		}
	}
	require.Len(t, number.Read(parse.Sentence(strings.Repeat("They saw 5 men and 6 dogs, ", 500))), 1000)
}

// BenchmarkReadLong shows whether the time grows faster than the text: compare
// its MB/s with that of BenchmarkRead.
func BenchmarkReadLong(b *testing.B) {
	text := strings.Repeat("They saw 5 men and 6 dogs 40 miles from the town, and ", 2000)
	tree := parse.Sentence(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		number.Read(tree)
	}
}
