package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// TestGallery: what stands in a paragraph of captions, and as what.
func TestGallery(t *testing.T) {
	marks := map[nlp.Role]string{nlp.Prose: "", nlp.Heading: "heading ", nlp.Caption: "caption ", nlp.Furniture: "- "}
	for _, c := range []struct {
		text string
		want []string
	}{
		{
			"Photos: Mills of Minden Mills of Minden – A loom of 1790. Hide Caption 1 of 3 Photos: Mills of Minden Mills of Minden – Fire took 12 looms. Nobody was hurt. Hide Caption 2 of 3 Photos: Mills of Minden Mills of Minden – The last bale. Hide Caption 3 of 3",
			[]string{
				"- Photos: Mills of Minden Mills of Minden –", "caption A loom of 1790.", "- Hide Caption 1 of 3",
				"- Photos: Mills of Minden Mills of Minden –", "caption Fire took 12 looms.", "caption Nobody was hurt.", "- Hide Caption 2 of 3",
				"- Photos: Mills of Minden Mills of Minden –", "caption The last bale.", "- Hide Caption 3 of 3",
			},
		},
		{
			"Photos: Weavers Forty came. Hide Caption 1 of 2 Photos: Weavers Nine stayed. Hide Caption 2 of 2 The mill is shut. Its owner left.",
			[]string{"- Photos: Weavers", "caption Forty came.", "- Hide Caption 1 of 2", "- Photos: Weavers", "caption Nine stayed.", "- Hide Caption 2 of 2", "The mill is shut.", "Its owner left."},
		},
		{
			"Photos: Weavers at work Photos: Weavers at work Ada Brook at a loom. Hide Caption 1 of 3 Photos: Weavers at work Ada Brook at another. Hide Caption 2 of 3 Photos: Weavers at work Nobody. Hide Caption 3 of 3",
			[]string{"- Photos: Weavers at work Photos: Weavers at work", "caption Ada Brook at a loom.", "- Hide Caption 1 of 3", "- Photos: Weavers at work", "caption Ada Brook at another.", "- Hide Caption 2 of 3", "- Photos: Weavers at work", "caption Nobody.", "- Hide Caption 3 of 3"},
		},
		{
			"Photos: Weavers Weavers – Ada Brook. Hide Caption 1 of 2 Photos: Weavers Forty came. Hide Caption 2 of 2",                                                  //nolint:dupword // as such pages have it
			[]string{"- Photos: Weavers Weavers –", "caption Ada Brook.", "- Hide Caption 1 of 2", "- Photos: Weavers", "caption Forty came.", "- Hide Caption 2 of 2"}, //nolint:dupword // as above
		},
		{
			"The mill is shut. Hide Caption 7 of 9",
			[]string{"The mill is shut.", "- Hide Caption 7 of 9"},
		},
		{
			"Weavers hide caption boards of 12 looms. Hide Caption of a loom.",
			[]string{"Weavers hide caption boards of 12 looms.", "Hide Caption of a loom."},
		},
	} {
		var got []string
		for _, s := range Sentences(&nlp.Document{Text: c.text}) {
			got = append(got, marks[s.Role]+s.In(c.text))
		}
		require.Equal(t, c.want, got, "%s", strings.Fields(c.text)[:3])
	}
}
