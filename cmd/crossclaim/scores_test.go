package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestScores runs the program on the made-up events of testdata/events and
// holds what it finds, against what a desk would want, in testdata/scores.txt.
// A change in heuristics shows there in the same commit.
func TestScores(t *testing.T) {
	dirs, err := filepath.Glob("../../testdata/events/*")
	require.NoError(t, err)
	var got strings.Builder
	var total score
	for _, dir := range dirs {
		s := scoreEvent(t, dir)
		fmt.Fprintf(&got, "%-10s %s\n", filepath.Base(dir), s)
		for _, miss := range s.missed {
			fmt.Fprintf(&got, "           %s\n", miss)
		}
		total.add(s)
	}
	fmt.Fprintf(&got, "%-10s %s\n", "all", total)
	require.True(t, 5*total.linedUp > 4*total.wanted && 4*total.judged > 3*total.wanted && 5*total.others < total.linedUp+total.others,
		"the README promises more than %s", total)
	golden := "../../testdata/scores.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got.String(), "scores changed; if that is meant, go test ./cmd/crossclaim -run Scores -update")
}

// A score counts the wanted comparisons that were lined up, those with the
// right verdict too, and the comparisons that nobody wanted.
type score struct {
	wanted, linedUp, judged, others int
	missed                          []string
}

func (s score) String() string {
	return fmt.Sprintf("lined up %d of %d, verdict right %d, others %d", s.linedUp, s.wanted, s.judged, s.others)
}

func (s *score) add(o score) {
	s.wanted += o.wanted
	s.linedUp += o.linedUp
	s.judged += o.judged
	s.others += o.others
}

// A wish is a line of a gold.txt: "verdict kind | article: words | ...".
type wish struct {
	line, verdict, kind string
	mentions            [][2]string // article, words
}

func wishes(t *testing.T, file string) []wish {
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	var all []wish
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		parts := strings.Split(line, " | ")
		w := wish{line: line}
		w.verdict, w.kind, _ = strings.Cut(parts[0], " ")
		for _, p := range parts[1:] {
			article, words, ok := strings.Cut(p, ": ")
			require.True(t, ok, "%s: %q is no mention", file, p)
			w.mentions = append(w.mentions, [2]string{article, words})
		}
		all = append(all, w)
	}
	return all
}

// A reportJSON is the part of the report that is scored.
type reportJSON struct {
	Claims []struct {
		ID, Article, Kind string
		Span              struct{ Text string }
	}
	Comparisons []struct {
		ID, Kind, Verdict string
		Claims            []string
		Sources           int
	}
}

// scoreEvent compares the report of one folder with its gold.txt.
func scoreEvent(t *testing.T, dir string) score {
	var stdout, stderr bytes.Buffer
	articles, err := filepath.Glob(dir + "/*.txt")
	require.NoError(t, err)
	articles = slices.DeleteFunc(articles, func(path string) bool { return filepath.Base(path) == "gold.txt" })
	code := run(context.Background(), append([]string{"--format", "json", "--events", "one", "--quiet"}, articles...), strings.NewReader(""), &stdout, &stderr)
	require.Equal(t, exitDone, code, stderr.String())
	var r reportJSON
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &r))
	s := score{}
	used := map[string]bool{}
	for _, w := range wishes(t, dir+"/gold.txt") {
		s.wanted++
		id, verdict := r.find(w)
		used[id] = true
		switch {
		case id == "":
			s.missed = append(s.missed, "not lined up: "+w.line)
		case verdict != w.verdict:
			s.missed = append(s.missed, verdict+" instead of "+w.line)
			s.linedUp++
		default:
			s.linedUp++
			s.judged++
		}
	}
	for _, c := range r.Comparisons {
		if c.Sources > 1 && !used[c.ID] {
			s.others++
		}
	}
	return s
}

// find returns the comparison that holds the mentions of w in at least two
// articles, and its verdict; "" when there is none.
func (r *reportJSON) find(w wish) (id, verdict string) {
	best := 1
	for _, c := range r.Comparisons {
		if (c.Kind == "statement") != (w.kind == "statement") {
			continue
		}
		var articles []string
		for _, cl := range r.Claims {
			if slices.Contains(c.Claims, cl.ID) && w.holds(strings.TrimSuffix(cl.Article, ".txt"), cl.Span.Text) {
				articles = append(articles, cl.Article)
			}
		}
		slices.Sort(articles)
		if n := len(slices.Compact(articles)); n > best {
			id, verdict, best = c.ID, c.Verdict, n
		}
	}
	return id, verdict
}

// holds reports whether words, found in an article, are those of a mention:
// one holds the other.
func (w wish) holds(article, words string) bool {
	return slices.ContainsFunc(w.mentions, func(m [2]string) bool {
		return m[0] == article && (strings.Contains(words, m[1]) || strings.Contains(m[1], words))
	})
}
