package attrib

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// paragraphsOf cuts a text at blank lines.
func paragraphsOf(text string) []nlp.Span {
	var ps []nlp.Span
	at := 0
	for _, p := range strings.Split(text, "\n\n") {
		ps = append(ps, nlp.Span{Start: at, End: at + len(p)})
		at += len(p) + 2
	}
	return ps
}

// unmark strips the marks ⟦ and ⟧ from a text and returns the spans they hold.
func unmark(marked string) (text string, spans []nlp.Span) {
	var b strings.Builder
	var open []int
	for _, r := range marked {
		switch r {
		case '⟦':
			open = append(open, b.Len())
		case '⟧':
			spans = append(spans, nlp.Span{Start: open[len(open)-1], End: b.Len()})
			open = open[:len(open)-1]
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), spans
}

func TestQuotationsStandWhereReadersSeeThem(t *testing.T) {
	for name, marked := range map[string]string{
		"straight":                      `⟦"We are done,"⟧ Ms. Okafor said. ⟦"Go home."⟧`,
		"curly":                         `⟦“We are done,”⟧ she said.`,
		"opened straight, closed curly": `⟦"We are done,”⟧ she said. ⟦“All of us."⟧`,
		"two single marks for a double": "The ⟦''quiet men''⟧ and the ⟦``loud men''⟧ met.",
		"guillemets":                    `⟦«Enough»⟧, he wrote.`,
		"single marks":                  `⟦'We won't sell,'⟧ said the owner's son. ⟦‘It isn’t ours.’⟧`,
		"possessive plural inside":      `⟦'The miners' pay is late,'⟧ he said.`,
		"single, ending in an s":        `He spoke of ⟦'the troubles'⟧ again.`,
		"apostrophes alone":             `The dogs' owners weren't there in '98, O'Hara said; rock 'n roll isn't dead.`,
		"nested":                        `⟦“He told me ‘stop’ and “go” at once,”⟧ she said.`,
		"nested straight":               `⟦"They shouted "run" at us,"⟧ she said.`,
		"inches":                        `The 6'2" guard wore a 12" blade.`,
		"unclosed":                      `She held a sign: ⟦“Bread for all.⟧`,
		"unclosed before another":       `⟦"We lost,⟧ he said. ⟦"All of it."⟧`,
		"opening mark missing":          `⟦We will rebuild,"⟧ she said.`,
		"stray closing mark":            `The mayor” spoke.`,
		"three paragraphs, one quote":   "⟦“First.⟧\n\n⟦“Second.⟧\n\n⟦“Third,”⟧ he said.",
		"unclosed, next does not open":  "⟦“First.⟧\n\nThe crowd left.",
		"dash before":                   `They want one thing—⟦“bread”⟧—now.`,
		"spaces misplaced":              `The mayor said,⟦" We will wait"⟧.`,
		"closed in the next paragraph":  "He said, ⟦\"It was good.⟧\n\n⟦We won.\"⟧ Then Bo said, ⟦\"No.\"⟧",
		"interview":                     "LIND: ⟦So we waited.⟧\n\n\"Aas: ⟦How “long”?\"⟧\n\nLIND: ⟦Long.⟧\n\nAas: ⟦Why?⟧",
		"one name with a colon":         "LIND: So we waited.\n\nLIND: No.\n\nAAS: ⟦“No.”⟧",
		"no names before the colon":     "We saw: all.\n\nWe saw: all.\n\nThey saw: all.\n\nThey saw: all.",
		"brackets":                      `The plan (⟦"Path Two"⟧) failed.`,
	} {
		t.Run(name, func(t *testing.T) {
			text, want := unmark(marked)
			var got []nlp.Span
			for _, q := range quotations(text, paragraphsOf(text)) {
				got = append(got, q.Span)
			}
			require.Equal(t, want, got, text)
		})
	}
}

func TestQuotationsGoOnOverParagraphs(t *testing.T) {
	text := "“One.\n\n“Two.\n\n“Three,” he said."
	qs := quotations(text, paragraphsOf(text))
	require.Len(t, qs, 3)
	require.Equal(t, []bool{true, true, false}, []bool{qs[0].Goes, qs[1].Goes, qs[2].Goes})
	require.Equal(t, []bool{false, false, true}, []bool{qs[0].Closed, qs[1].Closed, qs[2].Closed})
}

func FuzzQuotations(f *testing.F) {
	for _, s := range []string{`"a," he said. 'b'`, "“a\n\n“b” ‘c’ ''d''", "''''\"\"“”‘’'", "a\" b\" c'"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		end := 0
		for _, q := range quotations(text, paragraphsOf(text)) {
			require.False(t, q.Empty(), text)
			require.GreaterOrEqual(t, q.Start, end, text)
			require.LessOrEqual(t, q.End, len(text), text)
			require.True(t, utf8.ValidString(q.In(text)), text)
			end = q.End
		}
	})
}

func BenchmarkQuotations(b *testing.B) {
	for name, s := range map[string]string{
		"prose":  "The council met on Tuesday and it didn't vote on the budget, its clerk wrote in a note. \"We'll wait,\" she said. ",
		"opened": "“ ' \" ‘ ",
	} {
		text := strings.Repeat(s, 4000)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				quotations(text, []nlp.Span{{End: len(text)}})
			}
		})
	}
}
