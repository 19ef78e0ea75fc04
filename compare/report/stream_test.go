package report

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// streamed writes the claims of the sample article by article.
func streamed(s *Stream, o *Options) string {
	var b strings.Builder
	if s.Head != nil {
		b.WriteString(s.Head(o))
	}
	r, begun := sample(), false
	for _, d := range r.Articles {
		var claims []nlp.Claim
		for _, c := range r.Claims {
			if c.Doc == d {
				claims = append(claims, *c)
			}
		}
		piece := s.Append(nil, claims, o)
		if begun && len(piece) > 0 {
			b.WriteString(s.Sep)
		}
		begun = begun || len(piece) > 0
		b.Write(piece)
	}
	return b.String() + s.Foot
}

func TestStreamedJSONIsOneList(t *testing.T) {
	for _, c := range []struct {
		kinds []string
		want  int
	}{{nil, 6}, {[]string{"crowd"}, 4}, {[]string{"statement"}, 2}, {[]string{"money"}, 0}} {
		var claims []struct{ ID, Kind string }
		require.NoError(t, json.Unmarshal([]byte(streamed(jsonListStream, &Options{Kinds: c.kinds})), &claims))
		require.Len(t, claims, c.want)
		for _, claim := range claims {
			require.True(t, c.kinds == nil || slices.Contains(c.kinds, claim.Kind))
		}
	}
}

func TestStreamedLinesAreTheListsElements(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(streamed(jsonlStream, &Options{})), "\n")
	var list []json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(streamed(jsonListStream, &Options{})), &list))
	require.Len(t, lines, len(list))
	for i, line := range lines {
		require.Equal(t, string(list[i]), line)
	}
}

func TestStreamedTableHasOneForEachArticle(t *testing.T) {
	got := streamed(tableStream, &Options{})
	require.Equal(t, 3, strings.Count(got, "┌"), "one table an article")
	require.Contains(t, got, "a.txt · Harbour Post · 2031-05-03 · March\n┌")
	require.Contains(t, got, "\n\nb.txt · Delta Wire · 2031-05-04\n┌")
	require.Contains(t, got, "│ a.txt#1")
	require.Contains(t, got, "│ Organisers")
	require.Equal(t, 2, strings.Count(streamed(tableStream, &Options{Kinds: []string{"statement"}}), "┌"), "an article without claims has none")
	require.Empty(t, streamed(tableStream, &Options{Kinds: []string{"money"}}))
}

func TestStreamsAppend(t *testing.T) {
	claims := []nlp.Claim{*sample().Claims[0]}
	for _, f := range Formats {
		if f.Stream != nil {
			require.Equal(t, "kept"+string(f.Stream.Append(nil, claims, &Options{})), string(f.Stream.Append([]byte("kept"), claims, &Options{})), f.Name)
		}
	}
}

func BenchmarkStreamedLines(b *testing.B) {
	b.SetBytes(int64(len(streamed(jsonlStream, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		streamed(jsonlStream, &Options{})
	}
}
