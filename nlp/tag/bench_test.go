package tag

import (
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/require"

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

// benchmarkProse runs prose with the given steps over the same sentences, its
// model loaded beforehand.
func benchmarkProse(b *testing.B, steps ...prose.DocOpt) {
	whole, err := prose.NewDocument("x", prose.WithSegmentation(false))
	require.NoError(b, err)
	steps = append(steps, prose.WithSegmentation(false), prose.UsingModel(whole.Model))
	var text []string
	bytes := 0
	for _, d := range seedDocuments(b) {
		for _, s := range segment.Sentences(&d) {
			text = append(text, s.In(d.Text))
			bytes += s.Len()
		}
	}
	count := 0
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		count = 0
		for _, s := range text {
			d, err := prose.NewDocument(s, steps...)
			require.NoError(b, err)
			count += len(d.Tokens())
		}
	}
	b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
}

// BenchmarkProseTokens, ProseTag and ProseNames are prose's own steps. None can
// be called without those before it.
func BenchmarkProseTokens(b *testing.B) {
	benchmarkProse(b, prose.WithTagging(false), prose.WithExtraction(false))
}
func BenchmarkProseTag(b *testing.B)   { benchmarkProse(b, prose.WithExtraction(false)) }
func BenchmarkProseNames(b *testing.B) { benchmarkProse(b) }

func BenchmarkLoad(b *testing.B) {
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		load()
	}
}
