package extract

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// seeds returns the two seed articles and how many bytes they have.
func seeds(t testing.TB) (docs []*nlp.Document, size int) {
	files, err := filepath.Glob("../../seeds/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		docs = append(docs, &nlp.Document{ID: filepath.Base(f), Text: string(b), Published: nlp.Date(2020, 8, 16)})
		size += len(b)
	}
	return docs, size
}

// BenchmarkClaims is the whole chain of one document; the stages have their own
// benchmarks in their packages.
func BenchmarkClaims(b *testing.B) {
	docs, size := seeds(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			Claims(d)
		}
	}
}
