package number_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/number"
)

// TestCountedTogether: each row is a sentence, the subject of its first number
// and the noun that is counted together with the first one.
func TestCountedTogether(t *testing.T) {
	for _, row := range [][3]string{
		{"Rebels held 170 nurses and patients for a week.", "nurses and patients", "patients"},
		{"The plan would close 50 schools and hospitals.", "schools and hospitals", "hospitals"},
		{"The county sent 30 firefighters and rescue workers.", "firefighters and rescue workers", "workers"},
		{"Police detained 20 protesters and witnesses said shots were heard.", "protesters", ""},
		{"The fire hurt 8 guards and a cook.", "guards", ""},
		{"The depot held 12 buses and 8 trams.", "buses", ""},
		{"He sells 5 cars, trucks and vans.", "cars", ""},
		{"He bought 10 tickets and left.", "tickets", ""},
	} {
		tree := parse.Sentence(row[0])
		r := number.Read(tree)
		require.NotEmpty(t, r, row[0])
		require.Equal(t, row[1], r[0].Subject.In(row[0]), row[0])
		with := ""
		if r[0].With >= 0 {
			with = tree.Tokens[r[0].With].In(row[0])
		}
		require.Equal(t, row[2], with, row[0])
	}
}
