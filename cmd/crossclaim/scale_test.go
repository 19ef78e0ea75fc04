package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"math"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"
)

// TestScale measures what time and memory grow like. It is no test of every day:
//
//	go test ./cmd/crossclaim -run Scale -v -timeout 2h -scale 10000,20000,40000,100000 -raw articles.jsonl
//
// Heaps of so many articles are made out of the raw ones by changing their
// names, numbers and dates, so that events differ; without -raw, out of
// testdata/events. In the heap called "one event" a tenth of the articles are
// reports of a single event. The exponent is that of the time from the line
// before.
func TestScale(t *testing.T) {
	if *scale == "" {
		t.Skip("-scale says how many articles")
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "crossclaim")
	out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	raw := rawArticles(t)
	for _, run := range []struct {
		name string
		part float64 // of the articles that report one event
		args []string
	}{
		{"extract", 0, []string{"extract", "--quiet", "--format", "jsonl", "--out"}},
		{"compare", 0, []string{"compare", "--quiet", "--format", "json", "--out"}},
		{"compare, one event", 0.1, []string{"compare", "--quiet", "--format", "json", "--out"}},
	} {
		before, articles := 0.0, 0
		for n := range strings.SplitSeq(*scale, ",") {
			n, err := strconv.Atoi(n)
			require.NoError(t, err)
			heap := filepath.Join(dir, "heap.jsonl")
			size := writeHeap(t, heap, raw, n, run.part)
			seconds, peak := cost(t, exec.Command(program, append(run.args, filepath.Join(dir, "out.json"), heap)...))
			line := fmt.Sprintf("%-20s %7d articles %7.1f MB %8.1f s of CPU %6.2f MB/s of CPU %7.0f MB at most", run.name, n, size, seconds, size/seconds, peak)
			if articles > 0 {
				line += fmt.Sprintf("  exponent %.2f", math.Log(seconds/before)/math.Log(float64(n)/float64(articles)))
			}
			t.Log(line)
			before, articles = seconds, n
		}
	}
}

var (
	scale = flag.String("scale", "", "articles in the heaps of TestScale")
	raw   = flag.String("raw", "", "JSON Lines that TestScale makes heaps of")
)

// cost runs a command and returns the seconds of CPU it took, and its greatest
// memory in MB.
func cost(t *testing.T, c *exec.Cmd) (seconds, peak float64) {
	out, err := c.CombinedOutput()
	require.NoError(t, err, "%s", out)
	used := c.ProcessState.SysUsage().(*syscall.Rusage)
	return (c.ProcessState.UserTime() + c.ProcessState.SystemTime()).Seconds(), float64(used.Maxrss) / 1024
}

// A rawArticle is an article as programs are given it.
type rawArticle struct {
	ID        string `json:"id"`
	Source    string `json:"source"`
	Published string `json:"published"`
	Title     string `json:"title"`
	Text      string `json:"text"`
}

func rawArticles(t *testing.T) (all []rawArticle) {
	if *raw != "" {
		f, err := os.Open(*raw)
		require.NoError(t, err)
		defer f.Close()
		for d := json.NewDecoder(bufio.NewReader(f)); d.More(); {
			var a rawArticle
			require.NoError(t, d.Decode(&a))
			all = append(all, a)
		}
		return all
	}
	files, err := filepath.Glob("../../testdata/events/*/*-*.txt")
	require.NoError(t, err)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		_, body, _ := strings.Cut(string(text), "\n\n")
		all = append(all, rawArticle{ID: name, Published: "2023-05-15", Text: body})
	}
	return all
}

// writeHeap writes n articles and returns their size in MB. part of them report
// one event.
func writeHeap(t *testing.T, name string, raw []rawArticle, n int, part float64) (size float64) {
	f, err := os.Create(name)
	require.NoError(t, err)
	w := bufio.NewWriter(f)
	r := rand.New(rand.NewSource(1))
	event := longerThanMost(raw)
	for i := range n {
		a := raw[i%len(raw)].varied(r, i/len(raw))
		if float64(i%1000) < 1000*part {
			a = event.retold(r)
		}
		a.ID, a.Source = fmt.Sprintf("%07d", i), fmt.Sprintf("Outlet %d", r.Intn(400))
		size += float64(len(a.Text)) / 1e6
		line, err := json.Marshal(a)
		require.NoError(t, err)
		w.Write(append(line, '\n'))
	}
	require.NoError(t, w.Flush())
	require.NoError(t, f.Close())
	return size
}

// longerThanMost returns an article that makes as many claims as the others
// although a fifth of it is left out.
func longerThanMost(raw []rawArticle) rawArticle {
	bySize := slices.Clone(raw)
	slices.SortFunc(bySize, func(a, b rawArticle) int { return len(a.Text) - len(b.Text) })
	return bySize[len(raw)*19/20]
}

// varied returns the article as it would be of another event: the words with a
// capital inside its sentences, its numbers and its day are others. Round 0
// leaves it as it is.
func (a rawArticle) varied(r *rand.Rand, round int) rawArticle {
	if round == 0 {
		return a
	}
	a.Title, a.Text = renamed(a.Title, round), renumbered(r, renamed(a.Text, round), 1)
	if day, err := time.Parse(time.DateOnly, a.Published); err == nil {
		a.Published = day.AddDate(0, 0, 41*round).Format(time.DateOnly)
	}
	return a
}

// retold returns the article as another outlet would have it: most of its
// paragraphs in another order, with some other numbers, a day later at most.
func (a rawArticle) retold(r *rand.Rand) rawArticle {
	parts := strings.Split(a.Text, "\n\n")
	r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	a.Text = renumbered(r, strings.Join(parts[:len(parts)-len(parts)/5], "\n\n"), 0.1)
	if day, err := time.Parse(time.DateOnly, a.Published); err == nil {
		a.Published = day.AddDate(0, 0, r.Intn(2)).Format(time.DateOnly)
	}
	return a
}

// renamed gives every word with a capital behind another word a name of its own
// in every round.
func renamed(text string, round int) string {
	words := strings.SplitAfter(text, " ")
	for i, w := range words {
		if i == 0 || len(w) < 5 || !unicode.IsUpper(rune(w[0])) || strings.ContainsAny(words[i-1], ".!?\"\n”") {
			continue
		}
		end := strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if end < 4 {
			continue
		}
		h := fnv.New32a()
		fmt.Fprint(h, w[:end], round)
		n := h.Sum32()
		made := w[:1]
		for range 3 {
			made += string("bdfgklmnprstv"[n%13]) + string("aeiou"[n/13%5])
			n /= 65
		}
		words[i] = made + w[end:]
	}
	return strings.Join(words, "")
}

// renumbered changes digits, but for those a number begins with, with a
// probability.
func renumbered(r *rand.Rand, text string, probability float64) string {
	b := []byte(text)
	for i := 1; i < len(b); i++ {
		if b[i] >= '0' && b[i] <= '9' && b[i-1] >= '0' && b[i-1] <= '9' && r.Float64() < probability {
			b[i] = '0' + byte(r.Intn(10))
		}
	}
	return string(b)
}
