package segment

import (
	"strings"
	"testing"

	"gopkg.in/neurosnap/sentences.v1"
	"gopkg.in/neurosnap/sentences.v1/data"

	"crossclaim/nlp"
)

func BenchmarkSentences(b *testing.B) {
	d := nlp.Document{Text: strings.Join(seedTexts(b), "\n\n")}
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Sentences(&d)
	}
}

// BenchmarkSentencesPunkt is the segmenter that prose wraps, on the same text.
func BenchmarkSentencesPunkt(b *testing.B) {
	text := strings.Join(seedTexts(b), "\n\n")
	file, err := data.Asset("data/english.json")
	if err != nil {
		b.Fatal(err)
	}
	training, err := sentences.LoadTraining(file)
	if err != nil {
		b.Fatal(err)
	}
	punkt := sentences.NewSentenceTokenizer(training)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		punkt.Tokenize(text)
	}
}

func BenchmarkTokens(b *testing.B) {
	d := nlp.Document{Text: strings.Join(seedTexts(b), "\n\n")}
	list := Sentences(&d)
	var buf []nlp.Token
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range list {
			buf = Tokens(buf[:0], d.Text, s.Span)
		}
	}
}
