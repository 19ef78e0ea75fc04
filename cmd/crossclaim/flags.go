package main

import (
	"fmt"
	"runtime"

	"crossclaim/compare"
	"crossclaim/compare/event"
	"crossclaim/nlp/article"
	"crossclaim/nlp/extract"
	"crossclaim/nlp/number"
)

// reading holds the flags that say what is read, and how.
type reading struct {
	Path         []string `arg:"" name:"path" help:"Files, folders, or - for standard input."`
	Jobs         int      `help:"Articles worked on side by side; 0 is one for each processor core." default:"0" placeholder:"N"`
	Strict       bool     `help:"Exit with 2 when anything could not be read."`
	Quiet        bool     `short:"q" help:"No progress and no summary. Warnings stay."`
	MaxArticle   int64    `help:"Megabytes that one article may have." default:"64" placeholder:"MB"`
	MaxDepth     int      `help:"Folders inside folders that are walked." default:"32" placeholder:"N"`
	MaxClaims    int      `help:"Claims that one article may make, the rest is left out; 0 is any number." default:"20000" placeholder:"N"`
	MaxSentences int      `help:"Sentences of one article that are read; 0 is any number." default:"50000" placeholder:"N"`
	AnyLanguage  bool     `help:"Keep articles that are clearly not in English."`

	alone bool // the claims are shown and not lined up
}

// options returns the limits of the reading.
func (r *reading) options() article.Options {
	return article.Options{MaxArticle: r.MaxArticle << 20, MaxDepth: r.MaxDepth, AnyLanguage: r.AnyLanguage, PDFText: pdfText()}
}

// extraction returns what is read of an article.
func (r *reading) extraction() extract.Options {
	return extract.Options{Sentences: r.MaxSentences, Alone: r.alone}
}

// Validate is called by kong: a limit below zero is a slip, not a wish.
func (r *reading) Validate() error {
	for _, l := range []struct {
		name  string
		value int64
	}{
		{"--jobs", int64(r.Jobs)},
		{"--max-article", r.MaxArticle},
		{"--max-depth", int64(r.MaxDepth)},
		{"--max-claims", int64(r.MaxClaims)},
		{"--max-sentences", int64(r.MaxSentences)},
	} {
		if l.value < 0 {
			return fmt.Errorf("%s must be 0 or more but got %d", l.name, l.value)
		}
	}
	return nil
}

func (r *reading) jobs() int {
	if r.Jobs > 0 {
		return r.Jobs
	}
	return runtime.GOMAXPROCS(0)
}

// showing holds the flags that say which claims are shown, and where.
type showing struct {
	Out    string   `short:"o" help:"Write to FILE instead of standard output, whole or not at all." placeholder:"FILE"`
	Kind   []string `help:"Show only these kinds; crossclaim kinds lists them." enum:"${kinds}" placeholder:"KIND"`
	Width  int      `help:"Columns of the table; 0 is the terminal's, or 120 where there is none." default:"0" placeholder:"N"`
	RawCSV bool     `name:"raw-csv" help:"Leave CSV cells that a spreadsheet would run as formulas as they are."`
}

// comparing holds the flags that change what is compared.
type comparing struct {
	Events     string `default:"auto" enum:"${events}" help:"How articles are put into events: ${enum}." placeholder:"HOW"`
	Convention string `default:"default" enum:"${conventions}" help:"What vague words such as \"dozens\" stand for: ${enum}." placeholder:"NAME"`
}

func (c *comparing) mode() event.Mode { return event.Mode(c.Events) }

// convention returns the convention named. The command line has checked it.
func (c *comparing) convention() *number.Convention { return number.ConventionNamed(c.Convention) }

// verdicts turns the words of a flag, which have been checked, into verdicts.
func verdicts(words []string) []compare.Verdict {
	var vs []compare.Verdict
	for _, w := range words {
		vs = append(vs, compare.Verdict(w))
	}
	return vs
}
