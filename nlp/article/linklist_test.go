package article

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/internal/corpus"
)

//go:embed testdata/links.txt
var links string

func TestLinkLists(t *testing.T) {
	for _, c := range corpus.Parse(links) {
		var want, got []string
		for _, m := range c.Marks {
			want = append(want, c.Text[m[0]:m[1]])
		}
		for _, s := range linkLists(c.Text) {
			got = append(got, s.In(c.Text))
		}
		require.Equal(t, want, got, "line %d: %s", c.Line, c.Text)
	}
}

func TestPlainText(t *testing.T) {
	d, _ := one(t, "a.txt", "Mayor Ada Brook Ada Mary BrookFerry runs aground MORE said nine ships came.")
	require.Equal(t, "Mayor Ada Brook"+strings.Repeat(" ", 38)+" said nine ships came.", d.Plain())
	require.Len(t, d.Plain(), len(d.Text))
	d, _ = one(t, "a.txt", "Mayor Ada Brook said nine ships came.")
	require.Equal(t, d.Text, d.Plain())
}
