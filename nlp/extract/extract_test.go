package extract_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestSeeds holds every claim of the two seed articles, as a reader would check
// them one by one.
func TestSeeds(t *testing.T) {
	files, err := filepath.Glob("../../seeds/*.txt")
	require.NoError(t, err)
	require.Len(t, files, 2)
	var got strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		d := &nlp.Document{ID: filepath.Base(f), Text: string(b), Published: nlp.Date(2020, 8, 16)}
		for _, c := range extract.Claims(d) {
			requireSound(t, &c)
			got.WriteString(line(&c))
		}
	}
	const golden = "testdata/seeds.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got.String(), "claims of the seeds changed; if that is meant, go test ./nlp/extract -run Seeds -update")
}

// line prints a claim as "kind [words] of subject, what is known besides".
func line(c *nlp.Claim) string {
	text := c.Doc.Field(c.Sentence.Field)
	var b strings.Builder
	fmt.Fprintf(&b, "%-10s [%s]", c.Kind.Name, oneLine(c.Span.In(text)))
	add := func(name, value string) {
		if value != "" && value != "asserted" {
			fmt.Fprintf(&b, " %s=%s", name, value)
		}
	}
	add("subject", oneLine(c.Subject.In(text)))
	add("verb", c.Verb)
	add("places", strings.Join(c.Places, "; "))
	if c.Time.Known() {
		add("time", c.Time.From.String()+".."+c.Time.To.String())
	}
	add("event", c.Event)
	add("group", c.Group)
	add("modality", c.Modality.String())
	if a := c.Attribution; a != nil {
		add("cue", a.Cue.In(text))
		if a.Speaker != nil {
			add("speaker", a.Speaker.Name)
		}
	}
	return b.String() + "\n"
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// requireSound checks what holds of every claim of every text.
func requireSound(t *testing.T, c *nlp.Claim) {
	text := c.Doc.Field(c.Sentence.Field)
	sound := func(name string, s nlp.Span) {
		require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(text), "%s: %s %v is outside the text of %d bytes", c.ID, name, s, len(text))
		require.True(t, onRune(text, s.Start) && onRune(text, s.End), "%s: %s %v cuts a rune", c.ID, name, s)
	}
	sound("claim", c.Span)
	sound("sentence", c.Sentence.Span)
	sound("subject", c.Subject)
	require.False(t, c.Span.Empty(), "%s: a claim without words", c.ID)
	if q := c.Quantity; q != nil {
		sound("quantity", q.Span)
		require.True(t, c.Sentence.Contains(q.Span), "%s: the quantity %q leaves its sentence", c.ID, q.Span.In(text))
		require.LessOrEqual(t, q.Low, q.High, "%s: %q", c.ID, q.Span.In(text))
	}
	if a := c.Attribution; a != nil {
		sound("cue", a.Cue)
		for i, s := range a.Content {
			sound("content", s)
			require.True(t, i == 0 || a.Content[i-1].End <= s.Start, "%s: contents overlap", c.ID)
		}
		if a.Speaker != nil {
			sound("speaker", a.Speaker.Span)
		}
	}
}

func onRune(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

func FuzzClaims(f *testing.F) {
	f.Add("At least 20 people were killed in Minsk on Sunday, police said.")
	f.Add("\"We saw 40 to 50 tents,\" said Ana Ruiz. “They left")
	f.Add("a\xffb 5% \u202e $4.7 billion—“")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "\uFFFD")
		}
		d := &nlp.Document{ID: "x", Text: text, Published: nlp.Date(2020, 8, 16)}
		first := extract.Claims(d)
		for i := range first {
			requireSound(t, &first[i])
		}
		require.Equal(t, first, extract.Claims(d), "two runs differ")
	})
}

func BenchmarkClaims(b *testing.B) {
	text, err := os.ReadFile("../../seeds/000_d52d1ce3fdd741ce.txt")
	require.NoError(b, err)
	d := &nlp.Document{ID: "seed", Text: string(text), Published: nlp.Date(2020, 8, 16)}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		extract.Claims(d)
	}
}

// TestSentences reads no more sentences than it is given, and the title always.
func TestSentences(t *testing.T) {
	d := &nlp.Document{ID: "a", Title: "Fire kills nine people", Text: "Fire swept the mill in Torvik. It injured 11 people. It destroyed 12 houses."}
	for _, row := range []struct{ n, claims, unread int }{{0, 3, 0}, {1, 1, 2}, {2, 2, 1}, {3, 3, 0}, {9, 3, 0}} {
		found := extract.Options{Sentences: row.n}.Claims([]*nlp.Document{d})[0]
		claims := found.Claims
		require.Len(t, claims, row.claims, "the first %d sentences", row.n)
		require.Equal(t, row.unread, found.Unread, "the first %d sentences", row.n)
		require.Equal(t, nlp.InTitle, claims[0].Sentence.Field)
	}
}

// TestTogether: what is found in an article does not depend on those that are read
// with it, nor on those that were read before.
func TestTogether(t *testing.T) {
	var docs []*nlp.Document
	for i, text := range []string{"", "Nine boats sank off Torvik. \"The wind turned,\" Ada Holt said.", "About 40 people left. She said 3 stayed.", "Prices rose 4%. Ada Holt, the harbour master, told reporters that 30 boats were safe."} {
		docs = append(docs, &nlp.Document{ID: strconv.Itoa(i), Text: text})
	}
	for range 2 {
		for i, found := range (extract.Options{}).Claims(docs) {
			require.Equal(t, extract.Claims(docs[i]), found.Claims)
		}
	}
}

// TestAlone: claims that are not lined up lack what only that asks for, and are
// else the same.
func TestAlone(t *testing.T) {
	text, err := os.ReadFile("../../seeds/004_f7d28e7ffc9ee51f.txt")
	require.NoError(t, err)
	d := &nlp.Document{ID: "seed", Text: string(text), Published: nlp.Date(2020, 8, 16)}
	want := extract.Claims(d)
	got := extract.Options{Alone: true}.Claims([]*nlp.Document{d})[0].Claims
	require.Len(t, got, len(want))
	for i := range want {
		w := want[i]
		if w.Quantity != nil {
			require.NotEmpty(t, w.Terms)
			w.Head = ""
		}
		w.With, w.Event, w.Near, w.Terms, w.Denied, w.Names = "", "", "", "", "", nil
		w.Anchor = nlp.NoAnchor
		require.Equal(t, w, got[i])
	}
}
