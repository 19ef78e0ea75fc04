// Package event tells apart the stories in a heap of articles.
package event

import (
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

// Group puts the articles into events. docs are sorted by ID; claims hold the
// claims of all of them.
func Group(docs []*nlp.Document, claims []*nlp.Claim, m Mode) []compare.Event { return nil }
