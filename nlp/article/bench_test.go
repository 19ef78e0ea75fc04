package article

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"
)

// paragraph is 200-odd bytes of prose for the benchmarks.
const prose = "At least 14 ferries stayed in port on Tuesday, the harbour master said, as gusts of up to 110 kilometres an hour “closed the strait to everything that floats”. Some 2,300 travellers slept in two sports halls.\n\n"

// benchRead measures the reading of one file called name that holds content.
func benchRead(b *testing.B, name string, content []byte) {
	fsys := fstest.MapFS{name: {Data: content}}
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		r := &Reader{}
		for _, w := range r.Documents(context.Background(), Input{Name: name, FS: fsys, Path: name}) {
			if w != nil {
				b.Fatal(warningLine(w))
			}
			n++
		}
		if n == 0 {
			b.Fatal("no article")
		}
	}
}

func BenchmarkText(b *testing.B) { benchRead(b, "a.txt", []byte(strings.Repeat(prose, 50))) }

func BenchmarkMarkdown(b *testing.B) {
	benchRead(b, "a.md", []byte(strings.Repeat("## Head\n\n**Note**: [the *port*](https://p.example/) said so.\n"+prose, 50)))
}

// jsonArticles returns n articles of some 5 kB as the elements of JSON Lines.
func jsonArticles(n int) []byte {
	var b bytes.Buffer
	text := strings.ReplaceAll(strings.Repeat(prose, 25), "\n", `\n`)
	for i := range n {
		fmt.Fprintf(&b, `{"id":"a%d","source":"Wire","published":"2021-03-04","title":"Storm","text":"%s","extra":[1,2,{"x":"y"}]}`+"\n", i, text)
	}
	return b.Bytes()
}

func BenchmarkJSONLines(b *testing.B) { benchRead(b, "a.jsonl", jsonArticles(200)) }

func BenchmarkJSONArray(b *testing.B) {
	all := bytes.ReplaceAll(bytes.TrimSpace(jsonArticles(200)), []byte("\n"), []byte(",\n"))
	benchRead(b, "a.json", []byte("["+string(all)+"]"))
}

// BenchmarkStream holds the reading of standard input, which has no size.
func BenchmarkStream(b *testing.B) {
	all := jsonArticles(200)
	b.SetBytes(int64(len(all)))
	b.ReportAllocs()
	for b.Loop() {
		for range (&Reader{}).Documents(context.Background(), Input{Name: "-", Stream: io.MultiReader(bytes.NewReader(all))}) {
		}
	}
}
