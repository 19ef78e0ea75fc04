package tag

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
)

// tagged returns text as "word/TAG word/TAG".
func tagged(text string) string {
	tokens := segment.Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
	Tag(text, tokens)
	var words []string
	for _, k := range tokens {
		words = append(words, k.In(text)+"/"+k.Tag.String())
	}
	return strings.Join(words, " ")
}

func TestMarksHaveTagsOfTheirOwn(t *testing.T) {
	for text, want := range map[string]string{
		`"Go," he said.`:              `"/'' Go/VB ,/, "/'' he/PRP said/VBD ./.`,
		`“Go,” he said.`:              `“/'' Go/VB ,/, ”/'' he/PRP said/VBD ./.`,
		`'Go,' he said.`:              `'/'' Go/VB ,/, '/'' he/PRP said/VBD ./.`,
		`the workers' pay`:            `the/DT workers/NNS '/POS pay/NN`,
		`the workers’ pay`:            `the/DT workers/NNS ’/POS pay/NN`,
		`the mayor’s pay`:             `the/DT mayor/NN ’s/POS pay/NN`,
		`It fell – badly -- again —`:  `It/PRP fell/VBD –/- badly/RB --/- again/RB —/-`,
		`paid $5, £6, €7 or US$8`:     `paid/VBN $/$ 5/CD ,/, £/$ 6/CD ,/, €/$ 7/CD or/CC US$/$ 8/CD`,
		`about 9.9% of 1,200 or 0`:    `about/RB 9.9/CD %/NN of/IN 1,200/CD or/CC 0/CD`,
		`they waited... and waited …`: `they/PRP waited/VBD .../: and/CC waited/VBD …/:`,
		`(see http://example.org)`:    `(/( see/VB http://example.org/NN )/)`,
	} {
		require.Equal(t, want, tagged(text), text)
	}
}

func TestQuotationMarksDoNotChangeTheWordsAround(t *testing.T) {
	straight := tagged(`He called it "a good day" and left.`)
	require.Equal(t, straight, strings.NewReplacer("“", `"`, "”", `"`).Replace(tagged(`He called it “a good day” and left.`)))
}

// TestTagAllocatesNothing: a tagger that has read a sentence has room for the next.
func TestTagAllocatesNothing(t *testing.T) {
	text := `The 65-year-old leader said "Leave!" on Monday – and left with $4.7 billion.`
	tokens := segment.Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
	again := &tagger{}
	require.Zero(t, testing.AllocsPerRun(10, func() { again.tag(text, tokens) }))
	require.NotPanics(t, func() { Tag("", nil) })
}

func FuzzTag(f *testing.F) {
	for _, s := range []string{"", "'", "-", "$", "\"", "–", "@", "+", "''", "İ’s", "0", "+5", "-x", "\u00ad", "US$", "(AFP)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := segment.Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
		Tag(text, tokens)
		for _, k := range tokens {
			require.NotZero(t, k.Tag, "%q in %q", k.In(text), text)
		}
	})
}
