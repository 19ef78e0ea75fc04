package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
)

const overview = `Crossclaim finds the numbers and statements in articles about the same events
and prints where the sources agree and where they differ.

Usage:
  crossclaim [compare] [flags] PATH...   where sources agree and differ, as a table
  crossclaim extract  [flags] PATH...    every claim of every article
  crossclaim show ID PATH...             one comparison or claim in full
  crossclaim verify REPORT.json          check a report against the files it was made of
  crossclaim kinds                       the kinds of claims, the formats, the conventions
  crossclaim completion SHELL            a completion script for bash, zsh or fish

A PATH is a file (.txt .md .html .json .jsonl .rss .warc .docx .pdf, also .gz), a
folder of them, or - for standard input. Exit codes: 0 done, 1 --fail-on met or verify found a change,
2 wrong usage, nothing readable, or output not written.
`

// An example is a command line shown by --help. A test runs them all.
type example struct{ line, doc string }

// examples lists the examples of each command, under its name.
var examples = map[string][]example{
	"compare": {
		{"crossclaim seeds", "the table of two articles about one protest"},
		{"crossclaim --only differ --explain seeds", "only what differs, and why it was lined up"},
		{"crossclaim --format html --out report.html seeds", "a page to hand on, with the articles side by side"},
		{"crossclaim --csv rows.csv seeds", "the table, and a spreadsheet beside it"},
		{"crossclaim --convention acled --fail-on differ seeds", "exit with 1 when sources differ"},
		{"cat seeds/*.txt | crossclaim --min-sources 1 -", "read standard input, show single sources too"},
	},
	"extract": {
		{"crossclaim extract seeds", "every claim, a table an article"},
		{"crossclaim extract --format jsonl --kind crowd seeds", "one claim a line, for other programs"},
	},
	"show": {
		{"crossclaim show crowd-1 seeds", "a comparison, by the id that the table shows"},
		{"crossclaim show 000_d52d1ce3fdd741ce.txt#1 seeds", "a claim, by the id that extract shows"},
	},
	"verify": {
		{"crossclaim verify report.json", "do all spans still hold their words?"},
		{"crossclaim verify --root /archive report.json", "the files have moved to another folder"},
	},
}

// errAnswered ends a parse whose question is answered: --help, --version.
var errAnswered = errors.New("answered")

// A helpFlag prints help as soon as it is met, whatever else is wrong.
type helpFlag bool

// BeforeReset is called by kong where the flag is met.
func (helpFlag) BeforeReset(c *kong.Context) error {
	if err := help(c); err != nil {
		return err
	}
	return errAnswered
}

func help(c *kong.Context) error {
	name := "compare"
	if n := c.Selected(); n != nil {
		name = n.Name
	}
	var usage bytes.Buffer
	w := c.Stdout
	c.Stdout = &usage
	err := c.PrintUsage(false)
	c.Stdout = w
	text := usage.String()
	if !slices.Contains(c.Args, name) {
		_, flags, _ := strings.Cut(text, "\nFlags:\n")
		text = overview + "\nFlags of compare:\n" + flags
	}
	if err == nil {
		_, err = io.WriteString(w, text)
	}
	if err != nil {
		return err
	}
	return printExamples(w, examples[name])
}

func printExamples(w io.Writer, all []example) error {
	var b strings.Builder
	for i, x := range all {
		if i == 0 {
			b.WriteString("\nExamples:\n")
		}
		fmt.Fprintf(&b, "  # %s\n  %s\n", x.doc, x.line)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// valueHelp is the help of a flag, with its default where that says something.
func valueHelp(v *kong.Value) string {
	if v.Default == "" || v.Default == "0" || v.IsBool() {
		return v.Help
	}
	return strings.TrimSuffix(v.Help, ".") + " (" + v.Default + " unless given)."
}

// A versionFlag prints the version.
type versionFlag bool

// BeforeReset is called by kong where the flag is met.
func (versionFlag) BeforeReset(c *kong.Context) error {
	fmt.Fprintln(c.Stdout, "crossclaim "+version)
	return errAnswered
}
