package name_test

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
)

//go:embed testdata/mentions.txt
var mentions string

// The shares of the marked names of mentions.txt that are found with their span
// and type, and of the names found that are marked so. They may not fall. On
// lines as they were when they were written both were about .76.
const (
	recallOfNames    = 0.965
	precisionOfNames = 0.97
)

// marked is what the corpus calls the types.
var marked = map[string]name.Type{"person": name.Person, "place": name.Place, "org": name.Org, "nation": name.Nationality, "thing": name.Other}

func TestShareOfNames(t *testing.T) {
	var found, there, right float64
	for line := range strings.SplitSeq(mentions, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		text, want := unmark(t, line)
		there += float64(len(want))
		for _, m := range find(text).Mentions {
			found++
			if typ, ok := want[m.Span]; ok && typ == m.Type {
				right++
				continue
			}
			t.Logf("%q is no %s in %q", m.In(text), typeNames[m.Type], text)
		}
	}
	require.GreaterOrEqual(t, right/there, recallOfNames, "recall")
	require.GreaterOrEqual(t, right/found, precisionOfNames, "precision")
}

// unmark returns a line without its marks, and the types of what they mark.
func unmark(t *testing.T, line string) (string, map[nlp.Span]name.Type) {
	want := map[nlp.Span]name.Type{}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(line, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		in, after, ok := strings.Cut(rest, "]")
		require.True(t, ok, line)
		words, typ, _ := strings.Cut(in, "|")
		require.Contains(t, marked, typ, line)
		at := b.Len()
		b.WriteString(words)
		want[nlp.Span{Start: at, End: b.Len()}] = marked[typ]
		line = after
	}
}
