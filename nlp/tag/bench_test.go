package tag

import (
	"testing"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
)

// seedTokens returns the tokens of the seed articles by sentence, their texts,
// and how many there are.
func seedTokens(b *testing.B) (texts []string, tokens [][]nlp.Token, count, bytes int) {
	for _, d := range seedDocuments(b) {
		for _, s := range segment.Sentences(&d) {
			k := segment.Tokens(nil, d.Text, s.Span)
			texts, tokens = append(texts, d.Text), append(tokens, k)
			count, bytes = count+len(k), bytes+s.Len()
		}
	}
	return texts, tokens, count, bytes
}

func BenchmarkTag(b *testing.B) {
	texts, tokens, count, bytes := seedTokens(b)
	model()
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for i := range tokens {
			Tag(texts[i], tokens[i])
		}
	}
	b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
}

// BenchmarkTagProse is prose's tokenizer and tagger on the same sentences; its
// own tagger cannot be called alone.
func BenchmarkTagProse(b *testing.B) {
	ref := newReference(b)
	var text []string
	count, bytes := 0, 0
	for _, d := range seedDocuments(b) {
		for _, s := range segment.Sentences(&d) {
			text = append(text, s.In(d.Text))
			bytes += s.Len()
		}
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		count = 0
		for _, s := range text {
			count += len(ref.tokens(b, s))
		}
	}
	b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
}

func BenchmarkLoad(b *testing.B) {
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		load()
	}
}
