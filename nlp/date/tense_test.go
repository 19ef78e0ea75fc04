package date

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/tag"
)

// TestTense: on which side of the publication the day in brackets lies, by the
// words around it.
func TestTense(t *testing.T) {
	for want, sentences := range map[tense][]string{
		ahead: {
			"The court will rule on [Friday].",
			"The court'll rule [Friday].",
			"The court is to rule on [Friday].",
			"The court is expected to rule on [Friday].",
			"The court is due to rule on [Friday].",
			"A ruling is due [Friday].",
			"A ruling could come on [Friday].",
			"The judge said he would rule on [Friday].",
			"The judge promised to rule on [Friday].",
			"The judge agreed to meet them on [Friday].",
			"The trial opens [Friday].",
			"The court meets on [Friday].",
			"The court is meeting on [Friday].",
			"The trial is on [Friday].",
			"A trial scheduled for [Friday] was moved.",
			"On [Friday] the court will rule.",
			"The vote on [Friday] will decide.",
			"[Friday]'s election will decide.",
		},
		behind: {
			"The court ruled on [Friday].",
			"The court had ruled on [Friday].",
			"The court has ruled on [Friday].",
			"The men were freed on [Friday].",
			"The men freed on [Friday] left.",
			"The men were forced to leave on [Friday].",
			"The judge said on [Friday] that he would rule.",
			"The judge would not say so on [Friday].",
			"The judge would have ruled on [Friday].",
			"The court was meeting on [Friday].",
			"A man arrested on [Friday] will stand trial.",
			"The judge, who spoke on [Friday], will rule.",
			"On [Friday] the court ruled.",
			"The vote on [Friday] was calm.",
		},
		unknown: {
			"The fire on [Friday] will cost millions.",
			"A fire on [Friday].",
			"[Friday].",
		},
	} {
		for _, marked := range sentences {
			at := strings.IndexByte(marked, '[')
			text := strings.NewReplacer("[", "", "]", "").Replace(marked)
			tokens := segment.Tokens(nil, text, nlp.Span{End: len(text)})
			tag.Tag(text, tokens)
			r := reader{text: text, tokens: tokens}
			found := false
			for i := range tokens {
				if tokens[i].Start == at {
					found = true
					require.Equal(t, want, r.tense(i, i+1), marked)
				}
			}
			require.True(t, found, marked)
		}
	}
}
