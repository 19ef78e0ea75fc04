package name_test

import (
	_ "embed"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/tag"
)

//go:embed testdata/names.txt
var corpus string

// tagged returns the sentences of d with their tokens.
func tagged(d *nlp.Document) []nlp.Sentence {
	sentences := segment.Sentences(d)
	for i := range sentences {
		s := &sentences[i]
		if !s.Role.Claims() {
			continue
		}
		text := d.Field(s.Field)
		s.Tokens = segment.Tokens(nil, text, s.Span)
		tag.Tag(text, s.Tokens)
	}
	return sentences
}

func find(text string) *name.Index {
	d := &nlp.Document{Text: text}
	return name.Find(d, tagged(d))
}

var typeNames = map[name.Type]string{name.Other: "other", name.Person: "person", name.Place: "place", name.Org: "org", name.Nationality: "nationality"}

// line renders a mention as the corpus writes it.
func line(text string, m name.Mention) string {
	s := fmt.Sprintf("%s = %s, %s", m.In(text), m.Name, typeNames[m.Type])
	if m.Title != "" {
		s += ", " + m.Title
	}
	if m.Gender != lexicon.NoGender {
		s += [...]string{"", ", male", ", female"}[m.Gender]
	}
	return s
}

func TestCorpus(t *testing.T) {
	blocks := strings.Split(corpus, "\n\n")
	for _, block := range blocks[1:] {
		text, want, ok := strings.Cut(block, "\n--\n")
		require.True(t, ok, block)
		var got []string
		seen := map[string]bool{}
		for _, m := range find(text).Mentions {
			if l := line(text, m); !seen[l] {
				seen[l] = true
				got = append(got, l)
			}
		}
		if w, g := strings.TrimSpace(want), strings.Join(got, "\n"); w != g {
			t.Errorf("%s\n--- got\n%s\n--- want\n%s", text, g, w)
		}
	}
}

// TestNamesAreFoundAgain holds that a name by which somebody or something goes in an
// article goes by itself, where it is all that the article says.
func TestNamesAreFoundAgain(t *testing.T) {
	for _, block := range strings.Split(corpus, "\n\n")[1:] {
		text, _, _ := strings.Cut(block, "\n--\n")
		for _, m := range find(text).Mentions {
			if again := find("They spoke of " + m.Name + " again.").Mentions; m.Type == name.Person || m.Type == name.Org {
				require.Len(t, again, 1, m.Name)
				require.Equal(t, m.Name, again[0].Name)
			}
		}
	}
}

func TestResolve(t *testing.T) {
	text := "President Amir Haddad met Leila Sorel, the mayor of Tyre, on Friday. He praised her. " +
		"She thanked the president. The mayor left."
	x := find(text)
	for word, want := range map[string]string{"He": "Amir Haddad", "her": "Leila Sorel", "She": "Leila Sorel", "president. ": "Amir Haddad", "mayor left": "Leila Sorel"} {
		at := strings.Index(text, word)
		m := x.Resolve(nlp.InText, at, strings.ToLower(strings.Trim(strings.Fields(word)[0], ". ")), nil)
		require.NotNil(t, m, word)
		require.Equal(t, want, m.Name, word)
	}
	require.Nil(t, x.Resolve(nlp.InText, len(text)-1, "ambassador", nil))
	require.Nil(t, x.Resolve(nlp.InText, 0, "he", nil))
}

func TestIn(t *testing.T) {
	text := "Amir Haddad left Tyre."
	x := find(text)
	require.Len(t, x.In(nlp.InText, nlp.Span{End: len(text)}), 2)
	require.Len(t, x.In(nlp.InText, nlp.Span{Start: 5, End: len(text)}), 1)
	require.Empty(t, x.In(nlp.InTitle, nlp.Span{End: len(text)}))
	require.Empty(t, (&name.Index{}).In(nlp.InText, nlp.Span{End: 9}))
}

func TestHeadlinesTeachNoNames(t *testing.T) {
	text := "Storm Batters Coastal Towns As Haddad Urges Calm\n\nPresident Amir Haddad urged calm on Friday in a speech."
	var got []string
	for _, m := range find(text).Mentions {
		got = append(got, m.In(text)+" = "+m.Name)
	}
	require.Equal(t, []string{"Haddad = Amir Haddad", "Amir Haddad = Amir Haddad"}, got)
}

func TestWhatIsNumberedEndsAName(t *testing.T) {
	text := "Harbour Railways Train 91 left Oslo at noon, with the President of Baltic Airlines Flight 12."
	var got []string
	for _, m := range find(text).Mentions {
		got = append(got, m.Name)
	}
	require.Equal(t, []string{"Harbour Railways", "Oslo", "Baltic Airlines"}, got)
}

func TestSeeds(t *testing.T) {
	b, err := os.ReadFile("../../seeds/004_f7d28e7ffc9ee51f.txt")
	require.NoError(t, err)
	text := string(b)
	want := map[string]string{
		"Lukashenko":     "Alexander Lukashenko, person, President, male",
		"Tsikhanouskaya": "Sviatlana Tsikhanouskaya, person, opposition candidate, female",
		"Minsk":          "Minsk, place", "Prague": "Prague, place", "NATO": "NATO, org", "Belarusians": "Belarus, nationality",
		"Putin": "Vladimir Putin, person, President, male", "Leshchenya": "Igor Leshchenya, person, male",
	}
	for _, m := range find(text).Mentions {
		words := m.In(text)
		require.NotContains(t, []string{"Minsk Sunday", "Estimates", "Meanwhile", "Sunday", "Some", "At", "People"}, words)
		if w, ok := want[words]; ok {
			require.Equal(t, words+" = "+w, line(text, m))
			delete(want, words)
		}
	}
	require.Empty(t, want, "every name was found")
}

func FuzzFind(f *testing.F) {
	f.Add("Mr. Ann B. Lee of the U.N. (UN) met Lee, de la Cruz and the Bank of X.")
	f.Add("THE END\n\nOf an Of. President President. 's 's Mr")
	f.Add(corpus)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		at := 0
		x := find(text)
		for i, m := range x.Mentions {
			require.True(t, at <= m.Start && m.Start < m.End && m.End <= len(text), "%+v", m)
			require.NotEmpty(t, m.Name)
			require.Same(t, &x.Mentions[i], &x.In(m.Field, m.Span)[0])
			at = m.End
		}
		for _, word := range []string{"he", "she", "president"} {
			x.Resolve(nlp.InText, len(text)/2, word, nil)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile("../../seeds/000_d52d1ce3fdd741ce.txt")
	if err != nil {
		b.Fatal(err)
	}
	d := &nlp.Document{Text: string(text)}
	sentences := tagged(d)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		name.Find(d, sentences)
	}
}
