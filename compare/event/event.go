// Package event tells apart the stories in a heap of articles: by the event
// that the input names, by folder, or by what the articles are about and when.
//
// What tells a story is specific: names and words that are rare in the heap, said
// at the top of an article (vector.go). An event happens at a time: the longer ago
// the one of two articles, the more of it they must share (age.go). Articles that
// share rare words are compared, and clustered by how alike they are on average,
// for which a lone pair needs more than an article and a story (edges.go). What
// a story has in common is then compared with what others have (story.go), so
// that a story of thousands is one event without a look at every pair, and one
// that goes on for weeks is one although its ends have little in common. At
// last, an article without a date joins the one story that it tells of, by its
// words and the days it names (undated.go).
//
// It never looks inside a claim; what claims have in common is the business of
// crossclaim/compare/align.
package event

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// A Mode says how articles are put into events.
type Mode string

// The modes of --events.
const (
	Auto   Mode = "auto"   // a given event where there is one, else by names, rare words and dates
	One    Mode = "one"    // all articles are about one event
	Folder Mode = "folder" // each sub-folder is one event
)

// Modes lists the modes; the first is the default.
var Modes = []Mode{Auto, One, Folder}

// An Each calls do for every number below n, once, perhaps several at a time.
// nil is one after another.
type Each func(n int, do func(i int))

func oneByOne(n int, do func(i int)) {
	for i := range n {
		do(i)
	}
}

// Group puts the articles into events, in the order of their first article.
// The articles of an event are sorted by ID. With given events, no event
// depends on the articles of another.
func Group(docs []*nlp.Document, m Mode, each Each) []compare.Event {
	if each == nil {
		each = oneByOne
	}
	docs = slices.Clone(docs)
	slices.SortStableFunc(docs, func(a, b *nlp.Document) int { return cmp.Compare(a.ID, b.ID) })
	given, rest := byKey(docs, keyOf(m))
	for _, g := range told(rest, each) {
		given = append(given, eventOf(autoID(g[0]), g))
	}
	slices.SortFunc(given, func(a, b compare.Event) int { return cmp.Compare(a.Articles[0].ID, b.Articles[0].ID) })
	each(len(given), func(i int) { given[i].Label = label(given[i].Articles) })
	return given
}

// keyOf returns what names the event of an article; ok is false when only its
// words tell.
func keyOf(m Mode) func(d *nlp.Document) (id string, ok bool) {
	switch m {
	case One:
		return func(*nlp.Document) (string, bool) { return "all", true }
	case Folder:
		return func(d *nlp.Document) (string, bool) { return path.Dir(d.ID), true }
	}
	return func(d *nlp.Document) (string, bool) { return d.Event, d.Event != "" }
}

// byKey makes an event of the articles with one key and returns the articles
// without any.
func byKey(docs []*nlp.Document, key func(*nlp.Document) (string, bool)) (events []compare.Event, rest []*nlp.Document) {
	members := map[string][]*nlp.Document{}
	var keys []string
	for _, d := range docs {
		k, ok := key(d)
		if !ok {
			rest = append(rest, d)
			continue
		}
		if members[k] == nil {
			keys = append(keys, k)
		}
		members[k] = append(members[k], d)
	}
	for _, k := range keys {
		events = append(events, eventOf(k, members[k]))
	}
	return events, rest
}

// eventOf returns the event of some articles.
func eventOf(id string, docs []*nlp.Document) compare.Event {
	return compare.Event{ID: id, Articles: docs}
}

// autoID names an event by its first article, which no other event has.
func autoID(first *nlp.Document) string {
	sum := sha256.Sum256([]byte(first.ID))
	return "e" + hex.EncodeToString(sum[:4])
}

// told tells the events of articles apart by their words and dates.
func told(docs []*nlp.Document, each Each) [][]*nlp.Document {
	if len(docs) < 2 {
		return single(docs)
	}
	var out [][]*nlp.Document
	for _, s := range newHeap(docs, each).stories() {
		slices.Sort(s.members)
		var members []*nlp.Document
		for _, i := range s.members {
			members = append(members, docs[i])
		}
		out = append(out, members)
	}
	return out
}

func single(docs []*nlp.Document) [][]*nlp.Document {
	if len(docs) == 0 {
		return nil
	}
	return [][]*nlp.Document{docs}
}
