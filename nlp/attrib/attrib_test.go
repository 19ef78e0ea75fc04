package attrib

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/syntax"
	"crossclaim/nlp/tag"
)

// requireSound checks what holds for the attributions of any text: spans in
// range and on rune boundaries, content in order, not overlapping, and apart from the
// words that report it. Only a quotation of the person that the sentence before tells of
// has no cue.
func requireSound(t *testing.T, text string, as []nlp.Attribution) {
	on := func(s nlp.Span) {
		require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(text), "%v of %q", s, text)
		require.True(t, utf8.ValidString(s.In(text)), "%v of %q", s, text)
	}
	for _, a := range as {
		if a.Cue.Empty() {
			require.Zero(t, a.Cue, text)
			require.Empty(t, a.Lemma, text)
			require.NotNil(t, a.Speaker, text)
			require.NotEmpty(t, a.Content, text)
			require.Equal(t, nlp.Direct, a.Form, text)
		} else {
			on(a.Cue)
			require.NotEmpty(t, a.Lemma, text)
		}
		if a.Speaker != nil {
			on(a.Speaker.Span)
			require.NotEmpty(t, a.Speaker.Name, text)
		}
		end := 0
		for _, c := range a.Content {
			on(c)
			require.GreaterOrEqual(t, c.Start, end, text)
			require.False(t, c.Overlaps(a.Cue), "%q says %q of %q", a.Cue.In(text), c.In(text), text)
			end = c.End
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		`"We won," said Petra Lind. "All of it."`,
		"“One.\n\n“Two,” he said.\n\n\"Three.\" — Bo",
		"The mayor said:\n\nNo more.\nAccording to police, two died, officials said, citing \"it",
		"Asked about her claim that he lied, she said, \"No,\" adding that to",
		"said said, said. told told: “said” as he said, of by",
		"'''''\"\"said\"\" ''he said'",
		"Petra Lind shrugged. \"It happens.\"",
		"She wrote:\n\nIce. \"All of it,\" he said a.b/c — Petra Lind (@lind) May 4, 2018",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 4000 {
			return
		}
		_, as := find(text)
		requireSound(t, text, as)
	})
}

func TestFindIsTheSameTwice(t *testing.T) {
	text := strings.Repeat("Police said two men were held, but “she denied it,” he told Petra Lind. ", 20)
	_, a := find(text)
	_, b := find(text)
	require.Equal(t, a, b)
	require.NotEmpty(t, a)
}

func TestFurnitureIsNoSpeaker(t *testing.T) {
	text := "Police said two men were held."
	d := &nlp.Document{ID: "t", Text: text}
	ss := segment.Sentences(d)
	ss[0].Tokens = segment.Tokens(nil, text, ss[0].Span)
	tag.Tag(text, ss[0].Tokens)
	trees := []*syntax.Tree{syntax.Parse(text, &ss[0])}
	names := name.Find(d, ss)
	require.Len(t, Find(d, ss, trees, names), 1)
	ss[0].Role = nlp.Furniture
	require.Empty(t, Find(d, ss, trees, names), "a sentence that holds no claims")
	require.Empty(t, Find(d, ss, []*syntax.Tree{nil}, names), "a sentence that was not tagged")
}

// prepared is an article read as far as Find needs it.
func prepared(text string) (*nlp.Document, []nlp.Sentence, []*syntax.Tree, *name.Index) {
	d := &nlp.Document{ID: "t", Text: text}
	ss := segment.Sentences(d)
	trees := make([]*syntax.Tree, len(ss))
	for i := range ss {
		ss[i].Tokens = segment.Tokens(nil, text, ss[i].Span)
		tag.Tag(text, ss[i].Tokens)
		trees[i] = syntax.Parse(text, &ss[i])
	}
	return d, ss, trees, name.Find(d, ss)
}

func BenchmarkFind(b *testing.B) {
	plain := "The road to the north of the valley was closed for most of the winter and opened in late April. "
	spoken := "“We closed it twice,” Ingrid Solheim, the mayor, told reporters on Friday, adding that the slope was still moving. "
	for _, c := range []struct{ name, text string }{
		{"plain", strings.Repeat(plain, 2000)},
		{"news", strings.Repeat(strings.Repeat(plain, 3)+spoken+"\n\n", 500)},
		{"spoken", strings.Repeat(spoken+"\n\n", 1500)},
		{"endless", strings.Repeat("and he said that she had told them, ", 3000)},
		{"unclosed", strings.Repeat("he said “no and ‘yes, ", 3000)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d, ss, trees, names := prepared(c.text)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(d, ss, trees, names)
			}
		})
	}
}
