package attrib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTurn(t *testing.T) {
	for paragraph, want := range map[string][2]string{
		"LIND: We waited.":                    {"LIND", "We waited."},
		"“Bo Lind: We waited.”":               {"Bo Lind", "We waited.”"},
		"Q: Why?":                             {"Q", "Why?"},
		"Lind said: we waited.":               {},
		"One Two Three Four Five: we waited.": {},
		"The time is 12:30 now.":              {},
		"A Name So Long That No One Would Bear It In Print: no.": {},
		"": {},
	} {
		name, said := turn(paragraph)
		require.Equal(t, want, [2]string{name, said}, paragraph)
	}
}

func TestInterviewed(t *testing.T) {
	for text, want := range map[string]int{
		"A: x.\n\nB: y.\n\nA: x.\n\nB: y.":          2,
		"A: x.\n\nB: y.\n\nA: x.":                   0,
		"A: x.\n\nA: y.\n\nA: x.":                   0,
		"A: x.\n\nB: y.\n\nC: z.\n\nA: x.\n\nB: y.": 2,
		"": 0,
	} {
		require.Len(t, interviewed(text, paragraphsOf(text)), want, text)
	}
}
