package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLostBreak(t *testing.T) {
	for marked, want := range map[string]bool{
		"The mayor at his desk¶ The strike began at noon":    true,
		"A mill and its owners¶ In the north it rained":      true,
		"Two women of the union¶ They won":                   true,
		"He saw the film¶ The long day":                      false,
		"He read in¶ The meadows":                            false,
		"Readers of the town¶ The Daily Roe was gone":        false,
		"A mill and its owners¶ Nobody came":                 false,
		"A mill of Jane Roe¶ The strike began":               false, // a name may go on
		"Ada Holt of the League¶ In the south it rained":     true,
		"Holt, Mayor of Minden¶ After the vote she left":     true,
		"Ada Holt¶ In Minden it rained":                      false,
		"Ada Holt said to Tom Vance¶ In the south":           false,
		"Money Pours In¶ On to the next one":                 false,
		"(Ada Holt¶ In the south":                            false,
		"Roe¶ In the south":                                  false,
		"The mayor at his desk¶ The":                         false,
		"desk¶ The strike began":                             false,
		"A mill, its co-owners¶ The strike began":            false,
		"They called it their¶ The long and short of a song": false,
	} {
		i := strings.Index(marked, "¶")
		require.Equal(t, want, lostBreak(strings.Replace(marked, "¶", "", 1), 0, i), marked)
	}
}
