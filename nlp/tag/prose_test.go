package tag

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/tag/internal/flat"
)

// frames are sentences with gaps for words of the model's vocabulary.
var frames = []string{
	"The _ _ _ the _ in _ on Monday , and its _ _ 12 _ .",
	"At least 1,200 _ have _ from _ since the _ of 2016 , _ said .",
	"_ and _ were _ by a _ of _ near the _ .",
	"Mr. _ , who _ for the _ , didn't _ his _ .",
	"They _ that _'s _ would _ _ to _ it _ ?",
	"When _ _ , she _ _ ; he _ not .",
	"Officials in _ ( a _ of _ ) _ _ people _ .",
	"_ _ _ _ _ _ _ _ _ .",
	"More than 40 _ of the _ will be _ _ , according to _ .",
	"There are _ _ that _ has _ _ than _ .",
	"It's the most _ _ I have _ , but we'll _ .",
	"A 65-year-old _ and two _ _ _ at 3 a.m. in the U.S. _ .",
	"Our _ , their _ and your _ could not _ $ 5 _ .",
}

// vocabulary returns the plain words of the model.
func vocabulary() []string {
	var words []string
	for n := range model().Words.Len() {
		if w := model().Words.At(n); strings.Trim(w, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
			words = append(words, w)
		}
	}
	return words
}

// sentences returns n made-up sentences, always the same.
func sentences(n int) []string {
	r := rand.New(rand.NewPCG(1, 2))
	words := vocabulary()
	list := make([]string, n)
	for i := range list {
		fields := strings.Fields(frames[i%len(frames)])
		for k, f := range fields {
			word := words[r.IntN(len(words))]
			if r.IntN(5) == 0 {
				word = strings.ToUpper(word[:1]) + word[1:]
			}
			fields[k] = strings.Replace(f, "_", word, 1)
		}
		list[i] = strings.Join(fields, " ")
	}
	return list
}

// A reference is prose's tagger with its model loaded.
type reference struct{ model *prose.Model }

func newReference(t testing.TB) reference {
	d, err := prose.NewDocument("x", prose.WithSegmentation(false), prose.WithExtraction(false))
	require.NoError(t, err)
	return reference{d.Model}
}

func (r reference) tokens(t testing.TB, text string) []prose.Token {
	d, err := prose.NewDocument(text, prose.WithSegmentation(false), prose.WithExtraction(false), prose.UsingModel(r.model))
	require.NoError(t, err)
	return d.Tokens()
}

// differences tags text as one sentence with both taggers and returns how many
// tokens were compared, and those that differ. Of equal words prose shows the
// tag of the last one on all, so that only the last is compared.
func (r reference) differences(t testing.TB, text string) (compared int, bad []string) {
	theirs := r.tokens(t, text)
	ours := segment.Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
	Tag(text, ours)
	require.Len(t, ours, len(theirs), text)
	seen := map[string]bool{}
	for i, k := range slices.Backward(ours) {
		want, word := theirs[i], k.In(text)
		require.Equal(t, want.Text, word)
		if seen[word] {
			continue
		}
		seen[word] = true
		compared++
		if k.Tag.String() != want.Tag {
			bad = append(bad, word+": got "+k.Tag.String()+", want "+want.Tag)
		}
	}
	return compared, bad
}

// untied joins the sentences in which no two tags have the same score: prose
// takes either of them, as the map happens to be walked.
func untied(list []string) string {
	for {
		text := strings.Join(list, " ")
		ties := ties(text)
		if len(ties) == 0 {
			return text
		}
		var kept []string
		at := 0
		for _, s := range list {
			end := at + len(s)
			if !slices.ContainsFunc(ties, func(i int) bool { return at <= i && i < end }) {
				kept = append(kept, s)
			}
			at = end + 1
		}
		list = kept
	}
}

// ties returns where the tokens stand whose best score two tags share.
func ties(text string) (at []int) {
	tokens := segment.Tokens(nil, text, nlp.Span{Start: 0, End: len(text)})
	t := new(tagger)
	t.begin(text, tokens)
	for i, k := range tokens {
		t.next(i)
		if scores := scoresOf(&t.scores); t.seen[2].fixed == 0 && scores[len(scores)-1] == scores[len(scores)-2] {
			at = append(at, k.Start)
		}
	}
	return at
}

// scoresOf returns the scores of the classes in s, sorted.
func scoresOf(s *column) (scores []int) {
	for class := range flat.Start {
		scores = append(scores, int(s[class%16]>>(lane*(class/16))&laneMask)-zero)
	}
	slices.Sort(scores)
	return scores
}

func TestTagsAreThoseOfProse(t *testing.T) {
	ref := newReference(t)
	compared, bad := 0, []string(nil)
	for chunk := range slices.Chunk(sentences(4000), 40) {
		n, b := ref.differences(t, untied(chunk))
		compared += n
		bad = append(bad, b...)
	}
	require.Greater(t, compared, 30000)
	require.Empty(t, bad)
}

func TestTagsOfTheSeedsAreThoseOfProse(t *testing.T) {
	ref := newReference(t)
	compared, bad := 0, []string(nil)
	for _, d := range seedDocuments(t) {
		for _, s := range segment.Sentences(&d) {
			// Quotation marks, dashes and shares are tokens of other sorts here.
			if text := s.In(d.Text); !strings.ContainsAny(text, `"'“”’‘–%(`) && strings.HasSuffix(text, ".") {
				n, b := ref.differences(t, text)
				compared += n
				bad = append(bad, b...)
			}
		}
	}
	require.Greater(t, compared, 400)
	require.Empty(t, bad)
}

// seedDocuments returns the two seed articles.
func seedDocuments(t testing.TB) []nlp.Document {
	files, err := filepath.Glob("../../seeds/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var list []nlp.Document
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		list = append(list, nlp.Document{Text: string(b)})
	}
	return list
}
