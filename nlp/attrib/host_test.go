package attrib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestHosts: who says the last words in quotation marks, which have no cue; "" is
// nobody.
func TestHosts(t *testing.T) {
	for text, want := range map[string]string{
		"Eskil Moen opened the meeting. \"We are here to listen.\" Nobody spoke.":                "Eskil Moen",
		"\"We lost,\" said Vera Lind. Eskil Moen smiled. \"We never lose.\"":                     "Eskil Moen",
		"\"We lost,\" said Vera Lind. The crowd booed. \"We always lose.\"":                      "Vera Lind",
		"\"We lost,\" said Vera Lind. She shrugged. \"We always lose. It rains here.\"":          "Vera Lind",
		"\"We lost,\" said Vera Lind.\n\nEskil Moen was blunt. \"We never lose.\"":               "Eskil Moen",
		"The club met on Monday. Members were angry. \"Nobody asked us.\"":                       "",
		"Vera Lind sat down. \"She never liked the club.\"":                                      "",
		"Vera Lind sat down. \"He never liked the club.\"":                                       "Vera Lind",
		"Vera Lind wrote four novels. \"The Last Weir\"":                                         "",
		"The storm hit Dorne. \"It was loud.\"":                                                  "",
		"Vera Lind sang \"River Deep\" on Monday. \"It was loud.\"":                              "",
		"Vera Lind sang.\n\n\"It was very loud in there.\"":                                      "",
		"\"We lost,\" said Vera Lind. \"We always lose.\" Eskil Moen smiled. \"We never lose.\"": "Eskil Moen",
		"The Lindkraft Company closed the mill. \"It was late.\"":                                "",
		"Vera Lind could sing. \"It was late.\"":                                                 "",
	} {
		_, as := find(text)
		got := ""
		if n := len(as); n > 0 && as[n-1].Speaker != nil {
			got = as[n-1].Speaker.Name
		}
		require.Equal(t, want, got, text)
	}
}
