package segment

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAgencyCredit(t *testing.T) {
	for _, s := range []string{"(AFP)", "(AFP).", "(AP Photo/Jane Roe)", "(Jane Roe / Reuters)", "(Photo by Jane Roe)", "(CNN Business)", "(Roe/AP, File)"} {
		require.True(t, agencyCredit(s), s)
	}
	for _, s := range []string{"", "AFP", "(", "()", "(the AFP)", "(APPLE)", "(AFP", "AFP)", "(a/b)", "(either/or)"} {
		require.False(t, agencyCredit(s), s)
	}
}

func TestByline(t *testing.T) {
	for _, s := range []string{"By Jane Roe", "BY JANE ROE", "By Jane Roe and Max de Poe, Oslo", "By Jane Roe | The Daily"} {
		require.True(t, (&line{text: s}).byline(), s)
	}
	for _, s := range []string{"", "By", "By Jane Roe left.", "By noon all had left", "Bye Jane", "Jane Roe"} {
		require.False(t, (&line{text: s}).byline(), s)
	}
}

func TestPictureLabel(t *testing.T) {
	for text, want := range map[string]int{
		"":                                 -1,
		"A mill.":                          -1,
		"A mill: Image: Roe":               8,
		"A mill Image: Roe":                7,
		"Image: Roe":                       -1, // a line of its own
		"A mill at 5:30 Photo credit: Roe": 15,
		"His Image:x and his time: now":    -1,
	} {
		require.Equal(t, want, pictureLabel(text), text)
	}
}

func TestFullDate(t *testing.T) {
	for text, want := range map[string]int{
		"Sunday, March 4, 2018 It rained.": 22,
		"Sunday March 4 2018 It":           20,
		"Sunday, March 4":                  0,
		"Sunday, March 4, 2018":            0, // nothing follows
		"March 4, 2018 It":                 0,
		"Sunday, It 4, 2018 x":             0,
		"":                                 0,
	} {
		require.Equal(t, want, fullDate(text), text)
	}
}

func TestDashLen(t *testing.T) {
	for text, want := range map[string]int{
		" - x": 3, "- x": 0, " -x": 0, " – x": 5, "– x": 4, "–x": 3, " -- x": 4, "--x": 2, "x": 0, "": 0, " ": 0,
	} {
		require.Equal(t, want, dashLen(text), "%q", text)
	}
}
