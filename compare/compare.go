// Package compare holds the nouns of the many-documents side: what claims of
// different sources look like side by side. They do nothing; each verb is a
// package below this one. Read on in crossclaim/compare/collate, which leads from
// claims to a Report by way of the others.
package compare

import "crossclaim/nlp"

// A Report is everything that one run found out.
type Report struct {
	Tool        Tool
	Articles    []*nlp.Document // sorted by ID
	Events      []Event         // in the order of their first article
	Claims      []*nlp.Claim    // of all articles, in the order of Articles, then of place
	Comparisons []Comparison    // in the order that readers see
	Apart       int             // comparisons left out for want of sources; each claim of an event that has too few counts as one
	NearMisses  []NearMiss
	Warnings    []nlp.Warning
	FilesRead   int // files that gave at least one article
	FilesSeen   int // files that should have
}

// A Tool is what a report says about the program that made it.
type Tool struct {
	Version    string
	Convention string
	Options    map[string]string
}

// An Event is a set of articles about the same happening. Claims are lined up
// only inside one.
type Event struct {
	ID       string // does not depend on the articles of other events
	Label    string // for people: its first headline or commonest names, and its date
	Articles []*nlp.Document
}

// A Comparison is a set of claims of one kind about one thing in one event.
type Comparison struct {
	ID          string // unique in a report: the kind and a number, behind the event's ID where there are several
	Event       string // the Event's ID
	Kind        *nlp.Kind
	Subject     string       // what it is about, mostly in the words of one of the claims; of statements the speaker
	Claims      []*nlp.Claim // in the order of articles
	Verdict     Verdict
	Reason      Reason   // of a Differ; "" otherwise
	Note        string   // why the verdict is as it is, a sentence for readers
	Sources     int      // different outlets
	Origins     int      // different origins: sources that carry one wire copy count once
	Low, High   float64  // the least and greatest value any claim commits to; ±Inf is unbounded; both 0 for statements
	Unit        string   // the unit of Low and High
	Score       float64  // how sure the lining up is, 0 to 1
	SensitiveTo []string // conventions under which the verdict changes, sorted
	Warnings    []string // soft doubts: an article that disagrees with itself
	Why         []string // the comparison levels that lined it up, for --explain; nil where nobody asked
}

// A Verdict says how the claims of different sources stand to each other.
type Verdict string

// The verdicts, most urgent first; the README says when each is given.
const (
	Differ       Verdict = "differ"
	Compatible   Verdict = "compatible"
	Agree        Verdict = "agree"
	SingleSource Verdict = "single_source"
)

// Verdicts lists all verdicts in the order in which reports show them.
var Verdicts = []Verdict{Differ, Compatible, Agree, SingleSource}

// A Reason is the first circumstance that parts claims that differ.
type Reason string

// The reasons, in the order in which they are tried.
const (
	Speaker     Reason = "speaker"
	Time        Reason = "time"
	Place       Reason = "place"
	Group       Reason = "group"
	Definition  Reason = "definition"
	Unit        Reason = "unit"
	Unexplained Reason = "unexplained"
)

// A NearMiss is a pair of claims that look alike but were not lined up, because
// their circumstances contradict each other.
type NearMiss struct {
	Claims [2]*nlp.Claim
	Axis   string // "place", "time", "group", "role"
	Note   string // "Prague / Minsk"
}
