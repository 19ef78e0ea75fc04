package main

import (
	"bufio"
	"encoding/json"
	"io"
	"iter"
	"os"

	"crossclaim/nlp"
)

// placeholder reads JSON Lines until nlp/article does.
func placeholder(paths []string, stdin io.Reader) iter.Seq2[*nlp.Document, *nlp.Warning] {
	return func(yield func(*nlp.Document, *nlp.Warning) bool) {
		for _, p := range paths {
			f, err := os.Open(p)
			if err != nil {
				yield(nil, &nlp.Warning{Path: p, Message: err.Error()})
				return
			}
			r := bufio.NewReader(f)
			for line := 1; ; line++ {
				b, err := r.ReadBytes('\n')
				var a struct{ ID, Text, Source, Title, URL, Event, Published string }
				if json.Unmarshal(b, &a) == nil && a.Text != "" {
					d := &nlp.Document{ID: a.ID, Path: p, Line: line, Source: a.Source, Title: a.Title, URL: a.URL, Event: a.Event, Published: nlp.ParseDay(a.Published), Text: a.Text}
					if !yield(d, nil) {
						return
					}
				}
				if err != nil {
					break
				}
			}
		}
	}
}
