package corpus

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	got := Parse("# note\n\n= 23 person\n[At least 23] people, \\[sic\\].\n! In [1968] and [1989].\nNone.\n")
	require.Equal(t, []Case{
		{Line: 4, Want: []string{"23", "person"}, Text: "At least 23 people, [sic].", Marks: [][2]int{{0, 11}}},
		{Line: 5, Want: []string{"23", "person"}, Text: "In 1968 and 1989.", Marks: [][2]int{{3, 7}, {12, 16}}, Not: true},
		{Line: 6, Want: []string{"23", "person"}, Text: "None."},
	}, got)
}
