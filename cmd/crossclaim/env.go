package main

import (
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"crossclaim/compare/report"
	"crossclaim/nlp"
)

// An env is the world as one run of the program sees it.
//
// The rules of its output: results go to stdout and everything else to stderr;
// colour and progress are for terminals; nothing that an article or a file name
// holds reaches a terminal raw.
type env struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	terminal       bool // stdout is one
	columns        int  // of that terminal
	progress       progress
	parser         *kong.Kong // of the command line that is being run
	heap           *collector

	mu      sync.Mutex
	pending map[string]bool // temporary files, not yet renamed
}

func newEnv(stdin io.Reader, stdout, stderr io.Writer) *env {
	e := &env{stdin: stdin, stdout: stdout, stderr: stderr, heap: newCollector(), pending: map[string]bool{}}
	if f, ok := stdout.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		e.terminal = true
		e.columns, _, _ = term.GetSize(int(f.Fd()))
	}
	if f, ok := stderr.(*os.File); ok && term.IsTerminal(int(f.Fd())) && os.Getenv("TERM") != "dumb" {
		e.progress.w = stderr
	}
	return e
}

// width returns the columns of a table: those asked for, else the terminal's;
// 0 leaves it to the report.
func (e *env) width(asked int, out string) int {
	if asked > 0 || out != "" {
		return asked
	}
	return e.columns
}

// colour reports whether a table written to out may be coloured.
func (e *env) colour(out string) bool {
	return out == "" && e.terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// say writes one line for the user to stderr. What comes from articles or
// files is cleaned here, where it meets the terminal.
func (e *env) say(format string, args ...any) {
	e.progress.pause()
	fmt.Fprintln(e.stderr, report.Plain(fmt.Sprintf(format, args...)))
}

// warn tells the user of a problem at a place.
func (e *env) warn(w *nlp.Warning) { e.say("warning: %s", report.Warning(w)) }

// fail tells the user why the run ends without a result.
func (e *env) fail(err error) int {
	e.say("crossclaim: %v", err)
	if h, ok := err.(interface{ Hint() string }); ok {
		e.say("hint: %s", h.Hint())
	}
	return exitFailed
}
