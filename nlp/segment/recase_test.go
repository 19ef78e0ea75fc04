package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// recased returns the headline that an article begins with, the words in small letters
// that are read so.
func recased(article string) string {
	d := &nlp.Document{Text: strings.ReplaceAll(article, " ¶ ", "\n\n")}
	ss := Sentences(d)
	for i := range ss {
		ss[i].Tokens = Tokens(nil, d.Text, ss[i].Span)
	}
	Recase(d, ss)
	var words []string
	for _, tok := range ss[0].Tokens {
		if tok.Small {
			words = append(words, tok.Norm)
		} else {
			words = append(words, tok.In(d.Text))
		}
	}
	return strings.Join(words, " ")
}

func TestRecase(t *testing.T) {
	for article, want := range map[string]string{
		"Mayor Says Budget Will Double ¶ The mayor was late.":                                           "mayor says budget will double",
		"Bill Lind Opposes Harbour Bill ¶ The bill of Mr. Bill Lind is long. The bill for the harbour.": "Bill Lind opposes harbour bill",
		"House Passes Fishing Rule ¶ In Dorne the House met. A House vote on fishing. A house burned.":  "House passes fishing rule",
		"Lind Leaves Coast Guard ¶ Lind of the Coast Guard will leave.":                                 "Lind leaves Coast Guard",
		"Grizzly Bears Return To Orchards ¶ They ate apples.":                                           "Grizzly bears return to Orchards",
		"Trump Praises Two Choirs ¶ Trump heard a choir on Monday.":                                     "Trump praises two Choirs",
		"EU Warns Of Long Winters ¶ The winters are long.":                                              "EU warns of long winters",
		"FERRY SINKS OFF DORNE AND LUND":                                                                "FERRY SINKS OFF DORNE AND LUND",
		"The mayor says that Dorne is late ¶ A mayor.":                                                  "The mayor says that Dorne is late",
		"Mayor Ida Holm Says Dorne Has Time. ¶ The mayor was late.":                                     "Mayor Ida Holm Says Dorne Has Time .",
	} {
		require.Equal(t, want, recased(article), article)
	}
}
